// Amounts that no numeral with a unit says: "a week", "1:18.9", "in her 50s", "one-tenth of 1 percent".
#ifndef GAINSAY_MENTION_SPECIAL_H_
#define GAINSAY_MENTION_SPECIAL_H_

#include "mention/range.h"

namespace gainsay {

/// The amount of one of these kinds at token `at`, if there is one.
std::optional<Bounded> ReadSpecial(const Scan& scan, std::size_t at, std::size_t floor);

/// Takes "of 1 percent" behind a share into it: a tenth of a percent is 0.1 percent.
void ReadShareOfPercent(const Scan& scan, Amount& amount);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SPECIAL_H_
