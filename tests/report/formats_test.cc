// The formats of build systems: what each promises beyond being well formed, which tests/formats reads back.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "golden.h"
#include "report/csv.h"
#include "report/findings.h"
#include "report/github.h"
#include "report/gitlab.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/sarif.h"
#include "sample.h"

namespace gainsay {
namespace {

using Writer = void (*)(const WholeRun&, const WriteOptions&, std::string&);

std::string Written(Writer writer, const std::vector<Report>& reports, const WriteOptions& options = {},
                    const Diagnostics& troubles = {}) {
  std::string text;
  writer({reports, troubles}, options, text);
  return text;
}

bool Has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t CountOf(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

/// The flood with its first finding `count` times, each with an id of its own.
Report ManyFindings(std::size_t count) {
  Report report = FloodReport();
  const Finding finding = report.findings.front();
  report.findings.clear();
  for (std::size_t i = 0; i < count; ++i) {
    report.findings.push_back(finding);
    report.findings.back().id = "id" + std::to_string(i);
  }
  return report;
}

constexpr std::pair<std::string_view, Writer> kWriters[] = {
    {"sarif", WriteSarif},   {"junit", WriteJunit},       {"github", WriteGithub},
    {"gitlab", WriteGitlab}, {"markdown", WriteMarkdown}, {"csv", WriteCsv},
};

}  // namespace

TEST_CASE("every format of two stories, one of them hostile, as it has been read by a person") {
  for (const auto& [name, writer] : kWriters)
    CheckGolden("two-stories." + std::string(name), Written(writer, {FloodReport(), WideReport()}));
}

TEST_CASE("an empty run is a whole file in every format") {
  CHECK(Written(WriteGitlab, {}) == "[]\n");
  CHECK(Written(WriteGithub, {}) == "gainsay: 0 errors, 0 warnings, 0 notes\n");
  CHECK(Written(WriteMarkdown, {}) == "## gainsay: 0 errors, 0 warnings, 0 notes\n\n");
  CHECK(Has(Written(WriteJunit, {}), "<testsuites name=\"gainsay\" tests=\"0\""));
  CHECK(Has(Written(WriteSarif, {}), "\"executionSuccessful\": true"));
  CHECK(CountOf(Written(WriteCsv, {}), "\r\n") == 1);
}

TEST_CASE("what was not examined is named in every format, also what belongs to no story") {
  const Diagnostics of_run = {
      {Level::kError, "unreadable", "the stream ends too soon", {"stream.jsonl", 7, 1}}};
  for (const auto& format : kWriters) {
    CAPTURE(std::string(format.first));
    const std::string text = Written(format.second, {FloodReport()}, {}, of_run);
    CHECK(Has(text, "scan.txt"));
    CHECK(Has(text, "not a text"));
    CHECK(Has(text, "stream.jsonl"));
    CHECK(Has(text, "the stream ends too soon"));
  }
  CHECK(Has(Written(WriteSarif, {FloodReport()}), "\"executionSuccessful\": false"));
}

TEST_CASE("findings below what is shown stand in no format") {
  for (const auto& format : kWriters) {
    CAPTURE(std::string(format.first));
    const std::string text = Written(format.second, {FloodReport()}, {.shown = Severity::kWarning});
    CHECK(Has(text, "different-measure"));
    CHECK_FALSE(Has(text, "different figures"));
  }
}

TEST_CASE("GitHub: ten of a level, the gravest first, and the rest is counted") {
  Report many = ManyFindings(25);
  many.findings.back().severity = Severity::kError;
  const std::string text = Written(WriteGithub, {many});
  CHECK(CountOf(text, "\n::warning ") == 10);
  CHECK(text.starts_with(
      "::error file=harbour-flood/scan.txt,title=gainsay%3A not examined::not a text\n::error "));
  CHECK(text.ends_with(
      "gainsay: 1 error, 24 warnings, 0 notes; 14 more annotations than are shown: see the step's "
      "summary\n"));
}

TEST_CASE("GitLab: a fingerprint stands once, whatever bundles share") {
  const std::string text = Written(WriteGitlab, {FloodReport(), FloodReport()});
  CHECK(CountOf(text, "\"fingerprint\": \"7c1f2a\"") == 1);
  CHECK(CountOf(text, "\"fingerprint\": ") == 6);
}

TEST_CASE("JUnit: what fails is what fails the build") {
  CHECK(CountOf(Written(WriteJunit, {FloodReport()}, {.fail_on = Severity::kError}), "<failure") == 0);
  CHECK(CountOf(Written(WriteJunit, {FloodReport()}, {.fail_on = Severity::kWarning}), "<failure") == 1);
  CHECK(CountOf(Written(WriteJunit, {FloodReport()}, {.fail_on = Severity::kNote}), "<failure") == 2);
  CHECK(CountOf(Written(WriteJunit, {FloodReport()}, {.fail_on = std::nullopt}), "<failure") == 0);
}

TEST_CASE("Markdown and SARIF stay within what hosts take, and say what was left out") {
  const std::vector<Report> reports = {ManyFindings(30000)};
  const std::string comment = Written(WriteMarkdown, reports);
  CHECK(comment.size() <= kCommentBytes);
  CHECK(comment.size() > kCommentBytes * 9 / 10);
  CHECK(Has(comment, " more** did not fit"));
  const std::string summary = Written(WriteSummary, reports);
  CHECK(summary.size() <= kSummaryBytes);
  CHECK(summary.size() > kSummaryBytes * 9 / 10);
  const std::string sarif = Written(WriteSarif, reports);
  const std::size_t results = CountOf(sarif, "\"partialFingerprints\"");
  CHECK(results <= 25000);
  CHECK(Has(sarif, std::to_string(30000 - results) + " findings left out"));
}

TEST_CASE("a code block of Markdown has a longer fence than anything in it") {
  Report report = FloodReport();
  report.findings.front().message = "```` and ``` and @everyone";
  const std::string text = Written(WriteMarkdown, {report});
  CHECK(Has(text, "`````text\nwarning[different-measure]: ```` and ``` and @everyone\n"));
}

TEST_CASE("paths are seen from the folder of the run and are no addresses") {
  struct Case {
    std::string_view path, folder, seen;
  };
  const Case rows[] = {{"/work/story/a.txt", "/work", "story/a.txt"},
                       {"/other/a.txt", "/work/here", "../../other/a.txt"},
                       {"./story//a.txt", "/work", "story/a.txt"},
                       {"story/../a.txt", "", "a.txt"},
                       {"", "/work", ""}};
  for (const Case& row : rows) CHECK(PathFrom(row.path, row.folder) == row.seen);
  Report report = FloodReport();
  for (Claim& claim : report.claims) claim.place.file = "//host/a b:c?d#e%20\xC3\xA9.txt";
  CHECK(Has(Written(WriteSarif, {report}), "\"uri\": \"host/a%20b%3Ac%3Fd%23e%2520%C3%A9.txt\""));
}

TEST_CASE("SARIF: brackets in an article are no links, and each link has its place") {
  Report report = FloodReport();
  report.findings.front().message = "[click](1) \\ here";
  report.claims.at(2).cited.front().name = "a](2) [b";
  const std::string text = Written(WriteSarif, {report});
  CHECK(Has(text, R"("text": "\\[click\\](1) \\\\ here.)"));
  CHECK(Has(text, R"([12 (a\\](2) \\[b)](1))"));
}

}  // namespace gainsay
