#include "compare/slip.h"

#include <doctest/doctest.h>

#include <string>

#include "compare/bundle.h"

namespace gainsay {
namespace {

std::string SlipOf(double a, double b) {
  const auto slip = FindSlip(Exactly(a), Exactly(b));
  return slip ? slip->what : "";
}

TEST_CASE("one slip of the pen is named, a plain difference is none") {
  CHECK(SlipOf(1500, 1500000) == "a factor of 1,000");
  CHECK(SlipOf(40, 4) == "a factor of 10");
  CHECK(SlipOf(5687.75, 5587.75) == "one digit replaced");
  CHECK(SlipOf(12345, 13245) == "two neighbouring digits swapped");
  CHECK(SlipOf(12345, 1235) == "one digit dropped or doubled");
  CHECK(SlipOf(40, 41).empty());
  CHECK(SlipOf(1234, 1235).empty());
  CHECK(SlipOf(4000, 600).empty());
  CHECK(SlipOf(0, 10).empty());
}

TEST_CASE("a range with another scale is a slip, one with another end is none") {
  const auto range = [](double low, double high) {
    Quantity quantity;
    quantity.hard = quantity.soft = {low, high};
    quantity.hedge = Hedge::kRange;
    return quantity;
  };
  const auto slip = FindSlip(range(1.5e6, 2e6), range(1.5e9, 2e9));
  REQUIRE(slip.has_value());
  CHECK(slip->what == "a factor of 1,000");
  CHECK_FALSE(FindSlip(range(1.5e6, 2e6), range(1.5e9, 3e9)).has_value());
  CHECK_FALSE(FindSlip(range(2, 4), range(3, 5)).has_value());
}

TEST_CASE("a slip is an error of its own type") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(15000));
  bundle.Add("b", "killed", Exactly(1500));
  CHECK(Summary(bundle.Compared()) == "error magnitude-slip");
}

TEST_CASE("one figure with two units is a slip") {
  BundleOf bundle;
  Quantity containers = Exactly(3000);
  containers.unit = "container";
  bundle.Add("a", "sent", containers);
  bundle.Add("b", "sent", Exactly(3000));
  CHECK(Summary(bundle.Compared()) == "error unit-slip");
}

TEST_CASE("a running total that grew is a note, an old figure in a younger text a warning") {
  for (const bool in_order : {true, false}) {
    BundleOf bundle;
    bundle.rules.measures.front().grows = true;
    bundle.Add("a", "killed", Exactly(31), "the ministry");
    bundle.Add("b", "killed", Exactly(57), "the ministry");
    bundle.report.sources[0].metadata.published = in_order ? "2024-05-01" : "2024-05-03";
    bundle.report.sources[1].metadata.published = "2024-05-02";
    CAPTURE(in_order);
    CHECK(Summary(bundle.Compared()) == (in_order ? "note superseded" : "warning superseded"));
  }
}

TEST_CASE("one authority credited with two figures is said so") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(31), "the ministry");
  bundle.Add("b", "killed", Exactly(57), "the ministry");
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report) == "error conflict");
  CHECK(report.findings[0].why.back() ==
        "the ministry is credited with both figures, so one of them is out of date or not theirs");
}

}  // namespace
}  // namespace gainsay
