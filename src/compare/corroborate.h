// Figures that two sources share though their words for what is counted differ: "three sons", "three young
// men".
#ifndef GAINSAY_COMPARE_CORROBORATE_H_
#define GAINSAY_COMPARE_CORROBORATE_H_

#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Puts into one row the figures that only one source has under their measure, where another source prints
/// the same figure in a sentence that shares enough content words. Rows alone change: that two sources mean
/// one thing is too weak a guess to raise a finding on, and good enough to show them beside one another.
void Corroborate(Comparison& comparison, std::vector<Row>& rows);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_CORROBORATE_H_
