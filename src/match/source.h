// Trees to RE2 source for annotated sentences.
#ifndef GAINSAY_MATCH_SOURCE_H_
#define GAINSAY_MATCH_SOURCE_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "match/pattern.h"
#include "match/sets.h"

namespace gainsay {

/// What one group of a compiled pattern captures. Group 1 is the whole match; these follow.
struct PatternGroup {
  enum class Kind { kGap, kValue, kCountry, kPlace, kName, kQuote, kPhrase, kLastPhrase, kSet };
  Kind kind = Kind::kGap;
  std::string as;
  SetRef set;  ///< kSet.
};

/// A source with its groups.
struct PatternSource {
  std::string source;
  std::vector<PatternGroup> groups;
};

/// Finds what a placeholder names; it must have been found before, so that nothing can fail.
using FindSet = std::function<SetRef(const Hole&)>;

/// A whole pattern: with a word boundary at both ends, and a group for each placeholder, and each gap if
/// `with_gaps`.
PatternSource WholeSource(const PatternNode& tree, std::uint8_t flags, bool with_gaps, SetTable& sets,
                          const FindSet& find);

/// An entry of a set: without groups.
std::string EntrySource(const PatternNode& tree, std::uint8_t flags, SetTable& sets, const FindSet& find);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_SOURCE_H_
