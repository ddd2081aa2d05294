// Arithmetic between measures: parts and wholes, multiples, measures that are easily taken for one another.
#ifndef GAINSAY_COMPARE_JOIN_H_
#define GAINSAY_COMPARE_JOIN_H_

#include <vector>

#include "compare/finding.h"
#include "compare/group.h"

namespace gainsay {

/// Wholes against their parts (`sum-of`): a part is at most the whole, and the parts must be able to make it.
/// What works out exactly is noted in `rows` (one for each group, in the same order); what can work out but
/// counts different things is a `different-measure` finding; what cannot is a conflict.
void JoinSums(Comparison& comparison, const std::vector<Group>& groups, std::vector<Row>& rows);

/// Multiples (`factor-of`, `adds`): 12,000 and 25,000 to 30,000 more is three times as many.
void JoinFactors(Comparison& comparison, const std::vector<Group>& groups, std::vector<Row>& rows);

/// Measures listed as `related`: one figure that counts one thing here and the other there.
void JoinRelated(Comparison& comparison, const std::vector<Group>& groups);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_JOIN_H_
