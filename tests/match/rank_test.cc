// Which matches win.
#include "match/rank.h"

#include <doctest/doctest.h>

#include <string>

#include "match/rules_fixture.h"

namespace gainsay {
namespace {

RuleSet LossRules() {
  RuleSet rules = FixtureSets();
  AddRule(rules, "losses",
          {"{number} {country}? {person}? {..5} {harm}", "{harm} {..2} {number} {country}? {person}?"});
  Rule& part =
      AddRule(rules, "part", {"{number:part} of {number:whole} {country}? {person} {sent} {..6} {harm}"});
  ClaimTemplate claim;
  claim.value.text = "part";
  part.match[0].claims.push_back(claim);
  claim.value.text = "whole";
  part.match[0].claims.push_back(claim);
  return rules;
}

TEST_CASE("each figure says one thing") {
  CHECK(FindWinners(LossRules(), "The blast killed [number|7] and injured [number|40].") ==
        "losses: \"killed 7\" harm=\"killed\"/killed number=\"7\"\n"
        "losses: \"injured 40\" harm=\"injured\"/wounded number=\"40\"\n");
  CHECK(FindWinners(LossRules(), "A guard was killed and [number|40] soldiers wounded.") ==
        "losses: \"40 soldiers wounded\" number=\"40\" person=\"soldiers\"/military "
        "harm=\"wounded\"/wounded\n");
  CHECK(FindWinners(LossRules(), "[number|4,000] of [number|12,000] troops sent were killed or wounded.") ==
        "part: \"4,000 of 12,000 troops sent were killed or wounded\" part=\"4,000\" whole=\"12,000\" "
        "person=\"troops\"/military sent=\"sent\" harm=\"killed or wounded\"/killed-or-wounded ~1\n");
}

TEST_CASE("order of merit") {
  RuleSet rules = FixtureSets();
  AddRule(rules, "net", {"{number} {person} {harm}"}).pack = "general";
  AddRule(rules, "far", {"{number} {..4} {harm}"});
  AddRule(rules, "near", {"{number} men {harm.killed}"});
  AddRule(rules, "nearer", {"{number} men {harm}"});
  AddRule(rules, "last", {"{number} men {harm}"});
  const std::string text = "[number|4] men killed and wounded";
  CHECK(FindWinners(rules, text) ==
        "nearer: \"4 men killed and wounded\" number=\"4\" harm=\"killed and wounded\"/killed-or-wounded\n");
  CHECK(FindWinners(rules, "[number|4] men killed") ==
        "near: \"4 men killed\" number=\"4\" harm=\"killed\"/killed\n");
}

TEST_CASE("a date, too, says one thing") {
  RuleSet rules = FixtureSets();
  Rule& any = AddRule(rules, "any", {"in {date}"});
  any.kind = ClaimKind::kDate;
  any.pack = "general";
  AddRule(rules, "sent", {"sent in {date}"}).kind = ClaimKind::kDate;
  CHECK(FindWinners(rules, "sent in [date|2019] and back in [date|2020]") ==
        "sent: \"sent in 2019\" date=\"2019\"\n"
        "any: \"in 2020\" date=\"2020\"\n");
}

TEST_CASE("dates and entities are no rivals of numbers") {
  RuleSet rules = FixtureSets();
  AddRule(rules, "count", {"{number} men"});
  AddRule(rules, "day", {"{date} {..9} men", "in {date}"}).kind = ClaimKind::kDate;
  AddRule(rules, "who", {"{name} {..9} {number} men"}).kind = ClaimKind::kEntity;
  CHECK(FindWinners(rules, "in [date|2019] [name|Ann] led [number|40] men") ==
        "day: \"in 2019\" date=\"2019\"\n"
        "who: \"Ann led 40 men\" name=\"Ann\" number=\"40\" ~1\n"
        "count: \"40 men\" number=\"40\"\n");
}

}  // namespace
}  // namespace gainsay
