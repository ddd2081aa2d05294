// What rule examples expect, held against claims.
#include "cli/expectation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace gainsay {
namespace {

Claim Toll() {
  Claim claim;
  claim.measure = "killed";
  Quantity quantity;
  quantity.point = 4000;
  quantity.hedge = Hedge::kAbout;
  quantity.unit = "person";
  claim.value = quantity;
  claim.axes.group.value = "military";
  claim.cited.push_back({"officials", "", "", "", "", {}});
  claim.cited.push_back({"the army", "", "", "", "", {}});
  return claim;
}

template <typename Change>
Expectation Expecting(const Change& change) {
  Expectation expected;
  change(expected);
  return expected;
}

}  // namespace

TEST_CASE("fields that are given must hold, others are not looked at") {
  struct Case {
    Expectation expected;
    bool met;
  };
  using E = Expectation;
  const Case rows[] = {
      {{}, true},
      {Expecting([](E& e) {
         e.measure = "killed";
         e.point = 4000;
         e.hedge = Hedge::kAbout;
       }),
       true},
      {Expecting([](E& e) { e.measure = "wounded"; }), false},
      {Expecting([](E& e) { e.point = 4001; }), false},
      {Expecting([](E& e) { e.hedge = Hedge::kExact; }), false},
      {Expecting([](E& e) { e.unit = "person"; }), true},
      {Expecting([](E& e) { e.unit = "kilometer"; }), false},
      {Expecting([](E& e) {
         e.cited = {"the army", "officials"};
       }),
       true},
      {Expecting([](E& e) { e.cited = {"officials"}; }), false},
      {Expecting([](E& e) { e.cited.emplace(); }), false},
      {Expecting([](E& e) {
         e.axes = {{"group", "military"}, {"status", ""}};
       }),
       true},
      {Expecting([](E& e) {
         e.axes = {{"group", ""}};
       }),
       false},
      {Expecting([](E& e) { e.name = "Ada"; }), false},
      {Expecting([](E& e) { e.from = "2024-01-01"; }), false},
  };
  for (const Case& row : rows) {
    CAPTURE(Shown(row.expected));
    CHECK(Meets(Toll(), row.expected) == row.met);
  }
}

TEST_CASE("dates, entities and findings") {
  Claim date;
  date.value = DateRange{DayFromCivil(2024, 1, 1), std::nullopt};
  CHECK(Meets(date, Expecting([](Expectation& e) { e.from = "2024-01-01"; })));
  CHECK_FALSE(Meets(date, Expecting([](Expectation& e) { e.to = "2024-01-01"; })));
  Claim person;
  person.value = Entity{"Ada Lovelace", "ada-lovelace"};
  CHECK(Meets(person, Expecting([](Expectation& e) { e.name = "Ada Lovelace"; })));
  CHECK(Meets(person, Expecting([](Expectation& e) { e.name = "ada-lovelace"; })));
  Finding finding;
  finding.type = FindingType::kTension;
  finding.severity = Severity::kWarning;
  CHECK(Meets(finding, Expecting([](Expectation& e) {
                e.type = "tension";
                e.severity = "warning";
              })));
  CHECK_FALSE(Meets(finding, Expecting([](Expectation& e) {
                      e.type = "tension";
                      e.severity = "error";
                    })));
}

TEST_CASE("what is expected and what came are shown in the manner of rule files") {
  CHECK(Shown(Toll()) ==
        "{measure: killed, point: 4000, hedge: about, unit: person, group: military, cited: [officials, the "
        "army]}");
  CHECK(Shown(Expecting([](Expectation& e) {
          e.measure = "killed";
          e.point = 1200000;
          e.cited.emplace();
        })) == "{measure: killed, point: 1200000, cited: []}");
}

TEST_CASE("each item meets one expectation, and as many are met as can be") {
  // The first expectation fits both items, the second the first item only.
  const Pairing both = PairUp({{true, true}, {true, false}}, 2);
  CHECK(both.unmet.empty());
  CHECK(both.unwanted.empty());
  const Pairing short_of_one = PairUp({{true}, {true}}, 1);
  CHECK(short_of_one.unmet == std::vector<std::size_t>{1});
  CHECK(short_of_one.unwanted.empty());
  const Pairing one_too_many = PairUp({{false, true}}, 2);
  CHECK(one_too_many.unwanted == std::vector<std::size_t>{0});
}

}  // namespace gainsay
