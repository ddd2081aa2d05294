// The example drafts of data/draft-check: a finding for each planted error, in the line where it stands.
#include <doctest/doctest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

const std::string kBundle = GAINSAY_ROOT "/data/draft-check";

std::string Draft(const std::string& name) { return kBundle + "/drafts/" + name + ".md"; }

RunResult CheckDrafts(std::vector<std::string> options) {
  options.insert(options.begin(), {"check", "--format", "github"});
  options.push_back(kBundle + "/sources");
  return RunGainsay(options);
}

/// "line type" of each annotation in a draft, in the order of the report.
std::vector<std::string> Annotations(const RunResult& run, const std::string& draft) {
  std::vector<std::string> found;
  const std::string before = "drafts/" + draft + ".md,line=";
  const std::string title = "title=gainsay%3A ";
  for (std::size_t at = run.out.find(before); at != std::string::npos; at = run.out.find(before, at)) {
    at += before.size();
    const std::size_t type = run.out.find(title, at) + title.size();
    found.push_back(run.out.substr(at, run.out.find(',', at) - at) + " " +
                    run.out.substr(type, run.out.find("::", type) - type));
  }
  return found;
}

TEST_CASE("ten planted errors are ten findings, each in the line of its error") {
  const RunResult run = CheckDrafts({"--draft", Draft("ten-errors")});
  const std::vector<std::string> found = Annotations(run, "ten-errors");
  const std::string expected[] = {
      "17 attribution-moved",  // The damage, on the word of another body.
      "19 conflict",           // A sum that its parts do not make.
      "10 altered-quote",      // A word of a quotation.
      "15 attribution-moved",  // A quotation in another mouth.
      "5 conflict",            // The day.
      "8 conflict",            // A figure.
      "19 conflict",           // A figure with two digits exchanged.
      "12 unsupported",        // Feet for metres.
      "12 name-mismatch",      // A name.
      "22 unsupported",        // A figure that nobody gives.
  };
  REQUIRE(found.size() == std::size(expected));
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == expected[i]);
  CHECK(run.status == 1);
}

TEST_CASE("a correct draft on the same sources raises nothing, and passes at the strictest") {
  const RunResult run = CheckDrafts({"--fail-on", "note", "--draft", Draft("correct")});
  CHECK(run.out == "gainsay: 0 errors, 0 warnings, 0 notes\n");
  CHECK(run.status == 0);
}

TEST_CASE("drafts that are checked in one run are no sources of one another") {
  const RunResult run = CheckDrafts({"--draft", Draft("ten-errors"), "--draft", Draft("correct")});
  CHECK(run.status == 1);
  CHECK(Annotations(run, "ten-errors").size() == 10);
  CHECK(Annotations(run, "correct").empty());
}

TEST_CASE("of several bundles a draft is checked against the one of its name") {
  const Folder folder;
  AddConflict(folder, "stories/valley");
  AddAgreement(folder, "stories/calm");
  const std::string valley =
      folder.Add("drafts/valley.md", "The army said 900 soldiers were killed in the valley.\n");
  const std::string calm =
      folder.Add("drafts/calm.md", "The army said 600 soldiers were killed in the valley.\n");
  const std::string stories = folder.path("stories");
  const RunResult both = RunGainsay(
      {"--format", "github", "--draft", valley, "--draft", calm, stories + "/valley", stories + "/calm"});
  CHECK(both.status == 1);
  CHECK(Annotations(both, "valley").size() == 1);
  CHECK(Annotations(both, "calm").empty());
  const RunResult one = RunGainsay({"--draft", calm, stories + "/valley", stories + "/calm"});
  CHECK(one.status == 0);
  const std::string lost =
      folder.Add("drafts/lost.md", "The army said 600 soldiers were killed in the valley.\n");
  const RunResult none = RunGainsay({"--draft", lost, stories + "/valley", stories + "/calm"});
  CHECK(none.status == 2);
  CHECK(Has(none.err, "no bundle is called 'lost'"));
}

}  // namespace
}  // namespace gainsay
