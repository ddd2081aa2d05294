#include "cli/formats.h"

#include <algorithm>
#include <array>
#include <vector>

#include "gainsay/nearest.h"
#include "report/csv.h"
#include "report/github.h"
#include "report/gitlab.h"
#include "report/html.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/sarif.h"
#include "report/terminal.h"

namespace gainsay {
namespace {

// A new format is a file in src/report and a row here.
constexpr std::array kFormats = {
    OutputFormat{.name = "terminal", .what = "for people", .write = WriteTerminal},
    OutputFormat{.name = "json",
                 .what = "the machine interface; several bundles make an array",
                 .write = WriteJson,
                 .end = EndJson},
    OutputFormat{.name = "jsonl", .what = "the same, one report a line", .write = WriteJsonLine},
    OutputFormat{.name = "sarif", .what = "SARIF 2.1.0, for code hosts and editors", .write_run = WriteSarif},
    OutputFormat{.name = "junit", .what = "JUnit XML, for build servers", .write_run = WriteJunit},
    OutputFormat{.name = "github",
                 .what = "annotations of GitHub Actions",
                 .write_run = WriteGithub,
                 .summary_variable = "GITHUB_STEP_SUMMARY",
                 .write_summary = WriteSummary},
    OutputFormat{.name = "gitlab", .what = "GitLab Code Quality", .write_run = WriteGitlab},
    OutputFormat{.name = "markdown", .what = "for comments and summaries", .write_run = WriteMarkdown},
    OutputFormat{.name = "csv", .what = "a line a passage, for spreadsheets", .write_run = WriteCsv},
    OutputFormat{.name = "html", .what = "one self-contained page to read and print", .write_run = WriteHtml},
};

}  // namespace

std::span<const OutputFormat> OutputFormats() { return kFormats; }

const OutputFormat* FindOutputFormat(std::string_view name) {
  const auto* found = std::find_if(kFormats.begin(), kFormats.end(),
                                   [name](const OutputFormat& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : found;
}

std::string NoSuchFormat(std::string_view name) {
  std::vector<std::string_view> names;
  std::string all;
  for (const OutputFormat& format : kFormats) {
    names.push_back(format.name);
    all += (all.empty() ? "" : ", ") + std::string(format.name);
  }
  const std::string nearest = DidYouMean(name, names);
  return "no format is called '" + std::string(name) + "'" + (nearest.empty() ? "" : "; " + nearest) +
         " (there are " + all + ")";
}

}  // namespace gainsay
