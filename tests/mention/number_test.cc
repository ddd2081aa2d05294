// Numbers as English news writes them.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("digits") {
  CheckRows({
      {"killed 1,234,567 men", "number <1,234,567> 1234567"},
      {"a sum of 12,34,567", "number <12,34,567> 1234567"},
      {"some 1 234 567 men", "number <some 1 234 567> about 1234567"},
      {"sold 1'234'567 and 12\u2019000", "number <1'234'567> 1234567; number <12\u2019000> 12000"},
      {"of 40\u202F000 men", "number <40\u202F000> 40000"},
      {"a score of .75", "number <.75> 0.75"},
      {"it fell by -4.5 points", "number <-4.5> -4.5"},
      {"about \u22123 points", "number <about \u22123> about -3"},
      {"20k men", "number <20k> 20000"},
      {"4.5bn men", "number <4.5bn> 4500000000"},
      {"20m people", "number <20m> 20000000"},
      {"1.2 million men", "number <1.2 million> 1200000"},
      {"1e6 cells", "number <1e6> 1000000"},
      {"the sum 5.00 or 5,00", "number <5.00> 5; number <5,00> 5"},
      {"rows 3,4,5", "number <3> 3; number <4> 4; number <5> 5"},
  });
}

TEST_CASE("digits of other scripts") {
  CheckRows({
      {"\uFF11\uFF12 men", "number <\uFF11\uFF12> 12"},
      {"\u0664\u0660 men", "number <\u0664\u0660> 40"},
      {"\u096A\u0966 men", "number <\u096A\u0966> 40"},
      // Two scripts in one numeral are no number.
      {"4\u0660 men", ""},
      {"\u0664\u0966 men", ""},
  });
}

TEST_CASE("words") {
  CheckRows({
      {"seven people", "number <seven> 7"},
      {"twenty-one men", "number <twenty-one> 21"},
      {"four thousand two hundred and five men", "number <four thousand two hundred and five> 4205"},
      {"twenty-five hundred men", "number <twenty-five hundred> 2500"},
      {"two hundred thousand men", "number <two hundred thousand> 200000"},
      {"half a million men", "number <half a million> 500000"},
      {"a quarter million men", "number <a quarter million> 250000"},
      {"one and a half million men", "number <one and a half million> 1500000"},
      {"two million and a half", "number <two million and a half> 2500000"},
      {"a dozen men", "number <a dozen> 12"},
      {"half a dozen men", "number <half a dozen> 6"},
      {"half-a-dozen men", "number <half-a-dozen> 6"},
      {"two dozen men", "number <two dozen> 24"},
      {"a couple of men", "number <a couple of> 2"},
      {"a couple of hundred men", "number <a couple of hundred> 200"},
      {"a hundred men", "number <a hundred> 100"},
      {"four-thousand-100 men", "number <four-thousand-100> 4100"},
      {"4 thousand 3 hundred and 21", "number <4 thousand 3 hundred and 21> 4321"},
      {"five point two million", "number <five point two million> 5200000"},
      {"twenty and three and three fifths", "number <twenty and three and three fifths> 23.6"},
      {"twenty and three men", "number <twenty> 20; number <three> 3"},
      {"minus forty", "number <minus forty> -40"},
      {"plus or minus forty", "number <plus or minus forty> 40"},
      {"5 lakh crore", "number <5 lakh crore> 5000000000000"},
  });
}

TEST_CASE("a number ends where the next one begins") {
  CheckRows({
      {"one two three", "number <one> 1; number <two> 2; number <three> 3"},
      {"two hundred and five hundred", "number <two hundred> 200; number <five hundred> 500"},
      {"Around 4,000 of 12,000 men", "number <Around 4,000> about 4000; number <12,000> 12000"},
      {"they killed seven and injured forty", "number <seven> 7; number <forty> 40"},
      {"a $5 million two-year deal", "money <$5 million> 5000000 USD?; duration <two-year> 2 year"},
      {"a $5 million 10-year bond", "money <$5 million> 5000000 USD?; duration <10-year> 10 year"},
      {"In 2024 12 men died", "date <2024> 2024-01-01 2024-12-31; number <12> 12"},
      {"thousands more came", "number <thousands> vague [2000, -]"},
      // The words of one block never reach into the next.
      {"It killed forty\n\nTwo men fled", "number <forty> 40; number <Two> 2"},
  });
}

