#include "cli/status.h"

#include <algorithm>
#include <vector>

#include "report/style.h"

namespace gainsay {

std::size_t Outcome::FailingFindings() const {
  std::size_t count = 0;
  for (std::size_t i = fail_on ? static_cast<std::size_t>(*fail_on) : findings.size(); i < findings.size();
       ++i) {
    count += findings.at(i);
  }
  return count;
}

std::size_t CountErrors(const Diagnostics& diagnostics) {
  return static_cast<std::size_t>(std::count_if(
      diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.level == Level::kError; }));
}

ExitStatus StatusOf(const Outcome& outcome) {
  return !outcome.usage.empty() || !outcome.output.empty() ||
                 outcome.rule_errors + outcome.baseline_errors + outcome.input_errors > 0
             ? ExitStatus::kTrouble
         : outcome.FailingFindings() + outcome.failed_examples + outcome.lint_warnings > 0
             ? ExitStatus::kFindings
             : ExitStatus::kClean;
}

std::string ReasonOf(const Outcome& outcome) {
  const ExitStatus status = StatusOf(outcome);
  if (status == ExitStatus::kClean) return {};
  std::vector<std::string> reasons;
  if (!outcome.usage.empty()) reasons.push_back(outcome.usage);
  if (!outcome.output.empty()) reasons.push_back(outcome.output);
  if (outcome.rule_errors > 0) reasons.push_back(Counted(outcome.rule_errors, "error") + " in the rules");
  if (outcome.baseline_errors > 0) {
    reasons.push_back(Counted(outcome.baseline_errors, "error") +
                      " in the baseline, so that it accepts nothing");
  }
  if (outcome.input_errors > 0) {
    reasons.push_back("not everything was examined (" + Counted(outcome.input_errors, "error") + " above)");
  }
  if (const std::size_t failing = outcome.FailingFindings(); failing > 0) {
    reasons.push_back(Counted(failing, "finding") + " at or above --fail-on " +
                      std::string(SeverityName(*outcome.fail_on)));
  }
  if (outcome.failed_examples > 0) reasons.push_back(Counted(outcome.failed_examples, "example") + " failed");
  if (outcome.lint_warnings > 0) reasons.push_back(Counted(outcome.lint_warnings, "warning"));
  std::string text = "gainsay: exit status " + std::to_string(static_cast<int>(status)) + ": ";
  for (std::size_t i = 0; i < reasons.size(); ++i) text += (i == 0 ? "" : "; ") + reasons[i];
  return text;
}

}  // namespace gainsay
