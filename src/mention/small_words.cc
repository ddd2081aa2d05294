// The part of a word's hash that tokens keep tells nearly all other words apart.
#include "mention/small_words.h"

#include <algorithm>

namespace gainsay {

std::uint8_t SmallWords::HashOf(const std::string& word) {
  const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return plain && word.size() <= kKeyBytes ? ShortHash(KeyOf(word).Hash()) : std::uint8_t{0};
}

std::uint32_t SmallWords::Ask(const std::string& word) {
  std::uint32_t& first = first_[HashOf(word)];
  for (std::uint32_t i = first; i != 0; i = asked_[i - 1].next) {
    if (asked_[i - 1].word == word) return i - 1;
  }
  asked_.push_back({word, first});
  first = static_cast<std::uint32_t>(asked_.size());
  return first - 1;
}

bool SmallWords::Occurs(std::uint32_t word) {
  if (!read_) Read();
  return asked_[word].occurs;
}

void SmallWords::Read() {
  read_ = true;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    const Token& token = text_[i];
    if (first_[token.hash] == 0 || !token.IsWord() || token.Has(Token::kCapital)) continue;
    for (std::uint32_t at = first_[token.hash]; at != 0; at = asked_[at - 1].next) {
      Asked& asked = asked_[at - 1];
      asked.occurs = asked.occurs || asked.word == text_.Raw(i);
    }
  }
}

}  // namespace gainsay
