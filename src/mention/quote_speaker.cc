// Quotes are gone through in order, since many take their speaker from the one before.
#include "mention/quote_speaker.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "mention/reporting_cue.h"
#include "mention/reporting_person.h"

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kLongestLabel = 40;  // Bytes before the colon of "REED: ...".
constexpr std::size_t kLongestName = 5;    // Words behind a dash.

struct Speaker {
  std::string name;
  Span span = {};
};

Quotation& QuotationOf(Mention& quote) { return *std::get_if<Quotation>(&quote.value); }

bool IsPause(const CueToken& t) { return t.kind == CueKind::kComma || t.kind == CueKind::kDash; }

class SpeakerFinder {
 public:
  SpeakerFinder(const Scan& scan, const TextParts& parts, std::span<const Mention> names,
                const Language& language, std::vector<Mention>& quotes)
      : scan_(scan),
        text_(scan.text.text),
        paragraphs_(parts.paragraphs),
        sentence_ends_(parts.sentence_ends),
        names_(names),
        language_(language),
        quotes_(quotes) {}

  std::vector<QuoteSetting> Run() {
    std::size_t next = 0;
    for (std::size_t i = 0; i < paragraphs_.size() && next < quotes_.size(); ++i) {
      const std::size_t first = next;
      while (next < quotes_.size() && quotes_[next].span.start < paragraphs_[i].end) ++next;
      if (next > first) Paragraph(i, first, next);
    }
    return std::move(settings_);
  }

 private:
  void Paragraph(std::size_t paragraph, std::size_t first, std::size_t end) {
    Read(paragraph);
    std::size_t token = 0;
    for (std::size_t q = first; q < end; ++q) {
      while (token + 1 < tokens_.size() && tokens_[token].span.start < quotes_[q].span.start) ++token;
      const CueToken* before = token > 0 ? &tokens_[token - 1] : nullptr;
      const bool named =
          before != nullptr && (before->clitic || before->Is(R::kPossessive | R::kPreposition));
      settings_.push_back({named, false});
      const Speaker speaker = SpeakerOf(paragraph, token, quotes_[q], q > first);
      QuotationOf(quotes_[q]).speaker = speaker.name;
      QuotationOf(quotes_[q]).speaker_span = speaker.span;
      if (!speaker.name.empty()) last_ = speaker;
    }
  }

  void Read(std::size_t paragraph) {
    ReportingTokens({text_, scan_.text.tokens, names_, quotes_, sentence_ends_}, paragraphs_[paragraph],
                    language_.reporting, scan_.tables, tokens_);
    cues_ = FindCues(text_, tokens_, language_.reporting);
  }

  Speaker SpeakerOf(std::size_t paragraph, std::size_t token, const Mention& quote, bool later) {
    settings_.back().told = true;
    if (Speaker label = Label(quote); !label.name.empty()) return label;
    const std::size_t start = SentenceStart(token);
    const std::size_t end = SentenceEnd(token);
    if (const TokenCue* cue = Nearest(token, start, end)) {
      if (Speaker speaker = Resolve(cue->who); !speaker.name.empty()) return speaker;
    }
    if (Speaker dash = BehindDash(token); !dash.name.empty()) return dash;
    if (token == start) return GoingOn(paragraph, token, later);
    settings_.back().told = PersonActs(start, token);
    if (const auto lead = LeadPhrase(tokens_, token)) {
      if (Speaker speaker = Resolve(*lead); !speaker.name.empty()) return speaker;
    }
    for (std::size_t i = start; i < token; ++i) {
      if (tokens_[i].kind == CueKind::kName) return {FullName(*tokens_[i].mention), tokens_[i].span};
    }
    return last_;
  }

  // Does a person stand in tokens [start, end), by name or pronoun, other than as an owner?
  bool PersonActs(std::size_t start, std::size_t end) const {
    for (std::size_t i = start; i < end; ++i) {
      if (tokens_[i].Is(R::kPronoun | R::kSpeaker)) return true;
      if (tokens_[i].kind != CueKind::kName || tokens_[i].clitic) continue;
      const auto* entity = std::get_if<Entity>(&tokens_[i].mention->value);
      if (entity != nullptr && entity->type == EntityType::kPerson) return true;
    }
    return false;
  }

