// A source against itself: figures that do not work out, and dates that cannot be.
#include <doctest/doctest.h>

#include <string>

#include "check/told.h"

namespace gainsay {
namespace {

/// The errors on one article, published on Wednesday, 20 March 2024.
std::string ToldOf(const std::string& text) {
  Bundle bundle;
  bundle.name = "story";
  bundle.documents = {Article("a.txt", text)};
  bundle.documents[0].metadata.published = "2024-03-20";
  Diagnostics diagnostics;
  return Told(Checker(Shipped(), {}, diagnostics).Check(bundle));
}

TEST_CASE("figures that do not work out") {
  const struct {
    const char* text;
    const char* told;
  } rows[] = {
      {"Profit rose 50 percent to 120 million dollars from 100 million dollars.",
       "error: rise: 50% does not fit a change from $100 million to $120 million"},
      {"House prices rose 10 percent, to 330,000 dollars from 250,000 dollars.",
       "error: rise: 10% does not fit a change from $250,000 to $330,000"},
      {"Output went from 450 tonnes to 560 tonnes, or 12 percent more.",
       "error: percent: 12% does not fit a change from 450 tonnes to 560 tonnes"},
      {"The number of cases tripled from 150 to 300.",
       "error: multiple: 3 times does not fit a change from 150 to 300"},
      {"Unemployment rose 0.9 percentage points to 5.4 percent from 5.1 percent.",
       "error: rise: 0.9 percentage-points does not fit a change from 5.1% to 5.4%"},
      {"Shares of the brewer rose 9 dollars, or 10 percent, to 45 dollars.",
       "error: percent: 10% does not fit a step of $9 to $45"},
      {"The firm dismissed 150 of its 200 workers, or 50 percent.",
       "error: percent: 50% does not fit 150 of 200"},
      {"Of the 200 workers, 150, or half, were dismissed.",
       "error: multiple: 0.5 times does not fit 150 of 200"},
      {"The blast killed 12 people: five soldiers and nine civilians.", "error: killed: 5 + 9 is not 12"},
      {"The blast hurt 12 people, including 15 children.",
       "error: wounded: a part of 15 is more than its whole, 12"},
      {"The pit lies 35 km (52 miles) north of the town.", "error: measure: 35 kilometers is not 52 miles"},
      {"The fair opens on Tuesday, 7 March 2024, the mayor said.", "error: date: 7 March 2024 is no Tuesday"},
      {"The fair opens on Monday, April 2, the mayor said.", "error: date: 2 April 2024 is no Monday"},
      {"Lena Orvik, 34, was born in 1970, the court heard.",
       "error: age of lena orvik: the age of 34 years does not fit a birth in 1970"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(ToldOf(row.text) == row.told);
  }
}

TEST_CASE("figures that do, and figures that are worked out from others") {
  const char* const rows[] = {
      "Profit rose 20 percent to 120 million dollars from 100 million dollars.",
      "Profit rose 21 percent to 120 million dollars from 100 million dollars.",
      "Sales went from 450 tonnes to 560 tonnes, up 12 percent on the year.",
      "Sales rose 12 percent on the quarter to 560 tonnes from 450 tonnes a year ago.",
      "Profit rose 50 percent as sales rose to 120 million dollars from 100 million dollars.",
      "The number of cases tripled from 100 to 300.",
      "The fine was raised by half, to 300 dollars from 200 dollars.",
      "The fleet grew 25 percent from 1.2 to 1.5 million vehicles.",
      "Unemployment rose 0.3 percent to 5.4 percent from 5.1 percent.",
      "Shares of the brewer rose 3 dollars, or 7.1 percent, to 45 dollars.",
      "Shares of the brewer fell 5 dollars, or 10 percent, to 45 dollars.",
      "Two of the three suspects, or 66 percent, were freed.",
      "The firm dismissed 150 of its 200 workers, or three quarters.",
      "The blast killed 14 people: five soldiers and nine civilians.",
      "The blast killed 14 people: five soldiers, two of them officers, and others.",
      "The keeper had 3 saves (3 punched, 1 parried, 1 caught).",
      "The blast hurt 12 people, including five children.",
      "The pit lies 35 km (22 miles) north of the town.",
      "The wall is 6 feet (1.8 m) high.",
      "The fair opens on Thursday, 7 March 2024, the mayor said.",
      "The fair opens on Tuesday, April 2, the mayor said.",
      "Lena Orvik, 34, was born in 1989, the court heard.",
      "Lena Orvik was born in 1970 and left the town in 2004, aged 34.",
  };
  for (const char* text : rows) {
    CAPTURE(std::string(text));
    CHECK(ToldOf(text).empty());
  }
}

TEST_CASE("what copies have from one another is told once") {
  const std::string text = "The firm dismissed 150 of its 200 workers, or 50 percent.";
  const Report report = CheckTwo(text, text);
  CHECK(Told(report) == "error: percent: 50% does not fit 150 of 200");
  REQUIRE(!report.findings.empty());
  CHECK(report.findings.front().positions.front().sources.size() == 2);
}

}  // namespace
}  // namespace gainsay
