// Times of day: "3:10 p.m.", "1430 GMT", "shortly after noon", "between 9 and 11 a.m.".
#ifndef GAINSAY_MENTION_CLOCK_H_
#define GAINSAY_MENTION_CLOCK_H_

#include "mention/range.h"

namespace gainsay {

/// The time of day at token `at`, with what bounds it. Its value counts minutes after midnight, under the
/// unit `minute-of-day`, or `minute-of-day-utc` where the words say so. Empty where the words leave open
/// which half of the day is meant, and where it may be something else.
std::optional<Bounded> ReadClock(const Scan& scan, std::size_t at, std::size_t floor);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_CLOCK_H_
