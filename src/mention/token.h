// A text cut into words, digit runs and marks, each word looked up once in a language's vocabulary.
// Everything that reads mentions works on these tokens, and starts only at those where a mention may begin:
// in news, one in six.
#ifndef GAINSAY_MENTION_TOKEN_H_
#define GAINSAY_MENTION_TOKEN_H_

#include <algorithm>
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

/// What a vocabulary knows of a word. The words of quantities and dates come first: only they are a token's
/// `word`, those of other lists have an `entry` alone.
class WordInfo {
 public:
  constexpr WordInfo() = default;
  constexpr WordInfo(WordId entry, bool own, std::uint8_t stops)
      : bits_(entry | static_cast<std::uint32_t>(own) << kOwnAt |
              static_cast<std::uint32_t>(stops) << kStopsAt) {}

  /// Its number among all words.
  WordId entry() const { return static_cast<WordId>(bits_); }
  WordId word() const { return static_cast<WordId>(bits_ & (0U - own())); }
  /// Is it one of quantities or dates? 1 or 0, so that what depends on it needs no jump.
  std::uint32_t own() const { return bits_ >> kOwnAt & 1; }
  /// What may begin with it: bits that the vocabulary only keeps.
  std::uint8_t stops() const { return static_cast<std::uint8_t>(bits_ >> kStopsAt); }

 private:
  static constexpr int kOwnAt = 16;
  static constexpr int kStopsAt = 24;

  std::uint32_t bits_ = 0;  // One number, so that a look-up that finds nothing needs no jump.
};

/// The words that some table of a language needs to know, one number each, so that a word of a text is looked
/// up once. Look-up ignores case.
class Vocabulary {
 public:
  Vocabulary();

  /// The number of a word, which is added if need be. At most 65,535 words; later ones are not added and get
  /// 0.
  WordId Add(std::string_view word);
  /// The same for a word of other lists. No word is added by `Add` afterwards.
  WordId AddOther(std::string_view word);

  /// What is known of a word in any case. `word` is one token.
  WordInfo Find(std::string_view word) const;
  /// The same for a word of up to sixteen letters of ASCII, made small, or digits. `hash` is that of the key.
  WordInfo FindShort(const WordKey& key, std::uint64_t hash) const { return infos_.FindShort(key, hash); }
  /// The same for one character of ASCII that is neither.
  const WordInfo& FindMark(char mark) const { return marks_[static_cast<unsigned char>(mark) & 0x7F]; }

  /// Says what may begin with the words, by number, with the marks of ASCII, and with a word that is not
  /// held.
  void SetStops(const std::vector<std::uint8_t>& words, const std::array<std::uint8_t, 128>& marks,
                std::uint8_t unknown);
  /// What may begin with a word, given what Find knows of it.
  std::uint8_t StopsOf(WordInfo info) const {
    return static_cast<std::uint8_t>(info.stops() | (unknown_stops_ & (info.own() - 1)));
  }

  std::size_t size() const { return words_.size(); }
  const std::string& WordOf(WordId id) const { return words_[id]; }

 private:
  void Insert(std::string_view folded, WordId id, bool own);

  std::vector<std::string> words_;      ///< By number, folded; of marks, the first form.
  std::vector<std::string> spellings_;  ///< All that is held, folded.
  WordTable<WordInfo> infos_;
  std::array<WordInfo, 128> marks_{};  ///< Of ASCII.
  std::uint8_t unknown_stops_ = 0;
};

enum class TokenKind : std::uint8_t { kWord, kDigits, kMark, kEnd };

/// One word, run of decimal digits, or other character.
struct Token {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  WordId entry = 0;  ///< Of a word of up to sixteen letters of ASCII: its number among all.
  WordId word = 0;
  TokenKind kind = TokenKind::kEnd;
  std::uint8_t flags = 0;
  std::uint8_t stops = 0;  ///< What may begin here: bits of the vocabulary.
  std::uint8_t hash = 0;   ///< Of a word that may have an entry: eight bits by which most others differ.

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
  std::vector<Token> all;
  std::vector<std::uint32_t> values;    ///< Runs of digits, words with `stops`, marks beyond ASCII.
  std::vector<std::uint32_t> capitals;  ///< Words that begin with one.
  std::vector<std::uint32_t> marks;     ///< Marks with `stops` and those beyond ASCII.
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
inline std::uint8_t ShortHash(std::uint64_t hash) { return static_cast<std::uint8_t>(hash >> 24); }

/// `text` in lower case, code point by code point.
std::string FoldCase(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_TOKEN_H_
