// Each word that can open a cue is tried: phrases ("according to"), verbs of reporting, nouns of saying
// behind a possessive ("Seoul's estimate that"), and a label before a colon.
#include "mention/reporting_cue.h"

#include <algorithm>
#include <optional>
#include <variant>

#include "mention/letters.h"
#include "mention/reporting_subject.h"
#include "mention/reporting_verb.h"

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kLongestLabel = 5;
constexpr std::size_t kUsually = 4;  // Cues of a sentence or paragraph; most have fewer.

/// The number of tokens that one of the phrases takes at `at`; 0 if none stands there.
std::size_t PhraseAt(std::string_view text, std::span<const CueToken> tokens, std::size_t at,
                     const std::vector<std::string>& phrases) {
  const char first = LowerAscii(text[tokens[at].span.start]);
  for (const std::string& phrase : phrases) {
    if (phrase[0] != first) continue;
    std::size_t token = at;
    std::string_view rest = phrase;
    while (!rest.empty() && token < tokens.size()) {
      const std::string_view wanted = rest.substr(0, rest.find(' '));
      const std::string_view found = Slice(text, tokens[token].span);
      const auto same = [](char a, char b) { return LowerAscii(a) == b; };
      if (!std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(), same)) break;
      rest.remove_prefix(std::min(wanted.size() + 1, rest.size()));
      ++token;
    }
    if (rest.empty()) return token - at;
  }
  return 0;
}

/// Is there nothing but joining words and adverbs between the start of the clause and `at`?
bool OpensClause(std::span<const CueToken> tokens, std::size_t at) {
  while (at > 0 && tokens[at - 1].Is(R::kJoint | R::kAdverb)) --at;
  return at == 0 || tokens[at - 1].kind == CueKind::kStop || tokens[at - 1].kind == CueKind::kSemicolon ||
         tokens[at - 1].kind == CueKind::kColon || tokens[at].Is(R::kJoint);
}

class CueFinder {
 public:
  CueFinder(std::string_view text, std::span<const CueToken> tokens, const ReportingWords& words)
      : text_(text), tokens_(tokens), words_(words) {}

  std::vector<TokenCue> Run() {
    cues_.reserve(kUsually);
    std::size_t at = Label();
    while (at < tokens_.size()) {
      const CueToken& t = tokens_[at];
      if (!t.Is(R::kPhrase | kReportingVerb | R::kNoun)) {
        ++at;
        continue;
      }
      const std::size_t before = cues_.size();
      std::size_t next = at + 1;
      if (t.Is(R::kPhrase)) next = Opener(at);
      if (next == at + 1 && t.Is(kReportingVerb)) next = Verb(at);
      if (cues_.size() == before && t.Is(R::kNoun)) Noun(at);
      at = next;
    }
    const auto before = [](const TokenCue& a, const TokenCue& b) { return a.first < b.first; };
    // They mostly are in order, and sorting asks for memory.
    if (!std::is_sorted(cues_.begin(), cues_.end(), before))
      std::stable_sort(cues_.begin(), cues_.end(), before);
    return std::move(cues_);
  }

 private:
  // "Reed: ..." at the start.
  std::size_t Label() {
    std::size_t colon = 0;
    while (colon < tokens_.size() && colon <= kLongestLabel && tokens_[colon].kind != CueKind::kColon) {
      const CueToken& t = tokens_[colon];
      const bool fits =
          t.kind == CueKind::kName || (t.kind == CueKind::kWord && t.capital) || t.Is(R::kAttaches);
      if (!fits || t.Is(R::kNoLabel) || t.clitic) return 0;
      ++colon;
    }
    if (colon == 0 || colon + 1 >= tokens_.size() || tokens_[colon].kind != CueKind::kColon) return 0;
    if (IsHeading(colon)) return 0;
    const Phrase who{0, colon - 1, colon - 1, false};
    cues_.push_back({.who = who, .first = 0, .last = colon, .verb = {}});
    return colon + 1;
  }

