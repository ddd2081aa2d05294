// Multiples and ratios: "triple", "ten times as many", "12-fold", "one in three".
#ifndef GAINSAY_MENTION_MULTIPLE_H_
#define GAINSAY_MENTION_MULTIPLE_H_

#include "mention/range.h"

namespace gainsay {

/// The multiple at token `at`: a word for one.
std::optional<Bounded> ReadMultipleWord(const Scan& scan, std::size_t at, std::size_t floor);

/// Makes a number a multiple, ratio or quotient if what stands behind it says so; says whether it did.
bool ReadMultipleBehind(const Scan& scan, std::size_t floor, Bounded& bounded, const Amount& amount);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_MULTIPLE_H_
