// The search for cues in a row of tokens: who is named as an authority, and on which side of the cue the
// words stand that the authority vouches for.
#ifndef GAINSAY_MENTION_REPORTING_CUE_H_
#define GAINSAY_MENTION_REPORTING_CUE_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "mention/reporting_phrase.h"
#include "mention/reporting_tokens.h"

namespace gainsay {

/// One cue: tokens [first, last]. What it vouches for follows ("X said that ...", "according to X, ...") or
/// stands before it ("..., X said").
struct TokenCue {
  Phrase who;
  std::size_t first = 0;
  std::size_t last = 0;
  Span verb;             ///< "said", "according to"; empty for a label ("Reed: ...").
  std::size_t rest = 0;  ///< Behind its circumstances ("in Oslo on Friday"): the token after them.
  bool content_before = false;
  bool judges = false;          ///< "called", "praised": vouches for quoted words, not for figures.
  bool shared = false;          ///< The authority is that of an earlier clause ("..., adding that").
  bool relative = false;        ///< Of a relative clause: "an architect who said".
  std::size_t scope_first = 0;  ///< What it vouches for: tokens [scope_first, scope_end).
  std::size_t scope_end = 0;
};

/// The cues of one sentence by their first token, with their scopes. Thread-safe.
std::vector<TokenCue> FindCues(std::string_view text, std::span<const CueToken> tokens,
                               const ReportingWords& words);

/// Sets the scopes of cues sorted by place.
void SetScopes(std::span<const CueToken> tokens, std::vector<TokenCue>& cues);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_CUE_H_
