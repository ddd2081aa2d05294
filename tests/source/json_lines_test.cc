#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "source/read.h"
#include "source/told.h"

namespace gainsay {
namespace {

struct Outcome {
  bool complete = false;
  std::vector<Bundle> bundles;
  Diagnostics diagnostics;
};

Outcome Read(const std::string& lines, bool strict = false, const Limits& limits = {}) {
  Outcome outcome;
  std::istringstream in(lines);
  const auto sink = [&](Bundle&& bundle) {
    outcome.bundles.push_back(std::move(bundle));
    return true;
  };
  outcome.complete = ReadJsonLines(in, "in.jsonl", strict, sink, outcome.diagnostics, limits);
  return outcome;
}

TEST_CASE("documents that stand next to each other are one bundle, by id") {
  const Outcome outcome = Read(
      "{\"bundle\":\"flood\",\"id\":\"b\",\"text\":\"Two.\"}\n"
      "\n"
      "{\"bundle\":\"flood\",\"id\":\"a\",\"text\":\"One.\",\"outlet\":\"Bay "
      "Post\",\"title\":\"T\",\"byline\":\"J. Lund\","
      "\"published\":\"2021-03-04\",\"modified\":\"2021-03-05\",\"url\":\"https://bay.example/"
      "1\",\"language\":\"en\","
      "\"unknown\":{\"x\":[1]}}\r\n"
      "{\"bundle\":\"storm\",\"id\":\"a\",\"text\":\"Three.\"}");
  CHECK(outcome.diagnostics.empty());
  REQUIRE(outcome.bundles.size() == 2);
  REQUIRE(outcome.bundles[0].documents.size() == 2);
  const Document& first = outcome.bundles[0].documents[0];
  CHECK(first.id == "a");
  CHECK(first.bundle == "flood");
  CHECK(first.text == "One.");
  CHECK(first.metadata.outlet == "Bay Post");
  CHECK(first.metadata.byline == "J. Lund");
  CHECK(first.metadata.published == "2021-03-04");
  CHECK(first.metadata.modified == "2021-03-05");
  CHECK(first.metadata.url == "https://bay.example/1");
  CHECK(first.metadata.language == "en");
  CHECK(first.metadata.title == "T");
  CHECK(outcome.bundles[1].name == "storm");
}

TEST_CASE("bad lines are told with their number and left out") {
  struct Row {
    std::string line, code;
  };
  const Row rows[] = {
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T.\"", "broken-json"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T\x01.\"}", "broken-json"},
      {"[1]", "not-a-document"},
      {"7", "not-a-document"},
      {"{\"bundle\":\"b\",\"text\":\"T.\"}", "missing-field"},
      {"{\"bundle\":\"b\",\"id\":\"x\"}", "missing-field"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":7}", "not-a-string"},
      {"{\"bundle\":\"b\",\"id\":\"good\",\"text\":\"T.\"}", "duplicate-id"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T.\"} {}", "broken-json"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T.\"}]", "broken-json"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T.\",}", "broken-json"},
      {"{\"bundle\":\"b\",\"id\":\"x\" \"text\":\"T.\"}", "broken-json"},
      {"{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"T.\"x}", "broken-json"},
      // What is wrong may stand in a field that nobody reads.
      {R"({"bundle":"b","id":"x","text":"T.","z":"\q"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":"\u12g4"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":"\u12"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":"\ud83d"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":"\ud83d\q"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","\q":"z"})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":01})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":[1,]})", "broken-json"},
      {R"({"bundle":"b","id":"x","text":"T.","z":nul})", "broken-json"},
  };
  const std::string good = "{\"bundle\":\"b\",\"id\":\"good\",\"text\":\"Good.\"}\n";
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const Outcome outcome = Read(good + row.line + "\n");
    CHECK(outcome.complete);
    REQUIRE(outcome.diagnostics.size() == 1);
    CHECK(outcome.diagnostics[0].code == row.code);
    CHECK(outcome.diagnostics[0].place.line == 2);
    CHECK(outcome.diagnostics[0].place.file == "in.jsonl");
    REQUIRE(outcome.bundles.size() == 1);
    CHECK(outcome.bundles[0].documents.size() == 1);
    CHECK_FALSE(Read(good + row.line + "\n", true).complete);
  }
}

