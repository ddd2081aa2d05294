// Which words may stand for one another, which name different things of one kind, and which are one word in
// two numbers.
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
  explicit WordKinds(const Language& language);

  /// May the folded words stand for one another?
  bool Alike(const std::string& a, const std::string& b) const { return Share(alike_, a, b); }

  /// Do they name different things of one kind?
  bool Apart(const std::string& a, const std::string& b) const { return Share(apart_, a, b); }

  /// Is one the plural of the other, by the endings that the language lists? Folded words.
  bool DifferInNumber(const std::string& a, const std::string& b) const;

 private:
  using ListsOfWord = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  static ListsOfWord Lists(const std::vector<std::vector<std::string>>& lists,
                           const SpellingPairs& spellings);
  static bool Share(const ListsOfWord& lists, const std::string& a, const std::string& b);

  ListsOfWord alike_;
  ListsOfWord apart_;
  std::vector<std::string> plural_endings_;
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_WORD_KINDS_H_
