// Dates as English news writes them, told to somebody who writes on Saturday, 23 August 2025.
#include "mention/shipped.h"

namespace gainsay {
namespace {

MentionContext Saturday() {
  MentionContext context;
  context.published = DayFromCivil(2025, 8, 23);
  return context;
}

TEST_CASE("dates in full") {
  CheckRows({
      {"on August 21, 2025,", "date <August 21, 2025> 2025-08-21 2025-08-21"},
      {"on 21 August 2025", "date <21 August 2025> 2025-08-21 2025-08-21"},
      {"on Aug. 21, 2025", "date <Aug. 21, 2025> 2025-08-21 2025-08-21"},
      {"the 21st of August 2025", "date <21st of August 2025> 2025-08-21 2025-08-21"},
      {"on 2025-08-21", "date <2025-08-21> 2025-08-21 2025-08-21"},
      {"on 8/21/2025", "date <8/21/2025> 2025-08-21 2025-08-21"},
      {"on 21.08.2025", "date <21.08.2025> 2025-08-21 2025-08-21"},
      {"Friday, August 22, 2025", "date <Friday, August 22, 2025> 2025-08-22 2025-08-22"},
      {"February 30, 2025", "date <February 30, 2025> - -"},
  });
}

TEST_CASE("years, decades, parts of a year") {
  CheckRows({
      {"in 1953", "date <1953> 1953-01-01 1953-12-31"},
      {"the 1992 election", "date <1992> 1992-01-01 1992-12-31"},
      {"in the 1990s", "date <1990s> 1990-01-01 1999-12-31"},
      {"the '60s", "date <'60s> 1960-01-01 1969-12-31"},
      {"fall 2024", "date <fall 2024> 2024-09-01 2024-12-21"},
      {"the fall of 2024", "date <fall of 2024> 2024-09-01 2024-12-21"},
      {"in late 2024", "date <late 2024> 2024-08-29 2024-12-31"},
      {"mid-2024", "date <mid-2024> 2024-04-01 2024-10-01"},
      {"the second quarter of 2024", "date <second quarter of 2024> 2024-04-01 2024-06-30"},
      {"July 2024", "date <July 2024> 2024-07-01 2024-07-31"},
      {"since 2014", "date <since 2014> 2014-01-01 -"},
      {"until 2014", "date <until 2014> - 2014-12-31"},
      {"1939-1945", "date <1939-1945> 1939-01-01 1945-12-31"},
      {"1998-99", "date <1998-99> 1998-01-01 1999-12-31"},
      {"from 2010 to 2014", "date <from 2010 to 2014> 2010-01-01 2014-12-31"},
      {"between 2010 and 2014", "date <between 2010 and 2014> 2010-01-01 2014-12-31"},
      {"in the 19th century", "date <19th century> 1800-01-01 1899-12-31"},
  });
}

TEST_CASE("what is told from the day of publication") {
  CheckRows(
      {
          {"on Thursday", "date <Thursday> 2025-08-21 2025-08-21"},
          {"on Saturday", "date <Saturday> 2025-08-23 2025-08-23"},
          {"last Saturday", "date <last Saturday> 2025-08-16 2025-08-16"},
          {"next Monday", "date <next Monday> 2025-08-25 2025-08-25"},
          {"on August 21", "date <August 21> 2025-08-21 2025-08-21"},
          {"on September 2", "date <September 2> 2025-09-02 2025-09-02"},
          {"on December 24", "date <December 24> 2024-12-24 2024-12-24"},
          {"in July", "date <July> 2025-07-01 2025-07-31"},
          {"in April that", "date <April> 2025-04-01 2025-04-30"},
          {"in November", "date <November> 2024-11-01 2024-11-30"},
          {"last fall", "date <last fall> 2024-09-01 2024-12-21"},
          {"last year", "date <last year> 2024-01-01 2024-12-31"},
          {"this week", "date <this week> 2025-08-18 2025-08-24"},
          {"yesterday", "date <yesterday> 2025-08-22 2025-08-22"},
          {"August 21-23", "date <August 21-23> 2025-08-21 2025-08-23"},
          {"early August", "date <early August> 2025-08-01 2025-08-11"},
      },
      "en", Saturday());
}

TEST_CASE("without a day of publication") {
  CheckRows({
      {"on Thursday", "date <Thursday> - -"},
      {"on August 21", "date <August 21> - -"},
      // Nothing is known of these then.
      {"last year", ""},
      {"yesterday", ""},
  });
}

TEST_CASE("a weekday is kept as written, also where it is wrong") {
  const std::vector<Mention> right = Values("Friday, August 22, 2025");
  const std::vector<Mention> wrong = Values("Monday, August 22, 2025");
  REQUIRE(right.size() == 1);
  REQUIRE(wrong.size() == 1);
  CHECK(std::get<DateRange>(right[0].value).weekday == 5);
  CHECK(std::get<DateRange>(wrong[0].value).weekday == 1);
  CHECK(std::get<DateRange>(wrong[0].value).from == DayFromCivil(2025, 8, 22));
}

TEST_CASE("everyday words are no dates") {
  CheckRows({
      {"they may march in the fall of the wall", ""},
      {"May they rest", ""},
      {"an august body", ""},
      {"in May", "date <May> - -"},
      {"in March", "date <March> - -"},
      {"Black Friday sales", ""},
      {"Winter Olympics", ""},
  });
}

}  // namespace
}  // namespace gainsay
