// What was seen beside what was claimed.
#ifndef GAINSAY_CHECK_COVERAGE_H_
#define GAINSAY_CHECK_COVERAGE_H_

#include <span>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/mention.h"
#include "gainsay/report.h"

namespace gainsay {

/// Counts the figures, quotes and names of one reading, and lists those in no claim. `claims` are the
/// reading's own, sorted by offset.
Coverage CoverageOf(const Reading& reading, std::uint32_t source, std::span<const Claim> claims);

/// Adds what one source has to the whole.
void AddCoverage(const Coverage& part, Coverage& whole);

}  // namespace gainsay

#endif  // GAINSAY_CHECK_COVERAGE_H_
