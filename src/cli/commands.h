// One function a command. Each writes its output, tells what went wrong and adds to the session's outcome.
#ifndef GAINSAY_CLI_COMMANDS_H_
#define GAINSAY_CLI_COMMANDS_H_

#include <string>

#include "cli/session.h"
#include "gainsay/rule.h"

namespace gainsay {

void RunCheck(Session& session);
void RunCompare(Session& session);
void RunBaselineWrite(Session& session);
void RunBaselinePrune(Session& session);
void RunExtract(Session& session);
void RunMentions(Session& session);
void RunText(Session& session);
void RunTest(Session& session);
void RunRulesList(Session& session);
void RunRulesShow(Session& session);
void RunRulesLint(Session& session);
void RunExplain(Session& session);
void RunInit(Session& session);
void RunCompletion(Session& session);
void RunMan(Session& session);
void RunSchema(Session& session);

/// Tells as a fault of usage that no rule is called `id`, with the nearest that is.
void TellNoRule(Session& session, const RuleSet& rules, const std::string& id);

}  // namespace gainsay

#endif  // GAINSAY_CLI_COMMANDS_H_
