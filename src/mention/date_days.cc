// The days of a month, before or behind its name. A number beside a day is no day of its own where it counts
// something: "on June 3 and 15 miners died".
#include "mention/written_date.h"

namespace gainsay {
namespace {

bool IsAnyDash(const Token& token) { return token.Is(kHyphen) || token.Is(kDash); }

// A count, and no day: "May 20 people die".
bool IsCounted(const Scan& scan, std::size_t last) {
  const TokenText& text = scan.text;
  if (text[last].IsEnd() || text[last].Has(Token::kBreakBefore)) return false;
  return scan.tables.counted.Forward(text, last) || scan.tables.units.Forward(text, last);
}

// Does nothing follow that a number could count? A mark, the end, a year, or a word like "in" and "before".
bool ClosesDays(const Scan& scan, std::size_t last) {
  const Token& next = scan.text[last];
  if (next.IsEnd() || next.Has(Token::kLineBefore)) return true;
  std::size_t behind = 0;
  if (ReadYearBehind(scan, last, behind)) return true;
  if (next.kind == TokenKind::kMark) return !IsAnyDash(next) && !IsCounted(scan, last);
  return static_cast<bool>(scan.tables.dates.year_leaders.Forward(scan.text, last));
}

std::optional<DayNumber> DayAfter(const Scan& scan, std::size_t at, int before) {
  if (scan.text[at].IsEnd() || scan.text[at].Has(Token::kBreakBefore)) return std::nullopt;
  const std::optional<DayNumber> day = ReadDayNumber(scan, at);
  return day && day->day > before ? day : std::nullopt;
}

// What leads a span of days: "from" where "to" joins it, "between" where "and" does.
std::size_t LeadOfDays(const Scan& scan, bool both, std::size_t first, std::size_t floor) {
  const auto lead = both ? scan.tables.range_between.Backward(scan.text, first, floor)
                         : scan.tables.dates.range_from.Backward(scan.text, first, floor);
  return lead ? lead.first : first;
}

// "-5", " to 5", ", 4 and 5" behind a day, in the same month.
void ReadDaysTo(const Scan& scan, std::size_t floor, WrittenDate& date) {
  const TokenText& text = scan.text;
  const std::size_t at = date.last;
  if (text[at].IsEnd() || text[at].Has(Token::kBreakBefore)) return;
  if (IsAnyDash(text[at]) && text[at].Glued() == text[at + 1].Glued()) {
    if (const std::optional<DayNumber> day = DayAfter(scan, at + 1, date.day)) {
      date.day_to = day->day;
      date.last = day->last;
    }
    return;
  }
  std::size_t i = at;
  int before = date.day;
  while (text[i].Is(kComma) && text[i].Glued() && !text[i + 1].Glued()) {
    const std::optional<DayNumber> day = DayAfter(scan, i + 1, before);
    if (!day) return;
    before = day->day;
    i = day->last;
  }
  const auto to = i == at ? scan.tables.dates.range_to.Forward(text, i) : WordSetTable::Hit();
  const auto both = scan.tables.dates.range_and.Forward(text, i);
  if (!to && !both) return;
  const std::optional<DayNumber> day = DayAfter(scan, to ? to.last : both.last, before);
  if (!day || !ClosesDays(scan, day->last)) return;
  date.day_to = day->day;
  date.last = day->last;
  date.first = LeadOfDays(scan, !to, date.first, floor);
}

// The token at which a day ends before `end`: an ordinal's suffix is a token of its own.
std::optional<std::size_t> DayEndingAt(const Scan& scan, std::size_t end, std::size_t floor, DayNumber& day) {
  const TokenText& text = scan.text;
  if (end <= floor) return std::nullopt;
  std::size_t at = end - 1;
  if (text[at].Is(kFullStop) && text[at].Glued() && at > floor) --at;
  if (text[at].IsWord() && at > floor && text[at].Glued() && text[at - 1].IsDigits()) --at;
  const std::optional<DayNumber> read = ReadDayNumber(scan, at);
  if (!read || read->last > end || (read->last < end && !text[read->last].Is(kFullStop))) return std::nullopt;
  day = *read;
  return at;
}

// "19-", "19 to", "19, 20 and" before a day.
void ReadDaysFrom(const Scan& scan, std::size_t floor, WrittenDate& date) {
  const TokenText& text = scan.text;
  std::size_t end = date.first;
  DayNumber from;
  if (end <= floor || text[end].Has(Token::kBreakBefore)) return;
  if (IsAnyDash(text[end - 1])) {
    if (!text[end].Glued()) return;
    const auto at = DayEndingAt(scan, end - 1, floor, from);
    if (!at || from.day >= date.day) return;
    date.day_to = date.day;
    date.day = from.day;
    date.first = *at;
    return;
  }
  const auto to = scan.tables.dates.range_to.Backward(text, end, floor);
  const auto both = scan.tables.dates.range_and.Backward(text, end, floor);
  if (!to && !both) return;
  end = to ? to.first : both.first;
  int first_day = date.day;
  std::size_t first = date.first;
  while (const auto at = DayEndingAt(scan, end, floor, from)) {
    if (from.day >= first_day) return;
    first_day = from.day;
    first = *at;
    if (to || first <= floor + 1 || !text[first - 1].Is(kComma)) break;
    end = first - 1;
  }
  if (first == date.first) return;
  // "killed 3 and 4 June ...": only behind a word that leads dates.
  const std::size_t lead = LeadOfDays(scan, !to, first, floor);
  const bool led = lead != first || scan.tables.dates.year_leaders.Backward(text, first, floor) ||
                   scan.tables.dates.fillers.Backward(text, first, floor) ||
                   text[first].Has(Token::kLineBefore);
  if (!led) return;
  date.day_to = date.day;
  date.day = first_day;
  date.first = lead;
}

}  // namespace

std::optional<DayNumber> ReadDayNumber(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  if (text[at].IsEnd()) return std::nullopt;
  if (!text[at].IsDigits()) {
    if ((scan.tables.TriggersOf(text[at].word) & kNumberTrigger) == 0) return std::nullopt;
    const std::optional<Numeral> numeral = ReadNumeral(text, scan.tables, at);
    if (!numeral || !numeral->ordinal || numeral->value > 31) return std::nullopt;
    return DayNumber{numeral->last, static_cast<int>(numeral->value)};
  }
  if (text[at].end - text[at].start > 2) return std::nullopt;
  const std::optional<double> value = DigitsValue(text.Raw(at));
  if (!value || *value < 1 || *value > 31) return std::nullopt;
  const std::size_t last = at + 1;
  const int number = static_cast<int>(*value);
  if (!text[last].Glued()) return DayNumber{last, number};
  if (const auto suffix = scan.tables.ordinal_suffixes.Forward(text, last))
    return DayNumber{suffix.last, number};
  // "21st" and "21." may be days; "21kg", "21:30" and "21.5" are none.
  const bool decimals = (text[last].Is(kFullStop) || text[last].Is(kComma)) && text[last + 1].IsDigits() &&
                        text[last + 1].Glued();
  if (decimals || text[last].IsWord() || text[last].Is(kColon)) return std::nullopt;
  return DayNumber{last, number};
}

std::size_t SkipFiller(const Scan& scan, std::size_t at) {
  if (scan.text[at].IsEnd() || scan.text[at].Has(Token::kBreakBefore)) return at;
  const auto filler = scan.tables.dates.fillers.Forward(scan.text, at);
  return filler ? filler.last : at;
}

void ReadDaysBehind(const Scan& scan, std::size_t floor, WrittenDate& date) {
  const TokenText& text = scan.text;
  const std::size_t next =
      text[date.last].Is(kFullStop) && text[date.last].Glued() ? date.last + 1 : date.last;
  std::size_t at = next;
  if (const std::size_t skipped = SkipFiller(scan, next); skipped != next && !text[next].Is(kComma))
    at = skipped;
  const std::optional<DayNumber> day = DayAfter(scan, at, 0);
  if (!day || IsCounted(scan, day->last)) return;
  date.day = day->day;
  date.last = day->last;
  ReadDaysTo(scan, floor, date);
}

void ReadDaysBefore(const Scan& scan, std::size_t floor, WrittenDate& date) {
  const TokenText& text = scan.text;
  std::size_t end = date.first;
  if (end <= floor || text[end].Has(Token::kBreakBefore)) return;
  if (const auto filler = scan.tables.dates.fillers.Backward(text, end, floor);
      filler && !text[filler.first].Is(kComma)) {
    end = filler.first;
  } else if (text[end - 1].Is(kHyphen) && text[end - 1].Glued() && text[end].Glued()) {
    // "21-Aug-2025"
    --end;
  }
  DayNumber day;
  const auto at = DayEndingAt(scan, end, floor, day);
  if (!at) return;
  const Token* before = *at > floor ? &text[*at - 1] : nullptr;
  if (before != nullptr && text[*at].Glued() && !before->Is(kOpen) && !IsAnyDash(*before)) return;
  date.day = day.day;
  date.first = *at;
  ReadDaysFrom(scan, floor, date);
}

}  // namespace gainsay
