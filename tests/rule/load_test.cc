// What rule files become, and what is said of those with mistakes.
#include "rule/load.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace gainsay {
namespace {

constexpr const char* kPack = R"(pack: conflict
version: 1
language: en
sets:
  person:
    military: ['soldiers?', 'troops?']
    people: people
  harm:
    killed: [killed, dead]
    wounded: [wounded]
  weapons: [rifles, shells]
measures:
  killed: {counts: person, grows: true}
  wounded: {counts: person}
  killed-or-wounded: {counts: person, sum-of: [killed, wounded]}
  troops: {counts: person, basis: stock, title: troops in the field}
  factor: {factor-of: troops, adds: killed}
related:
  - [killed, killed-or-wounded]
groups: {military: people}
)";

constexpr const char* kRule = R"(rule: losses
title: People killed or wounded
kind: number
why: Tolls differ.
match:
  - '{number} {country}? {person} {..5} {harm}'
  - {pattern: 'death toll {..5} {number}', measure: killed, severity: warning}
  - pattern: '{number:part} of {number:whole} {person}'
    claims: [{value: part, measure: '{harm}'}, {value: '{whole}', measure: troops, axes: {place: '{place}'}}]
unless: '{number} {person} {..4} survived'
within: [attack, war]
measure: '{harm}'
counts: person
axes: {population: '{country}', group: '{person}'}
status: actual
needs: [population]
severity: error
tolerance: 0.02
scope: aligned
examples:
  claims:
    - text: About 40 soldiers were killed.
      published: 2024-05-01
      expect: [{measure: killed, point: 40, hedge: about, cited: [], group: military, axes: {population: france}}]
  silent: [Forty soldiers sang.]
  findings:
    - sources: {a: '4 soldiers were killed.', b: '6 soldiers were killed.'}
      expect: [{type: conflict, severity: error}]
)";

Knowledge Load(const std::vector<RuleFile>& files, Diagnostics& diagnostics) {
  return LoadKnowledge(files, diagnostics);
}

std::string Told(const Diagnostics& diagnostics) {
  std::string told;
  for (const Diagnostic& d : diagnostics) {
    told += d.place.file + ":" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " +
            d.code + " " + d.message + (d.help.empty() ? "" : " | " + d.help) + "\n";
  }
  return told;
}

TEST_CASE("every key of a rule is read") {
  Diagnostics diagnostics;
  const Knowledge known =
      Load({{"r/conflict/losses.yaml", kRule}, {"r/conflict/pack.yaml", kPack}}, diagnostics);
  CHECK(Told(diagnostics) == "");
  REQUIRE(known.rules.rules.size() == 1);
  const Rule& rule = known.rules.rules[0];
  CHECK(rule.id == "conflict/losses");
  CHECK(rule.pack == "conflict");
  CHECK(rule.title == "People killed or wounded");
  REQUIRE(rule.match.size() == 3);
  CHECK(rule.match[0].text.text == "{number} {country}? {person} {..5} {harm}");
  CHECK(rule.match[0].text.place == Place{"r/conflict/losses.yaml", 6, 6});
  CHECK(rule.match[0].text.line == "  - '{number} {country}? {person} {..5} {harm}'");
  CHECK(rule.match[1].overrides.measure.text == "killed");
  CHECK(rule.match[1].overrides.severity.text == "warning");
  REQUIRE(rule.match[2].claims.size() == 2);
  CHECK(rule.match[2].claims[1].value.text == "whole");
  CHECK(rule.match[2].claims[1].at.text == "{place}");
  CHECK(rule.unless.size() == 1);
  CHECK(rule.within.size() == 2);
  CHECK(rule.claim.population.text == "{country}");
  CHECK(rule.claim.status.text == "actual");
  CHECK(rule.needs == std::vector<std::string>{"population"});
  CHECK(rule.tolerance == doctest::Approx(0.02));
  CHECK(rule.aligned);
  REQUIRE(rule.examples.claims.size() == 1);
  const Expectation& expect = rule.examples.claims[0].expect.at(0);
  CHECK(expect.point == 40.0);
  CHECK(expect.hedge == Hedge::kAbout);
  CHECK(expect.cited->empty());
  CHECK(expect.axes.size() == 2);
  CHECK(rule.examples.silent.size() == 1);
  CHECK(rule.examples.findings.at(0).sources.at(1).second == "6 soldiers were killed.");
}

