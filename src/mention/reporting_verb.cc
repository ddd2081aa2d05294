// Subjects stand before their verb, behind it ("said X"), before an inserted clause ("X, who ..., said"), or
// in an earlier clause ("..., adding that").
#include "mention/reporting_verb.h"

#include <algorithm>

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kFarthestAgent = 5;
constexpr std::size_t kMostInserted = 4;  // Commas inside an inserted clause.
constexpr std::size_t kLongestInserted = 40;

bool IsPause(const Token& t) { return t.kind == TokenKind::kComma || t.kind == TokenKind::kDash; }

bool EndsUnit(std::span<const Token> tokens, std::size_t at) {
  return at >= tokens.size() || tokens[at].kind == TokenKind::kStop ||
         tokens[at].kind == TokenKind::kSemicolon || (at > 0 && tokens[at - 1].ends_sentence);
}

/// The verb with its helpers: "has repeatedly said".
struct VerbGroup {
  std::size_t first = 0;  ///< The first helper, or the verb itself, with a time before it.
  std::size_t verb = 0;   ///< The same without the time.
  bool be = false;
  bool helped = false;
  bool negated = false;
};

VerbGroup GroupOf(std::span<const Token> tokens, std::size_t at) {
  VerbGroup group{at, at};
  bool timed = false;
  while (group.first > 0) {
    const Token& t = tokens[group.first - 1];
    if (t.Is(R::kNegation)) group.negated = true;
    if (t.Is(R::kBe) && !t.Is(R::kNegation)) group.be = true;
    if (t.Is(R::kAuxiliary)) group.helped = true;
    // "Reed on Friday said", "a poll released in late August found".
    const bool time = t.Is(R::kTime) && group.first > 1;
    if (!t.Is(R::kAuxiliary | R::kNegation | R::kAdverb) && !time) break;
    --group.first;
    timed = timed || time;
    if (!timed) group.verb = group.first;
    if (!time) continue;
    std::size_t before = group.first;
    while (before > 0 && group.first - before < 3 &&
           (tokens[before - 1].IsContent() || tokens[before - 1].Is(R::kDeterminer)))
      --before;
    if (before > 0 && tokens[before - 1].Is(R::kNamesTime)) group.first = before - 1;
  }
  if (group.first > 0 && tokens[group.first - 1].clitic && tokens[group.first - 1].Is(R::kPronoun))
    group.helped = true;
  return group;
}

/// May what follows begin the words that are reported?
bool OpensReport(std::span<const Token> tokens, std::size_t at) {
  if (at >= tokens.size()) return false;
  const Token& t = tokens[at];
  if (t.Is(R::kRelative | R::kDeterminer | R::kPronoun | R::kPossessive | R::kSpeaker)) return true;
  if (t.kind == TokenKind::kComma) return at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::kQuote;
  return t.kind == TokenKind::kQuote || t.kind == TokenKind::kColon || t.kind == TokenKind::kNumber ||
         t.kind == TokenKind::kName;
}

/// Is a form that is a noun as well ("reports", "estimates") a verb here, as far as its neighbours tell?
bool MayBeVerb(std::span<const Token> tokens, std::size_t at, const VerbGroup& group) {
  const Token& t = tokens[at];
  if (!t.Is(R::kNounToo)) return true;
  if (at == 0) return false;
  const Token& before = tokens[at - 1];
  if (at + 1 < tokens.size()) {
    const Token& after = tokens[at + 1];
    if (after.Is(R::kAuxiliary | R::kBy | R::kAttaches)) return false;
    if (after.Is(kReportingVerb) && !after.Is(R::kNounToo)) return false;
  }
  return before.Is(R::kPronoun | R::kAdverb | R::kTime) || (group.helped && !group.be) ||
         (before.IsContent() && !before.clitic) || before.kind == TokenKind::kClose || IsPause(before);
}

