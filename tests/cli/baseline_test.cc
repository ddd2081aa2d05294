// Accepted findings: what a baseline hides, what it must never hide, and that ids hold when stories change.
#include "cli/baseline.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

/// The ids of all findings on some paths.
std::set<std::string> Ids(const std::vector<std::string>& paths) {
  std::vector<std::string> words = {"check", "--no-config", "--format", "csv"};
  words.insert(words.end(), paths.begin(), paths.end());
  const std::string table = RunGainsay(words).out;
  std::set<std::string> ids;
  const std::regex cell("\"([0-9a-f]{16})\"");
  for (std::sregex_iterator at(table.begin(), table.end(), cell), end; at != end; ++at) ids.insert((*at)[1]);
  return ids;
}

/// A story with several disagreements.
void AddStory(const Folder& folder, const std::string& courier = "story/courier.txt",
              const std::string& gazette = "story/gazette.txt", const std::string& more = "") {
  folder.Add(courier,
             more +
                 "The army said 4,000 soldiers were killed in the valley. Some 90 tanks were lost.\n\n"
                 "The fire destroyed 12 houses in the village.\n");
  folder.Add(gazette, more +
                          "The army said 600 soldiers were killed in the valley.\n\n"
                          "The fire destroyed 35 houses in the village.\n");
}

}  // namespace

TEST_CASE("accepted findings are taken out and counted, others are not") {
  const Folder folder;
  AddStory(folder);
  const std::string story = folder.path("story");
  const std::string file = folder.path("accepted.yaml");
  const std::string one = *Ids({story}).begin();
  const RunResult wrote =
      RunGainsay({"baseline", "write", "--baseline", file, "--reason", "both: \"given\"", "--author",
                  "A. Editor", "--expires", "2999-12-31", "--finding", one.substr(0, 8), story});
  CHECK(wrote.status == 0);
  CHECK(wrote.out == "1 finding accepted in " + file + "\n");
  CHECK(Has(Contents(file), "\n    bundle: \"story\"\n"));
  CHECK(Has(Contents(file), "  - finding: " + one +
                                "\n    reason: \"both: \\\"given\\\"\"\n    author: \"A. Editor\"\n"
                                "    expires: 2999-12-31\n    message: \""));
  const RunResult checked = RunGainsay({"--baseline", file, "--format", "csv", story});
  CHECK_FALSE(Has(checked.out, one));
  CHECK(Has(checked.err, "note[accepted]: 1 finding accepted by the baseline"));
  const std::string before = Contents(file);
  CHECK(RunGainsay({"baseline", "write", "--baseline", file, "--reason", "the rest", story}).status == 0);
  CHECK(Contents(file).starts_with(before));
  CHECK(RunGainsay({"--baseline", file, story}).status == 0);
  CHECK(RunGainsay({"baseline", "write", "--baseline", file, "--reason", "again", story}).out ==
        "0 findings accepted in " + file + "\n");
}

TEST_CASE("a reason is required") {
  const Folder folder;
  AddStory(folder);
  CHECK(RunGainsay({"baseline", "write", folder.path("story")}).status == 2);
  CHECK(Has(RunGainsay({"baseline", "write", "--reason", " ", folder.path("story")}).Reason(),
            "--reason is empty"));
  CHECK_FALSE(std::filesystem::exists("gainsay-baseline.yaml"));
}

