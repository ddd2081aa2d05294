// Dates in words: weekday, day, month, season, quarter, and what is told from the day of publication.
#include "mention/written_date.h"

namespace gainsay {
namespace {

constexpr std::size_t kFarthestCentury = 6;  // Tokens from an ordinal of up to thirty to "century".

using CalendarHit = PhraseTable<CalendarEntry>::Hit;

// "2024", "last year", "of this year" behind a month, season or part of the year.
void ReadYearOf(const Scan& scan, WrittenDate& date) {
  std::size_t last = 0;
  if (const std::optional<int> year = ReadYearBehind(scan, date.last, last)) {
    date.year = year;
    date.last = last;
    return;
  }
  const std::size_t next = SkipFiller(scan, date.last);
  if (scan.text[next].IsEnd() || scan.text[next].Has(Token::kBreakBefore)) return;
  const auto relative = scan.tables.dates.days.Forward(scan.text, next);
  if (!relative || relative.value->grain != DateRange::Grain::kYear) return;
  date.relative = *relative.value;
  date.last = relative.last;
}

// A word that names a day of the week beside the date: "Friday, August 22".
void ReadWeekdayBefore(const Scan& scan, std::size_t floor, WrittenDate& date) {
  std::size_t end = date.first;
  if (end > floor && scan.text[end - 1].Is(kComma) && !scan.text[end].Has(Token::kBreakBefore)) --end;
  for (int i = 0; i < 2; ++i) {
    const auto filler = scan.tables.dates.fillers.Backward(scan.text, end, floor);
    if (!filler || scan.text[filler.first].Is(kComma)) break;
    end = filler.first;
  }
  if (end > floor && scan.text[end - 1].Is(kComma)) --end;
  const CalendarHit weekday = scan.tables.dates.weekdays.Backward(scan.text, end, floor);
  if (!weekday) return;
  date.weekday = weekday.value->number;
  date.first = weekday.first;
}

void ReadDirection(const Scan& scan, std::size_t floor, WrittenDate& date) {
  if (!scan.text[date.last].IsEnd() && !scan.text[date.last].Has(Token::kBreakBefore)) {
    if (const auto behind = scan.tables.dates.directions_after.Forward(scan.text, date.last)) {
      date.direction = *behind.value;
      date.last = behind.last;
      return;
    }
  }
  const auto direction = scan.tables.dates.directions.Backward(scan.text, date.first, floor);
  if (!direction) return;
  date.direction = *direction.value;
  date.first = direction.first;
}

void ReadPartBefore(const Scan& scan, std::size_t floor, WrittenDate& date) {
  std::size_t end = date.first;
  if (scan.text[end].Has(Token::kBreakBefore)) return;
  if (end > floor && scan.text[end - 1].Is(kHyphen) && scan.text[end].Glued()) --end;
  auto part = scan.tables.dates.parts.Backward(scan.text, end, floor);
  if (!part && end > floor && scan.tables.dates.fillers.Backward(scan.text, end, floor)) {
    part = scan.tables.dates.parts.Backward(
        scan.text, scan.tables.dates.fillers.Backward(scan.text, end, floor).first, floor);
  }
  if (!part) return;
  date.part = *part.value;
  date.first = part.first;
}

// A capital where no sentence begins, in a text that is not all capitals, and no name goes before.
bool CapitalInSentence(const Scan& scan, std::size_t at) {
  const Token& token = scan.text[at];
  if (!token.Has(Token::kCapital) || token.Has(Token::kCapitals) || token.Has(Token::kLineBefore) || at == 0)
    return false;
  const Token& before = scan.text[at - 1];
  return before.IsWord() && !before.Has(Token::kCapital);
}

// Does something beside a doubtful word make it a date: a day, a year, "last", "in"?
bool HasCompany(const Scan& scan, const WrittenDate& date, std::size_t floor) {
  const bool dated = date.day != 0 || date.year || date.relative;
  if (dated || date.direction || date.part || (date.weekday != 0 && date.month != 0)) return true;
  if (date.season == 0 && CapitalInSentence(scan, date.first)) return true;
  std::size_t end = date.first;
  const bool season = date.season != 0;
  if (season) {
    // "the fall of the wall"
    if (scan.tables.partitives.Forward(scan.text, date.last)) return false;
    // "in spring" and "in the spring", but "to spring" and "of the spring".
    if (const auto filler = scan.tables.dates.fillers.Backward(scan.text, end, floor)) {
      if (scan.tables.dates.year_leaders.Backward(scan.text, end, floor)) return true;
      end = filler.first;
    } else if (scan.tables.dates.range_to.Backward(scan.text, end, floor)) {
      return false;
    }
  }
  return scan.tables.dates.year_leaders.Backward(scan.text, end, floor) ||
         scan.tables.dates.since.Backward(scan.text, end, floor);
}

// "Will open on Friday", but not "Will open, he said on Friday": within a few words, and in the same clause.
bool PointsAhead(const Scan& scan, std::size_t first) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = 0, at = first; i < kReach && at > 0 && !scan.text[at].Has(Token::kBreakBefore); ++i) {
    --at;
    if (scan.text[at].Is(kComma)) return false;
    if (scan.tables.dates.ahead.Begins(scan.text[at].word) && scan.tables.dates.ahead.Forward(scan.text, at))
      return true;
  }
  return false;
}

