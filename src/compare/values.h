// Figures and dates of one group held against one another.
#ifndef GAINSAY_COMPARE_VALUES_H_
#define GAINSAY_COMPARE_VALUES_H_

#include "compare/finding.h"
#include "compare/group.h"

namespace gainsay {

/// The row of a group, and what its values give rise to: conflict, tension, precision, a hedge that was
/// dropped, different authorities.
Row CompareValues(Comparison& comparison, const Group& group);

/// Figures that stand in one row as a plan and in another as a fact.
void CompareStatus(Comparison& comparison, const std::vector<Group>& groups);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_VALUES_H_
