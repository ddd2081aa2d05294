// Which words may stand for one another, and which name different things of one kind.
#ifndef GAINSAY_COMPARE_WORD_KINDS_H_
#define GAINSAY_COMPARE_WORD_KINDS_H_

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "gainsay/language.h"

namespace gainsay {

/// The lists of a language for look-up. Immutable once built: may be asked from any thread.
class WordKinds {
 public:
  WordKinds() = default;

  /// Words are to be asked for in the one spelling of `OneSpelling`.
  WordKinds(const WordingWords& words, const SpellingPairs& spellings)
      : alike_(Lists(words.alike, spellings)), apart_(Lists(words.apart, spellings)) {}

  /// May the folded words stand for one another?
  bool Alike(const std::string& a, const std::string& b) const { return Share(alike_, a, b); }

  /// Do they name different things of one kind?
  bool Apart(const std::string& a, const std::string& b) const { return Share(apart_, a, b); }

 private:
  using ListsOfWord = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  static ListsOfWord Lists(const std::vector<std::vector<std::string>>& lists,
                           const SpellingPairs& spellings);
  static bool Share(const ListsOfWord& lists, const std::string& a, const std::string& b);

  ListsOfWord alike_;
  ListsOfWord apart_;
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_WORD_KINDS_H_
