#include "rule/lint.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "rule/placeholders.h"

namespace gainsay {
namespace {

class Linter {
 public:
  Linter(const RuleSet& rules, Diagnostics& diagnostics) : rules_(rules), diagnostics_(diagnostics) {}

  void Run() {
    for (const Rule& rule : rules_.rules) LintRule(rule);
    for (const WordSet& set : rules_.sets) {
      for (const SetEntry& entry : set.entries) {
        for (const Located& text : entry.patterns) Use(text.text, set.pack, &set);
      }
    }
    for (const WordSet& set : rules_.sets) {
      if (!used_.contains(&set)) Warn("unused-set", "no pattern names the set '" + set.name + "'", set.place);
    }
    Measures();
    for (const Pack& pack : rules_.packs) {
      const bool any = std::any_of(rules_.rules.begin(), rules_.rules.end(),
                                   [&](const Rule& rule) { return rule.pack == pack.name; });
      if (!any) Warn("empty-pack", "the pack '" + pack.name + "' has no rules", pack.place);
    }
  }

 private:
  void Warn(const char* code, std::string message, const Place& place, std::string help = {}) {
    Diagnostic& warning = diagnostics_.emplace_back();
    warning.level = Level::kWarning;
    warning.code = code;
    warning.message = std::move(message);
    warning.place = place;
    warning.help = std::move(help);
  }

  // Notes the sets that a pattern names; a set that names itself is not used by that.
  void Use(const std::string& text, const std::string& pack, const WordSet* self) {
    for (const Placeholder& placeholder : PlaceholdersOf(text)) {
      const WordSet* set = rules_.FindSet(placeholder.name, pack);
      if (set != nullptr && set != self) used_.insert(set);
    }
  }

  void LintRule(const Rule& rule) {
    std::set<std::string_view> seen;
    for (const Pattern& pattern : rule.match) {
      Use(pattern.text.text, rule.pack, nullptr);
      LintPattern(rule, pattern);
      if (!seen.insert(pattern.text.text).second) {
        Warn("never-fires", "this pattern stands in the rule a second time", pattern.text.place);
      }
      Claims(rule, pattern.overrides);
      for (const ClaimTemplate& claim : pattern.claims) Claims(rule, claim);
    }
    Claims(rule, rule.claim);
    for (const Located& text : rule.unless) Use(text.text, rule.pack, nullptr);
    for (const Located& text : rule.within) Use(text.text, rule.pack, nullptr);
    if (rule.examples.claims.empty() || rule.examples.silent.empty()) {
      Warn("no-examples", "the rule '" + rule.id + "' has no examples of both kinds", rule.place,
           "give some under 'claims' that must fire and some under 'silent' that must not");
    }
  }

  void LintPattern(const Rule& rule, const Pattern& pattern) {
    const std::vector<Placeholder> placeholders = PlaceholdersOf(pattern.text.text);
    const Carries wanted = rule.kind == ClaimKind::kNumber ? Carries::kNumber
                           : rule.kind == ClaimKind::kDate ? Carries::kDate
                                                           : Carries::kWords;
    const bool carries =
        std::any_of(placeholders.begin(), placeholders.end(), [&](const Placeholder& placeholder) {
          return wanted == Carries::kWords || WhatCarries(placeholder) == wanted;
        });
    if (carries) return;
    Warn("never-fires", "this pattern holds no value that a rule of its kind could claim", pattern.text.place,
         wanted == Carries::kDate ? "let it hold {date}" : "let it hold {number} or another placeholder");
  }

  void Claims(const Rule& rule, const ClaimTemplate& claim) {
    const std::string& text = claim.measure.text;
    if (text.find('{') == std::string::npos) {
      claimed_.insert(text);
      return;
    }
    for (const Placeholder& placeholder : PlaceholdersOf(text)) {
      const WordSet* set = rules_.FindSet(placeholder.name, rule.pack);
      if (set == nullptr) continue;
      used_.insert(set);
      for (const SetEntry& entry : set->entries) claimed_.insert(entry.key);
    }
  }

  // What other measures are made of is of use though no rule claims it.
  void Measures() {
    for (const Measure& measure : rules_.measures) {
      claimed_.insert(measure.sum_of.begin(), measure.sum_of.end());
      for (const std::string& name : {measure.factor_of, measure.adds, measure.part_of})
        claimed_.insert(name);
    }
    for (const Measure& measure : rules_.measures) {
      if (!claimed_.contains(measure.name)) {
        Warn("unused-measure", "no rule claims the measure '" + measure.name + "'", measure.place);
      }
    }
  }

  const RuleSet& rules_;
  Diagnostics& diagnostics_;
  std::set<const WordSet*> used_;
  std::set<std::string> claimed_;
};

}  // namespace

void LintRules(const RuleSet& rules, Diagnostics& diagnostics) { Linter(rules, diagnostics).Run(); }

}  // namespace gainsay
