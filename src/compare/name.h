// Names: one person or place written in ways that cannot both be right.
#ifndef GAINSAY_COMPARE_NAME_H_
#define GAINSAY_COMPARE_NAME_H_

#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Entity claims of one slot (`leader of north-korea`) side by side: a row each, and a finding where two
/// names are neither equal nor a short form that the same source uses beside the full one.
void CompareNames(Comparison& comparison, std::vector<Row>& rows);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_NAME_H_
