// What rules name must exist, and what later stages follow from name to name must not run in circles.
#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "gainsay/nearest.h"
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

  void Packs() {
    for (const Pack& pack : rules_.packs) {
      for (const std::string& used : pack.uses) {
        if (!packs_.Has(used)) Unknown("unknown-pack", "no pack is called", used, pack.place, packs_);
      }
    }
  }

  void Measures() {
    const auto check = [&](const std::string& name, const Place& place) {
      if (!name.empty() && !measures_.Has(name)) {
        Unknown("unknown-measure", "no measure is called", name, place, measures_);
      }
    };
    for (const Measure& measure : rules_.measures) {
      for (const std::string& part : measure.sum_of) check(part, measure.place);
      check(measure.factor_of, measure.place);
      check(measure.adds, measure.place);
      check(measure.part_of, measure.place);
    }
    for (const std::vector<std::string>& together : rules_.related) {
      for (const std::string& name : together) check(name, {});
    }
  }

  void Rules() {
    for (const Rule& rule : rules_.rules) {
      Template(rule, rule.claim);
      for (const Pattern& pattern : rule.match) {
        Template(rule, pattern.overrides);
        for (const ClaimTemplate& claim : pattern.claims) Template(rule, claim);
      }
    }
  }

  // A sum that is its own part, and a group that is its own parent, would lead whoever follows them for ever.
  void Circles() {
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
      if (circle) Circle(pair.first, {});
      if (!circle) parents[pair.first].push_back(pair.second);
      return circle;
    });
  }

 private:
  using Graph = std::unordered_map<std::string, std::vector<std::string>>;

  void Unknown(const char* code, const char* message, const std::string& name, const Place& place,
               const Names& names) {
    diagnostics_.push_back(
        {Level::kError, code, std::string(message) + " '" + name + "'", place, {}, 1, names.Nearest(name)});
  }

  void Circle(const std::string& name, const Place& place) {
    diagnostics_.push_back({Level::kError, "circle", "'" + name + "' is made of itself", place});
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

  void Template(const Rule& rule, const ClaimTemplate& claim) {
    const std::string& text = claim.measure.text;
    if (text.empty() || rule.kind != ClaimKind::kNumber) return;
    if (text.find('{') == std::string::npos) {
      if (measures_.Has(text)) return;
      diagnostics_.push_back({Level::kError, "unknown-measure", "no measure is called '" + text + "'",
                              claim.measure.place, claim.measure.line,
                              static_cast<std::uint32_t>(text.size()), measures_.Nearest(text)});
      return;
    }
    const bool lone = text.front() == '{' && text.find('}') == text.size() - 1;
    const WordSet* set = lone ? rules_.FindSet(text.substr(1, text.size() - 2), rule.pack) : nullptr;
    if (set == nullptr) return;
    for (const SetEntry& entry : set->entries) {
      if (entry.key.empty() || measures_.Has(entry.key)) continue;
      diagnostics_.push_back({Level::kWarning, "unknown-measure",
                              "'" + text + "' can become '" + entry.key + "', and no measure is called that",
                              claim.measure.place, claim.measure.line,
                              static_cast<std::uint32_t>(text.size()), measures_.Nearest(entry.key)});
    }
  }

  RuleSet& rules_;
  Diagnostics& diagnostics_;
  Names measures_;
  Names packs_;
};

void CheckPlaces(const std::vector<AliasEntry>& places, Diagnostics& diagnostics) {
  Names ids;
  for (const AliasEntry& entry : places) ids.Add(entry.id);
  Names told;
  for (const AliasEntry& entry : places) {
    if (entry.within.empty() || ids.Has(entry.within) || told.Has(entry.within)) continue;
    told.Add(entry.within);
    Diagnostic& complaint = diagnostics.emplace_back();
    complaint.code = "unknown-place";
    complaint.message =
        "no place is called '" + entry.within + "', in which '" + entry.id + "' is said to lie";
    complaint.help = ids.Nearest(entry.within);
  }
}

}  // namespace

void CheckReferences(RuleSet& rules, const std::vector<AliasEntry>& places, Diagnostics& diagnostics) {
  Checker checker(rules, diagnostics);
  checker.Packs();
  checker.Measures();
  checker.Rules();
  checker.Circles();
  CheckPlaces(places, diagnostics);
}

}  // namespace gainsay
