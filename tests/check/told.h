// What is told of two articles, in one line.
#ifndef GAINSAY_TESTS_CHECK_TOLD_H_
#define GAINSAY_TESTS_CHECK_TOLD_H_

#include <string>

#include "check/shipped.h"

namespace gainsay {

/// Two texts as a bundle; each is published on its day.
inline Report CheckTwo(const std::string& a, const std::string& b, const std::string& day_a = "2024-03-07",
                       const std::string& day_b = "2024-03-07") {
  Bundle bundle;
  bundle.name = "story";
  bundle.documents = {Article("a.txt", a), Article("b.txt", b)};
  bundle.documents[0].metadata.published = day_a;
  bundle.documents[1].metadata.published = day_b;
  Diagnostics diagnostics;
  return Checker(Shipped(), {}, diagnostics).Check(bundle);
}

/// The errors and warnings of a report: "error: killed: 40 against 57, warning: ...".
inline std::string Told(const Report& report) {
  std::string told;
  for (const Finding& finding : report.findings) {
    if (finding.severity == Severity::kNote) continue;
    told += (told.empty() ? "" : ", ") + std::string(SeverityName(finding.severity)) + ": " + finding.message;
  }
  return told;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_CHECK_TOLD_H_