TEST_CASE("fractions and ordinals") {
  CheckRows({
      {"two-thirds of them", "multiple <two-thirds> 0.666666666666667 times"},
      {"a third of them", "multiple <a third> 0.333333333333333 times"},
      {"the result is \u2154", "multiple <\u2154> 0.666666666666667 times"},
      {"2\u00BD men", "number <2\u00BD> 2.5"},
      {"one and a half", "number <one and a half> 1.5"},
      {"2 1/4", "number <2 1/4> 2.25"},
      {"up 3-1/4 percent", "percent <3-1/4 percent> 3.25 percent"},
      {"a 4-1/2-month stay", "duration <4-1/2-month> 4.5 month"},
      {"stays of 4-1/2 months", "duration <4-1/2 months> 4.5 month"},
      {"stays of 31/2 months", "duration <31/2 months> 3.5 month"},
      {"odds of 11/4", "multiple <11/4> 2.75 times"},
      {"half of the men", "multiple <half> 0.5 times"},
      {"the 11th attack", "ordinal <11th> 11"},
      {"the twenty-first attack", "ordinal <twenty-first> 21"},
      {"the one hundred twenty-fifth", "ordinal <one hundred twenty-fifth> 125"},
      {"his third term", "ordinal <third> 3"},
      {"she finished second", "ordinal <second> 2"},
      {"after a second strike", "ordinal <second> 2"},
      {"placed 11th Saturday", "ordinal <11th> 11; date <Saturday> - -"},
      {"a second later", "duration <a second> 1 second"},
      {"the two thousand three hundredth", "ordinal <two thousand three hundredth> 2300"},
      {"two-and-a-half men", "number <two-and-a-half> 2.5"},
      {"at first he said", ""},
      {"Book a first class seat", ""},
  });
}

TEST_CASE("hedges") {
  CheckRows({
      {"an estimated 25,000 men", "number <an estimated 25,000> about 25000"},
      {"about another 40 men", "number <about another 40> about 40"},
      {"an additional 25,000 to 30,000 men", "number <25,000 to 30,000> range [25000, 30000]"},
      {"no fewer than 7 men", "number <no fewer than 7> at-least 7"},
      {"not more than 7 men", "number <not more than 7> at-most 7"},
      {"well over 100 men", "number <well over 100> more-than 100"},
      {"just under 100 men", "number <just under 100> less-than 100"},
      {"more than about 100 men", "number <more than about 100> more-than 100"},
      {"as many as 300 men", "number <as many as 300> up-to 300"},
      {"as few as 20 men", "number <as few as 20> at-least 20"},
      {"20-something men", "number <20-something> about 20"},
      {"25,000+ men", "number <25,000+> at-least 25000"},
      {"a hundred or so", "number <a hundred or so> about 100"},
      {"x > 10", "number <> 10> more-than 10"},
      {"How about 5 or more?", "number <5 or more> at-least 5"},
      {"give or take plus or minus 4 men", "number <give or take plus or minus 4> about 4"},
      {"a margin of \u00B14 points", "number <\u00B14> 4"},
      // What "over" says of a time is not sure.
      {"grew over five years", "duration <five years> 5 year"},
  });
}

