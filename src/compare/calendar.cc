#include "compare/calendar.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/faults.h"
#include "compare/figures.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

std::optional<Day> PublishedOn(const Report& report, const Claim& claim) {
  return ParseIsoDay(report.sources[claim.source].metadata.published);
}

/// Is the year of a date known: written, or not far from the day of publication?
bool YearIsKnown(const Report& report, const Claim& claim, Day day) {
  constexpr Day kClose = 120;
  const std::string_view written = Slice(report.texts[claim.source], claim.mention);
  std::size_t digits = 0;
  for (const char c : written) {
    digits = std::isdigit(static_cast<unsigned char>(c)) != 0 ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  const std::optional<Day> published = PublishedOn(report, claim);
  return published && std::abs(*published - day) <= kClose;
}

void CheckWeekday(const Report& report, std::uint32_t index, Faults& faults) {
  const Claim& claim = report.claims[index];
  const auto* range = std::get_if<DateRange>(&claim.value);
  if (range == nullptr || range->weekday == 0 || !range->from || range->from != range->to) return;
  const int real = WeekdayOf(*range->from);
  if (real == range->weekday || !YearIsKnown(report, claim, *range->from)) return;
  faults.Add(Describe(*range) + " is no " + std::string(WeekdayName(range->weekday)),
             {"in the calendar it is a " + std::string(WeekdayName(real))}, {index});
}

/// Does the date say when somebody was born?
bool IsBirth(const Report& report, const Claim& date, const ArithmeticWords& words) {
  constexpr std::size_t kReach = 2;  // "born on", "born in late".
  const std::string_view text = report.texts[date.source];
  const std::vector<std::string> before =
      WordsAndMarks(Slice(text, {date.sentence.start, date.mention.start}));
  const auto first = before.size() > kReach ? before.end() - kReach : before.begin();
  return std::any_of(first, before.end(), [&](const std::string& word) { return words.born.contains(word); });
}

bool IsAge(const Claim& claim) {
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  return quantity != nullptr && quantity->unit == "year" && claim.mention_kind == MentionKind::kAge;
}

/// The claims of one sentence: one date, one age, and nobody else.
void CheckAge(const Comparison& comparison, std::span<const std::uint32_t> sentence, Faults& faults) {
  const Report& report = comparison.report;
  std::vector<std::uint32_t> dates;
  std::vector<std::uint32_t> ages;
  for (const std::uint32_t i : sentence) {
    const Claim& claim = report.claims[i];
    if (std::holds_alternative<DateRange>(claim.value)) dates.push_back(i);
    if (IsAge(claim)) ages.push_back(i);
  }
  if (dates.size() != 1 || ages.size() != 1) return;
  const Claim& birth = report.claims[dates.front()];
  const Claim& age = report.claims[ages.front()];
  const auto& born = std::get<DateRange>(birth.value);
  const std::optional<Day> published = PublishedOn(report, age);
  if (!born.from || !born.to || !published || !IsBirth(report, birth, comparison.language->arithmetic))
    return;
  constexpr double kYear = 365.25;
  const auto years = [&](Day day) { return std::floor((*published - day) / kYear); };
  const Interval possible = Interval::Between(years(*born.to), years(*born.from));
  if (possible.low < 0 || Meet(possible, std::get<Quantity>(age.value).hard)) return;
  faults.Add("the age of " + Describe(age.value) + " does not fit a birth in " + Describe(birth.value),
             {"on " + Describe(DateRange{*published, *published}) + ", when the text appeared, that is " +
              DescribeInterval(possible) + " years"},
             {ages.front(), dates.front()});
}

}  // namespace

void CheckCalendar(Comparison& comparison) {
  if (comparison.language == nullptr) return;
  const Report& report = comparison.report;
  Faults faults;
  ForEachSentence(report, [&](std::span<const std::uint32_t> claims) {
    for (const std::uint32_t i : claims) CheckWeekday(report, i, faults);
    CheckAge(comparison, claims, faults);
  });
  faults.Report(comparison);
}

}  // namespace gainsay
