// The words of one language, as read from rules/lang/<language>.yaml. The program itself knows none.
#ifndef GAINSAY_LANGUAGE_H_
#define GAINSAY_LANGUAGE_H_

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "gainsay/quantity.h"
#include "gainsay/quantity_words.h"
#include "gainsay/word_classes.h"

namespace gainsay {

/// A name in a calendar. `doubtful`: also an everyday word ("may", "march"); needs a capital and company.
struct CalendarPhrase {
  std::string phrase;
  int number = 0;  ///< Month 1 to 12, weekday 1 to 7 from Monday, season 1 to 4 from spring.
  bool doubtful = false;
  bool capital = false;  ///< Needs the capital alone: "March".
};

/// A time told from the day of publication: `offset` units of `grain` from it ("yesterday": -1 day).
struct RelativePhrase {
  std::string phrase;
  DateRange::Grain grain = DateRange::Grain::kDay;
  int offset = 0;
};

/// A part of a year, month or decade, as fractions of it: "late" from 2/3 to 1.
struct PartPhrase {
  std::string phrase;
  double from = 0;
  double to = 1;
};

/// Months, weekdays, seasons, relative days.
struct DateWords {
  std::vector<CalendarPhrase> months;
  std::vector<CalendarPhrase> weekdays;
  std::vector<CalendarPhrase> seasons;
  std::vector<CalendarPhrase> quarters;          ///< "first quarter" 1 to 4; halves 5 and 6.
  std::vector<RelativePhrase> days;              ///< "today", "last week", "last year".
  std::vector<RelativePhrase> directions_after;  ///< Behind it: "lundi dernier".
  std::vector<RelativePhrase>
      directions;                    ///< Before a month, weekday or season: "last" -1, "this" 0, "next" 1.
  std::vector<PartPhrase> parts;     ///< "early", "mid", "late", "end of".
  std::vector<std::string> fillers;  ///< May stand between the parts of a date: "of", "de".
  std::vector<std::string> year_leaders;  ///< Words before a bare number that make it a year: "in", "since".
  std::vector<std::string> year_words;    ///< "the year" in "the year 2000".
  std::vector<std::string> since;         ///< Open at the later end.
  std::vector<std::string> until;         ///< Open at the earlier end.
  std::vector<std::string> range_to;      ///< Between two dates: "to", "through".
  std::vector<std::string> range_from;    ///< "from", "between", before two dates.
  std::vector<std::string> range_and;     ///< "and", between two dates.
  std::vector<std::string> decade_endings;  ///< "s" in "1990s".
  std::vector<std::string> century_words;   ///< "century".
  std::vector<std::string> eras_before;     ///< "B.C.".
  std::vector<std::string> eras_after;      ///< "A.D.".
  std::vector<std::string> named_days;      ///< "Christmas Day": a date that stays open.
  std::vector<std::string> weekend_words;   ///< "weekend".
  std::vector<std::string> ahead;           ///< "will": a date behind it lies ahead.
  std::vector<std::string> no_dates;        ///< "Black Friday" as a name, "Sunday Times".
  bool month_first = false;                 ///< "8/21/2025".
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
  static constexpr std::uint64_t kTitle =
      1U << 0;  ///< "President", "Gen": before a person, no part of the name.
  static constexpr std::uint64_t kRole = 1U << 1;  ///< "spokesman", "leader": in lower case before a person.
  static constexpr std::uint64_t kMale = 1U << 2;  ///< Of a title or given name.
  static constexpr std::uint64_t kFemale = 1U << 3;
  static constexpr std::uint64_t kGiven = 1U << 4;         ///< A common given name.
  static constexpr std::uint64_t kOrganisation = 1U << 5;  ///< "Ministry", "Inc", "Times".
  static constexpr std::uint64_t kPlace = 1U << 6;         ///< "County", "River", "Ohio".
  static constexpr std::uint64_t kHeadsOf = 1U << 7;       ///< "of" may follow inside a name: "Ministry of".
  static constexpr std::uint64_t kHeadsAnd = 1U << 8;  ///< "and" may follow inside a name: "Securities and".
  static constexpr std::uint64_t kParticle = 1U << 9;  ///< "bin", "van": in lower case inside a name.
  static constexpr std::uint64_t kSuffix = 1U << 10;   ///< "Jr", "III".
  static constexpr std::uint64_t kNeverAlone = 1U << 11;  ///< Weekdays, months, demonyms, "Republican".
  static constexpr std::uint64_t kOrdinary = 1U << 12;    ///< Function words: no part of a name's ends.
  static constexpr std::uint64_t kLocative = 1U << 13;    ///< "in", "near": a place may follow.
  static constexpr std::uint64_t kTime = 1U
                                         << 14;  ///< Weekdays and months, but those that are given names too.
  static constexpr std::uint64_t kOf = 1U << 15;        ///< "of".
  static constexpr std::uint64_t kAnd = 1U << 16;       ///< "and".
  static constexpr std::uint64_t kFor = 1U << 18;       ///< "for", "on" ...
  static constexpr std::uint64_t kHeadsFor = 1U << 19;  ///< ... behind "Council", "Center".
  static constexpr std::uint64_t kTail = 1U << 20;      ///< "based": behind a hyphen, no part of the name.
  static constexpr std::uint64_t kOwners = 1U << 21;    ///< "Workers", "People": possessive inside a name.
  static constexpr std::uint64_t kOpener = 1U << 17;  ///< Where a sentence begins, no name by itself: "New".

