// Inputs made to crash, hang or exhaust a reader. None may, and what is not examined must be told.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>

#include "source/growth.h"
#include "source/read.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

std::string Repeat(const std::string& part, std::size_t times) {
  std::string all;
  all.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

/// What every document promises, whatever it was made from.
void CheckPromises(const Document& document) {
  const std::string& text = document.text;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = DecodeAt(text, i);
    const bool control =
        (point.value < 0x20 && point.value != '\n') || (point.value >= 0x7F && point.value < 0xA0);
    if (!point.valid || control) {
      FAIL_CHECK("no clean text at ", i);
      break;
    }
    i += point.size;
  }
  std::uint32_t end = 0;
  for (const Block& block : document.blocks) {
    REQUIRE(block.span.start >= end);
    REQUIRE(block.span.end > block.span.start);
    REQUIRE(block.span.end <= text.size());
    end = block.span.end;
  }
  for (const RawMap::Piece& piece : document.map.pieces()) {
    REQUIRE(piece.text + piece.text_size <= text.size());
    REQUIRE(piece.raw + piece.raw_size <= document.map.raw().size());
  }
}

Document Read(const std::string& bytes, const std::string& name = "x") {
  Diagnostics diagnostics;
  Document document = ReadDocument(bytes, name, diagnostics);
  CheckPromises(document);
  CHECK((!document.text.empty() || !diagnostics.empty()));
  return document;
}