TEST_CASE("fields that are no strings change nothing in what is read") {
  const std::string start =
      R"({"bundle":"b","id":"x","byline":"J. \u004cund","text":"\ud83d\ude00 \"Ten\"\t\n\nboats.")";
  for (const char* rest :
       {"}", " } ", R"(,"z":"\/"})", R"(,"z":7})", R"(,"outlet":null})", R"(,"z":{"id":["y"]}})"}) {
    CAPTURE(rest);
    const Outcome outcome = Read(start + rest + "\n");
    CHECK(outcome.diagnostics.empty());
    const Document& document = outcome.bundles.at(0).documents.at(0);
    CHECK(document.text == "😀 \"Ten\" \n\nboats.");
    CHECK(document.metadata.byline == "J. Lund");
    CHECK(document.metadata.outlet.empty());
    CHECK(document.blocks.size() == 2);
    CHECK(document.map.PlaceOf(static_cast<std::uint32_t>(document.text.find("boats"))).column ==
          start.find("boats") + 1);
    CHECK(document.map.RawOffset(0) == start.find("\\ud83d"));
  }
}

TEST_CASE("a bundle that comes in parts is told") {
  const Outcome outcome = Read(
      "{\"bundle\":\"a\",\"id\":\"1\",\"text\":\"T.\"}\n{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"T.\"}\n"
      "{\"bundle\":\"a\",\"id\":\"2\",\"text\":\"T.\"}\n");
  CHECK(outcome.bundles.size() == 3);
  REQUIRE(outcome.diagnostics.size() == 1);
  CHECK(outcome.diagnostics[0].code == "bundle-in-parts");
}

TEST_CASE("text stays as it is, and places point into the line") {
  const std::string line =
      "{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"Ten \\u201cbig\\u201d boats.\\n\\nTw\\u00f6 sank.\"}";
  const Outcome outcome = Read("\n" + line + "\n");
  REQUIRE(outcome.bundles.size() == 1);
  const Document& document = outcome.bundles[0].documents[0];
  CHECK(document.text == "Ten “big” boats.\n\nTwö sank.");
  REQUIRE(document.blocks.size() == 2);
  CHECK(Slice(document.text, document.blocks[1].span) == "Twö sank.");
  const Place place = document.map.PlaceOf(static_cast<std::uint32_t>(document.text.find("sank")));
  CHECK(place.line == 2);
  CHECK(place.column == line.find("sank") + 1);
  CHECK(document.map.RawOffset(static_cast<std::uint32_t>(document.text.find("“"))) == line.find("\\u201c"));
}

TEST_CASE("hard-wrapped text is one block a paragraph, of the same length") {
  const std::string wrapped =
      "   The harbour master said on Monday that all of the ships which\\n"
      "had left the bay were safe, and that nobody aboard them needed\\n"
      "any help from the coast guard.\\n"
      "   The storm is to pass before the end of the week, he said, but\\n"
      "the ferries stay in port.\\n";
  const Outcome outcome = Read("{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"" + wrapped + "\"}\n");
  const Document& document = outcome.bundles.at(0).documents.at(0);
  REQUIRE(document.blocks.size() == 2);
  CHECK(Slice(document.text, document.blocks[1].span) ==
        "The storm is to pass before the end of the week, he said, but the ferries stay in port.");
  CHECK(document.text.size() == wrapped.size() - 5);
}

TEST_CASE("lines that are paragraphs stay apart") {
  const Outcome outcome = Read(
      "{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"Ferry sinks in bay\\nA ferry sank on Monday with all of its "
      "passengers aboard, the owner said.\\nNobody died.\"}\n");
  const Document& document = outcome.bundles.at(0).documents.at(0);
  REQUIRE(document.blocks.size() == 3);
  CHECK(document.blocks[0].role == Role::kHeadline);
  CHECK(document.blocks[1].role == Role::kLead);
  CHECK(document.blocks[2].role == Role::kBody);
}

