// `gainsay extract X | gainsay compare -` says what `gainsay check X` says, to the byte.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

/// Runs all three with some words for each; compares the outputs in several formats.
void CheckRoundTrip(const std::vector<std::string>& words, const std::string& input = {}) {
  std::vector<std::string> extract = {"extract", "--no-config"};
  extract.insert(extract.end(), words.begin(), words.end());
  const std::string records = RunWith(input, extract).out;
  for (const char* format : {"terminal", "jsonl", "html", "sarif", "junit", "csv", "gitlab", "markdown"}) {
    CAPTURE(std::string(format));
    std::vector<std::string> check = {"check", "--no-config", "--format", format};
    check.insert(check.end(), words.begin(), words.end());
    const RunResult whole = RunWith(input, check);
    const RunResult halves = RunWith(records, {"compare", "--no-config", "--format", format});
    CHECK(halves.out == whole.out);
    CHECK(halves.err == whole.err);
    CHECK(halves.status == whole.status);
  }
}

}  // namespace

TEST_CASE("what was extracted is compared as the articles themselves are") {
  std::size_t bundles = 0;
  for (const auto& entry : std::filesystem::directory_iterator(GAINSAY_ROOT "/data")) {
    CAPTURE(entry.path().string());
    CheckRoundTrip({entry.path().string() + "/sources"});
    ++bundles;
  }
  CHECK(bundles >= 4);
}

TEST_CASE("what could not be read or was passed over is told by both halves") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("valley/broken.json", "{\"title\": ");
  folder.Add("valley/bad.txt", "The army said 600 soldiers were killed \xff in the valley.\n");
  folder.Add("valley/photo.png", "\x89PNG\r\n\x1a\n");
  CheckRoundTrip({folder.path("valley")});
  const RunResult run = RunWith(RunGainsay({"extract", folder.path("valley")}).out, {"compare"});
  CHECK(run.status == 2);
  CHECK(Has(run.err, "broken.json"));
}

TEST_CASE("several bundles of a stream stay several, each with its bad lines") {
  const std::string stream =
      "{\"bundle\":\"a\",\"id\":\"1\",\"text\":\"The fire killed 12 people in the town.\"}\n"
      "{\"bundle\":\"a\",\"id\":\"2\",\"text\":\"The fire killed 21 people in the town.\"}\n"
      "{\"bundle\":\"a\",\"id\":\"2\",\"text\":\"Twice.\"}\n"
      "{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"The flood injured 5 "
      "people.\",\"published\":\"2024-05-01\"}\n";
  CheckRoundTrip({"--from", "jsonl", "-"}, stream);
}

TEST_CASE("options of the report hold for a comparison") {
  const Folder folder;
  AddConflict(folder);
  const std::string records = RunGainsay({"extract", folder.path("valley")}).out;
  CHECK(RunWith(records, {"compare"}).status == 1);
  CHECK(RunWith(records, {"compare", "--fail-on", "never"}).status == 0);
  CHECK(RunWith(records, {"compare", "--ignore", "conflict,magnitude-slip"}).status == 0);
  const std::string file = folder.Add("records.jsonl", records);
  CHECK(RunGainsay({"compare", file}).status == 1);
  CHECK(RunGainsay({"compare", folder.path("none.jsonl")}).status == 2);
  CHECK(RunGainsay({"compare", folder.path("valley")}).status == 2);
  CHECK(RunWith("no record\n", {"compare"}).status == 2);
  CHECK(RunWith("", {"compare"}).status == 0);
}

TEST_CASE("claims of a rule that the comparison does not know are told, and nothing is called clean") {
  const Folder folder;
  AddConflict(folder);
  std::string records = RunGainsay({"extract", folder.path("valley")}).out;
  for (std::size_t at = 0; (at = records.find("conflict/losses", at)) != std::string::npos;)
    records.replace(at, std::string_view("conflict/losses").size(), "our-own/losses");
  const RunResult run = RunWith(records, {"compare"});
  CHECK(run.status == 2);
  CHECK(Has(run.err, "no rule is called 'our-own/losses"));
  CHECK(Has(run.err, "--rules"));
}

}  // namespace gainsay
