// The part of a word's hash that tokens keep tells nearly all other words apart.
#include "mention/small_words.h"

#include <algorithm>
#include <utility>

#include "mention/letters.h"

namespace gainsay {
namespace {

// As the cut into tokens has it: 0 for all but up to sixteen letters of ASCII.
std::uint8_t HashOf(std::string_view word) {
  const Letters row = LettersAt(word, 0);
  return row.size == word.size() && row.size <= kKeyBytes ? ShortHash(row.key.Hash()) : std::uint8_t{0};
}

}  // namespace

std::uint32_t SmallWords::Ask(std::string_view word) {
  if (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  std::string small(word);
  std::transform(small.begin(), small.end(), small.begin(), LowerAscii);
  if (const std::uint32_t known = asked_.Find(small); known != ViewIndex::kNone) return known;
  may_[HashOf(small)] = true;
  return asked_.Add(kept_.emplace_front(std::move(small)));
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
