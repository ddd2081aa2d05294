// What a passage elides, taken from where a reader takes it.
#ifndef GAINSAY_CLAIM_INHERIT_H_
#define GAINSAY_CLAIM_INHERIT_H_

#include <vector>

#include "claim/extract.h"
#include "claim/occasion.h"
#include "gainsay/claim.h"
#include "gainsay/mention.h"

namespace gainsay {

/// Fills axes that a claim's rule needs and its passage elides: from the sentence's other claims, then from
/// those of the sentence before, then from headline and lead. `claims` are sorted by offset. What is filled
/// is marked as inherited.
void InheritAxes(const Reading& reading, const ExtractInputs& inputs, Occasions& occasions,
                 std::vector<Claim>& claims);

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_INHERIT_H_
