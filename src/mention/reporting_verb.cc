// Whether a word is a verb of reporting, and on which side of it the words stand that it reports.
#include "mention/reporting_verb.h"

#include <algorithm>

#include "mention/reporting_subject.h"

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kFarthestAgent = 5;

/// Is a form that is a noun as well ("reports", "estimates") a verb here, as far as its neighbours tell?
bool MayBeVerb(std::span<const CueToken> tokens, std::size_t at, const VerbGroup& group) {
  const CueToken& t = tokens[at];
  if (!t.Is(R::kNounToo)) return true;
  if (at == 0) return false;
  const CueToken& before = tokens[at - 1];
  if (at + 1 < tokens.size()) {
    const CueToken& after = tokens[at + 1];
    if (after.Is(R::kAuxiliary | R::kBy | R::kAttaches)) return false;
    if (after.Is(kReportingVerb) && !after.Is(R::kNounToo)) return false;
  }
  return before.Is(R::kPronoun | R::kAdverb | R::kTime) || (group.helped && !group.be) ||
         (before.IsContent() && !before.clitic) || before.kind == CueKind::kClose || IsPause(before);
}

/// The same, now that its subject is known: number must fit, and something to report must follow.
bool IsVerbOf(std::span<const CueToken> tokens, std::size_t at, const VerbGroup& group,
              const Phrase& subject) {
  const CueToken& t = tokens[at];
  if (!t.Is(R::kNounToo) || subject.pronoun || (group.helped && !group.be)) return true;
  std::size_t next = at + 1;
  while (next < tokens.size() && tokens[next].Is(R::kAdverb)) ++next;
  const bool opens = OpensReport(tokens, next);
  if (t.Is(R::kPast)) return opens;
  const CueToken& head = tokens[subject.head_end];
  const bool many = head.Is(R::kMany | R::kLikePlural);
  const bool stated = next < tokens.size() && tokens[next].Is(R::kRelative);
  if (t.Is(R::kBase)) return (many || stated) && opens;
  if (many) return false;
  const bool ends = EndsUnit(tokens, next) || IsPause(tokens[next]);
  return opens || ends || (head.kind == CueKind::kName && tokens[next].IsContent());
}

/// Is there something before the cue that it may vouch for?
bool HasContentBefore(std::span<const CueToken> tokens, std::size_t first,
                      std::span<const TokenCue> earlier) {
  std::size_t start = 0;
  for (const TokenCue& cue : earlier) {
    if (cue.last < first && !cue.content_before) start = std::max(start, cue.last + 1);
  }
  if (first == 0 || first <= start) return false;
  const CueToken& before = tokens[first - 1];
  if (before.Is(R::kAs))
    return first > 1 && (IsPause(tokens[first - 2]) || tokens[first - 2].kind == CueKind::kQuote);
  if (before.kind == CueKind::kQuote) return before.IsStatement() || first - 1 == start;
  if (before.kind == CueKind::kStop) return first > 1 && tokens[first - 2].kind == CueKind::kQuote;
  if (!IsPause(before)) return false;
  if (first > 1 && tokens[first - 2].kind == CueKind::kQuote) return true;
  return first - start > 3;
}

}  // namespace

std::size_t AgentOf(std::span<const CueToken> tokens, std::size_t at) {
  if (!tokens[at].Is(R::kParticiple) || tokens[at].Is(R::kIng)) return 0;
  const bool passive = GroupOf(tokens, at).be;
  const std::size_t farthest = passive ? kFarthestAgent : 1;
  for (std::size_t i = at + 1; i <= at + farthest && i < tokens.size(); ++i) {
    if (tokens[i].Is(R::kBy)) return i + 1 < tokens.size() && tokens[i + 1].Is(R::kMeans) ? 0 : i;
    if (EndsUnit(tokens, i) || tokens[i].Is(R::kRelative)) break;
  }
  return 0;
}

std::optional<TokenCue> VerbCue(std::span<const CueToken> tokens, std::size_t at,
                                std::span<const TokenCue> earlier) {
  const CueToken& t = tokens[at];
  const VerbGroup group = GroupOf(tokens, at);
  if (group.negated || t.capital || (group.modal && t.Is(R::kJudges))) return std::nullopt;
  const bool passive = group.be && t.Is(R::kParticiple) && !t.Is(R::kIng);
  if (passive || !MayBeVerb(tokens, at, group)) return std::nullopt;
  if (!t.Is(R::kThird | R::kPast | R::kIng) && !t.Is(R::kBase)) return std::nullopt;
  const auto subject = SubjectOf(tokens, at, group, earlier);
  if (!subject || (!subject->behind && !subject->shared && !IsVerbOf(tokens, at, group, subject->phrase))) {
    return std::nullopt;
  }

  TokenCue cue{.who = subject->phrase,
               .verb = Join(tokens[group.verb].span, t.span),
               .shared = subject->shared,
               .relative = subject->relative};
  cue.first = subject->shared || subject->behind ? group.first : subject->phrase.first;
  cue.last = subject->behind ? subject->phrase.last : at;
  const std::size_t next = SkipCircumstances(tokens, cue.last + 1, t.Is(R::kTells) && !subject->behind);
  cue.rest = next;
  if (subject->behind) {
    cue.content_before = true;
  } else if (HasContentBefore(tokens, cue.first, earlier) && !subject->shared) {
    const bool quoted = tokens[cue.first - 1].kind == CueKind::kQuote ||
                        (cue.first > 1 && tokens[cue.first - 2].kind == CueKind::kQuote);
    const bool open = EndsUnit(tokens, next) || IsPause(tokens[next]);
    const bool leads_on = !quoted && open && OpensReport(tokens, next);  // "..., and Reed said, "..."
    const bool as = tokens[cue.first - 1].Is(R::kAs);                    // "..., as Reed put it"
    const bool parted =
        quoted && tokens[cue.first - 1].ends_sentence && !open;  // "...escapades." The agency said ...
    cue.content_before = as || (!leads_on && !parted && (open || (quoted && !tokens[next].Is(R::kRelative))));
  }
  // Opinions and findings need words of their own.
  if (!cue.content_before && EndsUnit(tokens, next) && !t.Is(R::kSays)) return std::nullopt;
  if (cue.content_before && t.Is(R::kJudges) && !t.Is(R::kSays)) cue.content_before = false;
  return cue;
}

}  // namespace gainsay
