// The exit status, and the reason that is given for it.
#ifndef GAINSAY_CLI_STATUS_H_
#define GAINSAY_CLI_STATUS_H_

#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "gainsay/diagnostic.h"
#include "gainsay/report.h"

namespace gainsay {

enum class ExitStatus { kClean = 0, kFindings = 1, kTrouble = 2 };

/// Everything of a run that can change its exit status.
struct Outcome {
  std::string usage;                         ///< Why the command line makes no sense.
  std::string output;                        ///< Why the output is not complete.
  std::size_t rule_errors = 0;               ///< Errors in rule files.
  std::size_t baseline_errors = 0;           ///< Errors in the baseline, which accepts nothing then.
  std::size_t input_errors = 0;              ///< Content that was not examined.
  std::array<std::size_t, 3> findings = {};  ///< By severity.
  std::optional<Severity> fail_on;           ///< Empty: findings never fail.
  std::size_t failed_examples = 0;
  std::size_t lint_warnings = 0;  ///< Where warnings about rules are to fail.

  std::size_t FailingFindings() const;
};

/// How many of `diagnostics` are errors.
std::size_t CountErrors(const Diagnostics& diagnostics);

/// The one place where the exit status is decided.
ExitStatus StatusOf(const Outcome& outcome);

/// The last line on standard error, without line feed; empty for status 0.
std::string ReasonOf(const Outcome& outcome);

}  // namespace gainsay

#endif  // GAINSAY_CLI_STATUS_H_
