// Reports in files: several of one run, complete or not at all, and what cannot be written.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include "cli/atomic_file.h"
#include "story.h"

namespace gainsay {
namespace {

/// How many entries a folder has: nothing may be left behind.
std::ptrdiff_t Entries(const std::string& folder) {
  return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

}  // namespace

TEST_CASE("one run writes several formats, each as if it were the only one") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("out/old.json", "what stood there before, and is longer than nothing");
  const std::string story = folder.path("valley");
  const RunResult run = RunGainsay({"--output", "json=" + folder.path("out/old.json"),
                                    "--output=jsonl=" + folder.path("out/report.jsonl"), story});
  CHECK(run.status == 1);
  CHECK(run.out == RunGainsay({story}).out);
  CHECK(Contents(folder.path("out/old.json")) == RunGainsay({"--format", "json", story}).out);
  CHECK(Contents(folder.path("out/report.jsonl")) == RunGainsay({"--format", "jsonl", story}).out);
  CHECK(Entries(folder.path("out")) == 2);
}

TEST_CASE("what cannot be written is told before anything is read, with status 2") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("file", "no folder");
  struct Case {
    std::string path;
    std::string_view why;
  };
  const Case rows[] = {{folder.path("nowhere/report.json"), "No such file or directory"},
                       {folder.path("file/report.json"), "Not a directory"},
                       {folder.path("valley"), "Is a directory"}};
  for (const Case& row : rows) {
    CAPTURE(row.path);
    const RunResult run = RunGainsay({"--output", "json=" + row.path, folder.path("valley")});
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(run.Reason() ==
          "gainsay: exit status 2: '" + row.path + "' could not be written: " + std::string(row.why));
  }
  const RunResult full = RunGainsay({"--output", "json=/dev/full", folder.path("valley")});
  CHECK(full.status == 2);
  CHECK(Has(full.Reason(), "'/dev/full' could not be written: No space left on device"));
}

TEST_CASE("a format that does not exist is named with the nearest one and all there are") {
  const RunResult run = RunGainsay({"--format", "jsno", "story"});
  CHECK(run.status == 2);
  CHECK(Has(run.Reason(), "no format is called 'jsno'; did you mean 'json'? (there are terminal, json"));
  CHECK(Has(RunGainsay({"--output", "jsno=x", "story"}).Reason(), "did you mean 'json'?"));
  CHECK(Has(RunGainsay({"--output", "json", "story"}).Reason(), "'json' is not FORMAT=PATH"));
  CHECK(Has(RunGainsay({"--output", "json=", "story"}).Reason(), "'json=' is not FORMAT=PATH"));
  CHECK(Has(RunGainsay({"--output", "json=-", "story"}).Reason(), "--format says what goes to standard"));
  CHECK(Has(RunGainsay({"--output", "json=x", "--output", "jsonl=./x", "story"}).Reason(),
            "two outputs go to './x'"));
}

TEST_CASE("a file appears when it is complete and keeps what it replaces until then") {
  const Folder folder;
  const std::string path = folder.Add("report", "old");
  std::filesystem::create_symlink("report", folder.path("link"));
  {
    AtomicFile given_up(path);
    CHECK(given_up.Write("half of"));
    CHECK(Contents(path) == "old");
  }
  CHECK(Contents(path) == "old");
  AtomicFile file(folder.path("link"));
  CHECK(file.Write("all of "));
  CHECK(file.Write("it"));
  CHECK(Contents(path) == "old");
  CHECK(file.Commit());
  CHECK(Contents(path) == "all of it");
  CHECK(std::filesystem::is_symlink(folder.path("link")));
  CHECK(Entries(folder.path()) == 2);
}

TEST_CASE("a pipe that nobody reads is an error and no wait") {
  const Folder folder;
  REQUIRE(mkfifo(folder.path("pipe").c_str(), 0600) == 0);
  const AtomicFile file(folder.path("pipe"));
  CHECK_FALSE(file.ok());
  CHECK(AtomicFile("/dev/null").ok());
}

TEST_CASE("the whole report goes to the summary of a step where GitHub names one, beside what stands there") {
  const Folder folder;
  AddConflict(folder);
  const std::string summary = folder.Add("summary.md", "of another step\n");
  setenv("GITHUB_STEP_SUMMARY", summary.c_str(), 1);
  const RunResult run = RunGainsay({"--format", "github", folder.path("valley")});
  CHECK(run.status == 1);
  CHECK(run.out.starts_with("::error file="));
  CHECK(Contents(summary).starts_with("of another step\n## gainsay: 1 error"));
  const std::string before = Contents(summary);
  CHECK(RunGainsay({"--format", "markdown", folder.path("valley")}).status == 1);
  CHECK(Contents(summary) == before);
  setenv("GITHUB_STEP_SUMMARY", folder.path("nowhere/summary.md").c_str(), 1);
  CHECK(RunGainsay({"--format", "github", folder.path("valley")}).status == 2);
  unsetenv("GITHUB_STEP_SUMMARY");
}

}  // namespace gainsay
