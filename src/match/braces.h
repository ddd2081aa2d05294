// What stands between braces in a pattern: placeholders, gaps and counts.
#ifndef GAINSAY_MATCH_BRACES_H_
#define GAINSAY_MATCH_BRACES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "match/pattern.h"

namespace gainsay {

/// May a placeholder's name begin with it, or hold it?
bool IsNameStart(char c);
bool IsNameByte(char c);

/// `name`, `name.key`, `name:as` or both, as it stands between braces; empty if it is none of these. `offset`
/// is where it stands in the pattern, into which the names of what is found look.
std::optional<Hole> ParseHole(std::string_view inside, std::uint32_t offset);

/// How often the item before `*`, `+`, `?`, `{2}`, `{2,}` or `{2,3}` may stand.
struct Quantifier {
  std::uint32_t min = 1;
  std::uint32_t max = 1;
  bool unbounded = false;  ///< `max` does not hold.
  bool bad = false;        ///< A count that is none, or too large.
  std::size_t end = 0;     ///< Behind it; where it was looked for if there is none.
};
Quantifier ParseQuantifier(std::string_view pattern, std::size_t at);

/// The number of words of `..4`; empty if it is no gap, or none of 1 to 40 words.
std::optional<std::uint32_t> ParseGap(std::string_view inside);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_BRACES_H_
