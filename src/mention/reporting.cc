// Cues as citations: the names as written, and pronouns resolved to the person named last who fits.
#include "mention/reporting.h"

#include <algorithm>
#include <string>
#include <utility>

#include "mention/reporting_cue.h"
#include "mention/reporting_person.h"
#include "mention/tables.h"

namespace gainsay {
namespace {

using R = ReportingWords;

Span ScopeSpan(std::span<const CueToken> tokens, const TokenCue& cue, Span sentence) {
  const std::uint32_t start =
      cue.scope_first < tokens.size() ? tokens[cue.scope_first].span.start : sentence.end;
  const bool whole = cue.scope_end >= tokens.size() || cue.scope_end == 0;
  const std::uint32_t end = whole ? sentence.end : tokens[cue.scope_end - 1].span.end;
  return {std::min(start, end), end};
}

ReportingCue ToCitation(std::string_view text, std::span<const CueToken> tokens, const TokenCue& cue,
                        Span sentence, std::span<const Mention> mentions) {
  ReportingCue found;
  Citation& citation = found.citation;
  citation.span = {tokens[cue.first].span.start, tokens[cue.last].span.end};
  citation.text = std::string(Slice(text, citation.span));
  citation.verb = std::string(Slice(text, cue.verb));
  citation.count = PhraseCount(tokens, cue.who);
  found.scope = ScopeSpan(tokens, cue, sentence);
  found.pronoun = cue.who.pronoun;
  citation.name = PhraseName(text, tokens, cue.who);
  if (cue.who.pronoun) {
    const Mention* person = PersonBefore(mentions, tokens[cue.who.first]);
    found.resolved = person != nullptr;
    if (person != nullptr) citation.name = FullName(*person);
  }
  return found;
}

bool SameWord(std::string_view found, std::string_view wanted) {
  return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
  });
}

bool StartsWith(std::string_view sentence, std::string_view phrase) {
  if (sentence.size() < phrase.size() || !SameWord(sentence.substr(0, phrase.size()), phrase)) return false;
  if (sentence.size() == phrase.size()) return true;
  const char next = sentence[phrase.size()];
  return next == ' ' || next == ',' || next == '.' || next == '\n';
}

}  // namespace

ReportingFinder::ReportingFinder(std::string_view text, std::span<const Mention> mentions,
                                 const Language& language)
    : text_(text),
      mentions_(mentions),
      words_(language.reporting),
      tables_(TablesOf(language)),
      cut_(Tokenize(text, tables_->vocabulary)) {}

std::vector<ReportingCue> ReportingFinder::CuesOf(const Sentence& sentence) const {
  std::vector<CueToken> tokens;
  ReportingTokens({text_, cut_.all, mentions_}, sentence.span, words_, *tables_, tokens);
  std::vector<ReportingCue> found;
  for (const TokenCue& cue : FindCues(text_, tokens, words_)) {
    if (!cue.judges) found.push_back(ToCitation(text_, tokens, cue, sentence.span, mentions_));
  }
  return found;
}

bool PointsBack(std::string_view sentence, const Language& language) {
  for (const std::string& phrase : language.reporting.points_back) {
    if (StartsWith(sentence, phrase)) return true;
  }
  return false;
}

}  // namespace gainsay
