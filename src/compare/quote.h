// Quotations of one speaker on one occasion, word by word.
#ifndef GAINSAY_COMPARE_QUOTE_H_
#define GAINSAY_COMPARE_QUOTE_H_

#include "compare/finding.h"

namespace gainsay {

/// Finds quotations whose words differ between sources though they are one utterance. An extract, an
/// ellipsis, a bracket or another spelling is no alteration, and two speakers using one word are no finding.
void CompareQuotes(Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_QUOTE_H_
