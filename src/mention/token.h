// A text cut into words, digit runs and marks, each word looked up once in a language's vocabulary.
// Everything that reads numbers and dates works on these tokens and never looks at a byte twice.
#ifndef GAINSAY_MENTION_TOKEN_H_
#define GAINSAY_MENTION_TOKEN_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/word_table.h"

namespace gainsay {

/// A word's number in a vocabulary; 0 for words that it does not hold.
using WordId = std::uint16_t;

/// Marks that every vocabulary holds, under the same numbers.
enum Mark : WordId {
  kNoWord = 0,
  kHyphen,  ///< Also the non-breaking one.
  kDash,    ///< En dash, em dash, figure dash, minus sign apart.
  kMinus,
  kPlus,
  kApostrophe,  ///< Straight or curly.
  kComma,
  kFullStop,
  kColon,
  kSlash,
  kOpen,
  kClose,
  kDegree,
  kCaret,
  kFirstFreeWord,
};

/// The words that some table of a language needs to know, one number each, so that a word of a text is looked
/// up once. Look-up ignores case. The words of quantities and dates come first: only they are a token's
/// `word`.
class Vocabulary {
 public:
  Vocabulary();

  /// The number of a word, which is added if need be. At most 65,535 words; later ones are not added and get
  /// 0.
  WordId Add(std::string_view word);

  /// The number of a word in any case, 0 if it is not held. `word` is one token.
  WordId Find(std::string_view word) const;

  /// The number of a word of other lists, which is added if need be. No word is added by `Add` afterwards.
  std::uint32_t AddOther(std::string_view word);

  /// The number of a word of up to sixteen letters of ASCII, made small, or digits, among all of them.
  std::uint32_t FindShort(const WordKey& key) const { return ids_.FindShort(key); }
  /// Such a number as a `word`: 0 for words of other lists.
  WordId OwnOf(std::uint32_t entry) const { return entry < own_ ? static_cast<WordId>(entry) : WordId{0}; }
  /// The same for one character of ASCII that is neither.
  WordId FindMark(char mark) const { return marks_[static_cast<unsigned char>(mark) & 0x7F]; }

  std::size_t size() const { return words_.size(); }
  const std::string& WordOf(WordId id) const { return words_[id]; }

 private:
  void Insert(std::string_view folded, std::uint32_t id);

  std::vector<std::string> words_;  ///< By number, folded.
  std::uint32_t own_ = 0;           ///< The words of quantities and dates are below it.
  WordTable<std::uint32_t> ids_;
  std::array<WordId, 128> marks_{};  ///< Of ASCII.
};

enum class TokenKind : std::uint8_t { kWord, kDigits, kMark, kEnd };

/// One word, run of decimal digits, or other character.
struct Token {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t entry = 0;  ///< Of a word of up to sixteen letters of ASCII: its number among all.
  WordId word = 0;
  TokenKind kind = TokenKind::kEnd;
  std::uint8_t flags = 0;

  static constexpr std::uint8_t kBlankBefore = 1;  ///< White space of any kind.
  static constexpr std::uint8_t kLineBefore = 2;   ///< A line feed.
  static constexpr std::uint8_t kBreakBefore = 4;  ///< An empty line, or the start of the text.
  static constexpr std::uint8_t kCapital = 8;      ///< A word that begins with a capital.
  static constexpr std::uint8_t kCapitals = 16;    ///< A word of two and more capitals.
  static constexpr std::uint8_t kForeign = 32;     ///< Digits other than 0 to 9, or a word beyond ASCII.

  bool Has(std::uint8_t flag) const { return (flags & flag) != 0; }
  bool Glued() const { return !Has(kBlankBefore); }
  bool IsWord() const { return kind == TokenKind::kWord; }
  bool IsDigits() const { return kind == TokenKind::kDigits; }
  bool IsEnd() const { return kind == TokenKind::kEnd; }
  bool Is(Mark mark) const { return word == mark; }
};

/// The tokens of a text, which must be valid UTF-8, closed by one of kind kEnd at the text's end. Linear
/// time.
std::vector<Token> Tokenize(std::string_view text, const Vocabulary& vocabulary);

/// `text` in lower case, code point by code point.
std::string FoldCase(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_TOKEN_H_