TEST_CASE("ranges") {
  CheckRows({
      {"25,000\u201330,000 men", "number <25,000\u201330,000> range [25000, 30000]"},
      {"25,000-30,000 men", "number <25,000-30,000> range [25000, 30000]"},
      {"between 1.5m and 2m people", "number <between 1.5m and 2m> range [1500000, 2000000]"},
      {"a six-to-eight-week delay", "duration <six-to-eight-week> range [6, 8] week"},
      {"two to three hundred people", "number <two to three hundred> range [200, 300]"},
      {"two or three dozen people", "number <two or three dozen> range [24, 36]"},
      {"five to one hundred", "number <five to one hundred> range [5, 100]"},
      {"between five and ten men", "number <between five and ten> range [5, 10]"},
      {"from 40 to 50 men", "number <from 40 to 50> range [40, 50]"},
      {"three or four men", "number <three or four> range [3, 4]"},
      {"5 to 7 percent", "percent <5 to 7 percent> range [5, 7] percent"},
      {"$3-5 million", "money <$3-5 million> range [3000000, 5000000] USD?"},
      {"$140- $150 million", "money <$140- $150 million> range [140000000, 150000000] USD?"},
      {"$140 -$150 million", "money <$140 -$150 million> range [140000000, 150000000] USD?"},
      {"3 to 5 million men", "number <3 to 5 million> range [3000000, 5000000]"},
      {"$500 to $1 million", "money <$500 to $1 million> range [500, 1000000] USD?"},
      {"more than 20 and less than 30", "number <more than 20 and less than 30> range (20, 30)"},
      {"five- to six-year terms", "duration <five- to six-year> range [5, 6] year"},
      {"up to 20 or 30 men", "number <up to 20 or 30> up-to 30"},
      {"between the fifth and the tenth", "ordinal <between the fifth and the tenth> range [5, 10]"},
      // What changed from one figure to another is two figures.
      {"it rose from 5 to 7 men", "number <5> 5; number <7> 7"},
      {"40 or 2,000 men", "number <40> 40; number <2,000> 2000"},
  });
}

TEST_CASE("vague numbers") {
  CheckRows({
      {"dozens of men", "number <dozens> vague [24, -]"},
      {"hundreds of thousands of men", "number <hundreds of thousands> vague [200000, -]"},
      {"several thousand men", "number <several thousand> vague [3000, -]"},
      {"several men", ""},
      {"several inches of rain", "measure <several inches> vague [3, -] inch"},
      {"tens of millions of dollars", "money <tens of millions of dollars> vague [20000000, -] USD?"},
  });
}

TEST_CASE("a number hyphened to words opens a compound, which the span leaves to the rules") {
  struct Case {
    std::string_view text;
    std::string_view compound;  ///< Empty: none.
  };
  const Case rows[] = {
      {"a six-storey house", "six-storey"},
      {"a 16-team cup", "16-team"},
      {"a side of about 40-strong.", "about 40-strong"},
      {"a 10- to 12-member panel", "10- to 12-member"},
      {"a two-and-a-half-goal rise, it said", "two-and-a-half-goal"},
      {"three-under-par, he said", "three-under-par"},
      {"six houses", ""},
      {"in six - often more - villages", ""},
      {"a two-by-four plank", ""},
      {"his 2-for-5 night", ""},
  };
  for (const Case& row : rows) {
    const std::vector<Mention> values = Values(row.text);
    REQUIRE_MESSAGE(!values.empty(), row.text);
    const Mention& mention = values.front();
    const std::string_view compound =
        mention.compound_end == 0 ? "" : Slice(row.text, {mention.span.start, mention.compound_end});
    CHECK_MESSAGE(compound == row.compound, row.text);
  }
}

TEST_CASE("multiples and ratios") {
  CheckRows({
      {"it would triple the number", "multiple <triple> 3 times"},
      {"sales doubled", "multiple <doubled> 2 times"},
      {"three times as many men", "multiple <three times> 3 times"},
      {"a 10-fold rise", "multiple <10-fold> 10 times"},
      {"more than twice the number", "multiple <more than twice> more-than 2 times"},
      {"one in three men", "multiple <one in three> 0.333333333333333 times"},
      {"two out of five men", "multiple <two out of five> 0.4 times"},
      {"half as many men", "multiple <half> 0.5 times"},
      // A double may be a room, and three times a count.
      {"a double room", ""},
      {"it rang three times.", "number <three> 3"},
      {"killed two in 12 attacks", "number <two> 2; number <12> 12"},
      {"killed two in six days", "number <two> 2; duration <six days> 6 day"},
  });
}

}  // namespace
}  // namespace gainsay
