// A rule file that is named by itself belongs to the pack of its folder, whichever command it is given to.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

constexpr const char* kPack =
    "pack: harbour\nsets: {fate: {boats-sunk: [sank]}}\nmeasures: {boats-sunk: {counts: boat}}\n";
constexpr const char* kRule =
    "rule: boats\nmatch: '{number} boats {fate}'\nmeasure: '{fate}'\n"
    "examples:\n  claims: [There were 40 boats sank., 9 boats sank.]\n  silent: [Boats sank.]\n";

void AddPack(const Folder& folder, const std::string& rule = "rules/boats.yaml") {
  folder.Add("rules/pack.yaml", kPack);
  folder.Add(rule, kRule);
  folder.Add("rules/broken.yaml", "rule: broken\nmatch: '{nothing}'\nmeasure: boats-sunk\n");
  folder.Add("rules/notes.yaml", "- this is none of ours: at all\n");
}

}  // namespace

TEST_CASE("a rule that is named alone is of its folder's pack, or of that above") {
  for (const char* file : {"rules/boats.yaml", "rules/storms/boats.yaml"}) {
    CAPTURE(std::string(file));
    const Folder folder;
    AddPack(folder, file);
    folder.Add("story/a.txt", "At night 40 boats sank.\n");
    folder.Add("story/b.txt", "At night 90 boats sank.\n");
    const std::string rule = folder.path(file);
    const RunResult test = RunGainsay({"test", "--trace", "harbour/boats", rule});
    CAPTURE(test.err);
    CHECK(test.status == 0);
    CHECK(test.out == "1 rule, 3 examples, 0 failed\n");
    CHECK(Has(test.err, "trace of harbour/boats"));
    const RunResult lint = RunGainsay({"rules", "lint", "--strict", rule});
    CAPTURE(lint.err);
    CHECK(lint.status == 0);
    CHECK(lint.out == "1 rule, nothing wrong\n");
    const RunResult check = RunGainsay({"check", "--rules", rule, folder.path("story")});
    CHECK(check.status == 1);
    CHECK(Has(check.out, "harbour/boats"));
  }
}

TEST_CASE("a mistake in the pack of a rule named alone is told with its line, and once") {
  const Folder folder;
  AddPack(folder);
  folder.Add("rules/pack.yaml", "pack: harbour\nsest: {fate: [sank]}\n");
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"test", folder.path("rules/boats.yaml")},
        {"test", folder.path("rules/boats.yaml"), folder.path("rules/pack.yaml")},
        {"test", folder.path("rules/pack.yaml"), folder.path("rules/boats.yaml")}}) {
    const RunResult run = RunGainsay(words);
    CAPTURE(run.err);
    CHECK(run.Reason() == "gainsay: exit status 2: 1 error in the rules");
    CHECK(Has(run.err, "2 | sest: {fate: [sank]}\n"));
  }
}

TEST_CASE("a rule and its pack may be named in any order") {
  const Folder folder;
  AddPack(folder);
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"test", folder.path("rules/boats.yaml"), folder.path("rules/pack.yaml")},
        {"test", folder.path("rules/pack.yaml"), folder.path("rules/boats.yaml")}}) {
    const RunResult run = RunGainsay(words);
    CAPTURE(run.err);
    CHECK(run.out == "1 rule, 3 examples, 0 failed\n");
  }
}

}  // namespace gainsay
