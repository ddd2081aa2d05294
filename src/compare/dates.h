// The dates of one slot that cannot all be right.
#ifndef GAINSAY_COMPARE_DATES_H_
#define GAINSAY_COMPARE_DATES_H_

#include <vector>

#include "compare/finding.h"
#include "compare/group.h"

namespace gainsay {

/// Adds a conflict on the dates of a group whose verdict is one. Where the rule says how near to one another
/// the dates of one event are, those further apart are of other events unless their sentences match, and so
/// are two that one source gives.
void CompareDates(Comparison& comparison, const Group& group, const Rule* rule,
                  std::vector<Position> positions);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_DATES_H_