/// The same, now that its subject is known: number must fit, and something to report must follow.
bool IsVerbOf(std::span<const Token> tokens, std::size_t at, const VerbGroup& group, const Phrase& subject) {
  const Token& t = tokens[at];
  if (!t.Is(R::kNounToo) || subject.pronoun || (group.helped && !group.be)) return true;
  std::size_t next = at + 1;
  while (next < tokens.size() && tokens[next].Is(R::kAdverb)) ++next;
  const bool opens = OpensReport(tokens, next);
  if (t.Is(R::kPast)) return opens;
  const Token& head = tokens[subject.head_end];
  const bool many = head.Is(R::kMany | R::kLikePlural);
  const bool stated = next < tokens.size() && tokens[next].Is(R::kRelative);
  if (t.Is(R::kBase)) return (many || stated) && opens;
  if (many) return false;
  const bool ends = EndsUnit(tokens, next) || IsPause(tokens[next]);
  return opens || ends || (head.kind == TokenKind::kName && tokens[next].IsContent());
}

/// "X, a spokesman for Y, said": the phrase before the comma that opens what is inserted. `pause` is the one
/// that closes it.
std::optional<Phrase> BeforeInserted(std::span<const Token> tokens, std::size_t pause) {
  std::optional<Phrase> nearest;
  std::size_t commas = 0;
  for (std::size_t i = pause; i > 0 && pause - i < kLongestInserted && commas < kMostInserted; --i) {
    const Token& t = tokens[i - 1];
    if (t.kind == TokenKind::kStop || t.kind == TokenKind::kSemicolon || t.IsStatement()) break;
    if (!IsPause(t) || i < 2) continue;
    ++commas;
    const auto phrase = PhraseBefore(tokens, i - 2);
    if (!phrase) continue;
    const std::size_t first = phrase->first;
    const bool opens = first == 0 || tokens[first - 1].Is(R::kJoint | R::kRelative | R::kSubordinator) ||
                       tokens[first - 1].IsStatement() || tokens[first - 1].kind == TokenKind::kStop;
    if (opens) return phrase;
    const bool listed = first > 0 && IsPause(tokens[first - 1]);
    if (!nearest && (PhrasePerson(tokens, *phrase) != nullptr || listed)) nearest = phrase;
  }
  return nearest;
}

struct Subject {
  Phrase phrase;
  bool behind = false;  ///< "said X".
  bool shared = false;  ///< Of an earlier clause.
};

/// "said X": the subject behind the verb, if the clause ends or goes on as it may behind one.
std::optional<Subject> SubjectBehind(std::span<const Token> tokens, std::size_t at) {
  if (!tokens[at].Is(R::kSays) || !tokens[at].Is(R::kPast | R::kThird)) return std::nullopt;
  const auto phrase = PhraseFrom(tokens, at + 1, Reach::kNear);
  if (!phrase ||
      (phrase->pronoun && !EndsUnit(tokens, phrase->last + 1) && !IsPause(tokens[phrase->last + 1]))) {
    return std::nullopt;
  }
  const std::size_t next = phrase->last + 1;
  const bool fits = EndsUnit(tokens, next) || IsPause(tokens[next]) ||
                    tokens[next].kind == TokenKind::kQuote || tokens[next].kind == TokenKind::kOpen ||
                    tokens[next].kind == TokenKind::kColon ||
                    tokens[next].Is(R::kPreposition | R::kTime | R::kRelative | R::kLikeIng |
                                    R::kSubordinator | R::kAdverb | R::kCoordinator);
  if (!fits) return std::nullopt;
  return Subject{*phrase, true};
}

std::optional<Subject> Shared(std::span<const Token> tokens, std::size_t at,
                              std::span<const TokenCue> earlier) {
  for (std::size_t i = earlier.size(); i > 0; --i) {
    if (earlier[i - 1].last < at && !earlier[i - 1].judges) return Subject{earlier[i - 1].who, false, true};
  }
  const auto lead = LeadPhrase(tokens, at);
  if (!lead) return std::nullopt;
  return Subject{*lead, false, true};
}

