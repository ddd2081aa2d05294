// Values: what a claim says. A quantity is an interval, a date a range of days.
#ifndef GAINSAY_QUANTITY_H_
#define GAINSAY_QUANTITY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "gainsay/interval.h"
#include "gainsay/span.h"

namespace gainsay {

/// How a figure is bounded by the words around it.
enum class Hedge {
  kExact,
  kAbout,
  kNearly,
  kMoreThan,
  kAtLeast,
  kLessThan,
  kAtMost,
  kUpTo,
  kRange,
  kVague,
};

/// The name used in every output: `more-than`.
std::string_view HedgeName(Hedge hedge);
std::optional<Hedge> HedgeFromName(std::string_view name);

/// A number with all that its words allow (`hard`) and what a reader takes them to mean (`soft`, within
/// `hard`).
struct Quantity {
  std::optional<double> point;  ///< Empty where no single number is named ("dozens", "3 to 5").
  Interval hard;
  Interval soft;
  Hedge hedge = Hedge::kExact;
  std::string unit;           ///< ISO 4217 code, CLDR unit, `percent`, `times`, `person`, a lemma, or empty.
  double grain = 1;           ///< Place value of the last digit that was written and counts.
  bool assumed_unit = false;  ///< A dollar whose country the text does not name.
  std::string written = {};   ///< Of a converted figure, what the text has: "30 miles".

  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// The number itself, without any hedge.
inline Quantity ExactQuantity(double number, std::string unit = {}) {
  Quantity quantity;
  quantity.point = number;
  quantity.hard = quantity.soft = Interval::Exactly(number);
  quantity.unit = std::move(unit);
  return quantity;
}

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
using Day = std::int32_t;

Day DayFromCivil(int year, int month, int day);
struct CivilDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};
CivilDay CivilFromDay(Day day);

/// 1 Monday to 7 Sunday.
int WeekdayOf(Day day);

/// `2025-08-21`.
std::string IsoDay(Day day);

/// The day of an ISO 8601 date or instant ("2025-08-21T10:00:00Z", "2025-08-21"); empty if it is none.
std::optional<Day> ParseIsoDay(std::string_view text);

/// A range of days, both ends included; an absent end is open, or could not be resolved.
struct DateRange {
  std::optional<Day> from;
  std::optional<Day> to;
  /// How finely the words name a time.
  enum class Grain { kDay, kWeek, kMonth, kSeason, kYear, kDecade, kSpan } grain = Grain::kDay;
  int month = 0;          ///< The month as written (1 to 12), 0 if none: all that is known where no year is.
  int weekday = 0;        ///< The weekday as written (1 to 7), 0 if none: may contradict the date.
  bool relative = false;  ///< Resolved against the publication date ("Thursday", "last year").
  bool assumed = false;   ///< Resolved against a date that is itself assumed.

  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// A month or a year dates what lies behind a story; its own event is dated by days, or by nothing.
/// "Late July" is as fine as a week, and still a month.
inline bool IsBackground(const DateRange& range) {
  return range.grain > DateRange::Grain::kWeek || (range.grain == DateRange::Grain::kWeek && range.month > 0);
}

/// The same of a time that is over: "since September" reaches to what a story tells.
inline bool IsPastBackground(const DateRange& range) {
  return IsBackground(range) && range.to.has_value() == range.from.has_value();
}

/// What a name names, as far as the words in and beside it tell.
enum class EntityType { kUnknown, kPerson, kOrganisation, kPlace };
enum class Gender { kUnknown, kMale, kFemale };

/// A person, place or thing. `id` is empty if no alias table knows it.
struct Entity {
  std::string name;  ///< As written, without title and possessive ending.
  std::string id;
  EntityType type = EntityType::kUnknown;
  std::string full =
      {};  ///< The fullest form that the document links with it; the name itself if there is none.
  Gender gender = Gender::kUnknown;  ///< Of a person, where title or given name tells.

  friend bool operator==(const Entity&, const Entity&) = default;
};

/// What somebody said: the words between the marks. `speaker` is empty where nobody is named.
struct Quotation {
  std::string words;
  std::string speaker;
  Span speaker_span = {};  ///< Where the speaker is named; empty if nobody is.
  bool complete = false;   ///< A whole sentence rather than a fragment.

  friend bool operator==(const Quotation&, const Quotation&) = default;
};

using Value = std::variant<Quantity, DateRange, Entity, Quotation>;

}  // namespace gainsay

#endif  // GAINSAY_QUANTITY_H_