TEST_CASE("invalid bytes are repaired and counted") {
  const Outcome outcome = Read("{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"K\xC3\xB6ln \xFF ten\"}\n");
  CHECK(outcome.diagnostics.empty());
  const Document& document = outcome.bundles.at(0).documents.at(0);
  CHECK(document.text == "Köln \uFFFD ten");
  CHECK(document.repaired_bytes == 1);
  CHECK(document.map.PlaceOf(static_cast<std::uint32_t>(document.text.find("ten"))).column == 39);
}

TEST_CASE("limits are told") {
  Limits limits;
  limits.document_bytes = 10;
  const Outcome cut = Read("{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"0123456789abc\"}\n", false, limits);
  REQUIRE(cut.diagnostics.size() == 1);
  CHECK(cut.diagnostics[0].code == "document-too-long");
  CHECK(cut.bundles.at(0).documents.at(0).truncated);
  CHECK(cut.bundles.at(0).documents.at(0).text == "0123456789");

  const Outcome skipped = Read("{\"x\":\"" + std::string(3 << 20, 'a') + "\"}\n", false, limits);
  REQUIRE(skipped.diagnostics.size() == 1);
  CHECK(skipped.diagnostics[0].code == "line-too-long");

  Limits marks;
  marks.combining_run = 3;
  const Outcome marked = Read(
      "{\"bundle\":\"b\",\"id\":\"1\",\"text\":\"a\u0301\u0323\u0301\u0323\u0301 ten\"}\n", false, marks);
  REQUIRE(marked.diagnostics.size() == 1);
  CHECK(marked.diagnostics[0].code == "combining-marks");

  const Outcome packed = Read("\x1F\x8B\x08 and so on\nmore\n");
  REQUIRE(packed.diagnostics.size() == 1);
  CHECK(packed.diagnostics[0].code == "packed-stream");

  const Outcome deep = Read("{\"x\":" + std::string(100000, '[') + "\n");
  REQUIRE(deep.diagnostics.size() == 1);
  CHECK(deep.diagnostics[0].code == "broken-json");
}

TEST_CASE("a stream among the files of a folder is known by its contents or its name") {
  const std::string a = R"({"bundle":"ferry","id":"a","outlet":"Bay Post","text":"The ferry was late."})"
                        "\n";
  const std::string b = R"({"bundle":"ferry","id":"b","text":"The ferry was early."})"
                        "\n";
  const std::string other = R"({"bundle":"pier","id":"a","text":"The pier was shut."})"
                            "\n";
  struct Row {
    std::string name, bytes, ids, told;
  };
  const Row rows[] = {
      {"all.jsonl", a + b, "all.jsonl#a all.jsonl#b z.txt ", ""},
      {"export", a + b, "export#a export#b z.txt ", ""},
      {"one.ndjson", a, "one.ndjson#a z.txt ", ""},
      {"cut.jsonl", a + b.substr(0, 20), "cut.jsonl#a z.txt ", "broken-json cut.jsonl\n"},
      {"two.jsonl", a + b + other, "two.jsonl#a two.jsonl#b z.txt ", "several-bundles two.jsonl\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const TemporaryFolder folder;
    folder.Write("z.txt", "The ferry was on time, said the harbour master.");
    folder.Write(row.name, row.bytes);
    Diagnostics diagnostics;
    const Bundle bundle = ReadBundle(folder.path(), diagnostics);
    CHECK(Ids(bundle) == row.ids);
    CHECK(Codes(diagnostics, folder) == row.told);
    CHECK(bundle.documents[0].path == folder.Path(row.name));
    CHECK(bundle.documents[0].metadata.outlet == "Bay Post");
    if (bundle.documents.size() == 3) CHECK(bundle.documents[1].map.PlaceOf(0).line == 2);
  }
}

}  // namespace
}  // namespace gainsay
