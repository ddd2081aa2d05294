// Which figures of a row are in dispute between sources.
#ifndef GAINSAY_COMPARE_DISPUTE_H_
#define GAINSAY_COMPARE_DISPUTE_H_

#include <span>
#include <vector>

#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

/// The positions on which some source stands against another, with the claims and sources that do. A figure
/// that the other source gives as well is settled between the two; of several that are left, a source's first
/// one stands for it, since articles open with the figure of their event and come to others later. `which`
/// selects the hard or the soft intervals. Empty if no two sources disagree.
std::vector<Position> Disputed(const Report& report, std::span<const Position> positions,
                               Interval Quantity::*which, double tolerance);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_DISPUTE_H_