  // A place in front of an agency's text ("OSLO: ..."), or a kicker in capitals ("DEADLY FLOOD: ...").
  bool IsHeading(std::size_t colon) const {
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < colon; ++i) {
      const CueToken& t = tokens_[i];
      const auto* entity = t.mention == nullptr ? nullptr : std::get_if<Entity>(&t.mention->value);
      if (entity != nullptr && entity->type == EntityType::kPerson) return false;
      if (entity != nullptr && entity->type == EntityType::kPlace && colon == 1) return true;
      const std::string_view word = Slice(text_, t.span);
      if (std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        capitals += 1 + static_cast<std::size_t>(std::count(word.begin(), word.end(), ' '));
      else
        return false;
    }
    return capitals > 1;
  }

  std::size_t Opener(std::size_t at) {
    const std::size_t size = PhraseAt(text_, tokens_, at, words_.phrases);
    if (size == 0) return at + 1;
    return AuthorityFrom(at, at + size - 1, !OpensClause(tokens_, at));
  }

  // The authority stands right of the words [at, last].
  std::size_t AuthorityFrom(std::size_t at, std::size_t last, bool content_before) {
    auto who = PhraseFrom(tokens_, last + 1, Reach::kFar);
    if (!who) return at + 1;
    who = WithApposition(tokens_, *who);
    const Span verb = Join(tokens_[at].span, tokens_[last].span);
    cues_.push_back(
        {.who = *who, .first = at, .last = who->last, .verb = verb, .content_before = content_before});
    return who->last + 1;
  }

  std::size_t Verb(std::size_t at) {
    const CueToken& t = tokens_[at];
    if (t.Is(R::kCites) && t.Is(R::kIng)) return AuthorityFrom(at, at, !OpensClause(tokens_, at));
    const std::size_t by = AgentOf(tokens_, at);
    if (by != 0) {
      if (t.Is(R::kJudges | R::kThinks)) return at + 1;
      return AuthorityFrom(at, by, true);
    }
    auto cue = VerbCue(tokens_, at, cues_);
    if (!cue) return at + 1;
    const bool stated = at + 1 < tokens_.size() && tokens_[at + 1].Is(R::kRelative);
    cue->judges = t.Is(R::kCites) || (t.Is(R::kJudges) && !(t.Is(R::kSays) && stated));
    cues_.push_back(*cue);
    return std::max(cue->last, at) + 1;
  }

  // "Seoul's latest estimate that", "his claim that".
  void Noun(std::size_t at) {
    if (at + 1 >= tokens_.size() || !tokens_[at + 1].Is(R::kRelative)) return;
    if (at > 0 && tokens_[at - 1].kind == CueKind::kName && !tokens_[at - 1].clitic) {
      // "a Daily Star report that"
      const auto who = PhraseBefore(tokens_, at);
      if (who) cues_.push_back({.who = *who, .first = who->first, .last = at, .verb = {}});
      return;
    }
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
      const CueToken& t = tokens_[at - back];
      const bool pronoun = t.Is(R::kPossessive);
      if (t.clitic || pronoun) {
        const auto who =
            pronoun ? Phrase{at - back, at - back, at - back, true}
                    : PhraseBefore(tokens_, at - back).value_or(Phrase{at - back, at - back, at - back});
        cues_.push_back({.who = who, .first = who.first, .last = at, .verb = tokens_[at].span});
        return;
      }
      if (!t.IsContent()) return;
    }
  }

  std::string_view text_;
  std::span<const CueToken> tokens_;
  const ReportingWords& words_;
  std::vector<TokenCue> cues_;
};

}  // namespace

std::vector<TokenCue> FindCues(std::string_view text, std::span<const CueToken> tokens,
                               const ReportingWords& words) {
  std::vector<TokenCue> cues = CueFinder(text, tokens, words).Run();
  SetScopes(tokens, cues);
  return cues;
}

}  // namespace gainsay
