// Rule files through the command line: their examples, their mistakes, and what is told of them.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "report/finding_help.h"
#include "story.h"

namespace gainsay {
namespace {

constexpr const char* kPack =
    "pack: harbour\nversion: 1\nlanguage: en\nmeasures:\n  boats-lost: {counts: boat}\n";

std::string RuleWith(std::string_view examples) {
  return "rule: boats\npack: harbour\ntitle: Boats lost\nkind: number\nmatch: ['{number} boats? {..2} "
         "(?:sank|lost)']\n"
         "measure: boats-lost\nseverity: warning\nexamples:\n" +
         std::string(examples);
}

/// Runs `gainsay test` on a pack with one rule.
RunResult TestRule(std::string_view examples, const std::vector<std::string>& more = {}) {
  const Folder folder;
  folder.Add("pack.yaml", kPack);
  folder.Add("boats.yaml", RuleWith(examples));
  std::vector<std::string> words = {"test", "--rules", folder.path(), folder.path("boats.yaml")};
  words.insert(words.end(), more.begin(), more.end());
  return RunGainsay(words);
}

}  // namespace

TEST_CASE("examples that hold pass") {
  const RunResult run = TestRule(
      "  claims:\n    - text: About 40 boats sank.\n      expect: [{measure: boats-lost, point: 40, hedge: "
      "about}]\n"
      "    - text: 12 boats were lost.\n"
      "  silent: ['40 boats came home.']\n"
      "  findings:\n    - sources: {a: '40 boats sank.', b: '12 boats sank.'}\n      expect: [{type: "
      "conflict}]\n"
      "    - sources: {a: '40 boats sank.', b: 'About 40 boats sank.'}\n      expect: []\n");
  CHECK(run.status == 0);
  CHECK(run.out == "1 rule, 5 examples, 0 failed\n");
}

TEST_CASE("examples that do not hold are shown with place, sentence, expected and actual") {
  struct Case {
    std::string_view examples;
    std::string_view headline;
    std::string_view part;
  };
  const Case rows[] = {
      {"  claims:\n    - text: 40 boats sank.\n      expect: [{point: 41}]\n", "no claim is {point: 41}",
       "= actual:   {measure: boats-lost, point: 40"},
      {"  claims:\n    - text: 40 boats sank and 12 boats sank.\n      expect: [{point: 40}]\n",
       "a claim is not expected: {measure: boats-lost, point: 12", "= expected: {point: 40}"},
      {"  claims:\n    - Nothing sank.\n", "this rule makes no claim here", "= actual:   nothing"},
      {"  silent: [40 boats sank.]\n", "this rule should make no claim here", "|  40 boats sank."},
      {"  findings:\n    - sources: {a: 40 boats sank., b: 12 boats sank.}\n      expect: []\n",
       "there should be no warning and no error", "|  a: 40 boats sank."},
      {"  findings:\n    - sources: {a: 40 boats sank., b: 40 boats sank.}\n      expect: [{type: "
       "conflict}]\n",
       "no finding is {type: conflict}", "= why:      gainsay test --trace"},
      // A second disagreement that the rule itself brings up and nobody expects.
      {"  findings:\n    - sources: {a: 'The mayor said 40 boats sank.', b: 'The pilot said 12 boats "
       "sank.'}\n"
       "      expect: [{type: different-authority}]\n",
       "a finding is not expected: {type: conflict, severity: warning",
       "= expected: {type: different-authority}"},
  };
  for (const Case& row : rows) {
    CAPTURE(std::string(row.headline));
    const RunResult run = TestRule(row.examples);
    CHECK(run.status == 1);
    CHECK(Has(run.out, "failed: " + std::string(row.headline)));
    CHECK(Has(run.out, row.part));
    CHECK(Has(run.out, "boats.yaml:"));
    CHECK(Has(run.out, "1 rule, 1 example, 1 failed\n"));
    CHECK(run.Reason() == "gainsay: exit status 1: 1 example failed");
  }
}

TEST_CASE("a folder named for testing is loaded without further words") {
  const Folder folder;
  folder.Add("pack.yaml", "pack: sea\nversion: 1.0.0\nlanguage: en\nmeasures:\n  boats: {}\n");
  folder.Add("boats.yaml",
             "rule: boats\ntitle: Boats\nkind: number\nwhy: For the test.\nmatch: ['{number} boats']\n"
             "measure: boats\nexamples:\n  claims:\n    - text: There were 7 boats.\n"
             "      expect: [{measure: boats, point: 8}]\n");
  const RunResult run = RunGainsay({"test", folder.path()});
  CHECK(run.status == 1);
  CHECK(run.out.find("1 rule, 1 example, 1 failed") != std::string::npos);
}

TEST_CASE("a rule can be traced through the examples") {
  const RunResult run =
      TestRule("  claims: [40 boats sank.]\n  silent: ['40 boats came home.', No boats sank.]\n",
               {"--trace", "harbour/boats"});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  CHECK(Has(run.err, "trace of harbour/boats in line 9 of "));
  CHECK(Has(run.err, "matches \"40 boats sank\", and makes the claim"));
  CHECK(Has(run.err, "0 of 1 sentence looked at"));
}

TEST_CASE("examples can be required") {
  const std::string_view half = "  claims: [40 boats sank.]\n";
  CHECK(TestRule(half).status == 0);
  const RunResult run = TestRule(half, {"--require-examples"});
  CHECK(run.status == 1);
  CHECK(Has(run.out, "failed: this rule has no 'silent' example"));
  CHECK(Has(run.out, "1 rule, 1 example, 1 failed\n"));
  CHECK(Has(TestRule("  claims: [40 boats sank.]\n  silent: [A boat.]\n", {"--require-examples"}).out,
            "1 rule, 2 examples, 0 failed\n"));
}

TEST_CASE("a pattern that can never fire is told of where its examples are run") {
  const Folder folder;
  folder.Add("pack.yaml", kPack);
  folder.Add(
      "boats.yaml",
      "rule: boats\nmatch: ['{number} boats', 'boats sank']\nmeasure: boats-lost\nexamples: {silent: [x]}\n");
  const RunResult run = RunGainsay({"test", folder.path("boats.yaml")});
  CHECK(run.status == 0);
  CHECK(
      Has(run.err, "warning[never-fires]: this pattern holds no value that a rule of its kind could claim"));
  CHECK(Has(run.err, "boats.yaml:2:28"));
}

TEST_CASE("the shipped rules pass their own examples") {
  const RunResult run = RunGainsay({"test", "--require-examples"});
  CAPTURE(run.out);
  CAPTURE(run.err);
  CHECK(run.status == 0);
}

TEST_CASE("each part of the rule language does what its examples say") {
  const RunResult run = RunGainsay({"test", "--require-examples", GAINSAY_ROOT "/tests/rule/features"});
  CAPTURE(run.out);
  CHECK(run.err.empty());
  CHECK(run.status == 0);
}

TEST_CASE("of several folders a later one wins") {
  const Folder folder;
  folder.Add("a/pack.yaml", kPack);
  folder.Add("a/boats.yaml", RuleWith("  claims: [40 boats sank.]\n"));
  folder.Add("b/boats.yaml",
             "rule: harbour/boats\ntitle: Later\nmatch: ['{number} boats? drifted']\nmeasure: boats-lost\n");
  folder.Add("c/own.yaml", "rule: own/boats\nmatch: ['{number} boats? sank']\nmeasure: boats-lost\n");
  const auto rule_of = [&](const std::vector<std::string>& layers, const std::string& text) {
    std::vector<std::string> words = {"extract", "--from", "jsonl"};
    for (const std::string& layer : layers) {
      words.emplace_back("--rules");
      words.push_back(folder.path(layer));
    }
    const RunResult run = RunWith("{\"bundle\":\"b\",\"id\":\"s\",\"text\":\"" + text + "\"}\n", words);
    const std::size_t at = run.out.find("\"rule\":\"");
    return at == std::string::npos ? run.err : run.out.substr(at + 8, run.out.find('"', at + 8) - at - 8);
  };
  // An id of its own takes the place of an earlier one; of two that fit equally well the later folder's wins.
  CHECK(rule_of({"a"}, "Then 40 boats sank.") == "harbour/boats");
  CHECK(rule_of({"a", "b"}, "Then 40 boats sank.") == "general/counted");
  CHECK(rule_of({"a", "b"}, "Then 40 boats drifted.") == "harbour/boats");
  CHECK(rule_of({"b", "a"}, "Then 40 boats sank.") == "harbour/boats");
  CHECK(rule_of({"a", "c"}, "Then 40 boats sank.") == "own/boats");
  CHECK(rule_of({"c", "a"}, "Then 40 boats sank.") == "harbour/boats");
}

TEST_CASE("a mistake in a rule is shown with the line and a caret, and the rest is done") {
  const Folder folder;
  folder.Add("pack.yaml", kPack);
  folder.Add("bad.yaml",
             "rule: bad\npack: harbour\ntitle: Bad\nkind: number\nmatch: ['{number} {vesel}']\nmeasure: "
             "boats-lost\n");
  AddConflict(folder, "story/valley");
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"rules", "lint", folder.path("pack.yaml"), folder.path("bad.yaml")},
        {"check", "--rules", folder.path("pack.yaml"), "--rules", folder.path("bad.yaml"),
         folder.path("story/valley")}}) {
    const RunResult run = RunGainsay(words);
    CHECK(run.status == 2);
    CHECK(Has(run.err, "bad.yaml:5:"));
    CHECK(Has(run.err, "5 | match: ['{number} {vesel}']\n"));
    CHECK(Has(run.err, "^"));
    CHECK(Has(run.Reason(), "in the rules"));
  }
}

