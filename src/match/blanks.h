// Blanks beside what may be absent belong to it: `{number} {country}? {person}` wants no two blanks without a
// country.
#ifndef GAINSAY_MATCH_BLANKS_H_
#define GAINSAY_MATCH_BLANKS_H_

#include "match/pattern.h"

namespace gainsay {

/// Takes away blanks at the ends of a pattern, which folded YAML text has.
void TrimBlanks(PatternNode& root);

/// Moves the blank before an optional item or a gap into it; at the start of a group, the blank after it.
void MoveBlanks(PatternNode& root);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_BLANKS_H_