TEST_CASE("a broken baseline is told with its place, accepts nothing and is status 2") {
  const Folder folder;
  AddStory(folder);
  const std::string story = folder.path("story");
  const std::string id = *Ids({story}).begin();
  const std::string good = "accepted:\n  - finding: " + id + "\n    reason: known\n";
  struct Case {
    std::string text;
    std::string_view code;
  };
  const Case rows[] = {
      {good + "  - finding: " + id + "\n    reason: twice\n", "duplicate-finding"},
      {good + "  - finding: 00000000000000aa\n", "missing-reason"},
      {good + "  - finding: 7c1f2a\n    reason: short\n", "bad-fingerprint"},
      {good + "  - finding: 00000000000000aa\n    reason: x\n    expires: soon\n", "bad-date"},
      {good + "  - finding: 00000000000000aa\n    resaon: x\n", "unknown-key"},
      {good + "everything: true\n", "unknown-key"},
      {good + "  - [", ""},
      {"just text\n", ""},
      {good + "\x01", ""},
  };
  for (const Case& row : rows) {
    CAPTURE(row.text);
    const std::string file = folder.Add("broken.yaml", row.text);
    const RunResult run = RunGainsay({"--baseline", file, "--format", "csv", story});
    CHECK(run.status == 2);
    CHECK(Has(run.out, id));
    CHECK(Has(run.err, row.code));
    CHECK(Has(run.err, "broken.yaml"));
    CHECK(Has(run.Reason(), "in the baseline, so that it accepts nothing"));
    CHECK(RunGainsay({"baseline", "prune", "--baseline", file, story}).status == 2);
    CHECK(RunGainsay({"baseline", "write", "--reason", "x", "--baseline", file, story}).status == 2);
    CHECK(Contents(file) == row.text);
  }
  CHECK(RunGainsay({"--baseline", folder.path("missing.yaml"), story}).status == 2);
  CHECK(RunGainsay({"--baseline", story, story}).status == 2);
}

TEST_CASE("what is no longer found or has expired is told, and pruned without a word of the rest") {
  const Folder folder;
  AddStory(folder);
  const std::string story = folder.path("story");
  const std::set<std::string> ids = Ids({story});
  REQUIRE(ids.size() >= 2);
  const std::string kept =
      "# A comment of ours\naccepted:\n  - finding: " + *ids.begin() + "  # why not\n    reason: known\n";
  const std::string expired =
      "  - finding: " + *ids.rbegin() + "\n    reason: for a week\n    expires: 2020-01-31\n";
  const std::string gone = "  - finding: 00000000000000aa\n    reason: was there once\n";
  const std::string last = "# The end\n";
  const std::string file = folder.Add("accepted.yaml", kept + expired + gone);
  const RunResult run =
      RunGainsay({"--baseline", file, "--output", "sarif=" + folder.path("out.sarif"), story});
  CHECK(run.status == 1);
  CHECK(Has(run.err, "finding " + *ids.rbegin() + " expired on 2020-01-31\n --> " + file + ":5:"));
  CHECK(Has(run.err, "finding 00000000000000aa is accepted, and is no longer found\n --> " + file + ":8:"));
  CHECK(Has(Contents(folder.path("out.sarif")), "stale-acceptance"));
  const RunResult pruned = RunGainsay({"baseline", "prune", "--baseline", file, story});
  CHECK(pruned.out == "2 entries taken out of " + file + ", 1 left\n");
  CHECK(Contents(file) == kept);
  folder.Add("accepted.yaml", "accepted:\n" + gone);
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, story}).status == 0);
  CHECK(Contents(file) == "accepted: []\n");
  CHECK(RunGainsay({"baseline", "write", "--reason", "anew", "--baseline", file, story}).status == 0);
  CHECK(RunGainsay({"--baseline", file, story}).status == 0);
  folder.Add("accepted.yaml", "accepted: [{finding: 00000000000000aa, reason: a}, {finding: " + *ids.begin() +
                                  ", reason: b}]\n");
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, story}).status == 0);
  CHECK(Contents(file) == "accepted:\n  - finding: " + *ids.begin() + "\n    reason: \"b\"\n");
}

TEST_CASE("an entry is called stale by runs that look where it was found, and by no others") {
  const Folder folder;
  AddConflict(folder, "valley");
  AddAgreement(folder, "calm");
  const std::string draft =
      folder.Add("drafts/calm.md", "The army said 900 soldiers were killed in the valley.\n");
  const std::string file = folder.path("accepted.yaml");
  const std::string valley = folder.path("valley");
  const std::string calm = folder.path("calm");
  CHECK(RunGainsay({"baseline", "write", "--baseline", file, "--reason", "x", valley}).status == 0);
  CHECK(
      RunGainsay({"baseline", "write", "--baseline", file, "--reason", "x", "--draft", draft, calm}).status ==
      0);
  CHECK(Has(Contents(file), "\n    bundle: \"calm\"\n    draft: \"" + draft + "\"\n"));
  const std::string before = Contents(file);
  struct Case {
    std::vector<std::string> where;
    int stale = 0;
  };
  const auto lines_with = [](const std::string& text, std::string_view part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
  };
  const auto runs_tell = [&](const std::vector<Case>& cases) {
    for (const Case& row : cases) {
      CAPTURE(row.where.front());
      std::vector<std::string> words = {"check", "--baseline", file};
      words.insert(words.end(), row.where.begin(), row.where.end());
      CHECK(lines_with(RunGainsay(words).err, "warning[stale-acceptance]") == row.stale);
      CHECK(Contents(file) == before);
    }
  };
  runs_tell({{{valley}, 0}, {{calm}, 0}, {{valley, calm}, 0}, {{"--draft", draft, calm}, 0}});
  AddAgreement(folder, "valley");
  folder.Add("drafts/calm.md", "The army said 600 soldiers were killed in the valley.\n");
  runs_tell({{{valley}, 1}, {{calm}, 0}, {{valley, calm}, 1}, {{"--draft", draft, calm}, 1}});
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, calm}).out ==
        "0 entries taken out of " + file + ", 2 left\n");
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, "--draft", draft, calm}).out ==
        "1 entry taken out of " + file + ", 1 left\n");
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, valley, calm}).out ==
        "1 entry taken out of " + file + ", 0 left\n");
}

