// What was not examined is never called clean: every file that is not read, or not all of it, is named with
// the reason in what is printed, whatever the format, the status is 2, and the rest is compared.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cli/story.h"
#include "gainsay/limits.h"
#include "source/unpack.h"

namespace gainsay {
namespace {

std::string Repeat(std::string_view part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

struct Row {
  std::string file, bytes, why;
};

/// One file for each reason that bytes alone can give.
std::vector<Row> Rows() {
  const Limits limits;
  std::string attributes;
  for (std::uint32_t i = 0; i <= limits.html_attributes; ++i) attributes += " a" + std::to_string(i) + "=1";
  return {
      {"empty.txt", "", "empty-file"},
      {"binary.txt",
       std::string("\x7f"
                   "ELF\x00\x01",
                   6),
       "binary-file"},
      {"paper.pdf", "%PDF-1.4 and so on", "binary-file"},
      {"broken.json", R"({"title": )", "broken-json"},
      {"other.json", R"({"name": "no article"})", "unknown-json"},
      {"menu.html", "<html><body><nav><a href=/>Home</a></nav></body></html>", "no-article"},
      {"cut.warc", "WARC/1.0\r\nContent-Length: 100\r\n\r\ncut", CanUnpack() ? "broken-warc" : "no-archives"},
      {"nested.json", Repeat("[", limits.json_depth + 1) + Repeat("]", limits.json_depth + 1), "broken-json"},
      {"nested.html", "<p>The mill stands.</p>" + Repeat("<div>", limits.html_depth + 1) + "deep",
       "html-limit"},
      {"attributes.html", "<p" + attributes + ">The mill stands.</p>", "html-limit"},
      {"marks.txt", "The mill stande" + Repeat("\u0323", limits.combining_run + 1) + "d.", "combining-marks"},
      {"long.txt", Repeat(" ", limits.document_bytes) + "The mill stands.", "document-too-long"},
  };
}

TEST_CASE("what is not examined is named in every format, the rest is compared, and the status is 2") {
  const Folder folder;
  folder.Add("a.txt", "The army said 4,000 soldiers were killed in the valley.\n");
  folder.Add("b.txt", "The army said 600 soldiers were killed in the valley.\n");
  const std::vector<Row> rows = Rows();
  for (const Row& row : rows) folder.Add(row.file, row.bytes);
  for (const std::string format :
       {"terminal", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html"}) {
    CAPTURE(format);
    const RunResult run = RunGainsay({"--format", format, folder.path()});
    CHECK(run.status == 2);
    const bool ten_errors = format == "github";  // The service shows no more of a step.
    if (!ten_errors) CHECK(Has(run.out, "600"));
    for (const Row& row : rows) {
      CAPTURE(row.file);
      if (!ten_errors) CHECK(Has(format == "terminal" ? run.err : run.out, row.file));
      CHECK(Has(run.err, "[" + row.why + "]"));
    }
  }
}

TEST_CASE("the other commands name it as well") {
  const Folder folder;
  folder.Add("a.txt", "The army said 4,000 soldiers were killed in the valley.\n");
  folder.Add("broken.json", R"({"title": )");
  for (const std::string command : {"text", "mentions", "extract"}) {
    CAPTURE(command);
    const RunResult run = RunGainsay({command, folder.path()});
    CHECK(run.status == 2);
    CHECK(Has(run.out, "4,000"));
    CHECK(Has(run.err, "broken.json"));
  }
}

TEST_CASE("files passed over are listed, and are no fault") {
  const Folder folder;
  folder.Add("a.txt", "The mill stands.\n");
  for (const char* name : {".notes", "map.png", "page.css", "page_files/page.js"}) folder.Add(name, "x");
  const RunResult run = RunGainsay({"--coverage", folder.path()});
  CHECK(run.status == 0);
  for (const char* name : {".notes", "map.png", "page.css", "page_files"}) CHECK(Has(run.out, name));
  CHECK(Has(RunGainsay({"--format", "json", folder.path()}).out, "page_files"));
}

}  // namespace
}  // namespace gainsay
