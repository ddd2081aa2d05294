// Ages rise by themselves: two texts of different years may both be right.
#ifndef GAINSAY_COMPARE_AGING_H_
#define GAINSAY_COMPARE_AGING_H_

#include <optional>
#include <span>
#include <utility>

#include "compare/finding.h"

namespace gainsay {

/// The days on which a position's sources appeared; empty where one of them has no date.
std::optional<std::pair<Day, Day>> Published(const Report& report, const Position& position);

/// The same of several positions together.
std::optional<std::pair<Day, Day>> PublishedBetween(const Report& report,
                                                    std::span<const Position> positions);

/// What time may do to two figures of one measure.
enum class Aging {
  kNone,       ///< Nothing: they are no ages, or time does not reach so far.
  kPossible,   ///< They are ages a year or two apart, of texts that do not say when they appeared.
  kExplained,  ///< They are ages as far apart as their texts, or stretches of a life.
};

Aging AgingOf(const Report& report, const Position& low, const Position& high);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_AGING_H_
