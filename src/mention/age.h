// Ages: "17-year-old", "aged 17 and up", "Name, 45,".
#ifndef GAINSAY_MENTION_AGE_H_
#define GAINSAY_MENTION_AGE_H_

#include "mention/range.h"

namespace gainsay {

/// Makes an amount an age if the words around it say so; an amount in years takes "old" with it.
void ReadAge(const Scan& scan, std::size_t floor, Amount& amount);

/// Makes a bare number an age if the bound behind it says so: "17 and up", "12 and younger".
void ReadAgeBound(const Scan& scan, Amount& amount);

/// The same for a whole range or bound: "aged 15 to 17", "15- to 17-year-olds", "5 or more years old".
void WidenAge(const Scan& scan, std::size_t floor, Bounded& bounded);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_AGE_H_
