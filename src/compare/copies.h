// Agreement that comes from copies.
#ifndef GAINSAY_COMPARE_COPIES_H_
#define GAINSAY_COMPARE_COPIES_H_

#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// One note for each origin whose sources repeat the same figures: they count once, however many articles
/// print them.
void CompareCopies(Comparison& comparison, const std::vector<Row>& rows);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_COPIES_H_
