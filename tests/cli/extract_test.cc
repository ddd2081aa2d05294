// `gainsay extract --readable`: claims for people, as the examples of a rule would expect them.
#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {

TEST_CASE("claims are shown as an example would expect them, with rule and sentence") {
  const Folder folder;
  const std::string path =
      folder.Add("news.txt", "It rained. The army said about 40 soldiers were killed.\n");
  const RunResult run = RunGainsay({"extract", "--readable", path});
  CAPTURE(run.out);
  CHECK(run.status == 0);
  CHECK(Has(run.out, "news.txt:1:26  conflict/losses\n"));
  CHECK(Has(run.out, " |  The army said about 40 soldiers were killed.\n"));
  CHECK(Has(run.out, "{measure: killed, point: 40, hedge: about, unit: person,"));
  CHECK(Has(run.out, "cited: [army]}"));
  CHECK_FALSE(Has(run.out, "It rained"));
}

}  // namespace gainsay
