// What stands between braces in a pattern: placeholders and gaps.
#ifndef GAINSAY_MATCH_BRACES_H_
#define GAINSAY_MATCH_BRACES_H_

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

/// The number of words of `..4`; empty if it is no gap, or none of 1 to 40 words.
std::optional<std::uint32_t> ParseGap(std::string_view inside);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_BRACES_H_