  std::size_t SentenceStart(std::size_t token) const {
    std::size_t at = token;
    while (at > 0 && !tokens_[at - 1].ends_sentence) --at;
    return at;
  }

  std::size_t SentenceEnd(std::size_t token) const {
    std::size_t at = token;
    while (at < tokens_.size() && !tokens_[at].ends_sentence) ++at;
    return at;
  }

  /// The cue that vouches for a quote: one right behind it, then the last one before it in its sentence, then
  /// the next one behind it.
  const TokenCue* Nearest(std::size_t token, std::size_t start, std::size_t end) const {
    const TokenCue* before = nullptr;
    const TokenCue* behind = nullptr;
    for (const TokenCue& cue : cues_) {
      const bool adjacent = cue.first > token && (cue.first == token + 1 ||
                                                  (cue.first == token + 2 && IsPause(tokens_[token + 1])));
      if (adjacent && cue.content_before && cue.first <= end + 1) return &cue;
      if (cue.last < token && cue.first >= start && !cue.content_before) before = &cue;
      if (cue.last < token && cue.first >= start && cue.content_before && before == nullptr) before = &cue;
      if (cue.first > token && cue.first <= end && cue.content_before && behind == nullptr) behind = &cue;
    }
    return before != nullptr ? before : behind;
  }

  Speaker Resolve(const Phrase& who) {
    if (who.pronoun) return ResolvePronoun(who.first);
    if (const Mention* person = PhrasePerson(tokens_, who)) {
      last_person_ = person;
      return {FullName(*person), person->span};
    }
    return {PhraseName(text_, tokens_, who), PhraseSpan(tokens_, who)};
  }

  // The subject of an earlier cue or of the sentence, then who spoke last, then the nearest name that fits.
  Speaker ResolvePronoun(std::size_t at) {
    const CueToken& pronoun = tokens_[at];
    const std::size_t start = SentenceStart(at);
    for (std::size_t i = cues_.size(); i > 0; --i) {
      const Phrase& who = cues_[i - 1].who;
      if (cues_[i - 1].last >= at || who.first < start || who.pronoun) continue;
      if (Speaker speaker = IfFits(who, pronoun); !speaker.name.empty()) return speaker;
    }
    if (const auto lead = LeadPhrase(tokens_, at); lead && !lead->pronoun) {
      if (Speaker speaker = IfFits(*lead, pronoun); !speaker.name.empty()) return speaker;
    }
    if (last_person_ != nullptr && Fits(*last_person_, pronoun))
      return {FullName(*last_person_), pronoun.span};
    if (const Mention* person = PersonBefore(Outside(), pronoun)) return {FullName(*person), pronoun.span};
    return {last_.name, last_.name.empty() ? Span{} : pronoun.span};
  }

  // Whoever is named inside a quote speaks no quote.
  const std::vector<Mention>& Outside() {
    if (sorted_out_) return outside_;
    sorted_out_ = true;
    outside_.reserve(names_.size());
    std::size_t quote = 0;
    std::uint32_t end = 0;
    for (const Mention& name : names_) {
      while (quote < quotes_.size() && quotes_[quote].span.start <= name.span.start)
        end = std::max(end, quotes_[quote++].span.end);
      if (name.span.start >= end) outside_.push_back(name);
    }
    return outside_;
  }

  Speaker IfFits(const Phrase& who, const CueToken& pronoun) {
    const Mention* person = PhrasePerson(tokens_, who);
    if (person != nullptr)
      return Fits(*person, pronoun) ? Speaker{FullName(*person), pronoun.span} : Speaker{};
    const bool many = PhraseCount(tokens_, who) == "many";
    if (!pronoun.Is(R::kMany) || !many) return {};
    return {PhraseName(text_, tokens_, who), pronoun.span};
  }

