// Phrases are walked word by word from the verb or the preposition outwards.
#include "mention/reporting_phrase.h"

#include <algorithm>
#include <variant>

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kLongestPhrase = 16;
constexpr std::size_t kLongestJoined = 6;  // Words before "and" that may still belong to one subject.
constexpr std::uint64_t kVerbGroup = R::kSays | R::kShows | R::kThinks | R::kTells | R::kJudges | R::kCites;

bool IsMark(const CueToken& t) {
  return t.kind != CueKind::kWord && t.kind != CueKind::kName && t.kind != CueKind::kNumber &&
         t.kind != CueKind::kQuote;
}

/// A verb that is nothing else, so no phrase goes across it.
bool IsPlainVerb(const CueToken& t) {
  return t.Is(kVerbGroup) && !t.Is(R::kNounToo) && t.Is(R::kThird | R::kPast | R::kIng) && !t.capital;
}

bool IsNoun(const CueToken& t) { return t.IsContent() && !IsPlainVerb(t) && !t.Is(R::kTime | R::kAdverb); }

bool BeginsPhrase(const CueToken& t) { return IsNoun(t) || t.Is(R::kDeterminer | R::kPossessive); }

/// Does a clause begin behind this token?
bool EndsClause(const CueToken& t) {
  return IsMark(t) || t.IsStatement() || t.Is(R::kSubordinator | R::kRelative | R::kJoint) || IsPlainVerb(t);
}

/// The token before a bracket that closes at `at`; `at` itself where none opens.
std::size_t SkipBracket(std::span<const CueToken> tokens, std::size_t at) {
  if (tokens[at].kind != CueKind::kClose) return at;
  for (std::size_t i = at, steps = 0; i > 0 && steps < kLongestPhrase; --i, ++steps) {
    if (tokens[i].kind == CueKind::kOpen) return i - 1;
  }
  return at;
}

/// Walks left from a phrase's last token, taking in what can belong to it.
class LeftWalk {
 public:
  LeftWalk(std::span<const CueToken> tokens, std::size_t last) : tokens_(tokens), first_(last) {}

  std::size_t Run() {
    std::size_t at = first_;
    for (std::size_t steps = 0; at > 0 && steps < kLongestPhrase; ++steps) {
      const std::size_t next = SkipBracket(tokens_, at - 1);
      if (!Takes(next)) break;
      at = next;
      if (tokens_[at].Is(R::kPreposition | R::kCoordinator))
        continue;  // Taken for good with what stands before it.
      first_ = at;
    }
    return Settle(at);
  }

 private:
  bool Takes(std::size_t at) {
    const CueToken& t = tokens_[at];
    const CueToken& right = tokens_[at + 1];
    if (right.Is(R::kDeterminer | R::kPossessive) &&
        !t.Is(R::kPreposition | R::kDeterminer | R::kCoordinator))
      return false;
    if (t.Is(R::kRelative) && at > 0 && tokens_[at - 1].Is(kVerbGroup)) return false;  // "said that"
    if (t.Is(R::kCoordinator)) {
      if (joined_ != 0 || at == 0 || !IsNoun(tokens_[at - 1])) return false;
      joined_ = first_;
      return true;
    }
    if (t.Is(R::kBy) && at > 1 && tokens_[at - 1].Is(R::kParticiple | R::kLikePast)) {
      return IsNoun(tokens_[at - 2]) || tokens_[at - 2].kind == CueKind::kClose;  // "images released by"
    }
    if (right.Is(R::kBy) && t.Is(R::kParticiple | R::kLikePast)) return true;
    if (t.Is(R::kPreposition)) {
      return at > 0 && ((IsNoun(tokens_[at - 1]) && !tokens_[at - 1].Is(R::kLikePast)) ||
                        tokens_[at - 1].kind == CueKind::kClose);
    }
    if (t.Is(R::kDeterminer | R::kPossessive)) return true;
    if (t.Is(R::kAdverb)) {
      const bool led = at > 0 && (tokens_[at - 1].Is(R::kDeterminer) ||
                                  (EndsClause(tokens_[at - 1]) && right.Is(R::kParticiple | R::kLikePast)));
      return led && right.IsContent();  // "a visibly shaken", "..., newly appointed"
    }
    if (right.kind == CueKind::kName && !t.clitic) {
      // Two names side by side, or a plural before a name, are no one phrase.
      if (t.kind == CueKind::kName || (t.Is(R::kLikePlural) && !t.capital)) return false;
    }
    if (t.Is(R::kParticiple) && !t.Is(R::kNounToo) && at > 0 && tokens_[at - 1].Is(R::kAuxiliary))
      return false;
    return IsNoun(t);
  }

