// Each type of finding in words, for `gainsay explain` and the reports that explain themselves.
#ifndef GAINSAY_REPORT_FINDING_HELP_H_
#define GAINSAY_REPORT_FINDING_HELP_H_

#include <span>
#include <string_view>

#include "gainsay/report.h"

namespace gainsay {

struct FindingHelp {
  FindingType type;
  std::string_view severity;  ///< By default, in words.
  std::string_view what;
  std::string_view example;
  std::string_view advice;
};

/// Every type.
std::span<const FindingHelp> AllFindingHelp();

}  // namespace gainsay

#endif  // GAINSAY_REPORT_FINDING_HELP_H_
