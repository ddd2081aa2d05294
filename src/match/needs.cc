#include "match/needs.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

std::size_t Shortest(const AnyOf& texts) {
  std::size_t shortest = std::string::npos;
  for (const std::string& text : texts) shortest = std::min(shortest, text.size());
  return shortest;
}

}  // namespace

// A mark that no text has, and the key in four bytes.
std::string KeyNeed(std::uint32_t key) {
  std::string text = "\x01";
  for (int shift = 24; shift >= 0; shift -= 8) text += static_cast<char>(key >> shift & 0xFFU);
  return text;
}

std::int64_t NeededKey(const std::string& text) {
  if (text.size() != 5 || text.front() != '\x01') return -1;
  std::int64_t key = 0;
  for (std::size_t i = 1; i < text.size(); ++i) key = key << 8 | static_cast<unsigned char>(text[i]);
  return key;
}

void Add(Needs& needs, const Needs& more) {
  needs.kinds |= more.kinds;
  for (const AnyOf& texts : more.texts) AddTexts(needs, texts);
}

void AddTexts(Needs& needs, AnyOf texts) {
  if (std::find(needs.texts.begin(), needs.texts.end(), texts) == needs.texts.end())
    needs.texts.push_back(std::move(texts));
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
