// The words of a language's tables as numbers, so that a word of a text is looked up once for all of them.
#ifndef GAINSAY_MENTION_VOCABULARY_H_
#define GAINSAY_MENTION_VOCABULARY_H_

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

enum class TokenKind : std::uint8_t { kEnd, kWord, kDigits, kMark };

/// What is known of a token, but where it stands: eight bytes that are moved and joined as one number. A
/// vocabulary tells the first two and `stops`. The words of quantities and dates come first: only they are a
/// token's `word`, those of other lists have an `entry` alone.
struct WordInfo {
  WordId entry =
      0;  ///< Its number among all words; 0 if it has more than sixteen bytes or others than ASCII.
  WordId word = 0;
  TokenKind kind = TokenKind::kEnd;
  std::uint8_t flags = 0;
  std::uint8_t stops = 0;  ///< What may begin with it: bits that the vocabulary only keeps.
  std::uint8_t hash = 0;   ///< Of a word that may have an entry: eight bits by which most others differ.
};

/// The words that some table of a language needs to know, one number each, so that a word of a text is looked
/// up once. Look-up ignores case.
class Vocabulary {
 public:
  Vocabulary();

  /// The number of a word, which is added if need be. At most 65,280 words; later ones are not added and get
  /// 0.
  WordId Add(std::string_view word);
  /// The same for a word of other lists. No word is added by `Add` afterwards.
  WordId AddOther(std::string_view word);

  /// What is known of a word in any case. `word` is one token.
  WordInfo Find(std::string_view word) const;
  /// The same for what has up to sixteen bytes of ASCII, letters made small. `hash` is that of the key.
  const WordInfo& FindShort(const WordKey& key, std::uint64_t hash) const {
    return infos_.FindShort(key, hash);
  }

  /// Says what may begin with the words, by number, with the marks of ASCII, and with a word that is not
  /// held.
  void SetStops(const std::vector<std::uint8_t>& words, const std::array<std::uint8_t, 128>& marks,
                std::uint8_t unknown);

  std::size_t size() const { return words_.size(); }
  const std::string& WordOf(WordId id) const { return words_[id]; }

 private:
  void Insert(std::string_view folded, const WordInfo& info);

  std::vector<std::string> words_;            ///< By number, folded; of marks, the first form.
  std::vector<std::string> spellings_;        ///< All that is held, folded.
  WordTable<WordInfo, std::uint16_t> infos_;  ///< Of these and of all marks of ASCII.
};

/// `text` in lower case, code point by code point.
std::string FoldCase(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_VOCABULARY_H_