TEST_CASE("nothing runs with half a rule set unless that is asked for") {
  const Folder folder;
  folder.Add("rules/pack.yaml", kPack);
  folder.Add("rules/bad.yaml", "rule: bad\nmatch: ['{number} {vesel}']\nmeasure: boats-lost\n");
  AddConflict(folder, "story");
  for (const char* command : {"check", "extract", "mentions"}) {
    CAPTURE(std::string(command));
    const RunResult run = RunGainsay({command, "--rules", folder.path("rules"), folder.path("story")});
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    const RunResult asked =
        RunGainsay({command, "--keep-going", "--rules", folder.path("rules"), folder.path("story")});
    CHECK(asked.status == 2);
    CHECK(!asked.out.empty());
  }
}

TEST_CASE("one mistake in a pack file is told once, and not for every rule that uses it") {
  for (const char* broken : {"pack: harbour\nsets: [\n", "pack: harbour\nstes: {fate: [sank]}\n"}) {
    const Folder folder;
    folder.Add("pack.yaml", broken);
    for (const char* name : {"a", "b", "c"}) {
      folder.Add(
          std::string(name) + ".yaml",
          "rule: harbour/" + std::string(name) + "\nmatch: ['{number} boats {fate}']\nmeasure: boats-lost\n");
    }
    const RunResult run = RunGainsay({"rules", "lint", folder.path()});
    CAPTURE(run.err);
    CHECK(run.Reason() == "gainsay: exit status 2: 1 error in the rules");
  }
}

