// The rule sets that the other tests of this folder use.
#include "match/rules_fixture.h"

#include <algorithm>
#include <utility>

#include "match/marked_text.h"
#include "match/rank.h"

namespace gainsay {
namespace {

WordSet MakeSet(const std::string& name,
                const std::vector<std::pair<std::string, std::vector<std::string>>>& entries) {
  WordSet set;
  set.name = name;
  set.pack = "conflict";
  for (const auto& [key, patterns] : entries) {
    SetEntry& entry = set.entries.emplace_back();
    entry.key = key;
    for (const std::string& pattern : patterns) entry.patterns.push_back({pattern, {"pack.yaml", 1, 1}});
  }
  return set;
}

template <typename Pick>
std::string Dump(const RuleSet& rules, const std::string& marked, const Pick& pick) {
  const AliasTable places = FixturePlaces();
  Diagnostics diagnostics;
  const Matcher matcher(rules, places, diagnostics);
  std::string out;
  for (const Diagnostic& d : diagnostics) out += d.code + ": " + d.message + "\n";
  const Reading reading = MarkedText(marked);
  for (std::uint32_t i = 0; i < reading.sentences.size(); ++i) {
    for (const Match& match : pick(matcher.Find(reading, i))) out += DumpMatch(match, reading) + "\n";
  }
  return out;
}

}  // namespace

RuleSet FixtureSets() {
  RuleSet rules;
  rules.packs.push_back({"conflict", "1", "en", "", {}, {}});
  rules.sets.push_back(
      MakeSet("person", {{"military", {"soldiers?", "troops?"}}, {"people", {"people", "m[ae]n"}}}));
  rules.sets.push_back(MakeSet("harm", {{"killed", {"killed", "dead", "lost (?:his|her|their) li(?:fe|ves)"}},
                                        {"wounded", {"wounded", "injured"}},
                                        {"killed-or-wounded", {"{harm.killed} (?:or|and) {harm.wounded}"}}}));
  rules.sets.push_back(MakeSet("sent", {{"", {"sent", "deployed"}}}));
  return rules;
}

AliasTable FixturePlaces() {
  return AliasTable({
      {"north-korea",
       AliasKind::kCountry,
       "",
       {"North Korea", "North Korean", "North Koreans", "DPRK", "Pyongyang"}},
      {"pyongyang", AliasKind::kPlace, "north-korea", {"Pyongyang"}},
      {"united-states", AliasKind::kCountry, "", {"United States", "US", "U.S.", "American", "Americans"}},
      {"cote-d-ivoire", AliasKind::kCountry, "", {"Côte d'Ivoire", "Ivorian"}},
      {"kursk", AliasKind::kPlace, "russia", {"Kursk", "Kursk region"}},
      {"russia", AliasKind::kCountry, "", {"Russia", "Russian"}},
      {"united-nations", AliasKind::kOrganisation, "", {"United Nations", "UN"}},
  });
}

Rule& AddRule(RuleSet& rules, const std::string& name, const std::vector<std::string>& match) {
  Rule& rule = rules.rules.emplace_back();
  rule.id = "conflict/" + name;
  rule.pack = "conflict";
  rule.title = name;
  for (const std::string& text : match) {
    Pattern& pattern = rule.match.emplace_back();
    pattern.text.text = text;
    pattern.text.place = {name + ".yaml", 1, 8};
    pattern.text.line = "match: " + text;
  }
  return rule;
}

std::string DumpMatch(const Match& match, const Reading& reading) {
  const auto words = [&](Span span) {
    std::string text(Slice(reading.document.text, span));
    std::replace(text.begin(), text.end(), '\n', '_');
    return "\"" + text + "\"";
  };
  std::string out = match.rule->title + ": " + words(match.span);
  for (const Capture& capture : match.captures) {
    out.append(" ").append(capture.name).append("=").append(words(capture.span));
    if (!capture.key.empty()) out.append("/").append(capture.key);
  }
  if (match.gap_words > 0) out.append(" ~").append(std::to_string(match.gap_words));
  return out;
}

std::string FindAll(const RuleSet& rules, const std::string& marked) {
  return Dump(rules, marked, [](std::vector<Match> matches) { return matches; });
}

std::string FindWinners(const RuleSet& rules, const std::string& marked) {
  return Dump(rules, marked, [](std::vector<Match> matches) { return Winners(std::move(matches)); });
}

}  // namespace gainsay
