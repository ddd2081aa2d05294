// Figures of sentences that match: what two sources say in nearly the same words.
#ifndef GAINSAY_COMPARE_ALIGNED_H_
#define GAINSAY_COMPARE_ALIGNED_H_

#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Claims of rules with `scope: aligned`, held against those that stand at the same place of a matching
/// sentence: a row for each such place, and findings as for any other row.
void CompareAligned(Comparison& comparison, std::vector<Row>& rows);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_ALIGNED_H_
