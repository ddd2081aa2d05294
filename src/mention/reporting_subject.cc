// The neighbours of a verb tell where its subject stands; without a tagger, marks and function words must do.
#include "mention/reporting_subject.h"

#include <algorithm>

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kMostInserted = 4;  // Commas inside an inserted clause.
constexpr std::size_t kLongestInserted = 40;

/// "X, a spokesman for Y, said": the phrase before the comma that opens what is inserted. `pause` is the one
/// that closes it.
std::optional<Phrase> BeforeInserted(std::span<const CueToken> tokens, std::size_t pause) {
  std::optional<Phrase> nearest;
  std::size_t commas = 0;
  for (std::size_t i = pause; i > 0 && pause - i < kLongestInserted && commas < kMostInserted; --i) {
    const CueToken& t = tokens[i - 1];
    if (t.kind == CueKind::kStop || t.kind == CueKind::kSemicolon || t.IsStatement()) break;
    if (!IsPause(t) || i < 2) continue;
    ++commas;
    auto phrase = PhraseBefore(tokens, i - 2);
    if (!phrase) continue;
    phrase = WithApposition(tokens, *phrase);
    const std::size_t first = phrase->first;
    const bool opens = first == 0 || tokens[first - 1].Is(R::kJoint | R::kRelative | R::kSubordinator) ||
                       tokens[first - 1].IsStatement() || tokens[first - 1].kind == CueKind::kStop;
    if (opens) return phrase;
    const bool listed = first > 0 && IsPause(tokens[first - 1]);
    if (!nearest && (PhrasePerson(tokens, *phrase) != nullptr || listed)) nearest = phrase;
  }
  return nearest;
}

/// "said X": the subject behind the verb, if the clause ends or goes on as it may behind one.
std::optional<Subject> SubjectBehind(std::span<const CueToken> tokens, std::size_t at) {
  if (!tokens[at].Is(R::kSays) || tokens[at].Is(R::kTells) || !tokens[at].Is(R::kPast | R::kThird))
    return std::nullopt;
  auto phrase = PhraseFrom(tokens, at + 1, Reach::kNear);
  if (phrase) phrase = WithApposition(tokens, *phrase);
  if (!phrase ||
      (phrase->pronoun && !EndsUnit(tokens, phrase->last + 1) && !IsPause(tokens[phrase->last + 1]))) {
    return std::nullopt;
  }
  const std::size_t next = phrase->last + 1;
  const bool after_quote =
      at > 1 && (tokens[at - 1].kind == CueKind::kQuote || tokens[at - 2].kind == CueKind::kQuote);
  if (!after_quote && next < tokens.size() && tokens[next].kind == CueKind::kQuote) return std::nullopt;
  const bool dated = next + 1 < tokens.size() && tokens[next].Is(R::kDeterminer) &&
                     tokens[next + 1].Is(R::kTime);  // "el lunes"
  const bool fits = dated || EndsUnit(tokens, next) || IsPause(tokens[next]) ||
                    tokens[next].kind == CueKind::kQuote || tokens[next].kind == CueKind::kOpen ||
                    tokens[next].kind == CueKind::kColon ||
                    tokens[next].Is(R::kPreposition | R::kTime | R::kRelative | R::kLikeIng |
                                    R::kSubordinator | R::kAdverb | R::kCoordinator);
  if (!fits) return std::nullopt;
  return Subject{*phrase, true};
}

std::optional<Subject> Shared(std::span<const CueToken> tokens, std::size_t at,
                              std::span<const TokenCue> earlier) {
  for (std::size_t i = earlier.size(); i > 0; --i) {
    const TokenCue& cue = earlier[i - 1];
    if (cue.last < at && !cue.judges && !cue.relative) return Subject{cue.who, false, true};
  }
  const auto lead = LeadPhrase(tokens, at);
  if (!lead) return std::nullopt;
  return Subject{*lead, false, true};
}

/// Can this phrase be the subject of the verb at `at`? Not what a preposition opens a sentence with ("With
/// leaders worried"), and nothing in the singular before a plural verb ("let him know").
bool MaySpeak(std::span<const CueToken> tokens, std::size_t at, const Phrase& phrase,
              const VerbGroup& group) {
  const bool opened = phrase.first > 0 && tokens[phrase.first - 1].Is(R::kAttaches);
  if (opened && PhrasePerson(tokens, phrase) == nullptr) return false;
  const CueToken& verb = tokens[at];
  if (!verb.Is(R::kBase) || verb.Is(R::kPast) || group.helped) return true;
  return tokens[phrase.last].Is(R::kMany | R::kLikePlural) ||
         tokens[phrase.head_end].Is(R::kMany | R::kLikePlural) || PhraseCount(tokens, phrase) == "many";
}

}  // namespace

