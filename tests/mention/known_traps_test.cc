// Figures that readers of numbers are known to get wrong without a word, and what looks like one and is none.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("signs, scales and grouping that others misread") {
  CheckRows({
      {"it cost $1.5bn", "money <$1.5bn> 1500000000 USD?"},
      {"it cost £20m", "money <£20m> 20000000 GBP"},
      {"20m people fled", "number <20m> 20000000"},
      {"half a million fled", "number <half a million> 500000"},
      {"a fine of Rs 5 crore", "money <Rs 5 crore> 50000000 INR?"},
      {"12,34,567 votes", "number <12,34,567> 1234567"},
      {"⅔ of them", "multiple <⅔> 0.666666666666667 times"},
      {"tens of thousands fled", "number <tens of thousands> vague [20000, -]"},
      {"dozens fled", "number <dozens> vague [24, -]"},
  });
}

TEST_CASE("parts of a year") {
  CheckRows({
      {"in late 2024", "date <late 2024> 2024-08-29 2024-12-31"},
      {"in the fall of 2024", "date <fall of 2024> 2024-09-01 2024-12-21"},
      {"the town's 2010 flood", "date <2010> 2010-01-01 2010-12-31"},
  });
}

TEST_CASE("Roman numerals are left alone") {
  CheckRows({
      {"Louis XIV and Pope John Paul II", ""},
      {"World War II and Super Bowl LVIII", ""},
      {"Chapter IV, Part MMXX", ""},
  });
}

TEST_CASE("magnitudes") {
  CheckRows({
      {"a magnitude-5.4 quake", "measure <5.4> 5.4 magnitude"},
      {"a 7.1-magnitude quake", "measure <7.1> 7.1 magnitude"},
      {"a quake of magnitude 6.0", "measure <6.0> 6 magnitude"},
      {"a magnitude-7 tremor", "measure <7> 7 magnitude"},
      {"it reached 6.4 on the Richter scale", "measure <6.4> 6.4 magnitude"},
      {"the magnitude of the task took 12 men", "number <12> 12"},
  });
}

}  // namespace
}  // namespace gainsay
