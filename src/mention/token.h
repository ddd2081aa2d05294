// A text cut into words, digit runs and marks, each word looked up once in a language's vocabulary.
// Everything that reads mentions works on these tokens, and starts only at those where a mention may begin:
// in news, one in six.
#ifndef GAINSAY_MENTION_TOKEN_H_
#define GAINSAY_MENTION_TOKEN_H_

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include "mention/rows.h"
#include "mention/vocabulary.h"

namespace gainsay {

/// One word, run of decimal digits, or other character: what is known of it, and where it stands.
struct Token : WordInfo {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  // The stops say of what list a token is: this one of `marks`, any other one of `values`.
  static constexpr std::uint8_t kMarkStop = 16;
  static constexpr std::uint8_t kFigureStop = 128;  ///< Of digits, and with the other of marks beyond ASCII.

  static constexpr std::uint8_t kBlankBefore = 1;  ///< White space of any kind.
  static constexpr std::uint8_t kLineBefore = 2;   ///< A line feed.
  static constexpr std::uint8_t kBreakBefore = 4;  ///< An empty line, or the start of the text.
  static constexpr std::uint8_t kCapital = 8;      ///< A word that begins with a capital.
  static constexpr std::uint8_t kCapitals = 16;    ///< A word of two and more capitals.
  static constexpr std::uint8_t kForeign = 32;     ///< Digits other than 0 to 9, or a word beyond ASCII.
  /// A word of up to sixteen letters of ASCII, behind which a blank or a mark stands that no word goes on
  /// with.
  static constexpr std::uint8_t kPlain = 64;

  bool Has(std::uint8_t flag) const { return (flags & flag) != 0; }
  bool Glued() const { return !Has(kBlankBefore); }
  bool IsWord() const { return kind == TokenKind::kWord; }
  bool IsDigits() const { return kind == TokenKind::kDigits; }
  bool IsEnd() const { return kind == TokenKind::kEnd; }
  bool Is(Mark mark) const { return word == mark; }
};

/// The tokens of a text, closed by one of kind kEnd at the text's end, and which of them a search has to look
/// at, ascending: each list ends with that of kEnd.
struct TokenList {
  std::span<Token> all;
  std::span<std::uint32_t> values;    ///< Runs of digits, words with `stops`, marks beyond ASCII.
  std::span<std::uint32_t> capitals;  ///< Words that begin with one.
  std::span<std::uint32_t> marks;     ///< Marks with `stops` and those beyond ASCII.

  Rows<Token> tokens;         ///< What holds `all`,
  Rows<std::uint32_t> lists;  ///< and the three lists.
};

/// Cuts a text, which must be valid UTF-8. Linear time.
TokenList Tokenize(std::string_view text, const Vocabulary& vocabulary);

/// The first token from `at` on that does not begin before an offset.
template <typename Iterator>
Iterator FirstToken(Iterator at, Iterator end, std::uint32_t offset) {
  return std::lower_bound(at, end, offset,
                          [](const Token& t, std::uint32_t start) { return t.start < start; });
}

/// The part of a word's hash that tokens keep.
inline std::uint8_t ShortHash(std::uint64_t hash) { return static_cast<std::uint8_t>(hash >> 56); }

}  // namespace gainsay

#endif  // GAINSAY_MENTION_TOKEN_H_
