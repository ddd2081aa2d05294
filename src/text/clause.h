// Where the clauses of a sentence end.
#ifndef GAINSAY_TEXT_CLAUSE_H_
#define GAINSAY_TEXT_CLAUSE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/span.h"
#include "text/fold.h"

namespace gainsay {

/// The offsets inside `sentence` at which a clause ends, ascending: behind ; and : before a blank, before a
/// dash that is none of a range or compound, before and behind round brackets that hold three words or more,
/// and behind a comma that one of `openers` (lower case) follows. Each offset lies strictly inside the
/// sentence.
std::vector<std::uint32_t> FindClauseEnds(std::string_view text, Span sentence, const FoldedSet& openers);

}  // namespace gainsay

#endif  // GAINSAY_TEXT_CLAUSE_H_
