#include "cli/run.h"

#include <ostream>
#include <string>
#include <variant>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/status.h"
#include "report/trouble.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

void RunCommand(Session& session) {
  switch (session.args.command) {
    case Command::kCheck:
      return RunCheck(session);
    case Command::kCompare:
      return RunCompare(session);
    case Command::kBaselineWrite:
      return RunBaselineWrite(session);
    case Command::kBaselinePrune:
      return RunBaselinePrune(session);
    case Command::kExtract:
      return RunExtract(session);
    case Command::kMentions:
      return RunMentions(session);
    case Command::kText:
      return RunText(session);
    case Command::kTest:
      return RunTest(session);
    case Command::kRulesList:
      return RunRulesList(session);
    case Command::kRulesShow:
      return RunRulesShow(session);
    case Command::kRulesLint:
      return RunRulesLint(session);
    case Command::kSchema:
      return RunSchema(session);
    case Command::kExplain:
      return RunExplain(session);
    case Command::kInit:
      return RunInit(session);
    case Command::kCompletion:
      return RunCompletion(session);
    case Command::kMan:
      return RunMan(session);
  }
}

/// Says why the status is not 0, as the last line, and returns it.
int Finish(const Outcome& outcome, std::ostream& err) {
  const std::string reason = ReasonOf(outcome);
  if (!reason.empty()) err << SafeLine(reason) << '\n';
  err.flush();
  return static_cast<int>(StatusOf(outcome));
}

}  // namespace

int Run(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err) {
  const ParsedArgs parsed = ParseArgs(argc, argv);
  Outcome outcome;
  if (const auto* wrong = std::get_if<UsageError>(&parsed)) {
    outcome.usage = wrong->message + " (see `" + wrong->command + " --help`)";
    return Finish(outcome, err);
  }
  if (const auto* wrong = std::get_if<ConfigError>(&parsed)) {
    for (const Diagnostic& trouble : wrong->troubles) err << TroubleText(trouble, {});
    outcome.usage = "the configuration " + wrong->file + " cannot be used (" +
                    Counted(CountErrors(wrong->troubles), "error") + " above)";
    return Finish(outcome, err);
  }
  const auto* args = std::get_if<Args>(&parsed);
  if (args == nullptr) {
    out << std::get_if<Answer>(&parsed)->text;
  } else {
    Session session = StartSession(*args, in, out, err);
    RunCommand(session);
    outcome = session.outcome;
  }
  // Only a flush shows that a disk is full or that nobody reads any more.
  out.flush();
  if (!out) outcome.output = "standard output could not be written";
  return Finish(outcome, err);
}

}  // namespace gainsay
