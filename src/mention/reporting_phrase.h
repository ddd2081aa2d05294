// Where the noun phrase that names an authority begins and ends. There is no tagger: function words, marks,
// names and verbs of reporting tell enough.
#ifndef GAINSAY_MENTION_REPORTING_PHRASE_H_
#define GAINSAY_MENTION_REPORTING_PHRASE_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "mention/reporting_tokens.h"

namespace gainsay {

/// A noun phrase: tokens [first, last]. `head_end` is the last token before what hangs on ("of X", ", who
/// ...").
struct Phrase {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t head_end = 0;
  bool pronoun = false;
};

/// How far a phrase to the right may go: over any preposition, or only over those that belong to a person
/// ("of").
enum class Reach { kFar, kNear };

/// The phrase whose last token is `last` (the one before a verb); empty if there is none.
std::optional<Phrase> PhraseBefore(std::span<const CueToken> tokens, std::size_t last);

/// The phrase that begins at `first` ("according to" stands before it).
std::optional<Phrase> PhraseFrom(std::span<const CueToken> tokens, std::size_t first, Reach reach);

/// The subject of the clause that `at` stands in: the phrase that the clause begins with.
std::optional<Phrase> LeadPhrase(std::span<const CueToken> tokens, std::size_t at);

/// "Its president, Ann Lowe": the phrase with the person whom a comma sets behind it, where it names
/// nobody itself. Otherwise the phrase as it is.
Phrase WithApposition(std::span<const CueToken> tokens, const Phrase& phrase);

/// The words of a phrase as written, without article and possessive ending; behind an apposition the name
/// alone.
std::string PhraseName(std::string_view text, std::span<const CueToken> tokens, const Phrase& phrase);
Span PhraseSpan(std::span<const CueToken> tokens, const Phrase& phrase);

/// `one`, `many`, or empty where the words do not say.
std::string PhraseCount(std::span<const CueToken> tokens, const Phrase& phrase);

/// The name that a phrase is about ("spokesman Josh Reed"; none in "spokesman for Josh Reed"); null if there
/// is none.
const Mention* PhrasePerson(std::span<const CueToken> tokens, const Phrase& phrase);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_PHRASE_H_
