// Cues as citations: the names as written, and pronouns resolved to the person named last who fits.
#include "mention/reporting.h"

#include <algorithm>
#include <memory>
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

// The tokens of a stretch, placed as in the whole text.
TokenList TokensOf(std::string_view text, Span span, const Vocabulary& vocabulary) {
  TokenList tokens = Tokenize(Slice(text, span), vocabulary);
  for (Token& token : tokens.all) {
    token.start += span.start;
    token.end += span.start;
  }
  return tokens;
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

std::vector<ReportingCue> FindReporting(std::string_view text, const Sentence& sentence,
                                        std::span<const Mention> mentions, const Language& language) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  const TokenList cut = TokensOf(text, sentence.span, tables->vocabulary);
  std::vector<CueToken> tokens;
  ReportingTokens({text, cut.all, mentions}, sentence.span, language.reporting, *tables, tokens);
  std::vector<ReportingCue> found;
  for (const TokenCue& cue : FindCues(text, tokens, language.reporting)) {
    if (!cue.judges) found.push_back(ToCitation(text, tokens, cue, sentence.span, mentions));
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
