#include "gainsay/rule.h"

#include <algorithm>

namespace gainsay {

const Rule* RuleSet::FindRule(const std::string& id) const {
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

const WordSet* RuleSet::FindSet(const std::string& name, const std::string& pack) const {
  const WordSet* any = nullptr;
  for (const WordSet& set : sets) {
    if (set.name != name) continue;
    if (set.pack == pack) return &set;
    if (any == nullptr) any = &set;
  }
  return any;
}

const Measure* RuleSet::FindMeasure(const std::string& name) const {
  const auto found =
      std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.name == name; });
  return found == measures.end() ? nullptr : &*found;
}

}  // namespace gainsay
