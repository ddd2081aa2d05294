// The part of a word's hash that tokens keep tells nearly all other words apart.
#include "mention/small_words.h"

#include <algorithm>

#include "mention/letters.h"

namespace gainsay {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool SameInLower(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return Lower(x) == Lower(y); });
}

bool IsLowerOf(std::string_view small, std::string_view word) {
  return std::equal(small.begin(), small.end(), word.begin(), word.end(),
                    [](char x, char y) { return x == Lower(y); });
}

// As the cut into tokens has it: 0 for all but up to sixteen letters of ASCII.
std::uint8_t HashOf(std::string_view word) {
  const Letters row = LettersAt(word, 0);
  return row.size == word.size() && row.size <= kKeyBytes ? ShortHash(row.key.Hash()) : std::uint8_t{0};
}

}  // namespace

std::uint32_t SmallWords::Ask(std::string_view word) {
  if (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  std::uint32_t& first = first_[HashOf(word)];
  for (std::uint32_t i = first; i != kNone; i = asked_[i].next) {
    if (SameInLower(asked_[i].word, word)) return i;
  }
  asked_.push_back({word, first});
  return first = static_cast<std::uint32_t>(asked_.size() - 1);
}

bool SmallWords::Occurs(std::uint32_t word) {
  if (!read_) Read();
  return asked_[word].occurs;
}

void SmallWords::Read() {
  read_ = true;
  for (const Token& token : text_.tokens) {
    std::uint32_t i = first_[token.hash];
    if (i == kNone || !token.IsWord() || token.Has(Token::kCapital)) continue;
    const std::string_view small = text_.text.substr(token.start, token.end - token.start);
    for (; i != kNone; i = asked_[i].next) {
      if (IsLowerOf(small, asked_[i].word)) asked_[i].occurs = true;
    }
  }
}

}  // namespace gainsay
