// Figures of one thing in different units.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/told.h"

namespace gainsay {
namespace {

struct Pair {
  const char* a;
  const char* b;
};

TEST_CASE("figures that are equal after conversion contradict nothing") {
  const Pair rows[] = {
      {"The blaze has burned 4,000 acres.", "The blaze has burned 1,620 hectares."},
      {"The quake struck at a depth of 10 km.", "The quake struck at a depth of 6 miles."},
      {"He was jailed for 24 months.", "He was jailed for two years."},
      {"Winds of 120 km/h hit the coast.", "Winds of 75 mph hit the coast."},
      {"The freighter carried 30,000 tons of coal.", "The freighter carried 30,000 tonnes of coal."},
  };
  for (const Pair& row : rows) {
    CAPTURE(std::string(row.a));
    CHECK(Told(CheckTwo(row.a, row.b)).empty());
  }
}

TEST_CASE("figures that differ do so in any unit, and are told as they are written") {
  const struct {
    Pair texts;
    const char* told;
  } rows[] = {
      {{"The blaze has burned 4,000 acres.", "The blaze has burned 8,000 hectares."},
       "warning: area burned: 4,000 acres (1,620 hectares) against 8,000 hectares"},
      {{"He was jailed for 24 months.", "He was jailed for five years."},
       "warning: sentence: 24 months (2 years) against 5 years"},
      {{"The trains were held up for 45 minutes after the crash.",
        "The trains were held up for two hours after the crash."},
       "warning: duration: 45 minutes (0.75 hours) against 2 hours"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.texts.a));
    CHECK(Told(CheckTwo(row.texts.a, row.texts.b)) == row.told);
    CHECK(Told(CheckTwo(row.texts.b, row.texts.a)) == row.told);
  }
}

TEST_CASE("one number with two units is a slip") {
  const Report report =
      CheckTwo("The quake struck at a depth of 30 km.", "The quake struck at a depth of 30 miles.");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].type == FindingType::kUnitSlip);
  CHECK(report.findings[0].severity == Severity::kWarning);
}

TEST_CASE("times of day around midnight are of one night") {
  CHECK(Told(CheckTwo("The bomb went off at about 11:59 p.m. in the market.",
                      "The bomb went off at about midnight in the market."))
            .empty());
  CHECK(Told(CheckTwo("The bomb went off at 11:50 p.m. in the market.",
                      "The bomb went off at 12:40 a.m. in the market.")) ==
        "warning: time of the explosion: 23:50 against 00:40");
}

TEST_CASE("the hour of a place told as that of the world is a slip, and may be right in winter") {
  CHECK(Told(CheckTwo("The quake struck at 4:12 a.m. local time.",
                      "It struck at 04:12 GMT, the agency said.")) ==
        "warning: time when it struck: 04:12 is the time of the place in one source and that of the world "
        "(UTC) "
        "in another");
}

TEST_CASE(
    "claims keep what is written, and the id of a finding does not hang on the unit that it is told in") {
  const std::string acres = "The blaze has burned 4,000 acres.";
  const std::string hectares = "The blaze has burned 8,000 hectares.";
  const Report report = CheckTwo(acres, hectares);
  REQUIRE(report.claims.size() == 2);
  CHECK(std::get<Quantity>(report.claims[0].value).unit == "acre");
  CHECK(std::get<Quantity>(report.claims[1].value).unit == "hectare");
  Bundle more;
  more.documents = {Article("a.txt", acres), Article("b.txt", hectares), Article("c.txt", acres)};
  Diagnostics diagnostics;
  const Report in_acres = Checker(Shipped(), {}, diagnostics).Check(more);
  CHECK(Told(in_acres) == "warning: area burned: 4,000 acres against 8,000 hectares (19,800 acres)");
  const auto same = [&](const Finding& finding) { return finding.id == report.findings.front().id; };
  CHECK(std::any_of(in_acres.findings.begin(), in_acres.findings.end(), same));
}

}  // namespace
}  // namespace gainsay
