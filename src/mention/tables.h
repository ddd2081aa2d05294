// What the scanners look words up in: the words of a language, compiled once.
#ifndef GAINSAY_MENTION_TABLES_H_
#define GAINSAY_MENTION_TABLES_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "mention/joined.h"
#include "mention/phrase.h"
#include "mention/quote_marks.h"
#include "mention/token.h"
#include "mention/units.h"
#include "mention/word_endings.h"

namespace gainsay {

/// How a word takes part in a number.
struct NumberPart {
  enum class Kind {
    kSmall,       ///< Below 1,000, adds: "seven", "forty".
    kArticle,     ///< One, before a scale only.
    kScale,       ///< Multiplies.
    kCollective,  ///< "dozen".
  } kind = Kind::kSmall;
  double value = 0;
};

/// A hedge, as in HedgePhrase.
struct HedgeEntry {
  Hedge hedge = Hedge::kExact;
  bool counted = false;
};

struct VagueSpan {
  double low = 0;
  double high = 0;
  bool alone = true;
};

/// A multiple, as in MultiplePhrase.
struct MultipleWord {
  double value = 0;
  bool free = true;
};

/// What a unit phrase makes of a number.
struct UnitEntry {
  MentionKind kind = MentionKind::kMeasure;
  std::string unit;
  const UnitInfo* info = nullptr;  ///< Of measures and durations.
  bool first = false;              ///< The first that is listed for its unit: the singular.
};

/// What a currency phrase makes of a number.
struct MoneyEntry {
  std::string unit;
  std::int32_t shared = -1;  ///< Index into the shared currencies; -1 if the unit is certain.
  bool code = false;         ///< An ISO code: stands on either side.
  bool sign = false;         ///< Stands on either side.
  bool weight = false;       ///< "pounds": a weight as well.
};

/// A calendar name, as in CalendarPhrase.
struct CalendarEntry {
  int number = 0;
  bool doubtful = false;
  bool capital = false;
};
struct RelativeEntry {
  DateRange::Grain grain = DateRange::Grain::kDay;
  int offset = 0;
};
struct PartEntry {
  double from = 0;
  double to = 1;
};

using WordSetTable = PhraseTable<bool>;

struct DateTables {
  PhraseTable<CalendarEntry> months;
  PhraseTable<CalendarEntry> weekdays;
  PhraseTable<CalendarEntry> seasons;
  PhraseTable<CalendarEntry> quarters;
  PhraseTable<RelativeEntry> days;
  PhraseTable<int> directions, directions_after;
  PhraseTable<PartEntry> parts;
  WordSetTable fillers, year_leaders, year_words, since, until, range_to, range_from, range_and,
      decade_endings, century_words, eras_before, eras_after, named_days, weekend_words, no_dates, ahead;
};

struct ClockTables {
  WordSetTable am, pm, morning, afternoon, hours, led_hours, leaders, utc, zones;
  PhraseTable<double> named, offsets;
  PhraseTable<Hedge> hedges;
};

/// Bits by word: what may begin with it.
enum TriggerBits : std::uint16_t {
  kNumberTrigger = 1,
  kDateTrigger = 2,
  kSingleTrigger = 4,   ///< A unit that an article alone counts: "a year earlier".
  kPlainNumber = 8,     ///< A small number alone, and nothing else of numerals: "three".
  kNumeralBehind = 16,  ///< A numeral may go on with it.
  kBefore = 32,         ///< A currency, sign or hedge before an amount may end with it.
  kUnitBehind = 64,     ///< A unit, a currency or what leads to them may begin with it.
  kBoundBehind = 128,  ///< A bound behind an amount, or what makes it a range or multiple, may begin with it.
  kClockBehind = 256,  ///< What makes a number before it a time of day may begin with it.
  kCentury = 512,      ///< A word for a century may begin with it.
};

/// What may begin at a token, as its `stops` say: where the scanners look at all. They are fewer than the
/// triggers, since a word that only begins phrases is none where no such phrase goes on: "the", "for".
enum StopBits : std::uint8_t {
  kNumberStop = 1,
  kDateStop = 2,
  kNumberPhraseStop = 4,  ///< Begins phrases of several words.
  kDatePhraseStop = 8,
  kQuoteStop = Token::kMarkStop,  ///< A mark that may be a quotation mark.
  kUnknownStop = 32,              ///< A word in no list, where such words may be joined numbers.
  kSingleStop = 64,               ///< A unit that an article alone counts.
};

struct MentionTables {
  QuantityWords words;  ///< A copy: tables may outlive their language.
  DateWords date_words;
  Vocabulary vocabulary;
  std::vector<std::uint16_t> triggers;      ///< By word.
  std::vector<std::uint64_t> second_words;  ///< By word: what OpensPhrase asks for.
  std::vector<std::uint64_t> name_classes;  ///< Of NameWords, by entry of the vocabulary.
  QuoteMarks quote_marks;
  WordEndings endings;                           ///< Of ReportingWords.
  std::vector<std::uint64_t> reporting_classes;  ///< As ReportingClasses has them, by entry.