TEST_CASE("hostile inputs: no crash, and twice the input takes no four times the time") {
  const std::pair<const char*, std::function<std::string(std::size_t)>> rows[] = {
      {"nested div", [](std::size_t n) { return Repeat("<div>", n) + "deep text"; }},
      {"nested inline", [](std::size_t n) { return "<p>" + Repeat("<b>", n) + "deep text"; }},
      {"nested lists", [](std::size_t n) { return Repeat("<ul><li>", n) + "deep text"; }},
      {"nested tables", [](std::size_t n) { return Repeat("<table><tr><td>", n) + "deep text"; }},
      {"closed div", [](std::size_t n) { return Repeat("<div>x</div>", n); }},
      {"unclosed p", [](std::size_t n) { return Repeat("<p>x", n); }},
      {"unclosed a", [](std::size_t n) { return Repeat("<a href=x>x", n); }},
      {"stray ends", [](std::size_t n) { return "<p>" + Repeat("</div></b></i>", n); }},
      {"unclosed comments", [](std::size_t n) { return "<p>" + Repeat("<!-- ", n); }},
      {"unclosed tags", [](std::size_t n) { return Repeat("<p ", n); }},
      {"empty comments", [](std::size_t n) { return "<p>" + Repeat("<!-->", n); }},
      {"comments that nearly close", [](std::size_t n) { return "<p>" + Repeat("<!-- -- ", n); }},
      {"comments closed oddly", [](std::size_t n) { return "<p>" + Repeat("a<!-- x --!>", n); }},
      {"dashes in an open comment", [](std::size_t n) { return "<p>x<!--" + Repeat("-", n); }},
      {"comments behind letters", [](std::size_t n) { return "<p>" + Repeat("a<!-- x -->", n); }},
      {"declarations", [](std::size_t n) { return "<p>" + Repeat("<!x ", n); }},
      {"instructions", [](std::size_t n) { return "<p>" + Repeat("<?x ", n); }},
      {"open end tags", [](std::size_t n) { return "<p>" + Repeat("</p ", n); }},
      {"open tags in open tags", [](std::size_t n) { return "<p>" + Repeat("<div class=a <b ", n) + ">deep"; }},
      {"open tags one in another", [](std::size_t n) { return Repeat("<div><span class=", n) + "x>deep"; }},
      {"attributes without values", [](std::size_t n) { return "<p>" + Repeat("<img alt=", n); }},
      {"alternating quotes", [](std::size_t n) { return "<p>" + Repeat("<img alt='a\"><img alt=\"b'>", n); }},
      {"equals signs", [](std::size_t n) { return "<p " + Repeat("= ", n) + ">text"; }},
      {"slashes", [](std::size_t n) { return "<p " + Repeat("/ ", n) + ">text"; }},
      {"blanks before tags", [](std::size_t n) { return "<p>a" + Repeat(" ", n) + Repeat("<b> ", n / 50); }},
      {"styles", [](std::size_t n) { return "<html><p>x</p>" + Repeat("<style>a</styl", n); }},
      {"structured data", [](std::size_t n) {
         return "<html><p>x</p>" + Repeat("<script type='application/ld+json'>{}</script>", n / 10);
       }},
      {"links to feeds", [](std::size_t n) {
         return "<html>" + Repeat("<link type='application/rss+xml' title='Bay Post'>", n / 10) + "<header>" +
                Repeat("<a>x</a>", n / 10);
       }},
      {"times", [](std::size_t n) { return "<html><p>" + Repeat("<time>3 May 2024</time>", n / 10); }},
      {"authors in bylines", [](std::size_t n) {
         return "<html>" + Repeat("<div class=byline>", 400) + Repeat("<a class=author>Jane Doe</a> ", n / 10);
       }},
      {"attributes", [](std::size_t n) { return "<p " + Repeat("a b=c ", n) + ">text</p>"; }},
      {"distinct attributes",
       [](std::size_t n) {
         std::string all = "<p ";
         for (std::size_t i = 0; i < n; ++i) all += "a" + std::to_string(i) + "=1 ";
         return all + ">text</p>";
       }},
      {"unclosed quote", [](std::size_t n) { return "<p a=\"" + Repeat("x ", n); }},
      {"references", [](std::size_t n) { return "<p>" + Repeat("&amp;", n); }},
      {"broken references", [](std::size_t n) { return "<p>" + Repeat("&#x", n); }},
      {"ampersands", [](std::size_t n) { return "<p>" + Repeat("&", n); }},
      {"less-thans", [](std::size_t n) { return "<p>" + Repeat("<", n); }},
      {"line breaks", [](std::size_t n) { return "<p>" + Repeat("x<br>", n); }},
      {"sentences and breaks", [](std::size_t n) { return "<p>" + Repeat("x y<br>z", n); }},
      {"images", [](std::size_t n) { return "<p>" + Repeat("<img alt='a picture of some <img and words that go on'>", n); }},
      {"figures", [](std::size_t n) { return "<figure>" + Repeat("<img alt='a picture of words that go on'>", n); }},
      {"scripts", [](std::size_t n) { return "<html><p>x</p>" + Repeat("<script>a</script>", n); }},
      {"open script", [](std::size_t n) { return "<html><p>x</p><script>" + Repeat("</scr", n); }},
      {"marked authors", [](std::size_t n) { return "<html><body>" + Repeat("<p rel=author>", n / 4) + Repeat("<i></i>", n); }},
      {"names", [](std::size_t n) { return "<html><body class='" + Repeat("nav ", n) + "'><p>x</p>"; }},
      {"repeated paragraphs",
       [](std::size_t n) { return "<html><body>" + Repeat("<p>The same long sentence is said again and again here.</p>", n); }},
      {"lines", [](std::size_t n) { return Repeat("line\n", n); }},
      {"blank lines", [](std::size_t n) { return Repeat("\n", n) + "x"; }},
      {"one long line", [](std::size_t n) { return Repeat("word ", n); }},
      {"one long word", [](std::size_t n) { return Repeat("x", n); }},
      {"carriage returns", [](std::size_t n) { return Repeat("x\r", n); }},
      {"combining marks", [](std::size_t n) { return "a" + Repeat("\u0301\u0323", n); }},
      {"bidi controls", [](std::size_t n) { return Repeat("\u202Ex", n); }},
      {"invalid bytes", [](std::size_t n) { return "ä ö ü " + Repeat("\xFFx", n); }},
      {"nested arrays", [](std::size_t n) { return Repeat("[", n); }},
      {"nested objects", [](std::size_t n) { return Repeat("{\"a\":", n); }},
      {"escapes", [](std::size_t n) {
         return R"({"title":{"rendered":"t"},"content":{"rendered":"<p>)" + Repeat("\\u00e9", n) + "\"}}";
       }},
      {"posts", [](std::size_t n) {
         return "[" + Repeat(R"({"title":{"rendered":"t"},"content":{"rendered":"<p>some text"}},)", n / 20) + "{}]";
       }},
  };
  for (const auto& [name, make] : rows) {
    const std::string shown(name);
    CAPTURE(shown);
    CHECK_FALSE(GrowsTooFast(20000, [&make = make](std::size_t n) { Read(make(n)); }));
  }
}