bool IsPause(const CueToken& t) { return t.kind == CueKind::kComma || t.kind == CueKind::kDash; }

bool EndsUnit(std::span<const CueToken> tokens, std::size_t at) {
  return at >= tokens.size() || tokens[at].kind == CueKind::kStop || tokens[at].kind == CueKind::kSemicolon ||
         (at > 0 && tokens[at - 1].ends_sentence);
}

bool OpensReport(std::span<const CueToken> tokens, std::size_t at) {
  if (at >= tokens.size()) return false;
  const CueToken& t = tokens[at];
  if (t.Is(R::kRelative | R::kDeterminer | R::kPronoun | R::kPossessive | R::kSpeaker)) return true;
  if (t.kind == CueKind::kComma) return at + 1 < tokens.size() && tokens[at + 1].kind == CueKind::kQuote;
  return t.kind == CueKind::kQuote || t.kind == CueKind::kColon || t.kind == CueKind::kNumber ||
         t.kind == CueKind::kName;
}

std::size_t SkipCircumstances(std::span<const CueToken> tokens, std::size_t at, bool tells) {
  if (tells) {
    if (const auto told = PhraseFrom(tokens, at, Reach::kNear)) at = told->last + 1;
    if (at < tokens.size() && tokens[at].Is(R::kSpeaker | R::kPossessive | R::kAdverb)) ++at;
  }
  while (at < tokens.size()) {
    const CueToken& t = tokens[at];
    if (t.Is(R::kTime | R::kAdverb)) {
      ++at;
    } else if (t.Is(R::kPreposition)) {
      const auto phrase = PhraseFrom(tokens, at + 1, Reach::kFar);
      if (phrase) {
        at = phrase->last + 1;
      } else if (at + 1 < tokens.size() &&
                 (tokens[at + 1].Is(R::kTime) || tokens[at + 1].kind == CueKind::kNumber)) {
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

VerbGroup GroupOf(std::span<const CueToken> tokens, std::size_t at) {
  VerbGroup group{at, at};
  bool timed = false;
  while (group.first > 0) {
    const CueToken& t = tokens[group.first - 1];
    if (t.Is(R::kNegation)) group.negated = true;
    if (t.Is(R::kBe) && !t.Is(R::kNegation)) group.be = true;
    if (t.Is(R::kAuxiliary)) group.helped = true;
    if (t.Is(R::kModal)) group.modal = true;
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

std::optional<Subject> SubjectOf(std::span<const CueToken> tokens, std::size_t at, const VerbGroup& group,
                                 std::span<const TokenCue> earlier) {
  if (group.first == 0) return std::nullopt;
  const std::size_t last = group.first - 1;
  const CueToken& before = tokens[last];
  const bool ing = tokens[at].Is(R::kIng) && !group.be;
  if (before.kind == CueKind::kQuote && before.IsStatement()) return SubjectBehind(tokens, at);
  if (before.Is(R::kCoordinator) && !ing) return Shared(tokens, last, earlier);
  if (IsPause(before) || before.kind == CueKind::kStop) {
    if (ing) return Shared(tokens, last, earlier);
    if (before.kind == CueKind::kStop && (last == 0 || tokens[last - 1].kind != CueKind::kQuote))
      return std::nullopt;
    if (const auto behind = SubjectBehind(tokens, at)) return behind;
    const auto phrase = BeforeInserted(tokens, last);
    if (!phrase) return std::nullopt;
    return Subject{*phrase};
  }
  // "embracing crying children", but "saying during the debate, "..."".
  if (ing && !OpensReport(tokens, at + 1) && !OpensReport(tokens, SkipCircumstances(tokens, at + 1, false))) {
    return std::nullopt;
  }
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
  if (phrase) return Subject{*phrase, false, false, before.Is(R::kRelative)};
  return before.kind == CueKind::kQuote ? SubjectBehind(tokens, at) : std::nullopt;
}

}  // namespace gainsay