  WordClasses words;
};

/// Cues that name who says so: "according to X", "X said". Words are in lower case.
struct ReportingWords {
  // Verbs, by what they say of their subject ...
  static constexpr std::uint64_t kSays = 1ULL << 0;    ///< May stand before its subject: "said X".
  static constexpr std::uint64_t kShows = 1ULL << 1;   ///< What documents do: "shows", "suggests".
  static constexpr std::uint64_t kThinks = 1ULL << 2;  ///< "believes".
  static constexpr std::uint64_t kTells = 1ULL << 3;   ///< Somebody told follows.
  static constexpr std::uint64_t kJudges =
      1ULL << 4;  ///< "called", "continued": vouches for quoted words, for nothing else.
  static constexpr std::uint64_t kCites = 1ULL << 5;  ///< The authority follows: "citing X".
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
  static constexpr std::uint64_t kMany = 1ULL << 25;        ///< ... "they"; also irregular plurals: "police".
  static constexpr std::uint64_t kPronoun = 1ULL << 26;     ///< A subject in the third person.
  static constexpr std::uint64_t kSpeaker = 1ULL << 27;     ///< "I", "we", "you".
  static constexpr std::uint64_t kPossessive = 1ULL << 28;  ///< "his", "their".
  static constexpr std::uint64_t kBy = 1ULL << 29;          ///< The agent of a passive follows.
  static constexpr std::uint64_t kMaleOne = 1ULL << 30;
  static constexpr std::uint64_t kFemaleOne = 1ULL << 31;
  static constexpr std::uint64_t kPhrase = 1ULL << 32;  ///< Begins one of `phrases`.
  static constexpr std::uint64_t kNoLabel = 1ULL
                                            << 33;    ///< Before a colon it names no speaker: "Update: ...".
  static constexpr std::uint64_t kBack = 1ULL << 34;  ///< Begins one of `points_back`.
  static constexpr std::uint64_t kVerb = 1ULL << 35;  ///< Some other common verb in a finite form.
  static constexpr std::uint64_t kNamesTime = 1ULL
                                              << 36;  ///< "on", "in", "during": before a time or an occasion.
  static constexpr std::uint64_t kArticle = 1ULL << 37;
  static constexpr std::uint64_t kAttaches =
      1ULL << 38;                                   ///< "of", "for": what follows belongs to the noun before.
  static constexpr std::uint64_t kAs = 1ULL << 42;  ///< "as X put it": what was put stands before.
  static constexpr std::uint64_t kModal = 1ULL << 43;  ///< "would", "should".
  static constexpr std::uint64_t kMeans = 1ULL << 44;  ///< "by phone": how somebody spoke, not who.
  // How a word ends, which tells something of words in no list.
  static constexpr std::uint64_t kLikePast = 1ULL << 39;
  static constexpr std::uint64_t kLikeIng = 1ULL << 40;
  static constexpr std::uint64_t kLikePlural = 1ULL << 41;