  // What stands before "and" belongs to the phrase only if it is short, begins where a clause does, and
  // nothing in it looks like a verb.
  std::size_t Settle(std::size_t stopped) {
    if (joined_ == 0) return first_;
    bool fits = first_ == 0 || EndsClause(tokens_[first_ - 1]);
    fits = fits && joined_ - first_ <= kLongestJoined && first_ < joined_ && stopped <= first_;
    for (std::size_t i = first_; fits && i + 1 < joined_; ++i) {
      const CueToken& t = tokens_[i];
      fits = !(t.Is(R::kPreposition) && !t.Is(R::kAttaches)) && !(i > first_ && t.Is(R::kLikePast));
    }
    return fits ? first_ : joined_;
  }

  std::span<const CueToken> tokens_;
  std::size_t first_;
  std::size_t joined_ = 0;  // Where the phrase begins if what stands before "and" is none of it.
};

std::size_t HeadEnd(std::span<const CueToken> tokens, std::size_t first, std::size_t last) {
  for (std::size_t i = first + 1; i <= last; ++i) {
    const bool participle =
        i < last && tokens[i + 1].Is(R::kBy) && tokens[i].Is(R::kParticiple | R::kLikePast);
    if (participle || tokens[i].Is(R::kPreposition) || IsMark(tokens[i])) return i - 1;
  }
  return last;
}

/// Cuts "on Saturday" and the like from the end.
std::size_t CutTime(std::span<const CueToken> tokens, std::size_t first, std::size_t last) {
  std::size_t end = last;
  while (end > first && tokens[end].Is(R::kTime)) --end;
  if (end == last) return last;
  while (end > first && tokens[end].Is(R::kNamesTime | R::kDeterminer)) --end;
  return end;
}

/// Is what stands behind a phrase something that ends a clause, so that "and ..." before it was part of the
/// phrase?
bool ClauseEndsAt(std::span<const CueToken> tokens, std::size_t at) {
  return at >= tokens.size() || IsMark(tokens[at]) || tokens[at].kind == CueKind::kQuote;
}

/// A person's name, or one of several words that is none of a place or an organisation.
bool IsPersonName(const CueToken& t) {
  if (t.kind != CueKind::kName || t.clitic) return false;
  const auto* entity = std::get_if<Entity>(&t.mention->value);
  if (entity == nullptr) return false;
  return entity->type == EntityType::kPerson ||
         (entity->type == EntityType::kUnknown && entity->name.find(' ') != std::string::npos);
}

class RightWalk {
 public:
  RightWalk(std::span<const CueToken> tokens, std::size_t first, Reach reach)
      : tokens_(tokens), at_(first), reach_(reach) {}

  /// The end (one past the last token) of the phrase; the start if there is none.
  std::size_t Run(bool may_join = true) {
    const std::size_t first = at_;
    std::size_t end = first;
    while (at_ < tokens_.size() && at_ - first < kLongestPhrase) {
      const CueToken& t = tokens_[at_];
      if (t.Is(R::kCoordinator) && has_content_) {
        if (may_join) end = Joined(end);
        break;
      }
      if (!Takes(t)) break;
      ++at_;
      if (t.IsContent()) {
        has_content_ = true;
        end = at_;
      }
    }
    return has_content_ ? end : first;
  }

