// Which findings of a report are reported: --select, --ignore and --only-involving.
#ifndef GAINSAY_CLI_FILTER_H_
#define GAINSAY_CLI_FILTER_H_

#include <cstddef>
#include <string>
#include <vector>

#include "cli/args.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// Takes out findings that were not asked for. Of one run: it remembers which of the sources it has met.
class FindingFilter {
 public:
  explicit FindingFilter(const Args& args);

  /// The first name of --select or --ignore that is no type of finding, rule or pack, in words with the
  /// nearest one; empty if all are known.
  std::string UnknownName(const RuleSet& rules) const;

  void Apply(Report& report);

  /// After the last report: the first source of --only-involving that no report had, in words; empty if there
  /// were all.
  std::string MissingSource() const;

 private:
  bool Wanted(const Report& report, const Finding& finding, const std::vector<bool>& involved) const;

  const Args& args_;
  std::vector<bool> met_;  ///< For each of --only-involving.
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_FILTER_H_
