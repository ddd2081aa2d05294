// Slips of the pen: two figures that look as if one were the other, miscopied.
#ifndef GAINSAY_COMPARE_SLIP_H_
#define GAINSAY_COMPARE_SLIP_H_

#include <optional>
#include <string>

#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

struct Slip {
  FindingType type = FindingType::kDigitSlip;
  std::string what;  ///< "a factor of 1,000", "two digits swapped".
};

/// What single slip makes one figure of the other: a power of ten, one digit of four or more, two
/// neighbouring digits swapped, a digit dropped or doubled; of two ranges, a power of ten. Other hedged
/// figures are not judged.
std::optional<Slip> FindSlip(const Quantity& a, const Quantity& b);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_SLIP_H_
