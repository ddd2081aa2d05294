// The part of a word's hash that tokens keep tells nearly all other words apart.
#include "mention/small_words.h"

#include <algorithm>

namespace gainsay {

std::uint8_t SmallWords::HashOf(const std::string& word) {
  const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return plain && word.size() <= kKeyBytes ? ShortHash(KeyOf(word).Hash()) : std::uint8_t{0};
}

std::uint32_t SmallWords::Ask(const std::string& word) {
  if (const std::uint32_t known = asked_.Find(word); known != ViewIndex::kNone) return known;
  may_[HashOf(word)] = true;
  return asked_.Add(kept_.emplace_front(word));
}

bool SmallWords::Occurs(std::uint32_t word) {
  if (occurs_.empty()) Read();
  return occurs_[word];
}

void SmallWords::Read() {
  occurs_.assign(asked_.size(), false);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    const Token& token = text_[i];
    if (!may_[token.hash] || !token.IsWord() || token.Has(Token::kCapital)) continue;
    if (const std::uint32_t word = asked_.Find(text_.Raw(i)); word != ViewIndex::kNone) occurs_[word] = true;
  }
}

}  // namespace gainsay
