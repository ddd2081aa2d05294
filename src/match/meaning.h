// What a parsed pattern needs, how large it is, which marks it looks at: all that can be told from its tree.
#ifndef GAINSAY_MATCH_MEANING_H_
#define GAINSAY_MATCH_MEANING_H_

#include <functional>
#include <optional>
#include <string_view>

#include "match/needs.h"
#include "match/pattern.h"
#include "match/sets.h"

namespace gainsay {

/// Limits on what one pattern may come to with all its sets.
inline constexpr std::uint32_t kLargestPattern = 20000;
inline constexpr std::uint32_t kMostNestedRepeats = 1000;

/// The kind of value that a placeholder's name stands for; empty if it is none.
std::optional<MentionKind> ValueKindOf(std::string_view name);

/// Is it one of kPlaceholders?
bool IsPlaceholder(std::string_view name);

/// Adds up a tree. `meaning_of` gives the meaning of a placeholder that names a set, or null if it has none.
/// What is needed lives as long as those meanings, the tree and `memory`.
SetMeaning MeaningOf(const PatternNode& node, const std::function<const SetMeaning*(const Hole&)>& meaning_of,
                     PatternMemory& memory);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_MEANING_H_
