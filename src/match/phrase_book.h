// The phrases of all sets, found in one pass: so that a set takes a few bytes of a pattern and not all its
// words.
#ifndef GAINSAY_MATCH_PHRASE_BOOK_H_
#define GAINSAY_MATCH_PHRASE_BOOK_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gainsay {

/// A key of a set, counted over all sets: the keys of one set follow one another.
using KeyId = std::uint32_t;

/// A phrase found in an annotated copy without marks.
struct PhraseHit {
  std::size_t start = 0;
  std::size_t end = 0;
  KeyId key = 0;
};

/// Filled, then only read: safe to share from there.
class PhraseBook {
 public:
  /// Adds a phrase that Expand wrote out.
  void Add(std::string_view phrase, KeyId key);

  /// Every phrase of a text as whole words, by start, then end, then key: overlapping ones too.
  std::vector<PhraseHit> Scan(std::string_view text) const;

 private:
  struct Phrase {
    std::string text;
    KeyId key = 0;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>>
      by_first_word_;  // By length, then key.
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_PHRASE_BOOK_H_
