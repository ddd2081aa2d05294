// Who a draft cites for what its sources credit to somebody else.
#ifndef GAINSAY_COMPARE_DRAFT_AUTHORITY_H_
#define GAINSAY_COMPARE_DRAFT_AUTHORITY_H_

#include "compare/finding.h"

namespace gainsay {

/// For each figure of a draft for which every source that cites anybody cites others: a finding, unless the
/// comparison within origins has made one. A draft is written from its sources, so no origin is asked for.
void CompareDraftAuthorities(Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_DRAFT_AUTHORITY_H_
