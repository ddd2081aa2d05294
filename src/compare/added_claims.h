// Claims that the comparison itself makes: on words that no rule claims and that a finding has to point at.
#ifndef GAINSAY_COMPARE_ADDED_CLAIMS_H_
#define GAINSAY_COMPARE_ADDED_CLAIMS_H_

#include <cstdint>
#include <vector>

#include "gainsay/report.h"

namespace gainsay {

/// Adds claims to the report, numbered on in their sources, and puts all claims in order again. Returns the
/// new index of each. Their place in the raw file is left to whoever knows it.
std::vector<std::uint32_t> AddClaims(Report& report, std::vector<Claim> claims);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_ADDED_CLAIMS_H_
