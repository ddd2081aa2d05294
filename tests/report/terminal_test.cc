// The terminal report as a reader sees it, and what may never reach a terminal.
#include "report/terminal.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

#include "golden.h"
#include "report/terminal_parts.h"
#include "report/unsafe.h"
#include "sample.h"
#include "text/width.h"

namespace gainsay {
namespace {

std::string WithoutColors(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1b') {
      i = text.find('m', i);
    } else {
      plain += text[i];
    }
  }
  return plain;
}

std::size_t WidestLine(const std::string& text) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, DisplayWidth(line));
  return widest;
}

}  // namespace

TEST_CASE("terminal goldens") {
  CheckGolden("flood-80.txt", TerminalReport(FloodReport(), {.coverage = true}));
  CheckGolden("flood-120.txt", TerminalReport(FloodReport(), {.style = {false, 120}}));
  CheckGolden("flood-warnings.txt", TerminalReport(FloodReport(), {.shown = Severity::kWarning}));
  CheckGolden("wide-80.txt", TerminalReport(WideReport(), {}));
}

TEST_CASE("a slot has the capitals of the sentences that fill it") {
  struct Case {
    std::string sentence;
    std::string_view measure;
    std::string_view words;
  };
  const Case rows[] = {
      {"The driver, Ada Brandt, 41, was hurt", "age of ada brandt", "age of Ada Brandt"},
      {"North Korean leader Kim fell silent", "leader of north korea", "leader of North Korea"},
      {"Leader Kim fell silent", "leader of the army", "leader of the army"},
      {"Burial was on Monday", "day of burial", "day of burial"},
      {"They said the Mayor, and the mayor agreed", "name of mayor", "name of mayor"},
      {"Some were Killed", "killed-or-wounded", "killed or wounded"},
      {"", "age of ada", "age of ada"},
  };
  for (const Case& row : rows) {
    CAPTURE(row.sentence);
    Report report;
    report.texts.push_back(row.sentence);
    Claim claim;
    claim.sentence = {0, static_cast<std::uint32_t>(row.sentence.size())};
    report.claims.push_back(claim);
    const std::uint32_t claims[] = {0};
    CHECK(MeasureWords(report, row.measure, claims) == row.words);
  }
}

TEST_CASE("colour adds nothing but colour") {
  for (const Report& report : {FloodReport(), WideReport()}) {
    const std::string colored = TerminalReport(report, {.style = {true, 80}, .coverage = true});
    CHECK(colored.find("\x1b[1;3") != std::string::npos);
    CHECK(WithoutColors(colored) == TerminalReport(report, {.coverage = true}));
  }
}

TEST_CASE("lines fit the width") {
  for (const Report& report : {FloodReport(), WideReport()}) {
    for (const std::size_t width : {60, 80, 100, 200}) {
      CAPTURE(width);
      CHECK(WidestLine(TerminalReport(report, {.style = {false, width}, .coverage = true})) <= width);
    }
  }
}

TEST_CASE("nothing of an article or file name acts on the terminal") {
  const std::string text = TerminalReport(WideReport(), {});
  CHECK(text == SafeLines(text));
  CHECK(text.find("\n   = forged step") == std::string::npos);
}

TEST_CASE("only findings, where only they are asked for") {
  const std::string text =
      TerminalReport(FloodReport(), {.shown = Severity::kWarning, .findings_only = true});
  CHECK(text.starts_with("warning[different-measure]: "));
  CHECK(text.find("7c1f2a") != std::string::npos);
  CHECK(text.find("90ab11") == std::string::npos);
  CHECK(text.find("source read") == std::string::npos);
}

TEST_CASE("an empty report is a summary, a broken one no crash") {
  CHECK(TerminalReport({}, {}) ==
        "0 sources read; 0 claims (0 of 0 figures, 0 of 0 quotes, 0 of 0 names claimed);\n0 errors, 0 "
        "warnings, 0 notes\n");
  Report report = FloodReport();
  report.texts.clear();
  report.origins.clear();
  report.findings.front().claims = {99};
  report.findings.front().positions.clear();
  report.rows.front().positions.clear();
  report.claims.front().source = 77;
  CHECK_FALSE(TerminalReport(report, {}).empty());
}

TEST_CASE("sources have short keys") {
  CHECK(SourceKey(0) == "A");
  CHECK(SourceKey(25) == "Z");
  CHECK(SourceKey(26) == "AA");
  CHECK(SourceKey(701) == "ZZ");
  CHECK(SourceKey(702) == "AAA");
  CHECK(SourceKeys({0, 1, 3}) == "A B D");
  CHECK(SourceKeys({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}) == "A B C D E F G H I J K L and 2 more");
}

}  // namespace gainsay