 private:
  bool Takes(const CueToken& t) {
    const bool opens = !has_content_ || after_preposition_;
    after_preposition_ = after_preposition_ && t.Is(R::kDeterminer | R::kPossessive | R::kAdverb);
    if (t.Is(R::kPreposition)) return TakesPreposition(t);
    if (t.Is(R::kDeterminer | R::kPossessive)) return opens;
    if (t.Is(R::kTime) && !t.clitic) return false;
    if (t.Is(R::kAdverb)) return opens && at_ + 1 < tokens_.size() && IsNoun(tokens_[at_ + 1]);
    if (!t.IsContent()) return false;
    if (opens) return !IsPlainVerb(t);
    if (t.kind == CueKind::kNumber) return false;
    if (t.Is(R::kLikePast | R::kParticiple) && !t.Is(R::kNounToo)) {
      return reach_ == Reach::kFar && at_ + 1 < tokens_.size() && tokens_[at_ + 1].Is(R::kBy);
    }
    if (IsPlainVerb(t)) return false;
    return !t.Is(R::kLikeIng) ||
           (at_ + 1 < tokens_.size() && IsNoun(tokens_[at_ + 1]) && reach_ == Reach::kFar);
  }

  bool TakesPreposition(const CueToken& t) {
    if (!has_content_ || at_ + 1 >= tokens_.size() || !BeginsPhrase(tokens_[at_ + 1])) return false;
    if (reach_ == Reach::kNear) {
      const CueToken& before = tokens_[at_ - 1];
      if (!t.Is(R::kAttaches) || before.kind == CueKind::kName) return false;
    }
    if (t.Is(R::kNamesTime)) {
      const CueToken& next = tokens_[std::min(at_ + 2, tokens_.size() - 1)];
      if (tokens_[at_ + 1].Is(R::kTime) || next.Is(R::kTime) || tokens_[at_ + 1].kind == CueKind::kNumber)
        return false;
    }
    after_preposition_ = true;
    return true;
  }

  std::size_t Joined(std::size_t end) {
    const std::size_t next = at_ + 1;
    if (next >= tokens_.size() || !BeginsPhrase(tokens_[next])) return end;
    const std::size_t joined = RightWalk(tokens_, next, reach_).Run(false);
    return joined > next && ClauseEndsAt(tokens_, joined) ? joined : end;
  }

  std::span<const CueToken> tokens_;
  std::size_t at_;
  Reach reach_;
  bool has_content_ = false;
  bool after_preposition_ = false;
};

}  // namespace

std::optional<Phrase> PhraseBefore(std::span<const CueToken> tokens, std::size_t last) {
  if (last >= tokens.size()) return std::nullopt;
  const std::size_t end = SkipBracket(tokens, last);
  if (tokens[end].Is(R::kPronoun)) return Phrase{end, end, end, true};
  if (!IsNoun(tokens[end]) && !tokens[end].Is(R::kTime)) {
    // "others", "many": a determiner that stands alone.
    if (tokens[end].Is(R::kDeterminer) && !tokens[end].Is(R::kArticle)) return Phrase{end, end, end, false};
    return std::nullopt;
  }
  const std::size_t first = LeftWalk(tokens, end).Run();
  Phrase phrase{first, CutTime(tokens, first, end), 0, false};
  if (tokens[phrase.last].Is(R::kTime) || tokens[phrase.last].kind == CueKind::kNumber) return std::nullopt;
  phrase.head_end = HeadEnd(tokens, phrase.first, phrase.last);
  return phrase;
}

std::optional<Phrase> PhraseFrom(std::span<const CueToken> tokens, std::size_t first, Reach reach) {
  if (first >= tokens.size()) return std::nullopt;
  if (tokens[first].Is(R::kPronoun)) return Phrase{first, first, first, true};
  const std::size_t end = RightWalk(tokens, first, reach).Run();
  if (end == first) return std::nullopt;
  return Phrase{first, end - 1, HeadEnd(tokens, first, end - 1), false};
}

