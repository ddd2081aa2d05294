// The table of values: what a figure allows, and what a reader takes it to mean.
#include "mention/value.h"

#include "mention/shipped.h"

namespace gainsay {
namespace {

std::string Hard(std::string_view text) {
  const std::vector<Mention> all = Values(text);
  REQUIRE(all.size() == 1);
  return Written(std::get<Quantity>(all[0].value).hard);
}

std::string Soft(std::string_view text) {
  const std::vector<Mention> all = Values(text);
  REQUIRE(all.size() == 1);
  return Written(std::get<Quantity>(all[0].value).soft);
}

struct Widths {
  std::string_view text;
  std::string_view hard;
  std::string_view soft;
};

TEST_CASE("each row of the table of values") {
  const std::vector<Widths> rows = {
      // Counted, not round.
      {"41 men", "[41, 41]", "[41, 41]"},
      {"40 men", "[40, 40]", "[40, 40]"},
      {"4,205 men", "[4205, 4205]", "[4205, 4205]"},
      // Counted, round: a half rounds up, so the upper end belongs to the next figure.
      {"600 men", "[550, 650)", "[570, 630)"},
      {"4,000 men", "[3500, 4500)", "[3800, 4200)"},
      {"1.2 million men", "[1150000, 1250000)", "[1150000, 1250000)"},
      {"2 million men", "[1750000, 2250000)", "[1900000, 2100000)"},
      // Measured: a written decimal counts even if it is 0.
      {"6.0 percent", "[5.95, 6.05)", "[5.95, 6.05)"},
      {"6 percent", "[5.5, 6.5)", "[5.5, 6.5)"},
      {"$2.0 million", "[1950000, 2050000)", "[1950000, 2050000)"},
      {"$2 million", "[1750000, 2250000)", "[1750000, 2250000)"},
      {"300 km", "[262.5, 337.5)", "[262.5, 337.5)"},
      // About.
      {"about 4,000", "[3000, 5000]", "[3500, 4500]"},
      {"about 41", "[36.9, 45.1]", "[38.95, 43.05]"},
      {"some 40", "[30, 50]", "[35, 45]"},
      // Nearly.
      {"nearly 40", "[30, 40]", "[35, 40]"},
      {"almost 4,000", "[3000, 4000]", "[3500, 4000]"},
      // Bounds.
      {"more than 10,000", "(10000, -]", "(10000, 15000]"},
      {"at least 40", "[40, -]", "[40, 60]"},
      {"40 or more", "[40, -]", "[40, 60]"},
      {"40-plus", "[40, -]", "[40, 60]"},
      {"fewer than 100", "[0, 100)", "[67, 100)"},
      {"at most 100", "[0, 100]", "[67, 100]"},
      {"up to 100", "[0, 100]", "[67, 100]"},
      {"as many as 100", "[0, 100]", "[67, 100]"},
      // Ranges.
      {"25,000 to 30,000", "[25000, 30000]", "[25000, 30000]"},
      {"between 25,000 and 30,000", "[25000, 30000]", "[25000, 30000]"},
      {"about 20 to 30", "[15, 37.5]", "[17.5, 33.75]"},
      // Vague.
      {"dozens", "[24, -]", "[24, 99]"},
      {"scores", "[40, -]", "[40, 99]"},
      {"hundreds", "[200, -]", "[200, 999]"},
      {"thousands", "[2000, -]", "[2000, 9999]"},
      {"tens of thousands", "[20000, -]", "[20000, 99999]"},
      // Factors and shares.
      {"tripled", "[2.5, 3.5)", "[2.5, 3.5)"},
      {"tenfold", "[9.5, 10.5)", "[9.5, 10.5)"},
      {"half", "[0.45, 0.55]", "[0.45, 0.55]"},
      {"one in five", "[0.18, 0.22]", "[0.18, 0.22]"},
  };
  for (const Widths& row : rows) {
    const std::string text(row.text);
    CAPTURE(text);
    CHECK(Hard(row.text) == std::string(row.hard));
    CHECK(Soft(row.text) == std::string(row.soft));
  }
}

TEST_CASE("the soft interval lies in the hard one, and both hold the point") {
  const Basis bases[] = {Basis::kCounted, Basis::kMeasured, Basis::kFactor, Basis::kShare};
  const Hedge hedges[] = {Hedge::kExact,    Hedge::kAbout,  Hedge::kNearly, Hedge::kAtLeast,
                          Hedge::kMoreThan, Hedge::kAtMost, Hedge::kUpTo,   Hedge::kLessThan};
  for (const double value : {-20.0, 0.0, 0.3, 1.0, 7.0, 12.0, 40.0, 350.0, 4000.0, 1.2e6, 3e12}) {
    for (const double grain : {0.01, 1.0, 10.0, 1000.0, 1e12}) {
      for (const Basis basis : bases) {
        for (const Hedge hedge : hedges) {
          const Quantity q = QuantityOf({value, grain, false, basis}, hedge);
          CAPTURE(value);
          CAPTURE(grain);
          CHECK(Contains(q.hard, q.soft));
          if (hedge != Hedge::kMoreThan && hedge != Hedge::kLessThan) {
            CHECK(Contains(q.soft, Interval::Exactly(value)));
          }
        }
      }
    }
  }
}

TEST_CASE("what must and must not conflict") {
  const auto meet = [](std::string_view a, std::string_view b) {
    return Meet(std::get<Quantity>(Values(a)[0].value).hard, std::get<Quantity>(Values(b)[0].value).hard);
  };
  CHECK_FALSE(meet("40", "41"));
  CHECK_FALSE(meet("1,000", "350"));
  CHECK(meet("nearly 40", "40"));
  CHECK(meet("about 4,000", "3,500"));
  CHECK(meet("more than 10,000", "12,000"));
  CHECK_FALSE(meet("a 17-year-old", "an 18-year-old"));
}

}  // namespace
}  // namespace gainsay