bool IsCapital(const Scan& scan, std::size_t at) { return scan.text[at].Has(Token::kCapital); }

std::optional<WrittenDate> ReadMonth(const Scan& scan, const CalendarHit& month, std::size_t floor) {
  WrittenDate date;
  date.first = month.first;
  date.last = month.last;
  date.month = month.value->number;
  ReadDaysBefore(scan, floor, date);
  if (date.day == 0) ReadDaysBehind(scan, floor, date);
  ReadYearOf(scan, date);
  ReadWeekdayBefore(scan, floor, date);
  if (date.day == 0) ReadDirection(scan, floor, date);
  if (date.day == 0) ReadPartBefore(scan, floor, date);
  if (month.value->capital && !IsCapital(scan, month.first)) return std::nullopt;
  if (month.value->doubtful && (!IsCapital(scan, month.first) || !HasCompany(scan, date, floor)))
    return std::nullopt;
  // "June Smith"
  const Token& next = scan.text[date.last];
  const bool bare = date.day == 0 && !date.year && !date.relative && !date.direction && !date.part;
  if (bare && IsCapital(scan, month.first) && next.IsWord() && next.Has(Token::kCapital) &&
      !next.Has(Token::kLineBefore) && !HasCompany(scan, date, floor)) {
    return std::nullopt;
  }
  date.ahead = !date.year && !date.direction && PointsAhead(scan, date.first);
  return date;
}

std::optional<WrittenDate> ReadWeekday(const Scan& scan, const CalendarHit& weekday, std::size_t floor) {
  const TokenText& text = scan.text;
  WrittenDate date;
  date.first = weekday.first;
  date.last = weekday.last;
  date.weekday = weekday.value->number;
  std::size_t next = date.last;
  if (text[next].Is(kFullStop) && text[next].Glued() && !text[next + 1].IsEnd()) ++next;
  if (text[next].Is(kComma)) ++next;
  for (int i = 0; i < 2; ++i) next = SkipFiller(scan, next);
  // A day and month behind it are read as one date, from the month.
  std::size_t month_at = next;
  if (const std::optional<DayNumber> day = ReadDayNumber(scan, next)) {
    month_at = day->last;
    if (text[month_at].Is(kFullStop)) ++month_at;
    month_at = SkipFiller(scan, month_at);
  }
  if (!text[month_at].IsEnd() && !text[month_at].Has(Token::kBreakBefore)) {
    if (const CalendarHit month = scan.tables.dates.months.Forward(text, month_at)) {
      std::optional<WrittenDate> whole = ReadMonth(scan, month, floor);
      if (whole && whole->day != 0 && whole->first <= weekday.first) {
        whole->weekday = date.weekday;
        return whole;
      }
    }
  }
  ReadDirection(scan, floor, date);
  if (weekday.value->doubtful && (!IsCapital(scan, weekday.first) || !HasCompany(scan, date, floor)))
    return std::nullopt;
  date.ahead = !date.direction && PointsAhead(scan, date.first);
  return date;
}

// "1941-42": the second year of a winter.
void ReadWinterEnd(const Scan& scan, WrittenDate& date) {
  const TokenText& text = scan.text;
  const Token& mark = text[date.last];
  const Token& end = text[date.last + 1];
  if (!(mark.Is(kHyphen) || mark.Is(kDash) || mark.Is(kSlash)) || !mark.Glued()) return;
  if (!end.IsDigits() || !end.Glued() || end.end - end.start != 2) return;
  if (DigitsValue(text.Raw(date.last + 1)) == (*date.year + 1) % 100) date.last += 2;
}

std::optional<WrittenDate> ReadSeason(const Scan& scan, const CalendarHit& season, std::size_t floor) {
  WrittenDate date;
  date.first = season.first;
  date.last = season.last;
  date.season = season.value->number;
  ReadYearOf(scan, date);
  if (date.year) {
    ReadWinterEnd(scan, date);
  } else if (!date.relative) {
    ReadDirection(scan, floor, date);
  }
  ReadPartBefore(scan, floor, date);
  // "Winter Olympics"
  const Token& next = scan.text[date.last];
  if (!date.year && !date.relative && IsCapital(scan, season.first) && next.IsWord() &&
      next.Has(Token::kCapital) && !next.Glued()) {
    return std::nullopt;
  }
  if (season.value->doubtful && !HasCompany(scan, date, floor)) return std::nullopt;
  return date;
}

