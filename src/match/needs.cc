#include "match/needs.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace gainsay {
namespace {

std::size_t Shortest(AnyOf texts) {
  std::size_t shortest = std::string_view::npos;
  for (const std::string_view text : texts) shortest = std::min(shortest, text.size());
  return shortest;
}

}  // namespace

AnyOf OneText(std::string_view text, NeedMemory memory) {
  char* kept = memory.allocate_object<char>(text.size());
  std::copy(text.begin(), text.end(), kept);
  return {memory.new_object<std::string_view>(kept, text.size()), 1};
}

// A mark that no text has, and the key in four bytes.
AnyOf KeyNeed(std::uint32_t key, NeedMemory memory) {
  const char text[] = {'\x01', static_cast<char>(key >> 24), static_cast<char>(key >> 16),
                       static_cast<char>(key >> 8), static_cast<char>(key)};
  return OneText({text, std::size(text)}, memory);
}

std::int64_t NeededKey(std::string_view text) {
  if (text.size() != 5 || text.front() != '\x01') return -1;
  std::int64_t key = 0;
  for (const char byte : text.substr(1)) key = key << 8 | static_cast<unsigned char>(byte);
  return key;
}

void Add(Needs& needs, const Needs& more) {
  needs.kinds |= more.kinds;
  for (const AnyOf texts : more.texts) AddTexts(needs, texts);
}

void AddTexts(Needs& needs, AnyOf texts) {
  const auto same = [&](AnyOf other) { return std::ranges::equal(texts, other); };
  if (std::none_of(needs.texts.begin(), needs.texts.end(), same)) needs.texts.push_back(texts);
}

const AnyOf* Strongest(const Needs& needs) {
  const AnyOf* best = nullptr;
  for (const AnyOf& texts : needs.texts) {
    const auto beats = [&](AnyOf other) {
      const std::size_t ours = Shortest(texts);
      const std::size_t theirs = Shortest(other);
      return ours != theirs ? ours > theirs : texts.size() < other.size();
    };
    if (best == nullptr || beats(*best)) best = &texts;
  }
  return best;
}

void EitherNeeds::Add(const Needs& choice) {
  any_ = true;
  kinds_ &= choice.kinds;
  const AnyOf* strongest = Strongest(choice);
  every_ = every_ && strongest != nullptr;
  if (every_) texts_.insert(texts_.end(), strongest->begin(), strongest->end());
}

Needs EitherNeeds::Take(NeedMemory memory) {
  Needs needs;
  if (any_) needs.kinds = kinds_;
  if (!any_ || !every_) return needs;
  std::sort(texts_.begin(), texts_.end());
  texts_.erase(std::unique(texts_.begin(), texts_.end()), texts_.end());
  auto* kept = memory.allocate_object<std::string_view>(texts_.size());
  std::uninitialized_copy(texts_.begin(), texts_.end(), kept);
  needs.texts.emplace_back(kept, texts_.size());
  return needs;
}

}  // namespace gainsay
