// Options that hold for a project, and which findings are reported.
#include "cli/config.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "story.h"

namespace gainsay {
namespace {

/// Works in a folder while it lives.
class WorkIn {
 public:
  explicit WorkIn(const std::string& folder) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder);
  }
  ~WorkIn() { std::filesystem::current_path(before_); }
  WorkIn(const WorkIn&) = delete;
  WorkIn& operator=(const WorkIn&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace

TEST_CASE("the nearest configuration upward holds, and what is typed stands over it") {
  const Folder folder;
  AddConflict(folder, "desk/valley");
  folder.Add(".gainsay.yaml", "fail-on: never\n");
  const WorkIn here(folder.path("desk"));
  CHECK(NearestConfig() == "../.gainsay.yaml");
  CHECK(RunGainsay({"valley"}).status == 0);
  CHECK(RunGainsay({"--fail-on", "error", "valley"}).status == 1);
  CHECK(RunGainsay({"--no-config", "valley"}).status == 1);
  folder.Add("desk/.gainsay.yaml", "format: csv\n");
  CHECK(RunGainsay({"valley"}).status == 1);  // Nothing is merged from the farther one.
  CHECK(RunGainsay({"valley"}).out.starts_with("\"bundle\""));
  CHECK(RunGainsay({"--config", "../.gainsay.yaml", "valley"}).status == 0);
}

TEST_CASE("a configuration extends another by name, key by key, and paths count from their file") {
  const Folder folder;
  AddConflict(folder, "desk/valley");
  folder.Add("shared/base.yaml", "fail-on: never\nmin-severity: error\nbaseline: none.yaml\n");
  folder.Add("desk/.gainsay.yaml",
             "extends: ../shared/base.yaml\nmin-severity: note\noutput: {csv: out/report.csv}\n");
  std::filesystem::create_directories(folder.path("desk/out"));
  const WorkIn here(folder.path("desk/valley"));
  const RunResult missing = RunGainsay({"."});
  CHECK(missing.status == 2);
  CHECK(Has(missing.err, "shared/none.yaml"));
  folder.Add("shared/none.yaml", "");
  CHECK(RunGainsay({"."}).status == 0);
  CHECK(std::filesystem::exists(folder.path("desk/out/report.csv")));
}

TEST_CASE("a broken configuration is told with its place and is status 2") {
  const Folder folder;
  AddConflict(folder);
  struct Case {
    std::string_view text, told;
  };
  const Case rows[] = {{"fail-onn: note\n", "did you mean 'fail-on'?"},
                       {"fail-on: nothing\n", "fail-on"},
                       {"format: sarfi\n", "did you mean 'sarif'?"},
                       {"output: {sarfi: x}\n", "did you mean 'sarif'?"},
                       {"coverage: maybe\n", "coverage"},
                       {"threads: 5000\n", "0 to 1024"},
                       {"extends: nowhere.yaml\n", "No such file"},
                       {"extends: .gainsay.yaml\n", "extends itself"},
                       {"rules: {a: b}\n", ".gainsay.yaml:1:"},
                       {"a: b: c\n", ".gainsay.yaml:1:"},
                       {"- list\n", ".gainsay.yaml:1:"}};
  const WorkIn here(folder.path());
  for (const Case& row : rows) {
    CAPTURE(std::string(row.text));
    folder.Add(".gainsay.yaml", row.text);
    const RunResult run = RunGainsay({"valley"});
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(Has(run.err, row.told));
    CHECK(Has(run.Reason(), "the configuration .gainsay.yaml cannot be used"));
  }
  CHECK(RunGainsay({"explain", "conflict"}).status == 0);
  folder.Add(".gainsay.yaml", "");
  CHECK(RunGainsay({"valley"}).status == 1);
  CHECK(RunGainsay({"--config", "valley", "valley"}).status == 2);
}

TEST_CASE("findings are selected and ignored by type, rule and pack") {
  const Folder folder;
  AddConflict(folder);
  const std::string story = folder.path("valley");
  CHECK(RunGainsay({"--select", "conflict", story}).status == 1);
  CHECK(RunGainsay({"--select", "tension,precision", story}).status == 0);
  CHECK(RunGainsay({"--select=tension", "--select", "conflict/*", story}).status == 1);
  CHECK(RunGainsay({"--ignore", "conflict", story}).status == 0);
  CHECK(RunGainsay({"--ignore", "conflict/*", story}).status == 0);
  CHECK(RunGainsay({"--ignore", "conflict/losses", story}).status == 0);
  const RunResult wrong = RunGainsay({"--ignore", "conflct", story});
  CHECK(wrong.status == 2);
  CHECK(Has(wrong.Reason(), "did you mean 'conflict'?"));
}

TEST_CASE("only what a source is part of") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("valley/other.txt", "The fair was held in the rain.\n");
  const std::string story = folder.path("valley");
  CHECK(RunGainsay({"--only-involving", story + "/courier.txt", story}).status == 1);
  CHECK(RunGainsay({"--only-involving", "courier.txt", story}).status == 1);
  CHECK(RunGainsay({"--only-involving", story + "/other.txt", story}).status == 0);
  const RunResult missing = RunGainsay({"--only-involving", "courier.tx", story});
  CHECK(missing.status == 2);
  CHECK(Has(missing.Reason(), "no source is 'courier.tx'"));
}

}  // namespace gainsay
