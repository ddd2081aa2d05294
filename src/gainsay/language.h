// The words of one language, as read from rules/lang/<language>.yaml. The program itself knows none.
#ifndef GAINSAY_LANGUAGE_H_
#define GAINSAY_LANGUAGE_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/quantity.h"
#include "gainsay/word_classes.h"

namespace gainsay {

/// Number words, separators, hedges and what belongs to quantities.
struct QuantityWords {
};

/// Months, weekdays, seasons, relative days.
struct DateWords {
};

/// One way to quote. Where both marks are the same, what stands beside a mark tells which of the two it is.
struct QuotePair {
  std::string open;
  std::string close;
};

/// Quotation marks.
struct QuoteWords {
  std::vector<QuotePair> pairs;
  std::vector<std::string> elisions;  ///< Lower case, without the apostrophe they begin with: "em" of 'em.
};

/// What the words in and beside a name tell. Words are in lower case, without full stop.
struct NameWords {
  static constexpr std::uint64_t kTitle = 1U << 0;         ///< "President", "Gen": before a person, no part of the name.
  static constexpr std::uint64_t kRole = 1U << 1;          ///< "spokesman", "leader": in lower case before a person.
  static constexpr std::uint64_t kMale = 1U << 2;          ///< Of a title or given name.
  static constexpr std::uint64_t kFemale = 1U << 3;
  static constexpr std::uint64_t kGiven = 1U << 4;         ///< A common given name.
  static constexpr std::uint64_t kOrganisation = 1U << 5;  ///< "Ministry", "Inc", "Times".
  static constexpr std::uint64_t kPlace = 1U << 6;         ///< "County", "River", "Ohio".
  static constexpr std::uint64_t kHeadsOf = 1U << 7;       ///< "of" may follow inside a name: "Ministry of".
  static constexpr std::uint64_t kHeadsAnd = 1U << 8;      ///< "and" may follow inside a name: "Securities and".
  static constexpr std::uint64_t kParticle = 1U << 9;      ///< "bin", "van": in lower case inside a name.
  static constexpr std::uint64_t kSuffix = 1U << 10;       ///< "Jr", "III".
  static constexpr std::uint64_t kNeverAlone = 1U << 11;   ///< Weekdays, months, demonyms, "Republican".
  static constexpr std::uint64_t kOrdinary = 1U << 12;     ///< Written with a capital only where a sentence begins.
  static constexpr std::uint64_t kLocative = 1U << 13;     ///< "in", "near": a place may follow.
  static constexpr std::uint64_t kCompass = 1U << 14;      ///< "north", "western": before a name or a demonym.

