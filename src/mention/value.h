// What a figure allows: the table that turns a number, its grain and its hedge into a hard and a soft
// interval.
#ifndef GAINSAY_MENTION_VALUE_H_
#define GAINSAY_MENTION_VALUE_H_

#include "gainsay/quantity.h"

namespace gainsay {

/// How a figure came about, which decides how exact it is.
enum class Basis {
  kCounted,   ///< People, things, ages: exact unless round.
  kMeasured,  ///< Money, percent, lengths: exact to half a unit in the last written place.
  kFactor,    ///< "triple": give or take a half.
  kShare,     ///< "a third": give or take a tenth of itself.
};

/// A figure before its hedge. `grain` is the place value of its last digit that counts: of counted figures
/// the last that is not 0, of measured ones the last written behind a decimal mark, or else the last that is
/// not 0.
struct Figure {
  double value = 0;
  double grain = 1;
  bool scaled = false;  ///< With a scale word: round, whatever its grain.
  Basis basis = Basis::kCounted;
};

/// The quantity of one figure under a hedge that is neither kRange nor kVague. Its unit is left empty.
Quantity QuantityOf(const Figure& figure, Hedge hedge);

/// From `low` to `high`, which must not be below it; each end as wide as its own hedge makes it.
Quantity RangeOf(const Figure& low, Hedge low_hedge, const Figure& high, Hedge high_hedge);

/// "dozens": at least `low`, taken to be at most `high`.
Quantity VagueOf(double low, double high);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_VALUE_H_
