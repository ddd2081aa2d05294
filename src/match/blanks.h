// Blanks beside what may be absent belong to it: `{number} {country}? {person}` wants no two blanks without a
// country.
#ifndef GAINSAY_MATCH_BLANKS_H_
#define GAINSAY_MATCH_BLANKS_H_

#include <memory_resource>

#include "match/pattern.h"

namespace gainsay {

/// Takes away blanks at the ends of a pattern, which folded YAML text has.
void TrimBlanks(PatternNode& root);

/// Moves the blank before an optional item or a gap into it; at the start of a group, the blank after
/// it. New nodes go to `memory`.
void MoveBlanks(PatternNode& root, std::pmr::polymorphic_allocator<> memory);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_BLANKS_H_
