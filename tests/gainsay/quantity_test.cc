#include "gainsay/quantity.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "gainsay/describe.h"

namespace gainsay {
namespace {

TEST_CASE("days count from 1970 and know their weekday") {
  CHECK(DayFromCivil(1970, 1, 1) == 0);
  CHECK(DayFromCivil(2000, 3, 1) == 11017);
  CHECK(IsoDay(DayFromCivil(2025, 8, 21)) == "2025-08-21");
  CHECK(WeekdayOf(DayFromCivil(2025, 8, 21)) == 4);
  CHECK(WeekdayOf(DayFromCivil(1899, 12, 31)) == 7);
}

TEST_CASE("the day of an ISO date or instant, and none of anything else") {
  CHECK(ParseIsoDay("2025-08-21") == DayFromCivil(2025, 8, 21));
  CHECK(ParseIsoDay("2025-08-21T23:59:59+09:00") == DayFromCivil(2025, 8, 21));
  for (const char* text : {"", "2025", "2025-13-01", "2025-02-30", "2025/08/21", "20250821", "-025-08-21"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(ParseIsoDay(text).has_value());
  }
}

TEST_CASE("numbers are written as a reader writes them") {
  CHECK(DescribeNumber(4000) == "4,000");
  CHECK(DescribeNumber(999) == "999");
  CHECK(DescribeNumber(1200000) == "1.2 million");
  CHECK(DescribeNumber(1234567) == "1,234,567");
  CHECK(DescribeNumber(1.5e9) == "1.5 billion");
  CHECK(DescribeNumber(0.125) == "0.125");
  CHECK(DescribeNumber(-12345.5) == "-12,345.5");
}

TEST_CASE("units and counted nouns stand in the plural") {
  const std::pair<const char*, std::string> rows[] = {
      {"foot", "46 feet"},           {"inch", "46 inches"},
      {"city", "46 cities"},         {"bus", "46 buses"},
      {"class", "46 classes"},       {"calf", "46 calves"},
      {"sheep", "46 sheep"},         {"square-foot", "46 square-feet"},
      {"series", "46 series"},       {"day", "46 days"},
      {"kilometer", "46 kilometers"}};
  for (const auto& row : rows) {
    Quantity quantity;
    quantity.point = 46;
    quantity.unit = row.first;
    CHECK(Describe(quantity) == row.second);
  }
}

TEST_CASE("quantities carry hedge and unit") {
  Quantity quantity;
  quantity.point = 4000;
  quantity.hedge = Hedge::kAbout;
  quantity.unit = "person";
  CHECK(Describe(quantity) == "about 4,000");
  quantity.hedge = Hedge::kMoreThan;
  quantity.unit = "USD";
  CHECK(Describe(quantity) == "more than $4,000");
  Quantity range;
  range.hedge = Hedge::kRange;
  range.hard = Interval::Between(25000, 30000);
  CHECK(Describe(range) == "25,000 to 30,000");
  Quantity vague;
  vague.hedge = Hedge::kVague;
  vague.hard = Interval::AtLeast(2000);
  vague.unit = "shell";
  CHECK(Describe(vague) == "thousands of shells");
  Quantity age;
  age.point = 17;
  age.unit = "year";
  CHECK(Describe(age) == "17 years");
  age.unit = "INR";
  CHECK(Describe(age) == "17 INR");
}

TEST_CASE("ranges of days are named by what they span") {
  const auto range = [](int y1, int m1, int d1, int y2, int m2, int d2) {
    DateRange r;
    r.from = DayFromCivil(y1, m1, d1);
    r.to = DayFromCivil(y2, m2, d2);
    return Describe(r);
  };
  CHECK(range(2025, 8, 21, 2025, 8, 21) == "21 August 2025");
  CHECK(range(2024, 1, 1, 2024, 12, 31) == "2024");
  CHECK(range(2024, 9, 1, 2024, 11, 30) == "September to November 2024");
  CHECK(range(2024, 2, 1, 2024, 2, 29) == "February 2024");
  CHECK(range(2024, 2, 1, 2024, 2, 28) == "1 February 2024 to 28 February 2024");
  CHECK(Describe(DateRange{}) == "no known day");
}

}  // namespace
}  // namespace gainsay