TEST_CASE(
    "hostile streams: no crash, every line answered, and twice the input takes no four times the time") {
  const std::string open = R"({"bundle":"b","id":"x","text":")";
  const std::pair<const char*, std::function<std::string(std::size_t)>> rows[] = {
      {"lines that are no JSON", [](std::size_t n) { return Repeat("x\n", n); }},
      {"blank lines", [](std::size_t n) { return Repeat("\n", n) + "x\n"; }},
      {"ever the same id", [&](std::size_t n) { return Repeat(open + "y\"}\n", n); }},
      {"a bundle each",
       [](std::size_t n) {
         std::string all;
         for (std::size_t i = 0; i < n; ++i)
           all += R"({"bundle":")" + std::to_string(i % 7) + R"(","id":"x","text":"y"})" + "\n";
         return all;
       }},
      {"backslashes", [&](std::size_t n) { return open + Repeat("\\\\", n) + "\"}\n"; }},
      {"odd backslashes", [&](std::size_t n) { return open + Repeat("\\\\", n) + "\\\"}\n"; }},
      {"line feeds", [&](std::size_t n) { return open + Repeat("a\\n", n) + "\"}\n"; }},
      {"surrogates", [&](std::size_t n) { return open + Repeat("\\ud83d\\ude00", n) + "\"}\n"; }},
      {"half surrogates", [&](std::size_t n) { return open + Repeat("\\ud83d", n) + "\"}\n"; }},
      {"controls", [&](std::size_t n) { return open + Repeat("\\u0000", n) + "\"}\n"; }},
      {"marks", [&](std::size_t n) { return open + "a" + Repeat("\\u0301\\u0323", n) + "\"}\n"; }},
      {"keys", [&](std::size_t n) { return open + "y\"" + Repeat(",\"text\":\"z\"", n) + "}\n"; }},
      {"fields nobody reads", [&](std::size_t n) { return open + "y\"" + Repeat(",\"z\":[{}]", n) + "}\n"; }},
      {"quotes", [&](std::size_t n) { return open + Repeat("\"", n) + "\n"; }},
      {"markup",
       [](std::size_t n) {
         return R"({"bundle":"b","id":"x","html":"<html><p>)" + Repeat("<b>x", n) + "\"}\n";
       }},
  };
  for (const auto& [name, make] : rows) {
    const std::string shown(name);
    CAPTURE(shown);
    const auto read = [&make = make](std::size_t n) {
      std::istringstream in(make(n));
      Diagnostics diagnostics;
      std::size_t documents = 0;
      ReadJsonLines(
          in, "x", false,
          [&](Bundle&& bundle) {
            for (const Document& document : bundle.documents) CheckPromises(document);
            documents += bundle.documents.size();
            return true;
          },
          diagnostics);
      CHECK(documents + diagnostics.size() > 0);
    };
    CHECK_FALSE(GrowsTooFast(20000, read));
  }
}

