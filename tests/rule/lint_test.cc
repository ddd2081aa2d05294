// Warnings about rules that load but are hardly meant.
#include "rule/lint.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "rule/load.h"
#include "rule/placeholders.h"

namespace gainsay {
namespace {

std::string Lint(const std::vector<RuleFile>& files) {
  Diagnostics diagnostics;
  const Knowledge known = LoadKnowledge(files, diagnostics);
  CHECK(diagnostics.empty());
  static const std::vector<UnitPhrase> units = {{"kilos", "kilogram"}, {"metres", "meter"}};
  LintRules(known.rules, units, diagnostics);
  std::string told;
  for (const Diagnostic& d : diagnostics)
    told += std::to_string(d.place.line) + " " + d.code + ": " + d.message + "\n";
  return told;
}

TEST_CASE("what lint tells") {
  const std::string pack =
      "pack: p\nsets:\n  used: {a: [x]}\n  inner: [y]\n  outer: ['{inner}']\n  self: ['{self}']\n"
      "measures:\n  m: {}\n  part: {}\n  sum: {sum-of: [part]}\n  a: {}\n  idle: {}\n";
  const std::string examples = "examples: {claims: [one], silent: [two]}\n";
  CHECK(Lint({{"pack.yaml", pack},
              {"a.yaml",
               "rule: a\nmatch:\n  - '{number} {used}'\n  - '{used} {outer}'\n  - '{number} {used}'\n"
               "measure: '{used}'\n" +
                   examples},
              {"b.yaml", "rule: b\nkind: date\nmatch:\n  - 'on {date}'\n  - 'in {number}'\nslot: day\n"},
              {"q/q.yaml", "pack: q\n"}}) ==
        "4 never-fires: this pattern holds no value that a rule of its kind could claim\n"
        "5 never-fires: this pattern stands in the rule a second time\n"
        "5 never-fires: this pattern holds no value that a rule of its kind could claim\n"
        "1 no-examples: the rule 'p/b' has no examples of both kinds\n"
        "6 unused-set: no pattern names the set 'self'\n"
        "8 unused-measure: no rule claims the measure 'm'\n"
        "9 unused-measure: no rule claims the measure 'part'\n"
        "10 unused-measure: no rule claims the measure 'sum'\n"
        "12 unused-measure: no rule claims the measure 'idle'\n"
        "1 empty-pack: the pack 'q' has no rules\n");
}

TEST_CASE("what is counted and looks like a slip in the name of a unit") {
  const std::string examples = "examples: {claims: [one], silent: [two]}\n";
  const auto told = [&](const std::string& counts) {
    return Lint({{"a.yaml", "rule: a\nmatch: '{number} x'\nmeasure: m\ncounts: " + counts + "\n" + examples},
                 {"m.yaml", "measures: {m: {}}\n"}});
  };
  for (const char* slip : {"kilogrammmes", "kilos", "kilogramm"}) {
    CAPTURE(std::string(slip));
    CHECK(told(slip) ==
          "4 unknown-unit: no unit is called '" + std::string(slip) + "', so it is a noun that is counted\n");
  }
  for (const char* noun : {"kilogram", "tram", "member", "metro", "person", "'{x}'"}) {
    CAPTURE(std::string(noun));
    CHECK(told(noun) == "");
  }
}

TEST_CASE("placeholders") {
  std::string found;
  for (const Placeholder& p :
       PlaceholdersOf("{number:low} \\{no} {2,3} {..4} {harm.killed} {country}? {open")) {
    found.append(p.name).append("/").append(p.key).append("/").append(p.as).append(" ");
  }
  CHECK(found == "number//low harm/killed/harm country//country ");
}

TEST_CASE("the value of a pattern is the first of its rule's kind") {
  struct Row {
    std::string kind;
    std::string pattern;
    std::string value;
  };
  const std::vector<Row> rows = {{"number", "{number} men", ""},
                                 {"number", "in {date} {..3} {money:sum}", "sum"},
                                 {"number", "{name} {number}", "number"},
                                 {"date", "{number} men on {date}", "date"},
                                 {"entity", "{number} men of {name}", "name"}};
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    Diagnostics diagnostics;
    const Knowledge known =
        LoadKnowledge(std::vector<RuleFile>{{"a.yaml", "rule: a\nkind: " + row.kind + "\nmatch: '" +
                                                           row.pattern + "'\nmeasure: m\nslot: s\n"},
                                            {"m.yaml", "measures: {m: {}}\n"}},
                      diagnostics);
    CHECK(diagnostics.empty());
    CHECK(known.rules.rules.at(0).match.at(0).overrides.value.text == row.value);
  }
}

}  // namespace
}  // namespace gainsay
