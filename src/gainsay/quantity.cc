#include "gainsay/quantity.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <utility>

namespace gainsay {
namespace {

namespace chrono = std::chrono;

constexpr std::array<std::pair<Hedge, std::string_view>, 10> kHedges = {{
    {Hedge::kExact, "exact"},
    {Hedge::kAbout, "about"},
    {Hedge::kNearly, "nearly"},
    {Hedge::kMoreThan, "more-than"},
    {Hedge::kAtLeast, "at-least"},
    {Hedge::kLessThan, "less-than"},
    {Hedge::kAtMost, "at-most"},
    {Hedge::kUpTo, "up-to"},
    {Hedge::kRange, "range"},
    {Hedge::kVague, "vague"},
}};

std::optional<int> Digits(std::string_view text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return std::nullopt;
  int value = 0;
  const char* first = text.data() + from;
  const auto [end, error] = std::from_chars(first, first + count, value);
  if (error != std::errc() || end != first + count || *first == '-') return std::nullopt;
  return value;
}

}  // namespace

std::string_view HedgeName(Hedge hedge) {
  for (const auto& [value, name] : kHedges) {
    if (value == hedge) return name;
  }
  return "exact";
}

std::optional<Hedge> HedgeFromName(std::string_view name) {
  for (const auto& [value, known] : kHedges) {
    if (known == name) return value;
  }
  return std::nullopt;
}

Day DayFromCivil(int year, int month, int day) {
  const chrono::sys_days days = chrono::year(year) / chrono::month(static_cast<unsigned>(month)) /
                                chrono::day(static_cast<unsigned>(day));
  return static_cast<Day>(days.time_since_epoch().count());
}

CivilDay CivilFromDay(Day day) {
  const chrono::year_month_day date{chrono::sys_days{chrono::days{day}}};
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

int WeekdayOf(Day day) {
  return static_cast<int>(chrono::weekday{chrono::sys_days{chrono::days{day}}}.iso_encoding());
}

std::string IsoDay(Day day) {
  const CivilDay civil = CivilFromDay(day);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", civil.year, civil.month, civil.day);
  return text.data();
}

std::optional<Day> ParseIsoDay(std::string_view text) {
  const auto year = Digits(text, 0, 4);
  const auto month = Digits(text, 5, 2);
  const auto day = Digits(text, 8, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  const chrono::year_month_day date = chrono::year(*year) / chrono::month(static_cast<unsigned>(*month)) /
                                      chrono::day(static_cast<unsigned>(*day));
  if (!date.ok()) return std::nullopt;
  return DayFromCivil(*year, *month, *day);
}

}  // namespace gainsay