TEST_CASE("sets, measures and relations of a pack") {
  Diagnostics diagnostics;
  const Knowledge known = Load({{"pack.yaml", kPack}}, diagnostics);
  CHECK(Told(diagnostics) == "");
  const WordSet* person = known.rules.FindSet("person", "conflict");
  REQUIRE(person != nullptr);
  CHECK(person->entries.at(0).key == "military");
  CHECK(person->entries.at(1).patterns.at(0).text == "people");
  CHECK(known.rules.FindSet("weapons", "")->entries.at(0).key == "");
  const Measure* sum = known.rules.FindMeasure("killed-or-wounded");
  REQUIRE(sum != nullptr);
  CHECK(sum->title == "killed or wounded");
  CHECK(sum->sum_of.size() == 2);
  CHECK(known.rules.FindMeasure("troops")->title == "troops in the field");
  CHECK(known.rules.FindMeasure("killed")->grows);
  CHECK(known.rules.related.size() == 1);
  CHECK(known.rules.groups.size() == 1);
}

TEST_CASE("a rule's pack is that of its contents or of the nearest pack file") {
  const std::string rule = "rule: a\nmatch: '{number} x'\nmeasure: killed\n";
  struct Row {
    std::string path;
    std::string text;
    std::string id;
  };
  const std::vector<Row> rows = {
      {"r/conflict/a.yaml", rule, "conflict/a"},
      {"r/conflict/deep/er/a.yaml", rule, "conflict/a"},
      {"elsewhere/a.yaml", rule, "local/a"},
      {"r/conflict/a.yaml", rule + "pack: mine\n", "mine/a"},
      {"a.yaml", "rule: own/a\nmatch: '{number} x'\nmeasure: killed\n", "own/a"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    const Knowledge known = Load({{row.path, row.text}, {"r/conflict/pack.yaml", kPack}}, diagnostics);
    CHECK(Told(diagnostics) == "");
    REQUIRE(known.rules.rules.size() == 1);
    CHECK(known.rules.rules[0].id == row.id);
  }
}

TEST_CASE("a folder has one pack, and no other layer's") {
  const std::string rule = "rule: a\nmatch: '{number} x'\nmeasure: killed\n";
  Diagnostics diagnostics;
  const Knowledge known =
      Load({{"r/pack.yaml", kPack}, {"r/two.yaml", "pack: two\n"}, {"r/a.yaml", rule, 1}}, diagnostics);
  CHECK(Told(diagnostics) ==
        "r/two.yaml:1:1 duplicate-pack there is another pack file in this folder | its rules belong to "
        "'conflict'\n");
  CHECK(known.rules.rules.at(0).id == "local/a");
}

TEST_CASE("a later layer overrides, a second one in the same layer is an error") {
  const std::string one = "rule: p/a\ntitle: one\nmatch: '{number} x'\nmeasure: m\n";
  const std::string two = "rule: p/a\ntitle: two\nmatch: '{number} y'\nmeasure: m\n";
  const std::string other = "rule: p/b\nmatch: '{number} z'\nmeasure: m\n";
  const std::string measures = "measures: {m: {}}\n";
  Diagnostics diagnostics;
  const Knowledge layered =
      Load({{"a.yaml", one}, {"b.yaml", other}, {"m.yaml", measures}, {"user/a.yaml", two, 1}}, diagnostics);
  CHECK(Told(diagnostics) == "");
  REQUIRE(layered.rules.rules.size() == 2);
  CHECK(layered.rules.rules[0].title == "two");
  const Knowledge twice = Load({{"a.yaml", one}, {"m.yaml", measures}, {"user/a.yaml", two}}, diagnostics);
  CHECK(Told(diagnostics) ==
        "user/a.yaml:1:7 duplicate-rule there is another rule 'p/a' | the first stands in a.yaml:1\n");
  CHECK(diagnostics[0].excerpt == "rule: p/a");
  CHECK(twice.rules.rules.at(0).title == "one");
}

TEST_CASE("a measure that is put together of keys is looked for under every name that it can become") {
  const std::string pack =
      "pack: p\nsets: {boat: {tug: [tugs], raft: [rafts]}, fate: {sunk: [sank], lost: [lost]}}\n"
      "measures: {tug-sunk: {}, raft-sunk: {}, tug-lost: {}}\n";
  struct Row {
    std::string match;
    std::string measure;
    std::string told;
  };
  const std::vector<Row> rows = {
      {"'{number} {boat}'", "'{boat}-sunk'", ""},
      {"'{number} {boat}'", "'{boat}-snuk'",
       "'{boat}-snuk' can become 'raft-snuk' (and 1 more), and no measure is called that | did you mean "
       "'raft-sunk'?"},
      {"'{number} {boat:b}'", "'lost-{b}'",
       "'lost-{b}' can become 'lost-raft' (and 1 more), and no measure is called that | list it under "
       "'measures' of the pack"},
      {"'{number} {boat}'", "'{boat}-lost'",
       "'{boat}-lost' can become 'raft-lost', and no measure is called that | list it under 'measures' of "
       "the pack"},
      // No more than what the patterns let it become.
      {"'{number} {boat.tug}'", "'{boat}-lost'", ""},
      // Not every combination need be a thing, but none at all is a slip.
      {"'{number} {boat} {fate}'", "'{boat}-{fate}'", ""},
      {"'{number} {boat} {fate}'", "'{fate}-{boat}'",
       "'{fate}-{boat}' can become 'lost-raft' (and 3 more), and no measure is called that | list it under "
       "'measures' of the pack"},
      {"[{pattern: '{number} {boat.raft} {fate}', measure: raft-sunk}, '{number} {boat.tug} {fate}']",
       "'{boat}-{fate}'", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.measure);
    Diagnostics diagnostics;
    Load({{"p/pack.yaml", pack},
          {"p/a.yaml", "rule: a\nmatch: " + row.match + "\nmeasure: " + row.measure + "\n"}},
         diagnostics);
    std::string told;
    for (const Diagnostic& d : diagnostics) told += d.message + (d.help.empty() ? "" : " | " + d.help);
    CHECK(told == row.told);
  }
}

TEST_CASE("all mistakes of a run are told, each with its place") {
  struct Row {
    std::string text;
    std::string told;
  };
  const std::vector<Row> rows = {
      {"rule: a\nmatch: '{number}'\nmesure: killed\n",
       "f.yaml:3:1 unknown-key 'mesure' is no key of a rule | did you mean 'measure'?\n"
       "f.yaml:1:7 missing-key this rule has no 'measure'\n"},
      {"rule: a\nmatch: '{number}'\nmeasure: kiled\n",
       "f.yaml:3:10 unknown-measure no measure is called 'kiled' | did you mean 'killed'?\n"},
      {"rule: a\nkind: entty\nmatch: '{name}'\nslot: x\nmeasure: killed\n",
       "f.yaml:2:7 unknown-value 'entty' is not known here | did you mean 'entity'?\n"},
      {"rule: Big Name\nmatch: x\nmeasure: killed\n",
       "f.yaml:1:7 bad-name a rule's name is lower-case letters, digits and hyphens | write it as 'name' or "
       "'pack/name'\n"},
      {"rule: a\nmatch: '{number}'\nmeasure: killed\nneeds: [populaton]\ntolerance: 2\n",
       "f.yaml:4:9 unknown-value 'populaton' is not known here | did you mean 'population'?\n"
       "f.yaml:5:12 out-of-range a tolerance is a share from 0 up to 1 | write 0.02 for 2 %\n"},
      {"rule: a\nmatch: '{number} x'\nmeasure: killed\ntolerance: 2 %\n",
       "f.yaml:4:12 wrong-type expected a number, found '2 %' | write 0.02 for 2 %\n"},
      {"rule: a\nmatch:\nmeasure: killed\n", "f.yaml:2:1 wrong-type expected text, found nothing\n"},
      {"rule: a\nmatch: '{number}'\nmeasure: killed\nexamples: {findings: [{sources: {a: x, b: y}}]}\n",
       "f.yaml:4:23 missing-key this example has no 'expect' | write what must be found, as in expect: "
       "[{type: "
       "conflict}], or expect: [] for nothing\n"},
      {"rule: a\nkind: date\nmatch: x\n", "f.yaml:1:7 missing-key this rule has no 'slot'\n"},
      {"rule: a\nmeasure: killed\n", "f.yaml:1:7 missing-key this rule has no 'match'\n"},
      {"rule: a\nmatch: [{measure: killed}]\nmeasure: killed\n",
       "f.yaml:2:9 missing-key this has no 'pattern' | a pattern that begins with a brace or has a colon in "
       "it "
       "needs quotation marks\n"},
      {"nothing: here\n",
       "f.yaml:1:1 unknown-file this is no file of a rules folder | a rule has the key 'rule', a pack "
       "'pack', a "
       "language 'language', an alias table 'places'\n"},
      {"- a\n",
       "f.yaml:1:1 unknown-file this is no file of a rules folder | a rule has the key 'rule', a pack "
       "'pack', a "
       "language 'language', an alias table 'places'\n"},
      {"pack: p\n", ""},
      {"pack: p\nuses: [conflct]\nmeasures: {a: {sum-of: [b]}, b: {sum-of: [a]}, c: {adds: wonded}}\n",
       "f.yaml:2:8 unknown-pack no pack is called 'conflct' | did you mean 'conflict'?\n"
       "f.yaml:3:58 unknown-measure no measure is called 'wonded' | did you mean 'wounded'?\n"
       "f.yaml:3:30 circle 'b' is made of itself\n"},
      {"pack: p\nsets: {number: [x], Bad: [y]}\n",
       "f.yaml:2:8 bad-name 'number' is a placeholder of its own and can be no set\n"
       "f.yaml:2:21 bad-name a name is lower-case letters, digits and hyphens, with a letter first\n"},
      {"places: [{kind: country, within: nowhere, names: {a: A, b: B}}]\n",
       "f.yaml:1:34 unknown-place no place is called 'nowhere'\n"},
      {"a: [\n", "f.yaml:1:4 yaml-syntax this [ is not closed | put a ] behind what it holds\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Diagnostics diagnostics;
    Load({{"r/pack.yaml", kPack}, {"f.yaml", row.text}}, diagnostics);
    CHECK(Told(diagnostics) == row.told);
  }
}

TEST_CASE("limits on rule files are told") {
  Limits limits;
  limits.rules = 1;
  const std::vector<RuleFile> files = {{"m.yaml", "measures: {m: {}}\n"},
                                       {"a.yaml", "rule: a\nmatch: '{number}'\nmeasure: m\n"},
                                       {"b.yaml", "rule: b\nmatch: '{number}'\nmeasure: m\n"}};
  Diagnostics diagnostics;
  CHECK(LoadKnowledge(files, diagnostics, limits).rules.rules.size() == 1);
  CHECK(Told(diagnostics) == "b.yaml:1:1 rule-count more than 1 rules; this one is not read\n");
  diagnostics.clear();
  limits.rule_bytes = 60;
  LoadKnowledge(files, diagnostics, limits);
  CHECK(Told(diagnostics) ==
        "b.yaml:0:0 rule-bytes the rule files hold more than 60 bytes; this one and what follows is not "
        "read\n");
}

TEST_CASE("what ships loads without a complaint") {
  Diagnostics diagnostics;
  const Knowledge known = LoadKnowledge(EmbeddedRules(), diagnostics);
  CHECK(Told(diagnostics) == "");
  REQUIRE(known.FindLanguage("en-GB") != nullptr);
  CHECK(known.FindLanguage("xx")->tag == "en");
  CHECK(known.FindLanguage("")->tag == "en");
  const Language& english = *known.FindLanguage("en");
  const auto has = [&](std::string_view phrase, std::string_view status) {
    return std::any_of(english.axes.status.begin(), english.axes.status.end(),
                       [&](const StatusCue& cue) { return cue.phrase == phrase && cue.status == status; });
  };
  CHECK(has("are set to", "planned"));
  CHECK(has("might", "hypothetical"));
  CHECK(has("did not", "denied"));
  CHECK(english.sentences.abbreviations.size() > 100);
}

TEST_CASE("a measure from what a pattern gives another name is that of the set behind it") {
  Diagnostics diagnostics;
  Load({{"t/pack.yaml",
         "pack: t\nsets:\n  fate: {lost: [lost]}\n  other: {rest: [others]}\nmeasures: {lost: {}}\n"},
        {"t/a.yaml", "rule: a\nmatch: '{number} boats {fate:other}'\nmeasure: '{other}'\n"}},
       diagnostics);
  CHECK(Told(diagnostics) == "");
}

TEST_CASE("what ships covers the news, each rule with examples of both kinds") {
  Diagnostics diagnostics;
  const Knowledge known = LoadKnowledge(EmbeddedRules(), diagnostics);
  CHECK(known.rules.rules.size() >= 60);
  for (const Rule& rule : known.rules.rules) {
    CAPTURE(rule.id);
    CHECK(rule.examples.claims.size() >= 3);
    CHECK(rule.examples.silent.size() >= 2);
  }
  const Knowledge lean = LoadKnowledge(EmbeddedRules(), diagnostics, {}, WithExamples::kNo);
  CHECK(lean.rules.rules.size() == known.rules.rules.size());
  CHECK(lean.rules.rules.front().examples.claims.empty());
}

TEST_CASE("places: names, nesting, and no name of two countries") {
  Diagnostics diagnostics;
  const Knowledge known = LoadKnowledge(EmbeddedRules(), diagnostics);
  const auto id = [&](std::string_view name) {
    const AliasEntry* entry = known.places.FindName(name);
    return entry == nullptr ? std::string() : entry->id;
  };
  CHECK(id("DPRK") == "north-korea");
  CHECK(id("North Koreans") == "north-korea");
  CHECK(id("U.S.") == "united-states");
  CHECK(id("us") == "");
  CHECK(id("Kyiv") == "ukraine");
  CHECK(id("Kursk") == "kursk");
  CHECK(known.places.Nested("kyiv", "ukraine"));
  CHECK(known.places.Nested("los-angeles", "united-states"));
  CHECK_FALSE(known.places.Nested("kursk", "ukraine"));
  std::set<std::string> countries;
  std::set<std::string> places;
  std::string twice;
  for (const AliasEntry& entry : known.places.entries()) {
    for (const std::string& name : entry.names) {
      std::set<std::string>& names = entry.kind == AliasKind::kPlace ? places : countries;
      if (!names.insert(name).second) twice += name + " of " + entry.id + "\n";
    }
  }
  CHECK(twice == "");
  CHECK(countries.size() > 700);
}

}  // namespace
}  // namespace gainsay
