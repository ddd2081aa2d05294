// What rules name must exist, and what later stages follow from name to name must not run in circles.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "gainsay/nearest.h"
#include "rule/placeholders.h"
#include "rule/sections.h"

namespace gainsay {
namespace {

class Names {
 public:
  void Add(const std::string& name) {
    if (known_.insert(name).second) list_.push_back(name);
  }
  bool Has(std::string_view name) const { return known_.find(std::string(name)) != known_.end(); }
  std::string Nearest(std::string_view name) const { return DidYouMean(name, list_); }

 private:
  std::unordered_set<std::string> known_;
  std::vector<std::string_view> list_;  // Into the rule set, which does not change meanwhile.
};

class Checker {
 public:
  Checker(RuleSet& rules, Diagnostics& diagnostics) : rules_(rules), diagnostics_(diagnostics) {
    for (const Measure& measure : rules.measures) measures_.Add(measure.name);
    for (const Pack& pack : rules.packs) packs_.Add(pack.name);
  }

  void Elsewhere(const NamedElsewhere& named, const std::vector<AliasEntry>& places) {
    Names ids;
    for (const AliasEntry& entry : places) ids.Add(entry.id);
    Check("unknown-pack", "no pack is called", named.packs, packs_);
    Check("unknown-measure", "no measure is called", named.measures, measures_);
    Check("unknown-place", "no place is called", named.places, ids);
  }

  void Rules() {
    for (const Rule& rule : rules_.rules) {
      Patterns without;  // A measure of their own.
      for (const Pattern& pattern : rule.match) {
        if (!pattern.overrides.measure.empty()) Template(rule, {&pattern}, pattern.overrides);
        for (const ClaimTemplate& claim : pattern.claims) Template(rule, {&pattern}, claim);
        if (pattern.overrides.measure.empty()) without.push_back(&pattern);
      }
      Template(rule, without, rule.claim);
    }
  }

  // A sum that is its own part, and a group that is its own parent, would lead whoever follows them for ever.
  void Circles(const std::vector<Located>& groups) {
    std::unordered_map<std::string, std::vector<std::string>> parts;
    for (Measure& measure : rules_.measures) {
      for (const std::string& part : measure.sum_of) {
        if (Reaches(parts, part, measure.name)) {
          Circle(measure.name, measure.place);
          measure.sum_of.clear();
          break;
        }
      }
      parts[measure.name] = measure.sum_of;
    }
    std::unordered_map<std::string, std::vector<std::string>> parents;
    std::erase_if(rules_.groups, [&](const auto& pair) {
      const bool circle = Reaches(parents, pair.second, pair.first);
      if (circle) Circle(pair.first, PlaceOf(pair.first, groups));
      if (!circle) parents[pair.first].push_back(pair.second);
      return circle;
    });
  }

 private:
  using Patterns = std::vector<const Pattern*>;
  using Graph = std::unordered_map<std::string, std::vector<std::string>>;

  void Check(const char* code, const char* message, const std::vector<Located>& named, const Names& names) {
    for (const Located& name : named) {
      if (names.Has(name.text)) continue;
      diagnostics_.push_back({Level::kError, code, std::string(message) + " '" + name.text + "'", name.place,
                              name.line, WidthOf(name.text), names.Nearest(name.text)});
    }
  }

  void Circle(const std::string& name, const Place& place) {
    diagnostics_.push_back(
        {Level::kError, "circle", "'" + name + "' is made of itself", place, {}, WidthOf(name)});
  }

  static std::uint32_t WidthOf(const std::string& name) {
    return static_cast<std::uint32_t>(std::max<std::size_t>(1, name.size()));
  }

  static Place PlaceOf(const std::string& name, const std::vector<Located>& named) {
    const auto found =
        std::find_if(named.begin(), named.end(), [&](const Located& l) { return l.text == name; });
    return found == named.end() ? Place() : found->place;
  }

  static bool Reaches(const Graph& graph, const std::string& from, const std::string& to) {
    std::unordered_set<std::string> seen;
    std::vector<std::string> open = {from};
    while (!open.empty()) {
      const std::string name = std::move(open.back());
      open.pop_back();
      if (name == to) return true;
      if (!seen.insert(name).second) continue;
      const auto next = graph.find(name);
      if (next != graph.end()) open.insert(open.end(), next->second.begin(), next->second.end());
    }
    return false;
  }

