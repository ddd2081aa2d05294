// Written dates to days, against the day of publication. News looks back: of two days that fit, the past one
// wins unless the coming one is much nearer.
#include <algorithm>
#include <cmath>

#include "mention/written_date.h"

namespace gainsay {
namespace {

using Grain = DateRange::Grain;

// A coming day must be this many times nearer than the past one to be meant.
constexpr int kPastPreference = 4;

struct Days {
  Day from = 0;
  Day to = 0;
};

Day LastOfMonth(int year, int month) {
  return month == 12 ? DayFromCivil(year + 1, 1, 1) - 1 : DayFromCivil(year, month + 1, 1) - 1;
}

Days YearDays(int year, int years = 1) {
  return {DayFromCivil(year, 1, 1), DayFromCivil(year + years, 1, 1) - 1};
}

Days MonthDays(int year, int month) { return {DayFromCivil(year, month, 1), LastOfMonth(year, month)}; }

// A season of the northern half, from the first of its first month (as weather is counted) to the last day
// that the sky gives it: what people call by its name lies in between. Winter begins in its year and ends in
// the next.
Days SeasonDays(int year, int season) {
  switch (season) {
    case 1:
      return {DayFromCivil(year, 3, 1), DayFromCivil(year, 6, 20)};
    case 2:
      return {DayFromCivil(year, 6, 1), DayFromCivil(year, 9, 22)};
    case 3:
      return {DayFromCivil(year, 9, 1), DayFromCivil(year, 12, 21)};
    default:
      return {DayFromCivil(year, 12, 1), DayFromCivil(year + 1, 3, 20)};
  }
}

Days QuarterDays(int year, int quarter) {
  if (quarter > 4)
    return {DayFromCivil(year, quarter == 5 ? 1 : 7, 1), LastOfMonth(year, quarter == 5 ? 6 : 12)};
  return {DayFromCivil(year, 3 * quarter - 2, 1), LastOfMonth(year, 3 * quarter)};
}

Days PartOf(Days whole, const PartEntry& part) {
  const double size = whole.to - whole.from + 1;
  return {whole.from + static_cast<Day>(std::floor(size * part.from)),
          whole.from + std::max<Day>(static_cast<Day>(std::ceil(size * part.to)) - 1, 0)};
}

// Of the same stretch in three years, the one meant by who writes on `published`.
template <typename InYear>
Days NearestYear(Day published, const InYear& in_year) {
  const int year = CivilFromDay(published).year;
  Days best = in_year(year);
  long best_cost = -1;
  for (int y = year - 1; y <= year + 1; ++y) {
    const Days days = in_year(y);
    long cost = 0;
    if (days.from > published) cost = static_cast<long>(days.from - published) * kPastPreference;
    if (days.to < published) cost = published - days.to;
    if (best_cost < 0 || cost < best_cost) {
      best = days;
      best_cost = cost;
    }
  }
  return best;
}

// "last July", "this fall", "next March".
template <typename InYear>
Days DirectedYear(Day published, int direction, const InYear& in_year) {
  const int year = CivilFromDay(published).year;
  if (direction == 0) return in_year(year);
  for (int i = 0; i <= 2; ++i) {
    const Days days = in_year(year + (direction < 0 ? 1 - i : i - 1));
    if (direction < 0 && days.to < published) return days;
    if (direction > 0 && days.from > published) return days;
  }
  return in_year(year + direction);
}

// "Will open in March": this year, unless it is over.
template <typename InYear>
Days YearAhead(Day published, const InYear& in_year) {
  const int year = CivilFromDay(published).year;
  const Days days = in_year(year);
  return days.to >= published ? days : in_year(year + 1);
}

template <typename InYear>
std::optional<Days> InSomeYear(const WrittenDate& date, const MentionContext& context,
                               const InYear& in_year) {
  if (date.year) return in_year(*date.year);
  if (!context.published) return std::nullopt;
  if (date.direction) return DirectedYear(*context.published, *date.direction, in_year);
  if (date.ahead) return YearAhead(*context.published, in_year);
  return NearestYear(*context.published, in_year);
}

Days WeekdayDays(const WrittenDate& date, Day published) {
  const int ahead = (date.weekday - WeekdayOf(published) + 7) % 7;
  const int direction = date.direction.value_or(date.ahead ? 0 : -2);
  Day day = published + (ahead == 0 ? 0 : ahead - 7);  // Bare: today or the six days before.
  if (direction == -1 && ahead == 0) day = published - 7;
  if (direction == 0) day = published + ahead;
  if (direction == 1) day = published + (ahead == 0 ? 7 : ahead);
  return {day, day};
}

// Saturday and Sunday of this week; of the one before, where nothing points ahead and they have not begun.
Days WeekendDays(const WrittenDate& date, Day published) {
  const int weekday = WeekdayOf(published);
  const int bare = weekday >= 6 ? 0 : -1;
  const Day saturday = published - (weekday - 6) + 7 * date.direction.value_or(bare);
  return {saturday, saturday + 1};
}

Days RelativeDays(const RelativeEntry& relative, Day published) {
  const CivilDay civil = CivilFromDay(published);
  switch (relative.grain) {
    case Grain::kWeek: {
      const Day monday = published - (WeekdayOf(published) - 1) + 7 * relative.offset;
      return {monday, monday + 6};
    }
    case Grain::kMonth: {
      const int months = civil.year * 12 + civil.month - 1 + relative.offset;
      return MonthDays(months / 12, months % 12 + 1);
    }
    case Grain::kYear:
      return YearDays(civil.year + relative.offset);
    case Grain::kDecade:
      return YearDays(civil.year - civil.year % 10 + 10 * relative.offset, 10);
    default:
      return {published + relative.offset, published + relative.offset};
  }
}

bool IsRealDay(const WrittenDate& date) {
  const int year = date.year.value_or(2024);  // A leap year: February 29 may be meant.
  return date.day <= LastOfMonth(year, date.month) - DayFromCivil(year, date.month, 1) + 1;
}

struct Resolved {
  std::optional<Days> days;
  Grain grain = Grain::kDay;
};

Resolved ResolveMonth(const WrittenDate& date, const MentionContext& context) {
  if (date.day == 0) {
    return {InSomeYear(date, context, [&](int y) { return MonthDays(y, date.month); }), Grain::kMonth};
  }
  if (!IsRealDay(date)) return {std::nullopt, Grain::kDay};
  const auto in_year = [&](int y) {
    const Day first = DayFromCivil(y, date.month, 1);
    const Day last = LastOfMonth(y, date.month);
    const Day from = std::min(first + date.day - 1, last);
    return Days{from, date.day_to > 0 ? std::min(first + date.day_to - 1, last) : from};
  };
  return {InSomeYear(date, context, in_year), date.day_to > 0 ? Grain::kSpan : Grain::kDay};
}

Resolved ResolveDays(const WrittenDate& date, const MentionContext& context) {
  if (OfRelativeYear(date) && context.published) {
    WrittenDate of = date;
    of.year = CivilFromDay(*context.published).year + date.relative->offset;
    of.relative = std::nullopt;
    return ResolveDays(of, context);
  }
  if (date.named) return {date.year ? std::optional<Days>(YearDays(*date.year)) : std::nullopt, Grain::kDay};
  if (date.weekend) {
    if (!context.published) return {std::nullopt, Grain::kSpan};
    return {WeekendDays(date, *context.published), Grain::kSpan};
  }
  if (date.quarter != 0) {
    return {InSomeYear(date, context, [&](int y) { return QuarterDays(y, date.quarter); }), Grain::kSeason};
  }
  if (date.relative) {
    if (!context.published) return {std::nullopt, date.relative->grain};
    return {RelativeDays(*date.relative, *context.published), date.relative->grain};
  }
  if (date.month != 0) return ResolveMonth(date, context);
  if (date.season != 0) {
    return {InSomeYear(date, context, [&](int y) { return SeasonDays(y, date.season); }), Grain::kSeason};
  }
  if (date.weekday != 0) {
    if (!context.published) return {std::nullopt, Grain::kDay};
    return {WeekdayDays(date, *context.published), Grain::kDay};
  }
  if (!date.year) return {std::nullopt, Grain::kSpan};
  if (date.span > 0)
    return {YearDays(*date.year, date.span), date.span == 10 ? Grain::kDecade : Grain::kSpan};
  if (date.year_to) return {Days{YearDays(*date.year).from, YearDays(*date.year_to).to}, Grain::kSpan};
  return {YearDays(*date.year), Grain::kYear};
}

// What part of a stretch is as fine as.
Grain PartGrain(Grain whole) {
  switch (whole) {
    case Grain::kYear:
      return Grain::kSeason;
    case Grain::kMonth:
      return Grain::kWeek;
    default:
      return Grain::kSpan;
  }
}

}  // namespace

bool OfRelativeYear(const WrittenDate& date) {
  return date.relative && (date.month != 0 || date.season != 0 || date.quarter != 0 || date.named);
}

DateRange ResolveDate(const WrittenDate& date, const MentionContext& context) {
  Resolved resolved = ResolveDays(date, context);
  DateRange range;
  range.month = date.month;
  range.weekday = date.weekday;
  range.relative = !date.year && (!date.named || date.relative);
  range.grain = resolved.grain;
  if (date.part) {
    range.grain = PartGrain(resolved.grain);
    if (resolved.days) resolved.days = PartOf(*resolved.days, *date.part);
  }
  if (resolved.days) {
    range.from = resolved.days->from;
    range.to = resolved.days->to;
  }
  return range;
}

DateRange ResolveSpan(WrittenDate from, const WrittenDate& to, const MentionContext& context) {
  if (!from.year && to.year && from.month != 0) {
    from.year = from.month <= to.month || to.month == 0 ? *to.year : *to.year - 1;
  }
  const DateRange a = ResolveDate(from, context);
  const DateRange b = ResolveDate(to, context);
  DateRange range;
  range.grain = Grain::kSpan;
  range.relative = a.relative || b.relative;
  range.from = a.from;
  range.to = b.to;
  if (range.from && range.to && *range.from > *range.to) range.from = range.to = std::nullopt;
  return range;
}

}  // namespace gainsay
