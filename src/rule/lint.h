// What is allowed in rules but hardly meant.
#ifndef GAINSAY_RULE_LINT_H_
#define GAINSAY_RULE_LINT_H_

#include <span>

#include "gainsay/diagnostic.h"
#include "gainsay/quantity_words.h"
#include "gainsay/rule.h"

namespace gainsay {

/// Warns of sets that no pattern names, measures that no rule claims, patterns that can never make a claim,
/// rules without examples of both kinds, pack files without rules, and of what is counted if that looks like
/// a slip in the name of one of `units`. In the order of the rule set.
void LintRules(const RuleSet& rules, std::span<const UnitPhrase> units, Diagnostics& diagnostics);

/// Warns of patterns that can never make a claim, alone.
void LintPatterns(const RuleSet& rules, Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_RULE_LINT_H_
