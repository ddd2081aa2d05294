#include "rule/lint.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "gainsay/nearest.h"
#include "rule/placeholders.h"

namespace gainsay {
namespace {

// A run of digits that is a word by itself: no count such as {2,3}, no part of "G7" or "Covid-19".
bool HasFigure(std::string_view pattern) {
  const auto joins = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-/{},.:\\[]").find(c) != std::string_view::npos;
  };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t start = at;
    while (at < pattern.size() && digit(pattern[at])) ++at;
    if (at == start) {
      ++at;
      continue;
    }
    const bool joined =
        (start > 0 && joins(pattern[start - 1])) || (at < pattern.size() && joins(pattern[at]));
    if (!joined) return true;
  }
  return false;
}

/// Does a key of the set give a figure: `nobody: {"0": [...]}`?
bool HasFigures(const WordSet* set) {
  return set != nullptr && std::any_of(set->entries.begin(), set->entries.end(), [](const SetEntry& entry) {
           return !entry.key.empty() && entry.key.front() >= '0' && entry.key.front() <= '9';
         });
}

class Linter {
 public:
  Linter(const RuleSet& rules, std::span<const UnitPhrase> units, Diagnostics& diagnostics)
      : rules_(rules), units_(units), diagnostics_(diagnostics) {}

  void Patterns() {
    for (const Rule& rule : rules_.rules) {
      for (const Pattern& pattern : rule.match) LintPattern(rule, pattern);
    }
  }

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
      const WordSet* set = rules_.FindSet(std::string(placeholder.name), pack);
      if (set != nullptr && set != self) used_.insert(set);
    }
  }

  void LintRule(const Rule& rule) {
    std::set<std::string_view> seen;
    for (const Pattern& pattern : rule.match) {
      Use(pattern.text.text, rule.pack, nullptr);
      LintPattern(rule, pattern);
      Unit(pattern.overrides.counts.text, pattern.overrides.counts.place);
      if (!seen.insert(pattern.text.text).second) {
        Warn("never-fires", "this pattern stands in the rule a second time", pattern.text.place);
      }
      Claims(rule, pattern.overrides);
      for (const ClaimTemplate& claim : pattern.claims) Claims(rule, claim);
    }
    Claims(rule, rule.claim);
    Unit(rule.claim.counts.text, rule.claim.counts.place);
    for (const Located& text : rule.unless) Use(text.text, rule.pack, nullptr);
    for (const Located& text : rule.within) Use(text.text, rule.pack, nullptr);
    if (rule.examples.claims.empty() || rule.examples.silent.empty()) {
      Warn("no-examples", "the rule '" + rule.id + "' has no examples of both kinds", rule.place,
           "give some under 'claims' that must fire and some under 'silent' that must not");
    }
  }

  // What no text that is matched can hold: every figure in it is a value, and what `unless` takes back again.
  void LintWords(const Rule& rule, const Pattern& pattern) {
    if (HasFigure(pattern.text.text)) {
      Warn("never-fires", "figures stand as values in what is matched, so this one is never met",
           pattern.text.place, "write {number}, or {date} for a year");
    }
    const auto same = std::find_if(rule.unless.begin(), rule.unless.end(),
                                   [&](const Located& unless) { return unless.text == pattern.text.text; });
    if (same != rule.unless.end()) {
      Warn("never-fires", "an 'unless' of the rule is this very pattern and takes every match back",
           pattern.text.place);
    }
  }

  void LintPattern(const Rule& rule, const Pattern& pattern) {
    LintWords(rule, pattern);
    const std::vector<Placeholder> placeholders = PlaceholdersOf(pattern.text.text);
    const Carries wanted = rule.kind == ClaimKind::kNumber ? Carries::kNumber
                           : rule.kind == ClaimKind::kDate ? Carries::kDate
                                                           : Carries::kWords;
    const bool carries =
        std::any_of(placeholders.begin(), placeholders.end(), [&](const Placeholder& placeholder) {
          return wanted == Carries::kWords || WhatCarries(placeholder) == wanted ||
                 (wanted == Carries::kNumber &&
                  HasFigures(rules_.FindSet(std::string(placeholder.name), rule.pack)));
        });
    if (carries) return;
    Warn("never-fires", "this pattern holds no value that a rule of its kind could claim", pattern.text.place,
         wanted == Carries::kDate ? "let it hold {date}" : "let it hold {number} or another placeholder");
  }

  void Claims(const Rule& rule, const ClaimTemplate& claim) {
    for (const Placeholder& placeholder : PlaceholdersOf(claim.measure.text)) {
      if (const WordSet* set = rules_.FindSet(std::string(placeholder.name), rule.pack)) used_.insert(set);
    }
    for (const Measure& measure : rules_.measures) {
      if (Makes(rule, claim.measure.text, measure.name)) claimed_.insert(measure.name);
    }
  }

  // Can a template such as `{weapon}-seized` become this name?
  bool Makes(const Rule& rule, std::string_view text, std::string_view name) const {
    const std::size_t open = text.find('{');
    if (open == std::string_view::npos) return text == name;
    if (name.substr(0, open) != text.substr(0, open)) return false;
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) return false;
    const std::vector<Placeholder> placeholder = PlaceholdersOf(text.substr(open, close + 1 - open));
    const std::string_view rest = text.substr(close + 1);
    const std::string_view from = name.substr(open);
    const WordSet* set = placeholder.empty() ? nullptr : SetOf(rule, placeholder.front());
    if (set == nullptr) return false;  // Words of the text: no measure that has a name.
    return std::any_of(set->entries.begin(), set->entries.end(), [&](const SetEntry& entry) {
      return from.starts_with(entry.key) && Makes(rule, rest, from.substr(entry.key.size()));
    });
  }

  // The set behind a template's placeholder: by its own name, or by the one that a pattern gives it.
  const WordSet* SetOf(const Rule& rule, const Placeholder& placeholder) const {
    if (const WordSet* set = rules_.FindSet(std::string(placeholder.name), rule.pack)) return set;
    for (const Pattern& pattern : rule.match) {
      for (const Placeholder& captured : PlaceholdersOf(pattern.text.text)) {
        if (captured.as == placeholder.name) return rules_.FindSet(std::string(captured.name), rule.pack);
      }
    }
    return nullptr;
  }

  // What is counted is a unit or any noun: only what nearly is a unit can be told to be a slip.
  void Unit(const std::string& counts, const Place& place) {
    constexpr std::size_t kSharedStart = 4;  // "meter" and "meters", but not "member".
    if (counts.size() < kSharedStart || counts.find('{') != std::string::npos) return;
    const std::string_view start = std::string_view(counts).substr(0, kSharedStart);
    std::vector<std::string_view> near;
    std::string_view nearest;
    for (const UnitPhrase& unit : units_) {
      if (unit.unit == counts) return;
      if (unit.phrase == counts) nearest = unit.unit;
      if (unit.unit.starts_with(start)) near.push_back(unit.unit);
    }
    if (nearest.empty()) nearest = NearestName(counts, near);
    if (nearest.empty()) return;
    Warn("unknown-unit", "no unit is called '" + counts + "', so it is a noun that is counted", place,
         "did you mean '" + std::string(nearest) + "'?");
  }

  // What a measure that is of use is made of is of use itself, though no rule claims it.
  void Measures() {
    for (std::size_t before = 0; before != claimed_.size();) {
      before = claimed_.size();
      for (const Measure& measure : rules_.measures) {
        if (!claimed_.contains(measure.name)) continue;
        claimed_.insert(measure.sum_of.begin(), measure.sum_of.end());
        for (const std::string& name : {measure.factor_of, measure.adds, measure.part_of})
          claimed_.insert(name);
      }
    }
    for (const Measure& measure : rules_.measures) {
      Unit(measure.counts, measure.place);
      if (!claimed_.contains(measure.name)) {
        Warn("unused-measure", "no rule claims the measure '" + measure.name + "'", measure.place);
      }
    }
  }

  const RuleSet& rules_;
  std::span<const UnitPhrase> units_;
  Diagnostics& diagnostics_;
  std::set<const WordSet*> used_;
  std::set<std::string> claimed_;
};

}  // namespace

void LintRules(const RuleSet& rules, std::span<const UnitPhrase> units, Diagnostics& diagnostics) {
  Linter(rules, units, diagnostics).Run();
}

void LintPatterns(const RuleSet& rules, Diagnostics& diagnostics) {
  Linter(rules, {}, diagnostics).Patterns();
}

}  // namespace gainsay
