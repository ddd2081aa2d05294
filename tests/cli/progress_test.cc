// The progress bar: what it shows, and that it shows nothing where nobody watches.
#include "cli/progress.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("the bar fills as work is done, and fits") {
  CHECK(ProgressText(0, 4, 27) == "[----------] 0 of 4 sources");
  CHECK(ProgressText(2, 4, 27) == "[#####-----] 2 of 4 sources");
  CHECK(ProgressText(4, 4, 27) == "[##########] 4 of 4 sources");
  CHECK(ProgressText(100, 200, 12) == "100 of 200 s");
  CHECK(ProgressText(1, 2, 500).size() < 80);
}

TEST_CASE("a stream that is no terminal gets no bar, however long the work takes") {
  const Args args;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Session session = StartSession(args, in, out, err);
  Progress progress(session);
  progress.Step(1, 2);
  progress.Wipe();
  CHECK(err.str() == "");
}

TEST_CASE("bad lines of a stream stand in the written reports, behind the last document too") {
  const Folder folder;
  const std::string document =
      R"({"bundle":"b","id":"a","text":"The army said 600 soldiers were killed in the valley."})";
  const std::string sarif = folder.path("out.sarif");
  for (const std::string& stream : {"{\n" + document + "\n", document + "\n{\n"}) {
    const RunResult run = RunWith(stream, {"--from", "jsonl", "--output", "sarif=" + sarif, "-"});
    CHECK(run.status == 2);
    CHECK(Has(run.err, "<standard input>"));
    CHECK(Has(Contents(sarif), "\"executionSuccessful\": false"));
  }
}

}  // namespace
}  // namespace gainsay
