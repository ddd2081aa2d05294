// Finds the names of an alias table in a text.
#ifndef GAINSAY_MATCH_ALIASES_H_
#define GAINSAY_MATCH_ALIASES_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/span.h"

namespace gainsay {

/// A name found. One name can be that of a country and of a place in it: "Kyiv".
struct AliasHit {
  Span span;                            ///< With a possessive ending.
  Span name;                            ///< Without.
  const AliasEntry* country = nullptr;  ///< A country or organisation; null if it is none.
  const AliasEntry* place = nullptr;    ///< What a place it is; null for organisations.
};

/// An index of the names of a table, which must outlive it. Immutable, so safe to share.
class AliasScanner {
 public:
  explicit AliasScanner(const AliasTable& table);

  /// The names within a span, in order: at each word the longest name, whole words only. A text in capitals
  /// throughout is matched too, except by names too short to be told from other words ("US", "WHO").
  std::vector<AliasHit> Scan(std::string_view text, Span within) const;

 private:
  struct Name {
    std::string text;
    const AliasEntry* country = nullptr;
    const AliasEntry* place = nullptr;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };

  void Add(const AliasEntry& entry, const std::string& text);

  std::unordered_map<std::string, std::vector<Name>, Hash, std::equal_to<>> by_first_word_;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_ALIASES_H_
