// Patterns that stand for a handful of phrases, written out.
#ifndef GAINSAY_MATCH_EXPAND_H_
#define GAINSAY_MATCH_EXPAND_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "match/pattern.h"

namespace gainsay {

/// No entry of a set is written out to more phrases than this.
inline constexpr std::size_t kMostPhrases = 2000;

/// What a placeholder stands for, written out; empty if that cannot be.
using ExpandHole = std::function<std::optional<std::vector<std::string>>(const Hole&)>;

/// Every phrase that a tree matches, in plain letters with single blanks; empty if there is no end of them,
/// or more than kMostPhrases, or one does not begin and end with a letter of a word.
std::optional<std::vector<std::string>> Expand(const PatternNode& node, const ExpandHole& expand_hole);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_EXPAND_H_
