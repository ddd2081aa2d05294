// The exit status and its reason.
#include "cli/status.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace gainsay {
namespace {

Outcome Of(std::array<std::size_t, 3> findings, std::optional<Severity> fail_on = Severity::kError) {
  Outcome outcome;
  outcome.findings = findings;
  outcome.fail_on = fail_on;
  return outcome;
}

}  // namespace

TEST_CASE("the status follows from the outcome, and trouble beats findings") {
  struct Case {
    Outcome outcome;
    int status;
    std::string_view reason;
  };
  Outcome trouble = Of({0, 0, 3});
  trouble.input_errors = 1;
  Outcome usage;
  usage.usage = "no path is given";
  Outcome output;
  output.output = "standard output could not be written";
  Outcome rules;
  rules.rule_errors = 2;
  Outcome examples;
  examples.failed_examples = 1;
  const Case rows[] = {
      {Of({0, 0, 0}), 0, ""},
      {Of({5, 4, 0}), 0, ""},
      {Of({5, 4, 1}), 1, "gainsay: exit status 1: 1 finding at or above --fail-on error"},
      {Of({5, 4, 1}, Severity::kWarning), 1,
       "gainsay: exit status 1: 5 findings at or above --fail-on warning"},
      {Of({5, 4, 1}, Severity::kNote), 1, "gainsay: exit status 1: 10 findings at or above --fail-on note"},
      {Of({5, 4, 1}, std::nullopt), 0, ""},
      {trouble, 2,
       "gainsay: exit status 2: not everything was examined (1 error above); 3 findings at or above "
       "--fail-on error"},
      {usage, 2, "gainsay: exit status 2: no path is given"},
      {output, 2, "gainsay: exit status 2: standard output could not be written"},
      {rules, 2, "gainsay: exit status 2: 2 errors in the rules"},
      {examples, 1, "gainsay: exit status 1: 1 example failed"},
  };
  for (const Case& row : rows) {
    CHECK(static_cast<int>(StatusOf(row.outcome)) == row.status);
    CHECK(ReasonOf(row.outcome) == row.reason);
  }
}

}  // namespace gainsay
