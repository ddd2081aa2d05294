// Dates as written, before they are resolved to days.
#ifndef GAINSAY_MENTION_WRITTEN_DATE_H_
#define GAINSAY_MENTION_WRITTEN_DATE_H_

#include <cstddef>
#include <optional>

#include "gainsay/quantity.h"
#include "mention/amount.h"

namespace gainsay {

/// What the words of a date say; tokens [first, last). Fields that they leave open are 0 or empty.
struct WrittenDate {
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<int> year;
  std::optional<int> year_to;  ///< "1998-99".
  int month = 0;
  int day = 0;
  int day_to = 0;  ///< "August 21-23".
  int weekday = 0;
  int season = 0;                         ///< 1 spring to 4 winter.
  int quarter = 0;                        ///< 1 to 4; 5 and 6 are halves of a year.
  int span = 0;                           ///< Years from `year` on: 10 of a decade, 100 of a century.
  bool short_decade = false;              ///< "the '60s": of which century is not said.
  std::optional<RelativeEntry> relative;  ///< "last year".
  std::optional<int> direction;           ///< "last" -1, "this" 0, "next" 1, before a name.
  std::optional<PartEntry> part;          ///< "late".
  bool named = false;                     ///< A day known by its name, which stays open.
  bool weekend = false;
  bool ahead = false;  ///< The words before it say that it is still to come.
};

/// The date that begins at token `at`, with "early" or "last" before it but not before token `floor`.
std::optional<WrittenDate> ReadDate(const Scan& scan, std::size_t at, std::size_t floor);

/// Tokens [at, last) as a day of the month: "21", "21st", "1er", "twenty-first".
struct DayNumber {
  std::size_t last = 0;
  int day = 0;
};
std::optional<DayNumber> ReadDayNumber(const Scan& scan, std::size_t at);

/// The day behind a month and the days that follow it: "3", "3-5", "3 to 5", "3, 4 and 5".
void ReadDaysBehind(const Scan& scan, std::size_t floor, WrittenDate& date);

/// The day before a month and the days that go before it: "21", "21.", "21 de", "19-21", "19 to 21".
void ReadDaysBefore(const Scan& scan, std::size_t floor, WrittenDate& date);

/// The next token, past one word that may stand between the parts of a date.
std::size_t SkipFiller(const Scan& scan, std::size_t at);

/// A date in digits: "2025-08-21", "8/21/2025", "21.08.2025", a year, a decade. Part of ReadDate.
std::optional<WrittenDate> ReadDigitDate(const Scan& scan, std::size_t at, std::size_t floor);

/// A year at token `at` behind a month, season or part of the year, past fillers; the token after it in
/// `last`.
std::optional<int> ReadYearBehind(const Scan& scan, std::size_t at, std::size_t& last);

/// The days of a written date. Empty ends where there is nothing to resolve them against, or no such day.
DateRange ResolveDate(const WrittenDate& date, const MentionContext& context);

/// "May last year": a part of a year that is told from the day of publication.
bool OfRelativeYear(const WrittenDate& date);

/// From one date to another.
DateRange ResolveSpan(WrittenDate from, const WrittenDate& to, const MentionContext& context);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_WRITTEN_DATE_H_
