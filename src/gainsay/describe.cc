#include "gainsay/describe.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <utility>

namespace gainsay {
namespace {

std::string Decimal(double x) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.6f", x);
  std::string result(text.data());
  result.erase(result.find_last_not_of('0') + 1);
  if (result.back() == '.') result.pop_back();
  return result;
}

std::string Grouped(double x) {
  std::string digits = Decimal(x);
  std::size_t end = digits.find('.');
  if (end == std::string::npos) end = digits.size();
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  for (std::size_t at = end; at > first + 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

/// A counted noun or a CLDR unit, not an ISO code.
bool IsWord(const std::string& unit) { return !unit.empty() && unit[0] >= 'a' && unit[0] <= 'z'; }

struct Ending {
  std::string_view one;
  std::string_view many;
};

/// Whole words, also as the last of several: "square-foot", "school-child".
constexpr Ending kOwnPlurals[] = {{"foot", "feet"},
                                  {"man", "men"},
                                  {"woman", "women"},
                                  {"child", "children"},
                                  {"tooth", "teeth"},
                                  {"goose", "geese"},
                                  {"mouse", "mice"},
                                  {"calf", "calves"},
                                  {"half", "halves"},
                                  {"knife", "knives"},
                                  {"life", "lives"},
                                  {"wife", "wives"},
                                  {"wolf", "wolves"},
                                  {"loaf", "loaves"},
                                  {"leaf", "leaves"},
                                  {"thief", "thieves"},
                                  {"shelf", "shelves"},
                                  {"sheep", "sheep"},
                                  {"fish", "fish"},
                                  {"deer", "deer"},
                                  {"aircraft", "aircraft"},
                                  {"spacecraft", "spacecraft"},
                                  {"hovercraft", "hovercraft"},
                                  {"ox", "oxen"},
                                  {"celsius", "celsius"},
                                  {"cattle", "cattle"},
                                  {"livestock", "livestock"},
                                  {"poultry", "poultry"},
                                  {"people", "people"},
                                  {"police", "police"},
                                  {"staff", "staff"},
                                  {"personnel", "personnel"},
                                  {"hertz", "hertz"},
                                  {"quiz", "quizzes"},
                                  {"potato", "potatoes"},
                                  {"tomato", "tomatoes"}};

/// Of a lemma; what ends in an s otherwise ("series") is many already.
std::string Plural(const std::string& noun) {
  const std::size_t word = noun.find_last_of("- ") + 1;  // 0 behind `npos`.
  for (const Ending& own : kOwnPlurals) {
    if (std::string_view(noun).substr(word) == own.one) return noun.substr(0, word) + std::string(own.many);
  }
  const bool us = noun.ends_with("us") || noun.ends_with("ss");
  if (noun.empty() || (noun.ends_with('s') && !us)) return noun;
  const bool hisses = us || noun.ends_with("ch") || noun.ends_with("sh") || noun.ends_with('x');
  if (hisses) return noun + "es";
  const bool y = noun.size() > 1 && noun.ends_with('y') &&
                 std::string_view("aeiou").find(noun[noun.size() - 2]) == std::string_view::npos;
  return y ? noun.substr(0, noun.size() - 1) + "ies" : noun + "s";
}

/// "miles per hour" of `mile-per-hour`, as CLDR names a unit made of two.
std::string PluralUnit(const std::string& unit) {
  const std::string_view per = "-per-";
  const std::size_t at = unit.find(per);
  if (at == std::string::npos) return Plural(unit);
  return Plural(unit.substr(0, at)) + " per " + unit.substr(at + per.size());
}

std::string WithUnit(const std::string& number, const std::string& unit) {
  if (unit.empty() || unit == "person" || unit == "magnitude") return number;
  if (unit == "percent") return number + "%";
  if (unit == "times") return number + " times";
  if (unit == "USD") return "$" + number;
  if (unit == "GBP") return "£" + number;
  if (unit == "EUR") return "€" + number;
  if (!IsWord(unit)) return number + " " + unit;
  return number + " " + (number == "1" ? unit : PluralUnit(unit));
}

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

std::string Month(const CivilDay& day) {
  return std::string(kMonths.at(static_cast<std::size_t>(day.month - 1)));
}

std::string DayText(Day day) {
  const CivilDay civil = CivilFromDay(day);
  return std::to_string(civil.day) + " " + Month(civil) + " " + std::to_string(civil.year);
}

std::string RangeText(Day from, Day to) {
  if (from == to) return DayText(from);
  const CivilDay a = CivilFromDay(from);
  const CivilDay b = CivilFromDay(to);
  const CivilDay after = CivilFromDay(to + 1);
  const bool whole_months = a.day == 1 && after.day == 1;
  if (!whole_months) return DayText(from) + " to " + DayText(to);
  if (a.year == b.year && a.month == 1 && b.month == 12) return std::to_string(a.year);
  if (a.year == b.year && a.month == b.month) return Month(a) + " " + std::to_string(a.year);
  if (a.year == b.year) return Month(a) + " to " + Month(b) + " " + std::to_string(a.year);
  return Month(a) + " " + std::to_string(a.year) + " to " + Month(b) + " " + std::to_string(b.year);
}

/// The word that stands for a vague number, by where it begins; its usual reach where there is no such word.
std::string VagueWord(const Quantity& quantity) {
  constexpr std::array<std::pair<double, std::string_view>, 8> kWords = {{{24, "dozens"},
                                                                          {40, "scores"},
                                                                          {200, "hundreds"},
                                                                          {2000, "thousands"},
                                                                          {20000, "tens of thousands"},
                                                                          {200000, "hundreds of thousands"},
                                                                          {2e6, "millions"},
                                                                          {2e9, "billions"}}};
  for (const auto& [low, word] : kWords) {
    if (quantity.hard.low == low) return std::string(word);
  }
  return DescribeInterval(quantity.soft);
}

std::string_view HedgeWords(Hedge hedge) {
  switch (hedge) {
    case Hedge::kAbout:
      return "about ";
    case Hedge::kNearly:
      return "nearly ";
    case Hedge::kMoreThan:
      return "more than ";
    case Hedge::kAtLeast:
      return "at least ";
    case Hedge::kLessThan:
      return "less than ";
    case Hedge::kAtMost:
      return "at most ";
    case Hedge::kUpTo:
      return "up to ";
    case Hedge::kExact:
    case Hedge::kRange:
    case Hedge::kVague:
      return "";
  }
  return "";
}

/// "15:10" of a time of day in minutes, which may run on behind midnight.
std::string ClockText(double minute) {
  constexpr int kHour = 60;
  constexpr int kDay = 24 * kHour;
  const int whole = (static_cast<int>(std::floor(minute)) % kDay + kDay) % kDay;
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", whole / kHour, whole % kHour);
  return text.data();
}

std::string DescribeClock(const Quantity& quantity) {
  const std::string zone = quantity.unit.ends_with("utc") ? " UTC" : "";
  if (!quantity.point) return ClockText(quantity.hard.low) + " to " + ClockText(quantity.hard.high) + zone;
  switch (quantity.hedge) {
    case Hedge::kMoreThan:
      return "after " + ClockText(*quantity.point) + zone;
    case Hedge::kLessThan:
      return "before " + ClockText(*quantity.point) + zone;
    case Hedge::kAtMost:
      return "by " + ClockText(*quantity.point) + zone;
    default:
      return std::string(HedgeWords(quantity.hedge)) + ClockText(*quantity.point) + zone;
  }
}

std::string Describe(const Entity& entity) { return entity.name; }
std::string Describe(const Quotation& quotation) { return "“" + quotation.words + "”"; }

}  // namespace

bool IsTimeOfDay(std::string_view unit) { return unit.starts_with("minute-of-day"); }

std::string_view WeekdayName(int weekday) {
  constexpr std::array<std::string_view, 7> kNames = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};
  return kNames.at(static_cast<std::size_t>(weekday - 1));
}

std::string DescribeNumber(double x) {
  constexpr std::array<std::pair<double, std::string_view>, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const auto& [scale, word] : kScales) {
    if (std::fabs(x) < scale) continue;
    const double scaled = std::round(x / scale * 1000) / 1000;
    if (scaled * scale == x) return Decimal(scaled) + std::string(word);
  }
  return Grouped(x);
}

