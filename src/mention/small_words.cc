// The part of a word's hash that tokens keep tells nearly all other words apart.
#include "mention/small_words.h"

#include <algorithm>
#include <string>

#include "mention/letters.h"

namespace gainsay {

std::uint32_t SmallWords::Ask(Span word) {
  if (word.size() > 1 && text_.text[word.end - 1] == '.') --word.end;
  const Letters row = LettersAt(text_.text, word.start);
  if (row.size == word.size() && row.size <= kKeyBytes) {
    may_[ShortHash(row.key.Hash())] = true;
    return asked_.Add(row.key, false);
  }
  std::string small(Slice(text_.text, word));
  std::transform(small.begin(), small.end(), small.begin(), LowerAscii);
  may_[0] = true;  // What tokens have for all but up to sixteen letters of ASCII.
  return asked_.Add(KeyOf(small), false);
}

bool SmallWords::Occurs(std::uint32_t word) {
  if (!read_) Read();
  return asked_[word];
}

void SmallWords::Read() {
  read_ = true;
  for (const Token& token : text_.tokens) {
    if (!may_[token.hash] || !token.IsWord() || token.Has(Token::kCapital)) continue;
    const std::uint32_t word = asked_.Find(KeyOf(Slice(text_.text, {token.start, token.end})));
    if (word != asked_.kNone) asked_[word] = true;
  }
}

}  // namespace gainsay
