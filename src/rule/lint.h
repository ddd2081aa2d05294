// What is allowed in rules but hardly meant.
#ifndef GAINSAY_RULE_LINT_H_
#define GAINSAY_RULE_LINT_H_

#include "gainsay/diagnostic.h"
#include "gainsay/rule.h"

namespace gainsay {

/// Warns of sets that no pattern names, measures that no rule claims, patterns that can never make a claim,
/// rules without examples of both kinds and pack files without rules. In the order of the rule set.
void LintRules(const RuleSet& rules, Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_RULE_LINT_H_