/// Can this phrase be the subject of the verb at `at`? Not what a preposition opens a sentence with ("With
/// leaders worried"), and nothing in the singular before a plural verb ("let him know").
bool MaySpeak(std::span<const Token> tokens, std::size_t at, const Phrase& phrase, const VerbGroup& group) {
  const bool opened = phrase.first > 0 && tokens[phrase.first - 1].Is(R::kAttaches);
  if (opened && PhrasePerson(tokens, phrase) == nullptr) return false;
  const Token& verb = tokens[at];
  if (!verb.Is(R::kBase) || verb.Is(R::kPast) || group.helped) return true;
  return tokens[phrase.last].Is(R::kMany | R::kLikePlural) ||
         tokens[phrase.head_end].Is(R::kMany | R::kLikePlural) || PhraseCount(tokens, phrase) == "many";
}

std::optional<Subject> SubjectOf(std::span<const Token> tokens, std::size_t at, const VerbGroup& group,
                                 std::span<const TokenCue> earlier) {
  if (group.first == 0) return std::nullopt;
  const std::size_t last = group.first - 1;
  const Token& before = tokens[last];
  const bool ing = tokens[at].Is(R::kIng) && !group.be;
  if (before.kind == TokenKind::kQuote && before.IsStatement()) return SubjectBehind(tokens, at);
  if (before.Is(R::kCoordinator) && !ing) return Shared(tokens, last, earlier);
  if (IsPause(before) || before.kind == TokenKind::kStop) {
    if (ing) return Shared(tokens, last, earlier);
    if (before.kind == TokenKind::kStop && (last == 0 || tokens[last - 1].kind != TokenKind::kQuote))
      return std::nullopt;
    if (const auto behind = SubjectBehind(tokens, at)) return behind;
    const auto phrase = BeforeInserted(tokens, last);
    if (!phrase) return std::nullopt;
    return Subject{*phrase};
  }
  if (ing && !OpensReport(tokens, at + 1)) return std::nullopt;  // "embracing crying children"
  std::size_t end = last;
  if (before.Is(R::kRelative) && last > 0) {
    if (!OpensReport(tokens, at + 1)) return std::nullopt;  // "anybody who complains about it"
    end = last - 1;
    if (IsPause(tokens[end]) && end > 0) --end;
  }
  // "a poll released on Friday shows"
  const bool reduced = end > 0 && group.first < group.verb && tokens[end].Is(R::kParticiple | R::kLikePast) &&
                       !tokens[end].Is(R::kNounToo) && tokens[end - 1].IsContent();
  if (reduced) --end;
  const auto phrase = PhraseBefore(tokens, end);
  if (phrase && !MaySpeak(tokens, at, *phrase, group)) return std::nullopt;
  if (phrase && ing && tokens[phrase->head_end].Is(R::kNoun)) {
    // "The council issued a statement saying": the council, if it is the one of the clause.
    for (std::size_t i = earlier.size(); i > 0; --i) {
      if (earlier[i - 1].last < phrase->first) return Subject{earlier[i - 1].who, false, true};
    }
  }
  if (phrase) return Subject{*phrase};
  return before.kind == TokenKind::kQuote ? SubjectBehind(tokens, at) : std::nullopt;
}

/// Skips what may stand between a verb and the words reported: "told reporters in Oslo on Friday".
std::size_t SkipCircumstances(std::span<const Token> tokens, std::size_t at, bool tells) {
  if (tells) {
    if (const auto told = PhraseFrom(tokens, at, Reach::kNear)) at = told->last + 1;
    if (at < tokens.size() && tokens[at].Is(R::kSpeaker | R::kPossessive | R::kAdverb)) ++at;
  }
  while (at < tokens.size()) {
    const Token& t = tokens[at];
    if (t.Is(R::kTime | R::kAdverb)) {
      ++at;
    } else if (t.Is(R::kPreposition)) {
      const auto phrase = PhraseFrom(tokens, at + 1, Reach::kFar);
      if (phrase) {
        at = phrase->last + 1;
      } else if (at + 1 < tokens.size() &&
                 (tokens[at + 1].Is(R::kTime) || tokens[at + 1].kind == TokenKind::kNumber)) {
        at += 2;
      } else {
        break;
      }
    } else {
      break;
    }
  }
  return at;
}

