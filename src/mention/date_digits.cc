// Dates in digits, and the question whether four digits are a year.
#include "mention/written_date.h"

namespace gainsay {
namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2199;
// Years of which news speaks without a word that makes them one.
constexpr int kFirstCommonYear = 1900;
constexpr int kLastCommonYear = 2060;
constexpr int kShortYearTurn = 70;  // "69" is 2069, "70" 1970.
constexpr int kLastCommonCentury = 2000;

int DigitCount(const Token& token) { return static_cast<int>(token.end - token.start); }

// The value of a short ASCII digit token; -1 if it is none.
int SmallValue(const Scan& scan, std::size_t at) {
  const Token& token = scan.text[at];
  if (!token.IsDigits() || token.Has(Token::kForeign) || DigitCount(token) > 4) return -1;
  int value = 0;
  for (const char c : scan.text.Raw(at)) value = value * 10 + (c - '0');
  return value;
}

bool Tight(const Scan& scan, std::size_t mark) {
  return scan.text[mark].Glued() && scan.text[mark + 1].Glued() && scan.text[mark + 1].IsDigits();
}

bool IsDay(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const CivilDay back = CivilFromDay(DayFromCivil(year, month, day));
  return back.month == month && back.day == day;
}

// The same mark twice between three runs of digits: "2025-08-21".
std::optional<WrittenDate> ReadThree(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const Token& mark = text[at + 1];
  const bool fits = mark.Is(kHyphen) || mark.Is(kSlash) || mark.Is(kFullStop);
  if (!fits || !Tight(scan, at + 1) || text[at + 3].word != mark.word || !Tight(scan, at + 3))
    return std::nullopt;
  const Token& after = text[at + 5];
  // "2025-08-21T10:00" may go on with a time, other letters and digits not.
  if (after.Glued() && (after.IsDigits() || (after.word == mark.word && text[at + 6].IsDigits())))
    return std::nullopt;
  const int a = SmallValue(scan, at);
  const int b = SmallValue(scan, at + 2);
  const int c = SmallValue(scan, at + 4);
  if (a < 0 || b < 0 || c < 0) return std::nullopt;
  WrittenDate date;
  date.first = at;
  date.last = at + 5;
  const bool month_first =
      scan.context.country.empty() ? scan.tables.date_words.month_first : scan.context.country == "US";
  int year = 0;
  int month = 0;
  int day = 0;
  if (DigitCount(text[at]) == 4) {
    year = a, month = b, day = c;
  } else if (DigitCount(text[at + 4]) == 4 || (mark.Is(kSlash) && DigitCount(text[at + 4]) == 2)) {
    year = c < 100 ? c + (c < kShortYearTurn ? 2000 : 1900) : c;
    const bool swap = month_first && !mark.Is(kFullStop);
    month = swap ? a : b;
    day = swap ? b : a;
    if (!IsDay(year, month, day)) std::swap(month, day);
  }
  if (year < kFirstYear || year > kLastYear || !IsDay(year, month, day)) return std::nullopt;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

// "in his 50s", "in her early 30s": no years.
bool IsAgeDecade(const Scan& scan, std::size_t at, std::size_t floor) {
  const auto part = scan.tables.dates.parts.Backward(scan.text, at, floor);
  return static_cast<bool>(scan.tables.possessives.Backward(scan.text, part ? part.first : at, floor));
}

bool IsDecimalOrGroup(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const Token& mark = text[at + 1];
  const bool behind = (mark.Is(kFullStop) || mark.Is(kComma) || mark.Is(kColon) || mark.Is(kCaret)) &&
                      mark.Glued() && text[at + 2].IsDigits() && text[at + 2].Glued();
  return behind || (mark.Glued() && (mark.IsWord() || mark.Is(kCaret) || mark.Is(kPlus)));
}

// A dash with digits behind it: "1990-95".
bool IsRangeMark(const Scan& scan, std::size_t mark) {
  return (scan.text[mark].Is(kHyphen) || scan.text[mark].Is(kDash)) && Tight(scan, mark);
}

int YearsOfDecade(int year) { return year % 100 == 0 && year < kLastCommonCentury ? 100 : 10; }

// "les années 1990": the word stands before it.
std::optional<WrittenDate> ReadNamedDecade(const Scan& scan, std::size_t at, int value, std::size_t floor) {
  const auto word = scan.tables.dates.decade_endings.Backward(scan.text, at, floor);
  if (!word || scan.text[at].Glued() || value < kFirstYear || value > kLastYear) return std::nullopt;
  // "the town's 2010 flood"
  if (word.first > 0 && scan.text[word.first].Glued() && scan.text[word.first - 1].Is(kApostrophe))
    return std::nullopt;
  if (IsDecimalOrGroup(scan, at) || IsRangeMark(scan, at + 1)) return std::nullopt;
  WrittenDate date;
  date.first = at;
  date.last = at + 1;
  date.year = value;
  date.span = YearsOfDecade(value);
  return date;
}

// "1990s", "'60s", "1990er".
std::optional<WrittenDate> ReadDecade(const Scan& scan, std::size_t at, int value, std::size_t floor) {
  const TokenText& text = scan.text;
  if (value % 10 != 0 || IsAgeDecade(scan, at, floor)) return std::nullopt;
  if (std::optional<WrittenDate> named = ReadNamedDecade(scan, at, value, floor)) return named;
  std::size_t next = at + 1;
  if (text[next].Is(kApostrophe) && text[next].Glued() && text[next + 1].Glued()) ++next;
  if (!text[next].Glued()) return std::nullopt;
  const auto ending = scan.tables.dates.decade_endings.Forward(text, next);
  if (!ending || (text[ending.last].Glued() && text[ending.last].IsWord())) return std::nullopt;
  WrittenDate date;
  date.first = at;
  date.last = ending.last;
  date.span = 10;
  if (DigitCount(text[at]) == 4 && value >= kFirstYear && value <= kLastYear) {
    date.year = value;
    date.span = YearsOfDecade(value);  // "the 1900s" are a century, "the 2000s" ten years.
    return date;
  }
  const bool apostrophe = at > floor && text[at].Glued() && text[at - 1].Is(kApostrophe);
  const bool leader = scan.tables.dates.fillers.Backward(text, at, floor) ||
                      scan.tables.dates.parts.Backward(text, at, floor);
  if (DigitCount(text[at]) != 2 || value < 20 || (!apostrophe && !leader)) return std::nullopt;
  date.year = 1900 + value;
  date.short_decade = true;
  if (apostrophe) --date.first;
  return date;
}

// What stands beside four digits that makes them a count.
bool CountsThings(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const MentionTables& t = scan.tables;
  if (t.money.Backward(text, at, floor) || t.labels.Backward(text, at, floor)) return true;
  if (at > floor && text[at].Glued() && !text[at - 1].Is(kOpen) && !text[at - 1].Is(kApostrophe)) {
    const Token& before = text[at - 1];
    const bool quote = before.kind == TokenKind::kMark && !before.Is(kFullStop) && !before.Is(kComma) &&
                       !before.Is(kSlash) && !before.Is(kColon) && !before.Is(kPlus);
    if (!quote) return true;
    if ((before.Is(kHyphen) || before.Is(kDash)) && before.Glued() && at > 1 && text[at - 2].IsWord()) {
      return !t.dates.parts.Backward(text, at - 1, floor) && before.Is(kHyphen);
    }
  }
  const std::size_t next = NextPart(text, at + 1);
  if (next == 0) return false;

  if (text[next].Has(Token::kLineBefore) && text[next].Has(Token::kCapital)) return false;
  const auto part = t.numbers.Forward(text, next);
  if (part &&
      (part.value->kind == NumberPart::Kind::kScale || part.value->kind == NumberPart::Kind::kCollective))
    return true;
  if (t.units.Forward(text, next) || t.money.Forward(text, next)) return true;
  // "2024 men", but the "1994 men's cup".
  if (const auto noun = t.counted.Forward(text, next); noun && !text[noun.last].Is(kApostrophe)) return true;
  if (t.clock_words.Forward(text, next) || t.times_words.Forward(text, next)) return true;
  const auto over = t.quotient_words.Forward(text, next);
  return over && text[over.last].IsDigits();
}

// "2024-06": no second year comes before the first.
bool IsMonthOf(const Scan& scan, std::size_t at, int value, int year) {
  return DigitCount(scan.text[at]) == 2 && value >= 1 && value <= 12 && value < year % 100;
}

// "1998-99", "2010-2014", "2024/25": the second year.
void ReadSecondYear(const Scan& scan, WrittenDate& date) {
  const TokenText& text = scan.text;
  const std::size_t mark = date.last;
  const bool dash = text[mark].Is(kHyphen) || text[mark].Is(kDash) || text[mark].Is(kSlash);
  if (!dash || !Tight(scan, mark)) return;
  const Token& after = text[mark + 2];
  if (after.Glued() && (after.IsWord() || after.IsDigits())) return;
  const int value = SmallValue(scan, mark + 1);
  const int digits = DigitCount(text[mark + 1]);
  const int year = *date.year;
  if (text[mark].Is(kHyphen) && IsMonthOf(scan, mark + 1, value, year)) {
    date.month = value;
    date.last = mark + 2;
    return;
  }
  const int other = digits == 4 ? value : digits == 2 ? year - year % 100 + value : -1;
  if (other <= year || other > kLastYear) return;
  if (text[mark].Is(kSlash) && other != year + 1) return;
  date.year_to = other;
  date.last = mark + 2;
}

// "500 BC", "AD 79": written in capitals, since an "ad" is something else.
std::optional<WrittenDate> ReadEra(const Scan& scan, std::size_t at, int value, std::size_t floor) {
  const TokenText& text = scan.text;
  if (value < 1 || IsDecimalOrGroup(scan, at) || (at > 0 && text[at].Glued() && !text[at - 1].Is(kOpen)))
    return std::nullopt;
  WrittenDate date;
  date.first = at;
  date.last = at + 1;
  date.year = value;
  const bool capital = text[at + 1].Has(Token::kCapital) && !text[at + 1].Has(Token::kBreakBefore);
  const DateTables& d = scan.tables.dates;
  if (const auto before = d.eras_before.Forward(text, at + 1); before && capital) {
    date.year = 1 - value;
    date.last = before.last;
  } else if (const auto after = d.eras_after.Forward(text, at + 1); after && capital) {
    date.last = after.last;
  } else if (const auto leading = d.eras_after.Backward(text, at, floor);
             leading && text[leading.first].Has(Token::kCapital)) {
    date.first = leading.first;
  } else {
    return std::nullopt;
  }
  return date;
}

std::optional<WrittenDate> ReadBareYear(const Scan& scan, std::size_t at, int value, std::size_t floor) {
  const TokenText& text = scan.text;
  if (DigitCount(text[at]) != 4 || value < kFirstYear || value > kLastYear) return std::nullopt;
  if (IsDecimalOrGroup(scan, at)) return std::nullopt;
  const DateTables& d = scan.tables.dates;
  std::size_t leader_end = at;
  if (const auto word = d.year_words.Backward(text, at, floor)) leader_end = word.first;
  const bool worded = leader_end != at;
  if (!worded && CountsThings(scan, at, floor)) return std::nullopt;
  const bool leader = worded || d.year_leaders.Backward(text, at, floor) ||
                      d.since.Backward(text, at, floor) || (at > floor && text[at - 1].Is(kOpen)) ||
                      d.parts.Backward(text, at, floor);
  const bool common = value >= kFirstCommonYear && value <= kLastCommonYear;
  if (!leader && !common) return std::nullopt;
  if (!worded && scan.tables.hedges_before.Backward(text, at, floor) &&
      !d.year_leaders.Backward(text, at, floor)) {
    return std::nullopt;
  }
  WrittenDate date;
  date.first = at;
  date.last = at + 1;
  date.year = value;
  ReadSecondYear(scan, date);
  return date;
}

// "'24" behind a month or season.
std::optional<int> ReadShortYear(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  if (!text[at].Is(kApostrophe) || text[at].Glued() || !text[at + 1].IsDigits() || !text[at + 1].Glued())
    return std::nullopt;
  const Token& after = text[at + 2];
  if (DigitCount(text[at + 1]) != 2 || (after.Glued() && (after.IsWord() || after.IsDigits())))
    return std::nullopt;
  const int value = SmallValue(scan, at + 1);
  if (value < 0) return std::nullopt;
  return value + (value < kShortYearTurn ? 2000 : 1900);
}

}  // namespace

std::optional<int> ReadYearBehind(const Scan& scan, std::size_t at, std::size_t& last) {
  const TokenText& text = scan.text;
  std::size_t i = at;
  for (int fillers = 0; fillers < 2; ++fillers) {
    if (text[i].IsEnd() || text[i].Has(Token::kBreakBefore)) return std::nullopt;
    const auto filler = scan.tables.dates.fillers.Forward(text, i);
    if (!filler) break;
    i = filler.last;
  }
  if (const std::optional<int> year = ReadShortYear(scan, i)) {
    last = i + 2;
    return year;
  }
  if (text[i].Is(kHyphen) && text[i].Glued() && text[i + 1].Glued()) ++i;
  if (text[i].Has(Token::kBreakBefore) || !text[i].IsDigits()) return std::nullopt;
  const int value = SmallValue(scan, i);
  if (DigitCount(text[i]) != 4 || value < kFirstYear || value > kLastYear || IsDecimalOrGroup(scan, i))
    return std::nullopt;
  // "in July 2024 soldiers": with a comma before it, a year all the same.
  if (scan.tables.counted.Forward(text, i + 1) && !text[i - 1].Is(kComma)) return std::nullopt;
  last = i + 1;
  return value;
}

std::optional<WrittenDate> ReadDigitDate(const Scan& scan, std::size_t at, std::size_t floor) {
  const int value = SmallValue(scan, at);
  if (value < 0) return std::nullopt;
  if (std::optional<WrittenDate> three = ReadThree(scan, at)) return three;
  if (std::optional<WrittenDate> decade = ReadDecade(scan, at, value, floor)) return decade;
  if (std::optional<WrittenDate> era = ReadEra(scan, at, value, floor)) return era;
  return ReadBareYear(scan, at, value, floor);
}

}  // namespace gainsay
