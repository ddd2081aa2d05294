// Character classes and escapes of patterns, rewritten for RE2 so that none of them matches a mark.
#ifndef GAINSAY_MATCH_CHARACTER_CLASS_H_
#define GAINSAY_MATCH_CHARACTER_CLASS_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

/// RE2 source for any character but a value or a clause end. (It may take a mark without width for one.)
inline constexpr std::string_view kAnyCharacter = "[^\\x0F-\\x19]";

/// A class such as `[ae]`. If `error` is not empty, nothing else holds.
struct CharacterClass {
  std::string source;      ///< For RE2.
  std::u32string letters;  ///< Its characters, if they are few and listed; else empty.
  std::size_t end = 0;     ///< Behind the closing bracket.
  std::string error;
  std::string help;
  std::size_t error_offset = 0;
};

/// What a backslash and what follows it stand for: a letter, or RE2 source.
struct EscapedCharacter {
  char32_t letter = 0;
  std::string source;
  std::size_t end = 0;
  std::string error;
  std::string help;
};

/// Parses the class that opens at `offset`.
CharacterClass ParseCharacterClass(std::string_view pattern, std::size_t offset);

/// Parses the escape that begins at `offset`.
EscapedCharacter ParseEscape(std::string_view pattern, std::size_t offset);

/// A letter as RE2 source, inside or outside of a class.
void AppendQuoted(char32_t letter, std::string& source);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_CHARACTER_CLASS_H_
