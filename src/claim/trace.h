// Why a rule made the claims it made and no others, for `--trace`.
#ifndef GAINSAY_CLAIM_TRACE_H_
#define GAINSAY_CLAIM_TRACE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/extract.h"
#include "gainsay/claim.h"
#include "gainsay/mention.h"
#include "gainsay/rule.h"
#include "match/trace.h"

namespace gainsay {

/// One field of a claim with where it comes from, in words.
struct FieldNote {
  std::string field;
  std::string value;  ///< Empty if the passage does not state it.
  std::string from;
};

/// One match, and what became of it: taken back, beaten by a better one, or the claims it made.
struct TracedMatch {
  TriedMatch tried;
  std::optional<Match> better;
  std::string why_better;
  std::vector<std::vector<FieldNote>> claims;
};

struct TracedPattern {
  const Pattern* pattern = nullptr;
  std::vector<TracedMatch> matches;
};

/// A sentence that has what one of the rule's patterns cannot do without.
struct TracedSentence {
  Span span;
  bool within = true;  ///< See MatchTrace.
  std::vector<TracedPattern> patterns;
};

struct RuleTrace {
  std::uint32_t sentences = 0;
  std::vector<TracedSentence> looked_at;
  bool values = false;  ///< Has some sentence the values that one of the rule's patterns cannot do without?
};

/// Goes through a reading once more with one rule. `claims` are those that ExtractClaims made of it.
RuleTrace TraceRule(const Reading& reading, const Rule& rule, const std::vector<Claim>& claims,
                    const ExtractInputs& inputs);

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_TRACE_H_