  // "REED: We ..." inside the quote.
  Speaker Label(const Mention& quote) const {
    const std::string_view words = std::get_if<Quotation>(&quote.value)->words;
    const std::size_t colon = words.substr(0, kLongestLabel).find(':');
    if (colon == std::string_view::npos || colon == 0) return {};
    const std::string_view label = words.substr(0, colon);
    for (const char c : label) {
      if ((c < 'A' || c > 'Z') && c != ' ' && c != '.' && c != '\'' && c != '-') return {};
    }
    const std::size_t at = Slice(text_, quote.span).find(label);
    const auto start = quote.span.start + static_cast<std::uint32_t>(at);
    return {std::string(label), {start, start + static_cast<std::uint32_t>(colon)}};
  }

  // "..." - Ann Reed
  Speaker BehindDash(std::size_t token) const {
    if (token + 2 >= tokens_.size() || tokens_[token + 1].kind != CueKind::kDash) return {};
    const std::size_t first = token + 2;
    std::size_t end = first;
    while (end < tokens_.size() && end - first < kLongestName && tokens_[end].capital) ++end;
    const bool alone = end == tokens_.size() || tokens_[end - 1].ends_sentence || IsPause(tokens_[end]) ||
                       tokens_[end].kind == CueKind::kStop;
    if (end == first || !alone) return {};
    const Span span{tokens_[first].span.start, tokens_[end - 1].span.end};
    return {std::string(Slice(text_, span)), span};
  }

  // A quote that begins its sentence without a cue: the same speaker as before, or the one whom the paragraph
  // before announces ("Reed continued:").
  Speaker GoingOn(std::size_t paragraph, std::size_t token, bool later) {
    if (token > 0) return FromSentenceBefore(token);
    if (later || paragraph == 0) return last_;
    const Span before = paragraphs_[paragraph - 1];
    const bool announced = before.end > before.start && text_[before.end - 1] == ':';
    if (!announced) return last_;
    std::vector<CueToken> tokens = std::move(tokens_);
    std::vector<TokenCue> cues = std::move(cues_);
    Read(paragraph - 1);
    Speaker speaker = Announced();
    tokens_ = std::move(tokens);
    cues_ = std::move(cues);
    return speaker.name.empty() ? last_ : speaker;
  }

  // "Reed named three reasons. "We ..."": who is the subject there, unless that sentence holds a quote
  // itself.
  Speaker FromSentenceBefore(std::size_t token) {
    const std::size_t end = token;
    const std::size_t start = SentenceStart(end - 1);
    for (std::size_t i = start; i < end; ++i) {
      if (tokens_[i].kind == CueKind::kQuote) return last_;
    }
    for (std::size_t i = cues_.size(); i > 0; --i) {
      const TokenCue& cue = cues_[i - 1];
      if (cue.first < start || cue.last >= end || cue.relative) continue;
      if (Speaker speaker = Resolve(cue.who); !speaker.name.empty()) return speaker;
    }
    const auto lead = LeadPhrase(tokens_, end);
    const bool person = lead && (lead->pronoun || PhrasePerson(tokens_, *lead) != nullptr);
    if (!person) return last_;
    const Speaker speaker = Resolve(*lead);
    return speaker.name.empty() ? last_ : speaker;
  }

  Speaker Announced() {
    if (!cues_.empty()) {
      if (Speaker speaker = Resolve(cues_.back().who); !speaker.name.empty()) return speaker;
    }
    if (const auto lead = LeadPhrase(tokens_, tokens_.size())) return Resolve(*lead);
    return {};
  }

  const Scan& scan_;
  std::string_view text_;
  std::span<const Span> paragraphs_;
  std::span<const std::uint32_t> sentence_ends_;
  std::span<const Mention> names_;
  const Language& language_;
  std::vector<Mention>& quotes_;
  std::vector<Mention> outside_;  // Names outside quotes, once they were asked for.
  bool sorted_out_ = false;
  std::vector<CueToken> tokens_;
  std::vector<TokenCue> cues_;
  Speaker last_;
  const Mention* last_person_ = nullptr;
  std::vector<QuoteSetting> settings_;
};

}  // namespace

std::vector<QuoteSetting> FindSpeakers(const Scan& scan, const TextParts& parts,
                                       std::span<const Mention> names, const Language& language,
                                       std::vector<Mention>& quotes) {
  return SpeakerFinder(scan, parts, names, language, quotes).Run();
}

}  // namespace gainsay
