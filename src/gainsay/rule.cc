#include "gainsay/rule.h"

#include <algorithm>

namespace gainsay {

const Rule* RuleSet::FindRule(const std::string& id) const {
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

const WordSet* RuleSet::FindSet(const std::string& name, const std::string& pack) const {
  const Pack* from = FindPack(pack);
  const auto distance = [&](const WordSet& set) -> std::size_t {
    if (set.pack == pack) return 0;
    if (from == nullptr) return 1;
    const auto used = std::find(from->uses.begin(), from->uses.end(), set.pack);
    return static_cast<std::size_t>(used - from->uses.begin()) + 1;
  };
  const WordSet* nearest = nullptr;
  for (const WordSet& set : sets) {
    if (set.name != name) continue;
    if (nearest == nullptr || distance(set) < distance(*nearest)) nearest = &set;
  }
  return nearest;
}

const Pack* RuleSet::FindPack(const std::string& name) const {
  const auto found =
      std::find_if(packs.begin(), packs.end(), [&](const Pack& pack) { return pack.name == name; });
  return found == packs.end() ? nullptr : &*found;
}

const Measure* RuleSet::FindMeasure(const std::string& name) const {
  const auto found = std::find_if(measures.begin(), measures.end(),
                                  [&](const Measure& measure) { return measure.name == name; });
  return found == measures.end() ? nullptr : &*found;
}

}  // namespace gainsay