  WordClasses words;
  std::vector<std::string> phrases;      ///< Before an authority: "according to"; longest first.
  std::vector<std::string> points_back;  ///< At the start of a sentence: "of that"; longest first.
  /// Endings with the classes of the words in no list that end so; the first that fits counts.
  std::vector<std::pair<std::string, std::uint64_t>> endings;
};

/// Negation and modality, and what comes on top: what the axes `status` and `basis` are read from. All
/// phrases are in lower case with one blank between words, those of `status` longest first; they stand on
/// word boundaries.
struct StatusCue {
  std::string phrase;
  std::string status;  ///< `planned`, `denied`, `hypothetical`.
  std::uint8_t step =
      0;  ///< How firm: from "may" (1) over "plans to" and "is set to" to "will"; 0 for denial.
};
/// Words that set a figure apart from the event that a story is about.
struct OccasionCue {
  /// Folded words; `...` stands for up to four words, `EVENT` for a noun of events, `NUMBER` for one.
  std::vector<std::string> words = {};
  std::string occasion = {};  ///< `another`, `former`, or a kind of period.
  bool ahead_only = false;    ///< It says nothing of what stands before it: "40, days after another attack".
  bool undated = false;   ///< It counts only where no date of publication says when that was: "last year".
  bool doubtful = false;  ///< May be the story's own event after all: "another brazen robbery".
};
struct OccasionWords {
  std::unordered_set<std::string> events;         ///< "attack", "quake".
  std::unordered_set<std::string> numerals;       ///< "two", "several".
  std::unordered_set<std::string> relative;       ///< "which", "where".
  std::multimap<std::string, OccasionCue> cues;   ///< By their first word.
  std::vector<std::vector<std::string>> goes_on;  ///< How a sentence opens that goes on from another.
};
struct AxisWords {
  std::vector<StatusCue> status;
  std::unordered_map<std::string, std::vector<std::uint32_t>> status_at;  ///< Those that begin with a word.
  std::vector<std::string> change_before;  ///< Before a figure they make it a change: "another 40".
  std::vector<std::string> change_after;   ///< The same right behind it: "40 more".
  std::vector<std::string>
      participle_endings;  ///< "ing": a clause that opens so takes the status of the one before.
  OccasionWords occasion;
};

/// A place in which a stage keeps what it compiled from a language, so that it is compiled once. A copy
/// starts empty, since its words may be changed; change none after the first use. Thread-safe.
class CompiledWords {
 public:
  CompiledWords() = default;
  CompiledWords(const CompiledWords& /*other*/) {}
  CompiledWords& operator=(const CompiledWords& /*other*/) {
    compiled_.store(nullptr);
    return *this;
  }

  /// What `build` made of the language on the first call. All calls on one place must name the same type.
  template <typename T, typename Build>
  std::shared_ptr<const T> Get(const Build& build) const {
    std::shared_ptr<const void> compiled = compiled_.load();
    if (compiled == nullptr) {
      const std::shared_ptr<const T> built = build();
      // Two threads may both have built: the first one's stays, so that all use the same.
      if (compiled_.compare_exchange_strong(compiled, built)) compiled = built;
    }
    return std::static_pointer_cast<const T>(compiled);
  }

 private:
  mutable std::atomic<std::shared_ptr<const void>> compiled_;
};

/// What ends no sentence ("U.S."), and what opens a clause.
struct SentenceWords {
  /// With their full stops. Lower case matches in any case; otherwise as written or in capitals.
  std::vector<std::string> abbreviations;
  std::vector<std::string>
      clause_openers;  ///< "but", "which", "while": a clause ends at a comma before them.
  std::vector<std::string>
      number_abbreviations;  ///< Those before a number only: "No.", which is a word as well.
  std::vector<std::string>
      sentence_openers;    ///< Lower case: "the", "he": with a capital behind "U.S.", a new sentence.
  CompiledWords compiled;  ///< Kept by whoever splits sentences.
};

/// Parts of words that editions of one language spell in two ways, and the one that words are compared in.
using SpellingPairs = std::vector<std::pair<std::string, std::string>>;

/// Words that one text may have where another one has others.
struct WordingWords {
  std::vector<std::vector<std::string>> alike;  ///< Each a list of words that may stand for one another.
  std::vector<std::vector<std::string>>
      apart;  ///< Each a list of words that name different things of one kind.
};

/// Words by which the figures of one sentence hang together: "rose 20 percent to 120 from 100". Folded.
struct ArithmeticWords {
  std::unordered_set<std::string> to;           ///< Before what something became.
  std::unordered_set<std::string> from;         ///< Before what it was.
  std::unordered_set<std::string> of;           ///< Before a whole: "150 of 200".
  std::unordered_set<std::string> alternative;  ///< Before the same in other terms: "or half".
  std::unordered_set<std::string> joining;      ///< Before the last part of a list: \"five and nine\".
  std::unordered_set<std::string> including;    ///< Before a part: "12, including five soldiers".
  std::unordered_set<std::string> other_base;   ///< What a change is measured against instead: "on the year".
  std::unordered_set<std::string> born;
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
  ArithmeticWords arithmetic;
  SentenceWords sentences;
  SpellingPairs spellings;
  SpellingPairs contractions;      ///< "it's", "it is"; what ends a word, with a blank: "n't", " not".
  SpellingPairs transliterations;  ///< Letters that stand for one another in names, applied in order.
  WordingWords wordings;
  std::vector<std::string>
      function_words;                 ///< Words that carry no content: left out when sentences are compared.
  CompiledWords compiled_quantities;  ///< Kept by the scanners of quantities and dates.
};

}  // namespace gainsay

#endif  // GAINSAY_LANGUAGE_H_
