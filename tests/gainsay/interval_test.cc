#include "gainsay/interval.h"

#include <doctest/doctest.h>

#include <string>

namespace gainsay {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

struct MeetRow {
  Interval a;
  Interval b;
  bool meet;
};

TEST_CASE("intervals meet where they share a number, and an open end is not shared") {
  const MeetRow rows[] = {
      {Interval::Exactly(40), Interval::Exactly(41), false},
      {Interval::Exactly(40), Interval::Exactly(40), true},
      {{5, kInf, true, false}, Interval::Exactly(5), false},
      {Interval::AtLeast(5), Interval::Exactly(5), true},
      {{0, 20, false, true}, Interval::Between(20, 30), false},
      {Interval::Between(875, 1125), Interval::Between(325, 375), false},
      {{10000, kInf, true, false}, Interval::Between(9000, 15000), true},
      {Interval(), Interval::Exactly(-3), true},
      // Ends that differ by the error of adding alone are one end.
      {{1.1 - 0.05, 1.1 + 0.05, false, true}, {1.2 - 0.05, 1.2 + 0.05, false, true}, false},
  };
  for (const MeetRow& row : rows) {
    CAPTURE(row.a.low);
    CAPTURE(row.b.low);
    CHECK(Meet(row.a, row.b) == row.meet);
    CHECK(Meet(row.b, row.a) == row.meet);
  }
}

TEST_CASE("an interval contains what lies within its ends") {
  CHECK(Contains({5, kInf, true, false}, Interval::Exactly(8)));
  CHECK_FALSE(Contains({5, kInf, true, false}, Interval::Exactly(5)));
  CHECK(Contains({5, kInf, true, false}, {5, 9, true, false}));
  CHECK_FALSE(Contains(Interval::Between(3, 5), Interval::AtLeast(4)));
  CHECK(Contains(Interval(), Interval::AtLeast(4)));
}

TEST_CASE("sums and quotients hold every sum and quotient of their members") {
  const Interval sum = Add(Interval::Between(570, 630), Interval::AtLeast(2000));
  CHECK(sum.low == 2570);
  CHECK_FALSE(sum.bounded_above());
  const Interval ratio = Divide(Interval::Between(25000, 30000), Interval::Between(10000, 12500));
  CHECK(ratio.low == doctest::Approx(2));
  CHECK(ratio.high == doctest::Approx(3));
}

}  // namespace
}  // namespace gainsay
