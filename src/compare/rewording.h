// Claims and findings on words that a copy replaced.
#ifndef GAINSAY_COMPARE_REWORDING_H_
#define GAINSAY_COMPARE_REWORDING_H_

#include <cstdint>
#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// The measure of claims on replaced words.
inline constexpr const char* kWordingMeasure = "wording";

/// One stretch of a text in all the wordings that its copies give it.
struct Rewording {
  std::vector<std::uint32_t> claims;
  bool telling = false;    ///< Two wordings are known to name different things, not only other words for one.
  bool exchanged = false;  ///< Two names stand the other way round.
};

/// Adds to the report a claim on every stretch of words that stands in another source of the same origin as
/// other words, in a sentence that aligns with its own, and on every stretch in whose like, of any source,
/// two names change places; returns the stretches. Such claims are of kind `entity` with the words as written
/// for a name; their place in the raw file is left to whoever knows it. Claims stay in order, so this comes
/// before anything that counts into them.
std::vector<Rewording> AddWordingClaims(Comparison& comparison);

/// Tells the wordings apart: one finding for each stretch, with a position for each wording.
void CompareWordings(Comparison& comparison, const std::vector<Rewording>& rewordings);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_REWORDING_H_
