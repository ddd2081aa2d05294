// Figures of one row that cannot, or hardly can, both be true.
#ifndef GAINSAY_COMPARE_CLASH_H_
#define GAINSAY_COMPARE_CLASH_H_

#include <string>
#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Adds the finding for positions without a common value: `hard` says by which intervals. Tells a conflict from
/// a slip of the pen, an update of a running total, and a source that contradicts itself; a source that gives
/// two authorities' figures reports a dispute and does neither. `rule` may be null.
void ReportClash(Comparison& comparison, const std::string& measure, const Rule* rule,
                 std::vector<Position> positions, bool hard);

/// Is there a source of one position that does not take another position as well?
bool SomeSourcesApart(const std::vector<Position>& positions);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_CLASH_H_
