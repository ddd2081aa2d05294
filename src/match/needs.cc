#include "match/needs.h"

#include <algorithm>

namespace gainsay {
namespace {

std::size_t Shortest(const AnyOf& texts) {
  std::size_t shortest = std::string::npos;
  for (const std::string& text : texts) shortest = std::min(shortest, text.size());
  return shortest;
}

}  // namespace

void Add(Needs& needs, const Needs& more) {
  needs.kinds |= more.kinds;
  for (const AnyOf& texts : more.texts) {
    if (std::find(needs.texts.begin(), needs.texts.end(), texts) == needs.texts.end())
      needs.texts.push_back(texts);
  }
}

const AnyOf* Strongest(const Needs& needs) {
  const AnyOf* best = nullptr;
  for (const AnyOf& texts : needs.texts) {
    const auto beats = [&](const AnyOf& other) {
      const std::size_t ours = Shortest(texts);
      const std::size_t theirs = Shortest(other);
      return ours != theirs ? ours > theirs : texts.size() < other.size();
    };
    if (best == nullptr || beats(*best)) best = &texts;
  }
  return best;
}

Needs Either(const std::vector<Needs>& choices) {
  Needs both;
  if (choices.empty()) return both;
  both.kinds = ~KindBits{0};
  AnyOf texts;
  bool every = true;
  for (const Needs& choice : choices) {
    both.kinds &= choice.kinds;
    const AnyOf* strongest = Strongest(choice);
    every = every && strongest != nullptr;
    if (every) texts.insert(texts.end(), strongest->begin(), strongest->end());
  }
  if (!every) return both;
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  both.texts.push_back(std::move(texts));
  return both;
}

}  // namespace gainsay
