// A stretch of text as a row of tokens with grammar classes: what the search for cues works on. Direct quotes
// and names are one token each, since nothing inside them is a cue.
#ifndef GAINSAY_MENTION_REPORTING_TOKENS_H_
#define GAINSAY_MENTION_REPORTING_TOKENS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/span.h"
#include "mention/token.h"
#include "mention/word_endings.h"

namespace gainsay {

struct MentionTables;

enum class CueKind {
  kWord,
  kName,
  kNumber,
  kQuote,
  kComma,
  kStop,
  kSemicolon,
  kColon,
  kDash,
  kOpen,
  kClose,
  kOther
};

struct CueToken {
  Span span;  ///< Of words: without a possessive ending or "'s".
  CueKind kind = CueKind::kOther;
  std::uint64_t classes = 0;  ///< Of ReportingWords; 0 for all but words.
  bool capital = false;
  bool clitic = false;  ///< "'s" or "'d" follows: possessive behind a noun, a verb behind a pronoun.
  bool ends_sentence = false;
  const Mention* mention = nullptr;  ///< Of names and quotes.

  bool Is(std::uint64_t any_of) const { return (classes & any_of) != 0; }
  /// May it be part of a noun phrase by itself?
  bool IsContent() const;
  /// Is it a quote that ends a clause, rather than a few quoted words that stand among others?
  bool IsStatement() const { return statement; }

  bool statement = false;
};

/// What these tokens are made of: those of the text, or of any part of it that holds the unit. Mentions and
/// quotes (each sorted by start, either may hold all kinds) may stand anywhere in the text. `sentence_ends`
/// are ascending; a full stop elsewhere is that of an abbreviation.
struct TokenSource {
  std::string_view text;
  std::span<const Token> tokens;
  std::span<const Mention> mentions;
  std::span<const Mention> quotes = {};
  std::span<const std::uint32_t> sentence_ends = {};
};

/// Sets `tokens` to those of `unit`; `tables` are those of the language of `words`. A quote that begins more
/// than 200 mentions before it is not seen. Thread-safe.
void ReportingTokens(const TokenSource& source, Span unit, const ReportingWords& words,
                     const MentionTables& tables, std::vector<CueToken>& tokens);

/// The classes of a word in small letters: those of its list, and what its ending tells.
std::uint64_t ReportingClasses(std::string_view word, const ReportingWords& words,
                               const WordEndings& endings);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_TOKENS_H_
