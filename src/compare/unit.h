// One numeral with two units.
#ifndef GAINSAY_COMPARE_UNIT_H_
#define GAINSAY_COMPARE_UNIT_H_

#include <vector>

#include "compare/finding.h"
#include "compare/group.h"

namespace gainsay {

/// Groups of one measure whose figures are equal and whose units are not: "thousands of containers of shells"
/// that became "thousands of shells".
void CompareUnits(Comparison& comparison, const std::vector<Group>& groups);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_UNIT_H_
