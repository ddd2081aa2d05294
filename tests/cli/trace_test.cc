// `--trace`: what is told of a rule that fired, was taken back, was beaten or never tried.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "story.h"

namespace gainsay {
namespace {

constexpr const char* kPack =
    "pack: harbour\nversion: 1\nlanguage: en\n"
    "sets:\n  fate:\n    sunk: [sank, 'were lost']\n"
    "measures:\n  sunk: {counts: boat, basis: flow}\n";

constexpr const char* kRule =
    "rule: boats\nmatch:\n  - '{number} {country}? boats {..3} {fate}'\n  - '{number} boats burned'\n"
    "unless:\n  - '{number} boats {..3} {fate} in the film'\nwithin: ['(?:storm|gale)']\n"
    "measure: '{fate}'\naxes: {population: '{country}'}\nneeds: [population]\n";

/// White space as single blanks, so that wrapping is no part of what is looked for.
std::string Joined(std::string_view text) {
  std::string joined;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank || (!joined.empty() && joined.back() != ' ')) joined += blank ? ' ' : c;
  }
  return joined;
}

std::string TraceOf(std::string_view story, std::string_view rule = kRule) {
  const Folder folder;
  folder.Add("rules/pack.yaml", kPack);
  folder.Add("rules/boats.yaml", rule);
  folder.Add("rules/more.yaml",
             "rule: more\nmatch: ['{number} boats sank with {number:b} hands']\nmeasure: sunk\n");
  const std::string path = folder.Add("story.txt", story);
  const RunResult run =
      RunGainsay({"extract", "--rules", folder.path("rules"), "--trace", "harbour/boats", path});
  CHECK(run.status == 0);
  CHECK(run.out.find("trace") == std::string::npos);
  return Joined(run.err);
}

struct TraceRow {
  std::string_view story;
  std::string_view told;
};

}  // namespace

TEST_CASE("a trace says what became of each match") {
  const TraceRow rows[] = {
      {"Nothing is said of boats.",
       "0 of 1 sentence looked at passed over: no value is there of a kind that a pattern needs"},
      {"Then 40 ducks swam.",
       "0 of 1 sentence looked at passed over: the words that a pattern needs beside its values are not "
       "there"},
      {"About 40 boats sank.", "1 of 1 sentence looked at"},
      {"About 40 boats sank.", "passed over: no 'within' of the rule matches here"},
      {"In the gale 40 boats sank.", "{number} {country}? boats {..3} {fate} (line 3)"},
      {"In the gale 40 boats sank.", "matches \"40 boats sank\", and makes the claim"},
      {"In the gale 40 boats sank, and one burned.",
       "does not match, though some of its words are there: the pattern of line 4"},
      {"In the storm 40 boats sank in the film.",
       "taken back by unless {number} boats {..3} {fate} in the film (line 6), which matches \"40 boats sank "
       "in the "
       "film\""},
      {"In the storm 40 boats sank with 9 hands.",
       "but harbour/more has the value: it matches \"40 boats sank with 9 hands\", and it uses more values "
       "and names"},
  };
  for (const TraceRow& row : rows) {
    CAPTURE(std::string(row.story));
    const std::string trace = TraceOf(row.story);
    CAPTURE(trace);
    CHECK(trace.find(row.told) != std::string::npos);
  }
}

TEST_CASE("a match that begins with a word of a set is told once") {
  const std::string trace =
      TraceOf("The storm sank 40 boats.", "rule: boats\nmatch: '{fate} {number} boats'\nmeasure: '{fate}'\n");
  const std::size_t first = trace.find("matches \"sank 40 boats\"");
  REQUIRE(first != std::string::npos);
  CHECK(trace.find("matches", first + 1) == std::string::npos);
}

TEST_CASE("a trace says what each field of a claim is and where it comes from") {
  const std::string trace = TraceOf(
      "Norway counts its boats. The gale struck. In the gale of May 2024 about 40 boats may have sunk: 40 "
      "boats sank, "
      "the coast guard said.");
  for (const std::string_view told :
       {"value 40 boats from \"40\"", "measure sunk from {fate} \"sank\"",
        "population norway from the headline or lead", "group not stated",
        "status actual from no words against it", "basis flow from the measure sunk",
        "cited coast guard from \"the coast guard said\""}) {
    CAPTURE(std::string(told));
    CAPTURE(trace);
    CHECK(trace.find(told) != std::string::npos);
  }
  const std::string doubtful = TraceOf("In the gale of May 2024 perhaps 40 Danish boats were lost.");
  for (const std::string_view told :
       {"population denmark from {country} \"Danish\"", "status hypothetical from \"perhaps\"",
        "time May 2024 from \"May 2024\""}) {
    CAPTURE(std::string(told));
    CAPTURE(doubtful);
    CHECK(doubtful.find(told) != std::string::npos);
  }
}

TEST_CASE("a rule that is not there cannot be traced") {
  const Folder folder;
  AddConflict(folder, "story");
  for (const char* command : {"check", "extract"}) {
    const RunResult run = RunGainsay({command, "--trace", "conflict/lossses", folder.path("story")});
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(run.Reason() ==
          "gainsay: exit status 2: no rule is called 'conflict/lossses'; did you mean 'conflict/losses'?");
  }
  const RunResult run = RunGainsay({"check", "--trace", "conflict/losses", folder.path("story")});
  CHECK(Joined(run.err).find("trace of conflict/losses in gazette.txt: 1 of 1 sentence looked at") !=
        std::string::npos);
}

}  // namespace gainsay
