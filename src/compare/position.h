// Positions: the values of one row, and what they say of one another.
#ifndef GAINSAY_COMPARE_POSITION_H_
#define GAINSAY_COMPARE_POSITION_H_

#include <cstdint>
#include <span>
#include <vector>

#include "gainsay/report.h"

namespace gainsay {

/// The claims' values as positions: one for each value as written (same ends, same hedge, same unit), by
/// value. Dates, entities and quotations count as written when they are equal.
std::vector<Position> MakePositions(const Report& report, std::span<const std::uint32_t> claims);

/// The claims as one position with the first one's value, whatever hedges theirs have.
Position PositionOf(const Report& report, std::span<const std::uint32_t> claims);

/// What the values alone say (docs/interface.md). `tolerance` is a relative difference that counts as none.
Verdict Judge(std::span<const Position> positions, double tolerance);

/// Have two of the positions no value in common, by their hard or by their soft intervals?
bool HardClash(std::span<const Position> positions, double tolerance);
bool SoftClash(std::span<const Position> positions, double tolerance);

/// The interval with each end moved outward by a share of itself.
Interval Widened(const Interval& a, double tolerance);

/// The quantity of a position that holds one.
const Quantity& QuantityOf(const Position& position);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_POSITION_H_