TEST_CASE("a finding that is to be accepted and is not there is a mistake, and nothing is written") {
  const Folder folder;
  AddConflict(folder);
  const std::string file = folder.path("accepted.yaml");
  const RunResult run = RunGainsay({"baseline", "write", "--baseline", file, "--reason", "x", "--finding",
                                    "ffff0000ffff0000", folder.path("valley")});
  CHECK(run.status == 2);
  CHECK(Has(run.Reason(), "no finding on these paths has an id that begins with 'ffff0000ffff0000'"));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("nothing is pruned where not everything could be read") {
  const Folder folder;
  AddStory(folder);
  folder.Add("story/broken.json", "{");
  const std::string text = "accepted:\n  - finding: 00000000000000aa\n    reason: in the broken one?\n";
  const std::string file = folder.Add("accepted.yaml", text);
  CHECK(RunGainsay({"baseline", "prune", "--baseline", file, folder.path("story")}).status == 2);
  CHECK(Contents(file) == text);
}

TEST_CASE("ids hold when unrelated text moves, files are renamed or a further copy of a figure arrives") {
  const Folder folder;
  AddStory(folder, "first/courier.txt", "first/gazette.txt");
  const std::set<std::string> ids = Ids({folder.path("first")});
  REQUIRE(ids.size() >= 2);
  AddStory(folder, "moved/courier.txt", "moved/gazette.txt",
           "The mayor opened the bridge after the rain. Nobody spoke of the price.\n\n");
  CHECK(Ids({folder.path("moved")}) == ids);
  // Renamed so that their order turns round, and the folder with them.
  AddStory(folder, "renamed/z.txt", "renamed/a.txt");
  CHECK(Ids({folder.path("renamed")}) == ids);
  for (const char* name : {"aa.txt", "m.txt", "zz.txt"}) {
    CAPTURE(std::string(name));
    const Folder more;
    AddStory(more);
    more.Add("story/" + std::string(name), "In the valley 600 soldiers were killed, the army said.\n");
    const std::set<std::string> now = Ids({more.path("story")});
    for (const std::string& id : ids) CHECK(now.contains(id));
  }
}

TEST_CASE("ids hold for the example bundles when every file is renamed") {
  for (const char* bundle : {"casualties-conflict", "harbour-fire", "northern-front"}) {
    CAPTURE(std::string(bundle));
    const std::filesystem::path from = std::filesystem::path(GAINSAY_ROOT) / "data" / bundle / "sources";
    const Folder folder;
    std::string manifest = Contents((from / "bundle.yaml").string());
    int turned = 99;
    std::filesystem::create_directories(folder.path("story"));
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(from)) files.insert(entry.path());
    for (const std::filesystem::path& file : files) {
      if (file.extension() == ".yaml") continue;
      const std::string name = "renamed-" + std::to_string(turned--) + file.extension().string();
      std::filesystem::copy_file(file, folder.path("story/" + name));
      const std::size_t at = manifest.find(file.filename().string());
      if (at != std::string::npos) manifest.replace(at, file.filename().string().size(), name);
    }
    if (!manifest.empty()) folder.Add("story/bundle.yaml", manifest);
    CHECK(Ids({folder.path("story")}) == Ids({from.string()}));
  }
}

}  // namespace gainsay
