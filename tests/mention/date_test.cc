// Dates as English news writes them, told to somebody who writes on Saturday, 23 August 2025.
#include "mention/shipped.h"

namespace gainsay {
namespace {

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
      // Where a text begins, too.
      {"21 August 2025", "date <21 August 2025> 2025-08-21 2025-08-21"},
      {"dated 21-Aug-2025", "date <21-Aug-2025> 2025-08-21 2025-08-21"},
      {"in 2025-08", "date <2025-08> 2025-08-01 2025-08-31"},
      {"in June '24", "date <June '24> 2024-06-01 2024-06-30"},
  });
}

TEST_CASE("several days of one month") {
  CheckRows({
      {"June 3-5, 2024", "date <June 3-5, 2024> 2024-06-03 2024-06-05"},
      {"June 3 to 5, 2024", "date <June 3 to 5, 2024> 2024-06-03 2024-06-05"},
      {"between June 3 and 5, 2024", "date <between June 3 and 5, 2024> 2024-06-03 2024-06-05"},
      {"on June 3, 4 and 5, 2024", "date <June 3, 4 and 5, 2024> 2024-06-03 2024-06-05"},
      {"from 3 to 5 June 2024", "date <from 3 to 5 June 2024> 2024-06-03 2024-06-05"},
      {"on the 3rd, 4th and 5th of June 2024", "date <3rd, 4th and 5th of June 2024> 2024-06-03 2024-06-05"},
      {"the 3-5 June 2024 talks", "date <3-5 June 2024> 2024-06-03 2024-06-05"},
      // What counts something is no day.
      {"on June 3 and 15 miners died", "date <June 3> - -; number <15> 15"},
      {"on June 3, 12 miners died", "date <June 3> - -; number <12> 12"},
      {"they killed 3 and 4 June 2024 was the day", "number <3> 3; date <4 June 2024> 2024-06-04 2024-06-04"},
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
      {"the early 2000s", "date <early 2000s> 2000-01-01 2003-05-27"},
      {"the 3rd century BC", "date <3rd century BC> -299-01-01 -200-12-31"},
      {"in 500 BC", "date <500 BC> -499-01-01 -499-12-31"},
      {"Vesuvius in AD 79", "date <AD 79> 0079-01-01 0079-12-31"},
      {"sold 79 ad pages", "number <79> 79"},
      {"in Q3 2024", "date <Q3 2024> 2024-07-01 2024-09-30"},
      {"an Audi Q3", ""},
      {"the winter of 1941-42", "date <winter of 1941-42> 1941-12-01 1942-03-20"},
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
          {"over the weekend", "date <weekend> 2025-08-23 2025-08-24"},
          {"last weekend", "date <last weekend> 2025-08-16 2025-08-17"},
          {"next weekend", "date <next weekend> 2025-08-30 2025-08-31"},
          {"a weekend in Rome", ""},
          {"last night", "date <last night> 2025-08-22 2025-08-22"},
          {"spring of last year", "date <spring of last year> 2024-03-01 2024-06-20"},
          {"in May this year", "date <May this year> 2025-05-01 2025-05-31"},
      },
      "en", Saturday());
}

TEST_CASE("what is still to come") {
  CheckRows(
      {
          {"It will open on Friday.", "date <Friday> 2025-08-29 2025-08-29"},
          {"It is to open on Saturday.", "date <Saturday> 2025-08-23 2025-08-23"},
          {"It is expected to open in March.", "date <March> 2026-03-01 2026-03-31"},
          {"The job will be done by the end of December.",
           "date <the end of December> 2025-12-24 2025-12-31"},
          {"It will close in August.", "date <August> 2025-08-01 2025-08-31"},
          {"It opened on Friday.", "date <Friday> 2025-08-22 2025-08-22"},
          {"It will open, he said on Friday.", "date <Friday> 2025-08-22 2025-08-22"},
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
      {"a spring to fall into", ""},
      {"in spring and in the fall", "date <spring> - -; date <fall> - -"},
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