std::string DescribeInterval(const Interval& interval) {
  if (interval.bounded() && interval.low == interval.high) return DescribeNumber(interval.low);
  if (interval.bounded()) return DescribeNumber(interval.low) + " to " + DescribeNumber(interval.high);
  if (interval.bounded_below())
    return (interval.low_open ? "more than " : "") + DescribeNumber(interval.low) +
           (interval.low_open ? "" : " or more");
  if (interval.bounded_above()) return "at most " + DescribeNumber(interval.high);
  return "any number";
}

namespace {

std::string InItsUnit(const Quantity& quantity) {
  if (IsTimeOfDay(quantity.unit)) return DescribeClock(quantity);
  if (quantity.point) {
    return std::string(HedgeWords(quantity.hedge)) + WithUnit(DescribeNumber(*quantity.point), quantity.unit);
  }
  if (quantity.hedge == Hedge::kVague) {
    const bool of = IsWord(quantity.unit) && quantity.unit != "person" && quantity.unit != "percent";
    return of ? VagueWord(quantity) + " of " + Plural(quantity.unit)
              : WithUnit(VagueWord(quantity), quantity.unit);
  }
  return WithUnit(DescribeInterval(quantity.hard), quantity.unit);
}

}  // namespace

std::string Describe(const Quantity& quantity) {
  if (quantity.written.empty()) return InItsUnit(quantity);
  return quantity.written + " (" + InItsUnit(quantity) + ")";
}

std::string Describe(const DateRange& range) {
  if (range.from && range.to) return RangeText(*range.from, *range.to);
  if (range.from) return "since " + DayText(*range.from);
  if (range.to) return "until " + DayText(*range.to);
  return range.weekday != 0 ? std::string(WeekdayName(range.weekday)) : "no known day";
}

std::string Describe(const Value& value) {
  return std::visit([](const auto& v) { return Describe(v); }, value);
}

}  // namespace gainsay
