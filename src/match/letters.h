// Letters as patterns and sentences are compared: in lower case, with one form of apostrophe, quotation mark
// and hyphen. Both sides go through here, so that neither case nor typography hides a match.
#ifndef GAINSAY_MATCH_LETTERS_H_
#define GAINSAY_MATCH_LETTERS_H_

#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace gainsay {

/// Lower case of Latin, Greek and Cyrillic letters; typographic apostrophes, double quotation marks and
/// hyphens as the ASCII ones, every kind of blank as a blank; anything else as it is. Never longer in UTF-8
/// than before.
char32_t PlainLetter(char32_t c);

/// Is it dropped on both sides: a soft hyphen or a character without width?
bool IsInvisible(char32_t c);

/// A letter or digit of a script that sets blanks between words.
bool IsWordLetter(char32_t c);

inline bool IsAsciiWord(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Is there such a letter at, or before, an offset? Beyond the ends there is none.
inline bool WordLetterAt(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[offset]);
  return byte < 0x80 ? IsAsciiWord(byte) : IsWordLetter(DecodeAt(text, offset).value);
}
inline bool WordLetterBefore(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset > text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[offset - 1]);
  return byte < 0x80 ? IsAsciiWord(byte) : IsWordLetter(DecodeBefore(text, offset).value);
}

}  // namespace gainsay

#endif  // GAINSAY_MATCH_LETTERS_H_