std::optional<WrittenDate> ReadQuarter(const Scan& scan, const CalendarHit& quarter) {
  WrittenDate date;
  date.first = quarter.first;
  date.last = quarter.last;
  date.quarter = quarter.value->number;
  ReadYearOf(scan, date);
  if (date.year || date.relative) return date;
  // "Q3" may be a car.
  if (quarter.value->doubtful) return std::nullopt;
  // A half alone may be that of a match.
  return date.quarter <= 4 ? std::optional<WrittenDate>(date) : std::nullopt;
}

// Does a word for a century stand close enough behind a token to be that of its ordinal?
bool CenturyFollows(const Scan& scan, std::size_t at) {
  for (std::size_t i = at + 1; i < scan.text.size() && i <= at + kFarthestCentury; ++i) {
    if (scan.tables.Has(kCentury, scan.text, i)) return true;
  }
  return false;
}

// "19th century": the ordinal before the word.
std::optional<WrittenDate> ReadCentury(const Scan& scan, std::size_t at) {
  const bool digits = scan.text[at].IsDigits() && !scan.text[at + 1].Glued();  // No ordinal.
  if (digits || !CenturyFollows(scan, at)) return std::nullopt;
  const std::optional<Numeral> numeral = ReadNumeral(scan.text, scan.tables, at);
  if (!numeral || !numeral->ordinal || numeral->value < 1 || numeral->value > 30) return std::nullopt;
  const std::size_t next = NextPart(scan.text, numeral->last);
  const auto century =
      next != 0 ? scan.tables.dates.century_words.Forward(scan.text, next) : WordSetTable::Hit();
  if (!century) return std::nullopt;
  WrittenDate date;
  const int number = static_cast<int>(numeral->value);
  date.first = at;
  date.last = century.last;
  date.year = (number - 1) * 100;
  date.span = 100;
  if (const auto era = scan.tables.dates.eras_before.Forward(scan.text, date.last)) {
    date.year = 1 - number * 100;
    date.last = era.last;
  }
  return date;
}

std::optional<WrittenDate> ReadWordDate(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const DateTables& d = scan.tables.dates;
  if (const auto relative = d.days.Forward(text, at)) {
    WrittenDate date;
    date.first = at;
    date.last = relative.last;
    date.relative = *relative.value;
    if (relative.value->grain > DateRange::Grain::kWeek) ReadPartBefore(scan, floor, date);
    return date;
  }
  if (const CalendarHit quarter = d.quarters.Forward(text, at)) {
    if (std::optional<WrittenDate> date = ReadQuarter(scan, quarter)) return date;
  }
  if (const CalendarHit weekday = d.weekdays.Forward(text, at)) return ReadWeekday(scan, weekday, floor);
  if (const CalendarHit month = d.months.Forward(text, at)) return ReadMonth(scan, month, floor);
  if (const CalendarHit season = d.seasons.Forward(text, at)) return ReadSeason(scan, season, floor);
  if (const auto named = d.named_days.Forward(text, at)) {
    WrittenDate date;
    date.first = at;
    date.last = named.last;
    date.named = true;
    ReadYearOf(scan, date);
    return date;
  }
  if (const auto weekend = d.weekend_words.Forward(text, at)) {
    // "a weekend" is any one.
    const auto article = scan.tables.numbers.Backward(text, at, floor);
    if (article && article.value->kind == NumberPart::Kind::kArticle) return std::nullopt;
    WrittenDate date;
    date.first = at;
    date.last = weekend.last;
    date.weekend = true;
    ReadDirection(scan, floor, date);
    return date;
  }
  return std::nullopt;
}

}  // namespace

std::optional<WrittenDate> ReadDate(const Scan& scan, std::size_t at, std::size_t floor) {
  if ((scan.tables.TriggersOf(scan.text[at].word) & kNumberTrigger) != 0 || scan.text[at].IsDigits()) {
    if (std::optional<WrittenDate> century = ReadCentury(scan, at)) {
      ReadPartBefore(scan, floor, *century);
      return century;
    }
  }
  if (!scan.text[at].IsDigits()) {
    const bool calendar = (scan.tables.TriggersOf(scan.text[at].word) & kDateTrigger) != 0;
    return calendar ? ReadWordDate(scan, at, floor) : std::nullopt;
  }
  std::optional<WrittenDate> date = ReadDigitDate(scan, at, floor);
  if (date && date->month == 0) ReadPartBefore(scan, floor, *date);
  return date;
}

}  // namespace gainsay