TEST_CASE("limits of nesting are told") {
  Diagnostics diagnostics;
  const Document document =
      ReadDocument("<p>Before.</p>" + Repeat("<div>", 20000) + "deep", "x.html", diagnostics);
  CHECK(document.truncated);
  CHECK(document.text == "Before.\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == "html-limit");
}

TEST_CASE("bytes that are no text") {
  for (const std::string& bytes :
       {std::string(1000, '\0'), std::string("text\0more", 9), std::string("\xFF\xFE\xFF"),
        std::string("\xEF\xBB\xBF"), std::string("\xFE\xFF"), std::string("\x80\x81\x82 abc"),
        std::string("<p>\0</p>", 8), std::string("{\"a\":\"\0\"}", 9)}) {
    Read(bytes);
  }
}

/// The folder with what others made for testing; empty if it is not there.
std::string Suites() {
  const char* shared = std::getenv("GAINSAY_SHARED");
  const std::string folder =
      (shared != nullptr ? std::string(shared) : GAINSAY_ROOT "/../shared") + "/suites";
  return std::filesystem::is_directory(folder) ? folder : std::string();
}

std::string Bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST_CASE("JSONTestSuite: what is JSON is read, what is none is refused with a place") {
  if (Suites().empty()) {
    MESSAGE("skipped: no folder of suites");
    return;
  }
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(Suites() + "/json/test_parsing")) {
    const std::string name = entry.path().filename();
    CAPTURE(name);
    Diagnostics diagnostics;
    const Document document = ReadDocument(Bytes(entry.path()), name, diagnostics);
    CheckPromises(document);
    const bool refused = diagnostics.size() == 1 && diagnostics[0].code != "unknown-json";
    if (name.starts_with("y_")) CHECK_FALSE(refused);
    if (name.starts_with("n_")) {
      CHECK(refused);
      const bool placed = diagnostics.size() == 1 && diagnostics[0].place.line > 0;
      CHECK((placed || diagnostics.at(0).code != "broken-json"));
    }
    files += name[0] != 'i';
  }
  CHECK(files == 283);
}

TEST_CASE("ninjs: headline, byline, dates, provider and body of the examples of versions 1 to 3") {
  if (Suites().empty()) {
    MESSAGE("skipped: no folder of suites");
    return;
  }
  std::size_t texts = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(Suites() + "/ninjs")) {
    if (entry.path().extension() != ".json") continue;
    const std::string name = entry.path().filename();
    CAPTURE(name);
    Diagnostics diagnostics;
    const Document document = ReadDocument(Bytes(entry.path()), entry.path(), diagnostics);
    CheckPromises(document);
    // An event has no text, and that of 002 is three dots.
    const bool empty = name.starts_with("008_") || name.starts_with("002_");
    CHECK(document.text.empty() == empty);
    if (empty) continue;
    CHECK(document.format == "ninjs");
    const std::string bytes = Bytes(entry.path());
    const auto holds = [&](const std::string& key) { return bytes.find("\"" + key) != std::string::npos; };
    CHECK(document.metadata.title.empty() != holds("headline"));
    CHECK(document.metadata.byline.empty() != holds("by"));
    CHECK(document.metadata.published.empty() != (holds("versioncreated") || holds("versionCreated")));
    const bool notice = bytes.find("Copyright 2013 The News Agency") != std::string::npos;
    if (notice) CHECK(document.metadata.outlet == "The News Agency");
    ++texts;
  }
  CHECK(texts >= 18);
}

TEST_CASE("html5lib-tests: no crash, and no script text in an article") {
  if (Suites().empty()) {
    MESSAGE("skipped: no folder of suites");
    return;
  }
  for (const auto& entry : std::filesystem::recursive_directory_iterator(Suites() + "/html5")) {
    if (!entry.is_regular_file()) continue;
    const std::string name = entry.path().filename();
    CAPTURE(name);
    const std::string bytes = Bytes(entry.path());
    for (std::size_t at = bytes.find("#data\n"); at != std::string::npos;
         at = bytes.find("#data\n", at + 1)) {
      const std::size_t end = bytes.find("\n#errors", at);
      if (end == std::string::npos) break;
      Read("<!DOCTYPE html>" + bytes.substr(at + 6, end - at - 6), "x.html");
    }
    Read(bytes, "x.html");
  }
}

TEST_CASE("naughty strings come through as text") {
  if (Suites().empty()) {
    MESSAGE("skipped: no folder of suites");
    return;
  }
  const std::string all = Bytes(Suites() + "/naughty/blns.json");
  REQUIRE_FALSE(all.empty());
  Read(all, "blns.txt");
  Read("<p>" + all, "blns.html");
}

}  // namespace
}  // namespace gainsay
