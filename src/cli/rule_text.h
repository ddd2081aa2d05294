// Rules, sets and measures in words, for `gainsay rules`.
#ifndef GAINSAY_CLI_RULE_TEXT_H_
#define GAINSAY_CLI_RULE_TEXT_H_

#include <string>

#include "gainsay/rule.h"
#include "report/style.h"

namespace gainsay {

/// Everything a rule file says but its title, examples and place: patterns, what a match becomes, how claims
/// are compared, and the words of the sets that it names.
std::string RuleDetails(const RuleSet& rules, const Rule& rule, const Style& style);

/// A set with its keys and their words.
std::string SetText(const WordSet& set, const Style& style);

/// A measure with all that its pack says of it.
std::string MeasureText(const Measure& measure, const Style& style);

/// `pack/name`, or the name alone of what belongs to no pack.
std::string SetId(const WordSet& set);

/// What a measure is, in one line: `counts person; grows; sum-of killed, wounded`.
std::string MeasureNotes(const Measure& measure);

}  // namespace gainsay

#endif  // GAINSAY_CLI_RULE_TEXT_H_
