// What each cue of a sentence vouches for. A clause that brings its own authority, joined by "and" or a
// comma, ends the scope of the one before; an authority named inside the words of another does not.
#include <algorithm>

#include "mention/reporting_cue.h"

namespace gainsay {
namespace {

using R = ReportingWords;

bool IsPause(const CueToken& t) {
  return t.kind == CueKind::kComma || t.kind == CueKind::kDash || t.kind == CueKind::kSemicolon;
}

/// Where the part of a cue whose words follow begins, if a joint or pause parts it from what stands before;
/// else 0.
std::size_t PartBegins(std::span<const CueToken> tokens, const TokenCue& cue) {
  if (cue.shared || cue.first == 0) return 0;
  std::size_t at = cue.first;
  while (at > 0 && tokens[at - 1].Is(R::kJoint | R::kAdverb)) --at;
  if (at > 0 && IsPause(tokens[at - 1])) return at;
  return at < cue.first && tokens[at].Is(R::kJoint) ? at : 0;
}

/// The last ", and" or semicolon between two tokens; `from` if there is none.
std::size_t LastJoint(std::span<const CueToken> tokens, std::size_t from, std::size_t to) {
  for (std::size_t i = to; i > from + 1; --i) {
    if (tokens[i - 1].kind == CueKind::kSemicolon) return i;
    if (tokens[i - 1].Is(R::kJoint) && IsPause(tokens[i - 2])) return i - 1;
  }
  return from;
}

}  // namespace

void SetScopes(std::span<const CueToken> tokens, std::vector<TokenCue>& cues) {
  // Where a later cue's own part begins: the scopes of earlier ones end there.
  std::size_t part = 0;          // Where the part of the sentence begins that no earlier authority has taken.
  std::size_t previous_end = 0;  // One past the last cue seen.
  for (std::size_t i = 0; i < cues.size(); ++i) {
    TokenCue& cue = cues[i];
    std::size_t begins = 0;
    if (cue.content_before) {
      const bool own = previous_end > 0 && cue.first > previous_end + 1;
      if (own) begins = LastJoint(tokens, previous_end, cue.first);
      const bool after_cue = own && i > 0 && cues[i - 1].content_before;
      if (begins == previous_end && !after_cue) begins = 0;
    } else {
      begins = i > 0 ? PartBegins(tokens, cue) : 0;
    }
    if (begins > part) {
      for (std::size_t k = 0; k < i; ++k) {
        if (!cues[k].judges || cue.judges) cues[k].scope_end = std::min(cues[k].scope_end, begins);
      }
      if (!cue.judges) part = begins;
    }
    cue.scope_first = cue.content_before ? part : cue.last + 1;
    while (cue.scope_first < tokens.size() && IsPause(tokens[cue.scope_first])) ++cue.scope_first;
    cue.scope_end = tokens.size();
    previous_end = std::max({previous_end, cue.last + 1, cue.rest});
  }
}

}  // namespace gainsay
