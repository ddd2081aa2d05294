// Money, measures, durations, ages, percents.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("money") {
  CheckRows({
      {"cost $1.5bn", "money <$1.5bn> 1500000000 USD?"},
      {"cost \u00A320m", "money <\u00A320m> 20000000 GBP"},
      {"worth Rs over 5,000 crore", "money <Rs over 5,000 crore> more-than 50000000000 INR?"},
      {"worth US$ about 3 million", "money <US$ about 3 million> about 3000000 USD"},
      {"cost \u00A3 less than 5", "money <\u00A3 less than 5> less-than 5 GBP"},
      {"from $ between 5 and 6", "money <$ between 5 and 6> range [5, 6] USD?"},
      {"for e80 million and E5m", "money <e80 million> 80000000 EUR; money <E5m> 5000000 EUR"},
      {"the e5 class", ""},
      {"for R24 billion and R8,300", "money <R24 billion> 24000000000 ZAR; money <R8,300> 8300 ZAR"},
      {"form Q12,500 and R2", ""},
      {"Rs 5 crore", "money <Rs 5 crore> 50000000 INR?"},
      {"US$150 million", "money <US$150 million> 150000000 USD"},
      {"about HK$10.05 billion", "money <about HK$10.05 billion> about 10050000000 HKD"},
      {"5 million euros", "money <5 million euros> 5000000 EUR"},
      {"5m euros", "money <5m euros> 5000000 EUR"},
      {"\u20AC 2 million", "money <\u20AC 2 million> 2000000 EUR"},
      {"EUR 40", "money <EUR 40> 40 EUR"},
      {"40 EUR", "money <40 EUR> 40 EUR"},
      {"it paid 15 USD 50 more", "money <15 USD 50> 15.5 USD"},
      {"15 dollars 50 years ago", "money <15 dollars> 15 USD?; duration <50 years> 50 year"},
      {"75 EUR million", "money <75 EUR million> 75000000 EUR"},
      {"C$3m or c $ 3 million", "money <C$3m> 3000000 CAD; money <c $ 3 million> 3000000 CAD"},
      {"10 $ and 30 $", "money <10 $> 10 USD?; money <30 $> 30 USD?"},
      {"thirteen dollars and forty-five cents", "money <thirteen dollars and forty-five cents> 13.45 USD?"},
      {"64.2 cents", "money <64.2 cents> 64.2 cent"},
      {"-$5m", "money <-$5m> -5000000 USD?"},
      {"$ 10 dollars", "money <$ 10 dollars> 10 USD?"},
      {"150 million Swiss francs", "money <150 million Swiss francs> 150000000 CHF"},
      {"a 10 million pound loan", "money <10 million pound> 10000000 GBP?"},
      // A pound alone is a weight.
      {"a 200 pound man", "measure <200 pound> 200 pound"},
      {"he was fined 3,200 pounds", "money <3,200 pounds> 3200 GBP?"},
      {"up to 900 pounds in damages", "money <up to 900 pounds> up-to 900 GBP?"},
      {"the baby weighed 9 pounds", "measure <9 pounds> 9 pound"},
      {"27 euro cents", "money <27 euro cents> 0.27 EUR"},
      {"14.5 US cents", "money <14.5 US cents> 0.145 USD"},
      {"ALL 5 answers", "number <5> 5"},
  });
}

TEST_CASE("dollars and pounds are those of the country") {
  MentionContext australia;
  australia.country = "AU";
  CheckRows({{"$5m", "money <$5m> 5000000 AUD?"}, {"US$5m", "money <US$5m> 5000000 USD"}}, "en", australia);
  MentionContext britain;
  britain.country = "GB";
  CheckRows({{"200 pounds", "money <200 pounds> 200 GBP?"}}, "en", britain);
}

