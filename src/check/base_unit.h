// Figures of one dimension in one unit, to look one up among others.
#ifndef GAINSAY_CHECK_BASE_UNIT_H_
#define GAINSAY_CHECK_BASE_UNIT_H_

#include "gainsay/quantity.h"

namespace gainsay {

/// The quantity in the base unit of its dimension, both intervals with it: 12 kilometers are 12,000 of
/// `length`. A quantity whose unit converts into no other stays as it is.
Quantity InBaseUnit(const Quantity& quantity);

}  // namespace gainsay

#endif  // GAINSAY_CHECK_BASE_UNIT_H_
