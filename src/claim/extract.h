// Matches to claims: which figure, of what, on which axes, by whom.
#ifndef GAINSAY_CLAIM_EXTRACT_H_
#define GAINSAY_CLAIM_EXTRACT_H_

#include <cstdint>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/limits.h"
#include "gainsay/mention.h"
#include "gainsay/rule.h"
#include "match/matcher.h"

namespace gainsay {

/// What extraction works with. All of it is shared and read only.
struct ExtractInputs {
  const Matcher& matcher;
  const RuleSet& rules;
  const AliasTable& places;
  const Language& language;
  Limits limits;
};

/// The claims of one reading, by offset, ids numbered from 1. Each value mention makes at most one number
/// claim. Axes that a passage elides are inherited and marked so. Beyond the limit on claims the rest is left
/// out, and the reading's document is to be reported as truncated: see `limits.claims`. Thread-safe.
std::vector<Claim> ExtractClaims(const Reading& reading, std::uint32_t source, const ExtractInputs& inputs);

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_EXTRACT_H_
