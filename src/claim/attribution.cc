// Cues are gathered sentence by sentence, since pronouns and sentences that point back need what came before.
#include "claim/attribution.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "mention/reporting.h"

namespace gainsay {
namespace {

void SetId(Citation& citation, const AliasTable& places) {
  const AliasEntry* entry = places.FindName(citation.name);
  citation.id = entry == nullptr ? std::string() : entry->id;
}

/// Do two names mean one authority: the same words, or a short form of the other?
bool SameAuthority(const Citation& a, const Citation& b) {
  if (!a.id.empty() && a.id == b.id) return true;
  return a.name.find(b.name) != std::string::npos || b.name.find(a.name) != std::string::npos;
}

bool Holds(const std::vector<Citation>& cited, const Citation& citation) {
  return std::any_of(cited.begin(), cited.end(),
                     [&](const Citation& c) { return SameAuthority(c, citation); });
}

/// Is it text that goes on from one sentence to the next, as headlines and captions do not?
bool IsRunning(Role role) { return role == Role::kLead || role == Role::kBody || role == Role::kListItem; }

}  // namespace

Attribution::Attribution(const Reading& reading, const Language& language, const AliasTable& places)
    : reading_(reading) {
  sentences_.resize(reading.sentences.size());
  const ReportingFinder finder(reading.document.text, reading.mentions, language);
  for (std::uint32_t i = 0; i < sentences_.size(); ++i) AddSentence(finder, language, places, i);
  AddQuotes(places);
}

void Attribution::AddSentence(const ReportingFinder& finder, const Language& language,
                              const AliasTable& places, std::uint32_t sentence) {
  const Document& document = reading_.document;
  const Sentence& here = reading_.sentences[sentence];
  Cues& cues = sentences_[sentence];
  for (ReportingCue& cue : finder.CuesOf(here)) {
    if (cue.pronoun && !cue.resolved) {
      // "they said", "it said": whoever was cited last, if number does not speak against it.
      if (last_.name.empty() || (!last_.count.empty() && last_.count != cue.citation.count)) continue;
      cue.citation.name = last_.name;
    }
    SetId(cue.citation, places);
    last_ = cue.citation;
    cues.own.push_back({std::move(cue.citation), cue.scope});
  }
  if (!cues.own.empty() || sentence == 0) return;
  const auto role = [&](const Sentence& s) {
    return s.block < document.blocks.size() ? document.blocks[s.block].role : Role::kBody;
  };
  const Sentence& before = reading_.sentences[sentence - 1];
  if (!IsRunning(role(here)) || !IsRunning(role(before))) return;
  if (!PointsBack(Slice(document.text, here.span), language)) return;
  const Cues& earlier = sentences_[sentence - 1];
  cues.inherited = earlier.inherited;
  for (const Cue& cue : earlier.own) {
    // What the last cue of the sentence vouches for is what this one goes on from.
    if (cue.scope.end >= earlier.own.back().scope.end && !Holds(cues.inherited, cue.citation)) {
      cues.inherited.push_back(cue.citation);
    }
  }
}

void Attribution::AddQuotes(const AliasTable& places) {
  const std::string_view text = reading_.document.text;
  for (const Mention& mention : reading_.mentions) {
    const Quotation* quotation = std::get_if<Quotation>(&mention.value);
    if (mention.kind != MentionKind::kQuote || quotation == nullptr) continue;
    if (!quotes_.empty() && mention.span.end <= quotes_.back().span.end) continue;
    Citation speaker;
    speaker.name = quotation->speaker;
    speaker.span = quotation->speaker_span;
    speaker.text = std::string(Slice(text, speaker.span));
    SetId(speaker, places);
    quotes_.push_back({mention.span, std::move(speaker)});
  }
}

Attributed Attribution::CitedFor(std::uint32_t sentence, Span claim) const {
  Attributed found;
  if (sentence >= sentences_.size()) return found;
  const Cues& cues = sentences_[sentence];
  for (const Cue& cue : cues.own) {
    if (cue.scope.Overlaps(claim) && !Holds(found.cited, cue.citation)) found.cited.push_back(cue.citation);
  }
  const auto quote = std::upper_bound(quotes_.begin(), quotes_.end(), claim.start,
                                      [](std::uint32_t at, const Quoted& q) { return at < q.span.start; });
  if (quote != quotes_.begin()) {
    const Quoted& around = *std::prev(quote);
    const bool inside = around.span.Contains(claim.start) && !around.speaker.name.empty();
    if (inside && !Holds(found.cited, around.speaker))
      found.cited.insert(found.cited.begin(), around.speaker);
  }
  if (found.cited.empty() && !cues.inherited.empty()) {
    found.cited = cues.inherited;
    found.inherited = true;
  }
  return found;
}

std::vector<Span> Attribution::CueSpans(std::uint32_t sentence) const {
  std::vector<Span> spans;
  for (const Cue& cue : sentences_[sentence].own) spans.push_back(cue.citation.span);
  return spans;
}

}  // namespace gainsay
