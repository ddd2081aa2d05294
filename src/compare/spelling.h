// One name spelt in two ways.
#ifndef GAINSAY_COMPARE_SPELLING_H_
#define GAINSAY_COMPARE_SPELLING_H_

#include "compare/finding.h"

namespace gainsay {

/// The measure of claims that a name stands in a source, whatever is said of it.
inline constexpr const char* kNameMeasure = "name";

/// Finds names of two sources that differ by a letter or two, or of which one is the other cut short, where
/// no source uses both. Names are looked for among those with the same first letter.
void CompareSpellings(Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_SPELLING_H_