std::optional<Phrase> LeadPhrase(std::span<const CueToken> tokens, std::size_t at) {
  std::size_t start = std::min(at, tokens.size());
  if (start > 0) --start;  // At the start of a sentence, the subject is that of the one before.
  while (start > 0 && !tokens[start - 1].ends_sentence && tokens[start - 1].kind != CueKind::kSemicolon)
    --start;
  while (start < at && (tokens[start].Is(R::kJoint | R::kAdverb) || IsMark(tokens[start]))) ++start;
  if (start < at && tokens[start].Is(R::kPreposition | R::kSubordinator | R::kLikeIng)) {
    do {  // "On July 6, 2015, Reed ..."
      while (start < at && tokens[start].kind != CueKind::kComma) ++start;
      ++start;
    } while (start < at && (tokens[start].kind == CueKind::kNumber || tokens[start].Is(R::kTime)));
  }
  if (start >= at) return std::nullopt;
  std::optional<Phrase> phrase = PhraseFrom(tokens, start, Reach::kNear);
  if (phrase && phrase->last >= at) return std::nullopt;
  // The first name ends the subject: what follows is a verb that no list holds.
  for (std::size_t i = start; phrase && i <= phrase->last; ++i) {
    if (tokens[i].kind == CueKind::kName && !tokens[i].clitic) {
      phrase->last = phrase->head_end = i;
    }
  }
  return phrase;
}

Phrase WithApposition(std::span<const CueToken> tokens, const Phrase& phrase) {
  const std::size_t comma = phrase.last + 1;
  if (phrase.pronoun || comma >= tokens.size() || tokens[comma].kind != CueKind::kComma) return phrase;
  if (PhrasePerson(tokens, phrase) != nullptr || PhraseCount(tokens, phrase) != "one") return phrase;
  std::size_t name = comma + 1;
  if (name < tokens.size() && tokens[name].kind == CueKind::kNumber) ++name;  // "43-year-old Ann Lowe"
  if (name >= tokens.size() || !IsPersonName(tokens[name])) return phrase;
  const std::size_t next = name + 1;
  const bool closed = next == tokens.size() || tokens[name].ends_sentence || IsMark(tokens[next]) ||
                      tokens[next].kind == CueKind::kQuote;
  return closed ? Phrase{phrase.first, name, name, false} : phrase;
}

Span PhraseSpan(std::span<const CueToken> tokens, const Phrase& phrase) {
  return {tokens[phrase.first].span.start, tokens[phrase.last].span.end};
}

std::string PhraseName(std::string_view text, std::span<const CueToken> tokens, const Phrase& phrase) {
  std::size_t first = phrase.first;
  while (first < phrase.last && tokens[first].Is(R::kArticle)) ++first;
  const bool apposition = phrase.last > first + 1 && tokens[phrase.last].kind == CueKind::kName &&
                          (tokens[phrase.last - 1].kind == CueKind::kComma ||
                           (phrase.last > first + 2 && tokens[phrase.last - 2].kind == CueKind::kComma));
  if (apposition) first = phrase.last;
  return std::string(Slice(text, {tokens[first].span.start, tokens[phrase.last].span.end}));
}

std::string PhraseCount(std::span<const CueToken> tokens, const Phrase& phrase) {
  const CueToken& head = tokens[phrase.head_end];
  if (head.Is(R::kMany)) return "many";
  if (phrase.pronoun) return "one";
  for (std::size_t i = phrase.first + 1; i < phrase.head_end; ++i) {
    const bool names = tokens[i - 1].kind == CueKind::kName && tokens[i + 1].kind == CueKind::kName;
    if (tokens[i].Is(R::kCoordinator) && names) return "many";
  }
  if (head.kind == CueKind::kName) return "one";
  if (head.kind != CueKind::kWord) return "";
  return head.Is(R::kLikePlural) ? "many" : "one";
}

const Mention* PhrasePerson(std::span<const CueToken> tokens, const Phrase& phrase) {
  for (std::size_t i = phrase.head_end + 1; i > phrase.first; --i) {
    const CueToken& t = tokens[i - 1];
    if (t.kind == CueKind::kName && !t.clitic) return t.mention;
    if (!IsMark(t)) break;  // The name ends the head or is none of it.
  }
  return nullptr;
}

}  // namespace gainsay