/// Is there something before the cue that it may vouch for?
bool HasContentBefore(std::span<const Token> tokens, std::size_t first, std::span<const TokenCue> earlier) {
  std::size_t start = 0;
  for (const TokenCue& cue : earlier) {
    if (cue.last < first && !cue.content_before) start = std::max(start, cue.last + 1);
  }
  if (first == 0 || first <= start) return false;
  const Token& before = tokens[first - 1];
  if (before.Is(R::kAs))
    return first > 1 && (IsPause(tokens[first - 2]) || tokens[first - 2].kind == TokenKind::kQuote);
  if (before.kind == TokenKind::kQuote) return before.IsStatement() || first - 1 == start;
  if (before.kind == TokenKind::kStop) return first > 1 && tokens[first - 2].kind == TokenKind::kQuote;
  if (!IsPause(before)) return false;
  if (first > 1 && tokens[first - 2].kind == TokenKind::kQuote) return true;
  return first - start > 3;
}

}  // namespace

std::size_t AgentOf(std::span<const Token> tokens, std::size_t at) {
  if (!tokens[at].Is(R::kParticiple) || tokens[at].Is(R::kIng)) return 0;
  const bool passive = GroupOf(tokens, at).be;
  const std::size_t farthest = passive ? kFarthestAgent : 1;
  for (std::size_t i = at + 1; i <= at + farthest && i < tokens.size(); ++i) {
    if (tokens[i].Is(R::kBy)) return i;
    if (EndsUnit(tokens, i) || tokens[i].Is(R::kRelative)) break;
  }
  return 0;
}

std::optional<TokenCue> VerbCue(std::span<const Token> tokens, std::size_t at,
                                std::span<const TokenCue> earlier) {
  const Token& t = tokens[at];
  const VerbGroup group = GroupOf(tokens, at);
  if (group.negated || t.capital) return std::nullopt;
  const bool passive = group.be && t.Is(R::kParticiple) && !t.Is(R::kIng);
  if (passive || !MayBeVerb(tokens, at, group)) return std::nullopt;
  if (!t.Is(R::kThird | R::kPast | R::kIng) && !t.Is(R::kBase)) return std::nullopt;
  const auto subject = SubjectOf(tokens, at, group, earlier);
  if (!subject || (!subject->behind && !subject->shared && !IsVerbOf(tokens, at, group, subject->phrase))) {
    return std::nullopt;
  }

  TokenCue cue{
      .who = subject->phrase, .verb = Join(tokens[group.verb].span, t.span), .shared = subject->shared};
  cue.first = subject->shared || subject->behind ? group.first : subject->phrase.first;
  cue.last = subject->behind ? subject->phrase.last : at;
  const std::size_t next = SkipCircumstances(tokens, cue.last + 1, t.Is(R::kTells) && !subject->behind);
  cue.rest = next;
  if (subject->behind) {
    cue.content_before = true;
  } else if (HasContentBefore(tokens, cue.first, earlier) && !subject->shared) {
    const bool quoted = tokens[cue.first - 1].kind == TokenKind::kQuote ||
                        (cue.first > 1 && tokens[cue.first - 2].kind == TokenKind::kQuote);
    const bool open = EndsUnit(tokens, next) || IsPause(tokens[next]);
    const bool leads_on = !quoted && open && OpensReport(tokens, next);  // "..., and Reed said, "..."
    const bool as = tokens[cue.first - 1].Is(R::kAs);                    // "..., as Reed put it"
    cue.content_before = as || (!leads_on && (open || (quoted && !tokens[next].Is(R::kRelative))));
  }
  // Opinions and findings need words of their own.
  if (!cue.content_before && EndsUnit(tokens, next) && !t.Is(R::kSays)) return std::nullopt;
  if (cue.content_before && t.Is(R::kJudges)) cue.content_before = false;
  return cue;
}

}  // namespace gainsay
