// Figures of one dimension in another unit of it.
#ifndef GAINSAY_CHECK_CONVERT_H_
#define GAINSAY_CHECK_CONVERT_H_

#include "gainsay/quantity.h"

namespace gainsay {

/// The quantity in the base unit of its dimension, both intervals with it: 12 kilometers are 12,000 of
/// `length`. A quantity whose unit converts into no other stays as it is.
Quantity InBaseUnit(const Quantity& quantity);

/// The quantity in another unit of its dimension, with a note of what was written: 30 miles are 48.3
/// kilometers. Whoever converted the figure before it was printed rounded it, so the interval around a plain
/// figure is twice as wide afterwards; that of a unit with several meanings (the ton, the gallon) holds all
/// of them. A quantity whose unit does not convert into `unit` stays as it is.
Quantity InUnit(const Quantity& quantity, std::string_view unit);

}  // namespace gainsay

#endif  // GAINSAY_CHECK_CONVERT_H_