  // The keys that a placeholder of a template can stand for in a pattern: those of the set that it captures
  // under that name, or the one key that it asks for. Empty if it captures none.
  std::vector<std::string> KeysBehind(const Placeholder& placeholder, const Rule& rule,
                                      const Pattern& pattern) const {
    std::vector<std::string> keys;
    for (const Placeholder& captured : PlaceholdersOf(pattern.text.text)) {
      const WordSet* set =
          captured.as == placeholder.as ? rules_.FindSet(std::string(captured.name), rule.pack) : nullptr;
      if (set == nullptr) continue;
      for (const SetEntry& entry : set->entries) {
        const bool wanted = captured.key.empty() || captured.key == entry.key;
        if (wanted && !entry.key.empty()) keys.push_back(entry.key);
      }
    }
    return keys;
  }

  // What a template such as `{weapon}-seized` can become by a pattern; nothing where that is not known, or
  // too much.
  void AddNames(const std::string& text, const Rule& rule, const Pattern& pattern,
                std::set<std::string>& made) const {
    constexpr std::size_t kMost = 1000;
    const std::vector<Placeholder> placeholders = PlaceholdersOf(text);
    std::vector<std::string> names = {""};
    std::size_t at = 0;
    for (const Placeholder& placeholder : placeholders) {
      const auto open = static_cast<std::size_t>(placeholder.name.data() - text.data()) - 1;
      std::vector<std::string> keys = KeysBehind(placeholder, rule, pattern);
      // What this pattern does not capture stays empty.
      if (keys.empty() && placeholders.size() > 1) keys.emplace_back();
      if (names.size() * keys.size() > kMost) return;
      std::vector<std::string> longer;
      for (const std::string& name : names) {
        for (const std::string& key : keys) longer.push_back(name + text.substr(at, open - at) + key);
      }
      names = std::move(longer);
      at = text.find('}', open) + 1;
    }
    for (const std::string& name : names) made.insert(name + text.substr(at));
  }

  void Template(const Rule& rule, const Patterns& patterns, const ClaimTemplate& claim) {
    const std::string& text = claim.measure.text;
    if (text.empty() || rule.kind != ClaimKind::kNumber) return;
    const auto width = static_cast<std::uint32_t>(text.size());
    if (text.find('{') == std::string::npos) {
      if (measures_.Has(text)) return;
      diagnostics_.push_back({Level::kError, "unknown-measure", "no measure is called '" + text + "'",
                              claim.measure.place, claim.measure.line, width, measures_.Nearest(text)});
      return;
    }
    // Of several placeholders not every combination need be a thing; of one, each key is.
    const bool combines = PlaceholdersOf(text).size() > 1;
    std::set<std::string> names;
    for (const Pattern* pattern : patterns) {
      AddNames(text, rule, *pattern, names);
      const std::size_t known =
          std::erase_if(names, [&](const std::string& name) { return measures_.Has(name); });
      if (known > 0 && combines) return;
    }
    names.erase("");
    if (names.empty()) return;
    std::string help = measures_.Nearest(*names.begin());
    if (help.empty()) help = "list it under 'measures' of the pack";
    const std::string more = names.size() > 1 ? " (and " + std::to_string(names.size() - 1) + " more)" : "";
    diagnostics_.push_back(
        {Level::kWarning, "unknown-measure",
         "'" + text + "' can become '" + *names.begin() + "'" + more + ", and no measure is called that",
         claim.measure.place, claim.measure.line, width, std::move(help)});
  }

  RuleSet& rules_;
  Diagnostics& diagnostics_;
  Names measures_;
  Names packs_;
};

}  // namespace

void CheckReferences(RuleSet& rules, const std::vector<AliasEntry>& places, const NamedElsewhere& named,
                     Diagnostics& diagnostics) {
  Checker checker(rules, diagnostics);
  checker.Elsewhere(named, places);
  checker.Rules();
  checker.Circles(named.groups);
}

}  // namespace gainsay