TEST_CASE("lint warns of what is hardly meant, and fails for it when strict") {
  const Folder folder;
  folder.Add("pack.yaml", "pack: sea\nmeasures: {boats: {}, rafts: {}}\nsets: {idle: [x]}\n");
  folder.Add("boats.yaml",
             "rule: boats\nmatch: ['{number} boats', '40 boats {number}']\nmeasure: boats\n"
             "examples:\n  claims: [There were 40 soldiers killed.]\n  silent: [No boats.]\n");
  const RunResult run = RunGainsay({"rules", "lint", folder.path()});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  for (const char* code : {"unused-set", "unused-measure", "never-fires", "answered-elsewhere"})
    CHECK(Has(run.err, "warning[" + std::string(code) + "]"));
  CHECK(Has(run.out, "4 warnings"));
  CHECK(RunGainsay({"rules", "lint", "--strict", folder.path()}).Reason() ==
        "gainsay: exit status 1: 4 warnings");
}

TEST_CASE("a pack or a rule is tested by its name") {
  CHECK(Has(RunGainsay({"test", "conflict/fired"}).out, "1 rule, "));
  CHECK(Has(RunGainsay({"test", "health"}).out, " rules, "));
  CHECK(Has(RunGainsay({"test", "conflict/fird"}).Reason(), "did you mean 'conflict/fired'?"));
}

TEST_CASE("every type of finding is explained once") {
  for (int i = 0; i <= static_cast<int>(FindingType::kOneOrigin); ++i) {
    const auto type = static_cast<FindingType>(i);
    CAPTURE(std::string(FindingTypeName(type)));
    const auto count = std::count_if(AllFindingHelp().begin(), AllFindingHelp().end(),
                                     [&](const FindingHelp& help) { return help.type == type; });
    CHECK(count == 1);
  }
}

TEST_CASE("rules and types of finding are listed, shown and explained") {
  const RunResult list = RunGainsay({"rules", "list"});
  CHECK(list.status == 0);
  CHECK(Has(list.out, "conflict/losses"));
  const RunResult show = RunGainsay({"rules", "show", "conflict/losses"});
  CHECK(show.status == 0);
  CHECK(Has(show.out, "\nmatch:\n"));
  CHECK(Has(show.out, "\n  measure: {harmed}{dying}\n"));
  CHECK(Has(show.out, "\nset conflict/harmed:\n  "));
  CHECK(Has(RunGainsay({"rules", "list", "--sets"}).out, "conflict/harmed "));
  CHECK(Has(RunGainsay({"rules", "list", "--measures"}).out, "; grows; sum-of killed, wounded\n"));
  CHECK(Has(RunGainsay({"rules", "show", "conflict/harmed"}).out, ": set\n\n"));
  CHECK(Has(RunGainsay({"rules", "show", "killed-or-wounded"}).out, ": measure\n\n  counts person; "));
  CHECK(Has(RunGainsay({"rules", "show", "kiled-or-wounded"}).Reason(),
            "no rule, set or measure is called 'kiled-or-wounded'; did you mean 'killed-or-wounded'?"));
  CHECK(Has(RunGainsay({"explain", "conflict/losses"}).out, "\nNo claim:\n"));
  CHECK(Has(RunGainsay({"explain", "tension"}).out, "Both figures can be true"));
  const RunResult unknown = RunGainsay({"explain", "tensoin"});
  CHECK(unknown.status == 2);
  CHECK(Has(unknown.err, "did you mean 'tension'?"));
  CHECK(RunGainsay({"rules", "show", "no/such"}).status == 2);
  CHECK(Has(RunGainsay({"rules", "lint"}).out, " rules, nothing wrong\n"));
}

}  // namespace gainsay
