// How the patterns of one rule fared in one sentence, for `--trace`.
#ifndef GAINSAY_MATCH_TRACE_H_
#define GAINSAY_MATCH_TRACE_H_

#include <vector>

#include "gainsay/rule.h"
#include "match/matcher.h"

namespace gainsay {

/// A match, and the `unless` that took it back.
struct TriedMatch {
  Match match;
  const Located* unless = nullptr;  ///< Null if none did.
  Span unless_span;                 ///< What it matched.
};

/// A pattern for which the sentence has the words and values that it cannot do without.
struct PatternTrace {
  const Pattern* pattern = nullptr;
  std::vector<TriedMatch> matches;
};

struct MatchTrace {
  bool within = true;   ///< Does one of the rule's `within` match, if it has any? Nothing is tried if not.
  bool values = false;  ///< Has the sentence the values, names and dates that some pattern cannot do without?
  std::vector<PatternTrace> patterns;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_TRACE_H_
