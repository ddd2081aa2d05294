// Who is cited for one figure, as it travels from copy to copy.
#ifndef GAINSAY_COMPARE_AUTHORITY_H_
#define GAINSAY_COMPARE_AUTHORITY_H_

#include <vector>

#include "compare/finding.h"
#include "compare/group.h"

namespace gainsay {

/// Within each origin, for each figure of a group: an authority that was exchanged for another, dropped, two
/// made one, or one made many.
void CompareAuthorities(Comparison& comparison, const std::vector<Group>& groups);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_AUTHORITY_H_
