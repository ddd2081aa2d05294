// The line that opens a news story: "SEOUL, Aug 22 (Reuters) -".
#ifndef GAINSAY_SOURCE_DATELINE_H_
#define GAINSAY_SOURCE_DATELINE_H_

#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

struct Dateline {
  std::string agency;     ///< As it stands in brackets.
  std::string published;  ///< ISO 8601; empty unless the line names a year.
};

/// The dateline that a paragraph opens with, if it names an agency in brackets and a dash ends it.
std::optional<Dateline> FindDateline(std::string_view paragraph);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_DATELINE_H_
