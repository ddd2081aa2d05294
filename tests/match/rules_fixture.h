// Small rule sets for tests, without YAML.
#ifndef GAINSAY_TESTS_MATCH_RULES_FIXTURE_H_
#define GAINSAY_TESTS_MATCH_RULES_FIXTURE_H_

#include <string>
#include <utility>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/rule.h"
#include "match/matcher.h"

namespace gainsay {

/// Sets `person` (military, people), `harm` (killed, wounded, killed-or-wounded), `sent`, in the pack
/// `conflict`.
RuleSet FixtureSets();

/// A few countries, places and bodies.
AliasTable FixturePlaces();

/// Adds a number rule of the pack `conflict` with these patterns.
Rule& AddRule(RuleSet& rules, const std::string& name, const std::vector<std::string>& match);

/// A match on one line: its rule, words and captures: `losses: "40 men fell" number="40" harm="fell"/killed
/// ~2`.
std::string DumpMatch(const Match& match, const Reading& reading);

/// All matches of marked text (see marked_text.h) by these rules, one a line; complaints first.
std::string FindAll(const RuleSet& rules, const std::string& marked);

/// The same, winners alone.
std::string FindWinners(const RuleSet& rules, const std::string& marked);

}  // namespace gainsay

#endif  // GAINSAY_TESTS_MATCH_RULES_FIXTURE_H_
