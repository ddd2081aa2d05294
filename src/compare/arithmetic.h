// Figures of one sentence that do not work out: a source against itself.
#ifndef GAINSAY_COMPARE_ARITHMETIC_H_
#define GAINSAY_COMPARE_ARITHMETIC_H_

#include "compare/finding.h"

namespace gainsay {

/// Finds changes that do not fit what they start from and lead to ("rose 50 percent to 120 from 100"), shares
/// that do not fit their base ("150 of 200, or half"), parts that do not make their sum ("12 people: five
/// soldiers and nine civilians"), parts larger than their whole, and figures given in two units that are not
/// equal ("35 km (52 miles)"). Only words that say how the figures hang together make them so, and all
/// roundings are allowed for. Near-linear in the claims. Nothing without words for it in the language.
void CheckArithmetic(Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_ARITHMETIC_H_