TEST_CASE("measures") {
  CheckRows({
      {"70 miles away", "measure <70 miles> 70 mile"},
      {"a 776-foot ship", "measure <776-foot> 776 foot"},
      {"35 km (22 miles) away", "measure <35 km (22 miles)> 35 kilometer"},
      {"22 miles, or 35 kilometers, away", "measure <22 miles, or 35 kilometers> 22 mile"},
      // Two figures that are not the same length stay two.
      {"35 km (50 miles)", "measure <35 km> 35 kilometer; measure <50 miles> 50 mile"},
      {"5 feet 2 inches", "measure <5 feet 2 inches> 5.16666666666667 foot"},
      {"190 km2", "measure <190 km2> 190 square-kilometer"},
      {"188 miles an hour", "measure <188 miles an hour> 188 mile-per-hour"},
      {"10km/hr", "measure <10km/hr> 10 kilometer-per-hour"},
      {"155mm shells and a 9mm pistol", "measure <155mm> 155 millimeter; measure <9mm> 9 millimeter"},
      {"he is 6ft 2in tall", "measure <6ft 2in> 6.16666666666667 foot"},
      {"he is 6 ft. 2 in. tall", "measure <6 ft. 2 in.> 6.16666666666667 foot"},
      {"a 5-foot-7 man", "measure <5-foot-7> 5.58333333333333 foot"},
      {"five feet seven, he said", "measure <five feet seven> 5.58333333333333 foot"},
      {"within 5 feet 7 men", "measure <5 feet> 5 foot; number <7> 7"},
      {"the 75 -300mm lens", "number <75> 75; measure <300mm> 300 millimeter"},
      {"he is 5'10\" tall", "measure <5'10\"> 5.83333333333333 foot"},
      // A letter alone names forms and series as often as degrees.
      {"the 13F form in 40C heat", ""},
      {"12 F-16 jets", "number <12> 12"},
      {"a 100m sprint", "measure <100m> 100 meter"},
      {"\u22125\u00B0C", "measure <\u22125\u00B0C> -5 celsius"},
      {"98 degrees fahrenheit", "measure <98 degrees fahrenheit> 98 fahrenheit"},
      {"half a mile", "measure <half a mile> 0.5 mile"},
      {"1/4 mile", "measure <1/4 mile> 0.25 mile"},
      {"100 MB", "measure <100 MB> 100 megabyte"},
  });
}

TEST_CASE("percents") {
  CheckRows({
      {"5 percent", "percent <5 percent> 5 percent"},
      {"5.5%", "percent <5.5%> 5.5 percent"},
      {"5 per cent", "percent <5 per cent> 5 percent"},
      {"three percentage points", "percent <three percentage points> 3 percentage-point"},
      {"plus or minus 4 percentage points", "percent <plus or minus 4 percentage points> 4 percentage-point"},
      {"25 basis points", "percent <25 basis points> 25 permyriad"},
      {"one-tenth of 1 percent", "percent <one-tenth of 1 percent> 0.1 percent"},
  });
}

TEST_CASE("durations and ages") {
  CheckRows({
      {"two years", "duration <two years> 2 year"},
      {"a two-year term", "duration <two-year> 2 year"},
      {"2 hours, 32 minutes, 15 seconds", "duration <2 hours, 32 minutes, 15 seconds> 2.5375 hour"},
      {"two and a half years", "duration <two and a half years> 2.5 year"},
      {"half an hour", "duration <half an hour> 0.5 hour"},
      {"a year earlier", "duration <a year> 1 year"},
      {"for about a week", "duration <about a week> about 1 week"},
      {"twice a week", ""},
      {"cut by a percentage point", "percent <a percentage point> 1 percentage-point"},
      {"half a percentage point", "percent <half a percentage point> 0.5 percentage-point"},
      {"a percentage of them", ""},
      {"open to those 17 and up", "age <17 and up> at-least 17 year"},
      {"children 12 and under", "age <12 and under> at-most 12 year"},
      {"towns of 500 and over", "number <500 and over> at-least 500"},
      {"in the coming months", ""},
      {"over the last week", "duration <week> 1 week"},
      {"in the last week of May", "date <May> - -"},
      {"the year-ago figure", "duration <year> 1 year"},
      {"it stuck around all day", "duration <all day> 1 day"},
      {"in 1:18.9", "duration <1:18.9> 78.9 second"},
      {"aged 17 and up", "age <aged 17 and up> at-least 17 year"},
      {"a 17-year-old", "age <17-year-old> 17 year"},
      {"17 years old", "age <17 years old> 17 year"},
      {"age 87", "age <age 87> 87 year"},
      {"aged between 18 and 24", "age <aged between 18 and 24> range [18, 24] year"},
      {"between the ages of 18 and 24", "age <between the ages of 18 and 24> range [18, 24] year"},
      {"aged 15 to 17", "age <aged 15 to 17> range [15, 17] year"},
      {"John Smith, 45, said", "age <45> 45 year"},
      {"The driver, 58, and a woman, 31, died", "age <58> 58 year; age <31> 31 year"},
      {"of the apples, 12, were red", "number <12> 12"},
      {"a two-and-a-half-year-old", "age <two-and-a-half-year-old> 2.5 year"},
      {"in her early 50s", "age <early 50s> range [50, 53] year"},
  });
}

}  // namespace
}  // namespace gainsay
