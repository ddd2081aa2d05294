// One letter, digit or apostrophe of a text, in any script.
#ifndef GAINSAY_MENTION_LETTER_H_
#define GAINSAY_MENTION_LETTER_H_

#include <cstdint>
#include <string_view>

namespace gainsay {

struct Letter {
  std::uint32_t size = 0;  ///< In bytes; 0: no letter or digit.
  bool upper = false;
  bool lower = false;
};

constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// The letter, digit or accent beyond ASCII at an offset.
Letter LetterBeyondAscii(std::string_view text, std::uint32_t at);

/// The letter, digit or accent at an offset, which may be the text's end.
inline Letter LetterAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return {};
  const char c = text[at];
  if (c >= 'a' && c <= 'z') return {1, false, true};
  if (c >= 'A' && c <= 'Z') return {1, true, false};
  if (IsDigit(c)) return {1, false, false};
  return static_cast<unsigned char>(c) < 0x80 ? Letter{} : LetterBeyondAscii(text, at);
}

/// The size of the apostrophe at an offset, straight or curly; 0 if there is none.
inline std::uint32_t ApostropheAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  return text[at] == '\xE2' && text.substr(at, 3) == "\u2019" ? 3 : 0;
}

}  // namespace gainsay

#endif  // GAINSAY_MENTION_LETTER_H_