  WordClasses words;
};

/// Cues that name who says so: "according to X", "X said". Words are in lower case.
struct ReportingWords {
  // Verbs, by what they say of their subject ...
  static constexpr std::uint64_t kSays = 1ULL << 0;    ///< May stand before its subject: "said X".
  static constexpr std::uint64_t kShows = 1ULL << 1;   ///< What documents do: "shows", "suggests".
  static constexpr std::uint64_t kThinks = 1ULL << 2;  ///< "believes".
  static constexpr std::uint64_t kTells = 1ULL << 3;   ///< Somebody told follows.
  static constexpr std::uint64_t kJudges = 1ULL << 4;  ///< "called", "praised": reports only words of its own.
  static constexpr std::uint64_t kCites = 1ULL << 5;   ///< The authority follows: "citing X".
  // ... and by form.
  static constexpr std::uint64_t kBase = 1ULL << 6;
  static constexpr std::uint64_t kThird = 1ULL << 7;
  static constexpr std::uint64_t kPast = 1ULL << 8;
  static constexpr std::uint64_t kParticiple = 1ULL << 9;
  static constexpr std::uint64_t kIng = 1ULL << 10;
  static constexpr std::uint64_t kNounToo = 1ULL << 11;  ///< A form that is a noun as well: "reports".
  static constexpr std::uint64_t kNoun = 1ULL << 12;     ///< Names something said: "estimate", "statement".
  // Grammar, as far as it is needed to find where a noun phrase begins and ends.
  static constexpr std::uint64_t kDeterminer = 1ULL << 13;
  static constexpr std::uint64_t kPreposition = 1ULL << 14;
  static constexpr std::uint64_t kAuxiliary = 1ULL << 15;
  static constexpr std::uint64_t kBe = 1ULL << 16;
  static constexpr std::uint64_t kNegation = 1ULL << 17;
  static constexpr std::uint64_t kAdverb = 1ULL << 18;
  static constexpr std::uint64_t kSubordinator = 1ULL << 19;  ///< "when", "because": opens a clause.
  static constexpr std::uint64_t kRelative = 1ULL << 20;      ///< "who", "which", "that".
  static constexpr std::uint64_t kCoordinator = 1ULL << 21;   ///< "and", "or": joins phrases.
  static constexpr std::uint64_t kJoint = 1ULL << 22;         ///< "and", "but", "while": joins clauses.
  static constexpr std::uint64_t kTime = 1ULL << 23;          ///< Weekdays, months, "yesterday".
  static constexpr std::uint64_t kOne = 1ULL << 24;           ///< Pronouns: "he", "she", "it" ...
  static constexpr std::uint64_t kMany = 1ULL << 25;          ///< ... "they"; also irregular plurals: "police".
  static constexpr std::uint64_t kPronoun = 1ULL << 26;       ///< A subject in the third person.
  static constexpr std::uint64_t kSpeaker = 1ULL << 27;       ///< "I", "we", "you".
  static constexpr std::uint64_t kPossessive = 1ULL << 28;    ///< "his", "their".
  static constexpr std::uint64_t kBy = 1ULL << 29;            ///< The agent of a passive follows.
  static constexpr std::uint64_t kMaleOne = 1ULL << 30;
  static constexpr std::uint64_t kFemaleOne = 1ULL << 31;
  static constexpr std::uint64_t kPhrase = 1ULL << 32;  ///< Begins one of `phrases`.
  static constexpr std::uint64_t kNoLabel = 1ULL << 33;  ///< Before a colon it names no speaker: "Update: ...".
  static constexpr std::uint64_t kBack = 1ULL << 34;     ///< Begins one of `points_back`.
  static constexpr std::uint64_t kVerb = 1ULL << 35;     ///< Some other common verb in a finite form.
  static constexpr std::uint64_t kNamesTime = 1ULL << 36;  ///< "on", "in", "during": before a time or an occasion.

  WordClasses words;
  std::vector<std::string> phrases;      ///< Before an authority: "according to"; longest first.
  std::vector<std::string> points_back;  ///< At the start of a sentence: "of that"; longest first.
};

/// Negation, modality, stock and flow: what the axes `status` and `basis` are read from.
/// All phrases are in lower case with one blank between words, longest first; they stand on word boundaries.
struct StatusCue {
  std::string phrase;
  std::string status;     ///< `planned`, `denied`, `hypothetical`.
  std::uint8_t step = 0;  ///< How firm: from "may" (1) over "plans to" and "is set to" to "will"; 0 for denial.
};
struct BasisCue {
  std::string phrase;
  std::string basis;  ///< `stock`, `flow`, `change`.
};
struct AxisWords {
  std::vector<StatusCue> status;
  std::vector<BasisCue> basis;
};

/// What ends no sentence ("U.S."), and what opens a clause.
struct SentenceWords {
  /// With their full stops. Lower case matches in any case; otherwise as written or in capitals.
  std::vector<std::string> abbreviations;
  std::vector<std::string> clause_openers;  ///< "but", "which", "while": a clause ends at a comma before them.
  std::vector<std::string> number_abbreviations;  ///< Those before a number only: "No.", which is a word as well.
  std::vector<std::string> sentence_openers;  ///< Lower case: "the", "he": with a capital behind "U.S.", a new sentence.
};

/// Everything the program knows of one language. Plain data: safe to read from any number of threads.
struct Language {
  std::string tag;  ///< BCP 47: `en`.
  QuantityWords quantities;
  DateWords dates;
  QuoteWords quotes;
  NameWords names;
  ReportingWords reporting;
  AxisWords axes;
  SentenceWords sentences;
  std::vector<std::string> function_words;  ///< Words that carry no content: left out when sentences are compared.
};

}  // namespace gainsay

#endif  // GAINSAY_LANGUAGE_H_
