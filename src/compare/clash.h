// Figures of one row that cannot, or hardly can, both be true.
#ifndef GAINSAY_COMPARE_CLASH_H_
#define GAINSAY_COMPARE_CLASH_H_

#include <string>
#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Adds the finding for figures of different sources without a common value. Tells a plain conflict from a
/// slip of the pen and from an update of a running total. `rule` may be null, here and below. `several`: the
/// sources seem to tell of several things with such a figure, so that it weighs one step less.
void ReportConflict(Comparison& comparison, const std::string& measure, const Rule* rule,
                    std::vector<Position> positions, bool several);

/// Figures that can both hold, though no reader would take them for the same.
void ReportTension(Comparison& comparison, const std::string& measure, const Rule* rule,
                   std::vector<Position> positions);

/// Figures that clash within sources alone. A source that gives two authorities' figures reports a dispute;
/// one whose headline says another thing than its text contradicts itself; any other may speak of two events.
void ReportInconsistency(Comparison& comparison, const std::string& measure, const Rule* rule,
                         const std::vector<Position>& positions);

/// Is one of two figures so many times the other that nobody takes them for counts of one thing? Zero has no
/// size to go by.
bool AreOfOtherSizes(const Position& a, const Position& b);

/// Is there a source of one position that does not take another position as well?
bool SomeSourcesApart(const std::vector<Position>& positions);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_CLASH_H_