  PhraseTable<NumberPart> numbers;
  PhraseTable<double> suffixes;
  PhraseTable<double> ordinals;
  PhraseTable<double> fractions;
  PhraseTable<double> denominators;  ///< Singular and plural; with how many parts.
  JoinedWords joined;
  PhraseTable<bool> signs;  ///< "minus"; false where it turns nothing: "plus or minus".
  WordSetTable ordinal_suffixes, joiners, fraction_joiners, decimal_words, ratio_words, quotient_words,
      partitives;

  PhraseTable<VagueSpan> vague;
  PhraseTable<HedgeEntry> hedges_before, hedges_after;
  WordSetTable hedge_fillers, range_to, range_or, range_from, range_between, range_and, change_verbs;

  PhraseTable<MultipleWord> multiples;
  WordSetTable multiple_followers, multiple_leaders, fold_endings, times_words, times_followers;

  PhraseTable<UnitEntry> units, smaller_units;
  PhraseTable<MoneyEntry> money;  ///< Words, signs and codes.
  PhraseTable<std::string> minor_money, scaled_money;

  WordSetTable unit_articles, single_before, single_after, single_whole, rolling, terms, streets, possessives,
      bound_ordinals, led_ordinals, ordinal_leaders, age_before, age_after, age_bounds, counted, no_numbers,
      labels, weak_labels, label_followers, pronoun_after, pronoun_before, pronoun_words, weak_numbers,
      score_words, vote_words, ordinal_heads, opening_labels, aged, paying_before, paying_after,
      magnitude_before, magnitude_after;

  ClockTables clock;
  WordSetTable clock_words;   ///< All that makes the number before it a time of day.
  WordSetTable clock_before;  ///< The same of the number behind it: "half past".

  DateTables dates;

  std::uint16_t TriggersOf(WordId word) const { return triggers[word]; }
  /// Is a bit set of the token at `at`? Most tokens beside an amount have none, so that one look saves asking
  /// many tables.
  bool Has(TriggerBits bit, const TokenText& text, std::size_t at) const {
    return (triggers[text[at].word] & bit) != 0;
  }

  /// Is the word behind token `at` the second one of a phrase that begins like this, and that a stop may be
  /// of? First words share 64 bits, so that it says yes a little too often.
  bool OpensPhrase(const TokenText& text, std::size_t at) const {
    const std::size_t next = NextOfPhrase(text, at);
    return next != 0 && (second_words[text[next].word] & FirstWordBit(text[at].word)) != 0;
  }
  static std::uint64_t FirstWordBit(WordId word) { return std::uint64_t{1} << (word % 64); }
};

/// Compiles a language's words.
std::shared_ptr<const MentionTables> CompileTables(const Language& language);

/// The tables of a language, compiled on first use and kept with it. Thread-safe.
std::shared_ptr<const MentionTables> TablesOf(const Language& language);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_TABLES_H_
