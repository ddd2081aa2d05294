#include <doctest/doctest.h>

#include <string>

#include "source/read.h"

namespace gainsay {
namespace {

const std::string kPost =
    R"({"id":7,"date":"2021-03-04T10:00:00","date_gmt":"2021-03-04T09:00:00","modified":"2021-03-05T10:00:00",)"
    R"("modified_gmt":"2021-03-05T09:00:00","link":"https:\/\/www.bay.example\/ferry",)"
    R"("title":{"rendered":"Ferry \u201csafe\u201d &#8211; after 3 storms"},)"
    R"("content":{"rendered":"<p>  Facebook<\/p>\n<p>Port Ellis<br \/>\n \u2014&nbsp;<\/p>\n<p>The ferry with 300 passengers aboard is )"
    R"(safe, <a href=\"x\">the harbour master<\/a> said &amp; smiled.<\/p>\n<p><img src=\"f.jpg\" alt=\"The ferry at the pier with )"
    R"(some 40 of its passengers on deck\" \/><\/p>\n<ul><li>Tags<\/li><li>Two boats were lost.<\/li><\/ul>"}})";

TEST_CASE("a post: title, text, alternative text, dates, link") {
  Diagnostics diagnostics;
  const Document document = ReadDocument(kPost, "post.json", diagnostics);
  CHECK(diagnostics.empty());
  CHECK(document.format == "wordpress");
  CHECK(document.text ==
        "Ferry “safe” – after 3 storms\n\nPort Ellis —\n\nThe ferry with 300 passengers aboard is safe, the "
        "harbour master said & "
        "smiled.\n\nThe ferry at the pier with some 40 of its passengers on deck\n\nTwo boats were lost.\n");
  REQUIRE(document.blocks.size() == 5);
  CHECK(document.blocks[0].role == Role::kHeadline);
  CHECK(document.blocks[2].role == Role::kLead);
  CHECK(document.blocks[3].role == Role::kAlternative);
  CHECK(document.blocks[4].role == Role::kListItem);
  CHECK(document.metadata.title == "Ferry “safe” – after 3 storms");
  CHECK(document.metadata.published == "2021-03-04T09:00:00Z");
  CHECK(document.metadata.modified == "2021-03-05T09:00:00Z");
  CHECK(document.metadata.url == "https://www.bay.example/ferry");
  CHECK(document.metadata.outlet == "bay.example");
}

TEST_CASE("places in a post point into the JSON") {
  Diagnostics diagnostics;
  const Document document = ReadDocument(kPost, "post.json", diagnostics);
  for (const std::string word : {"safe", "300", "harbour", "40 of", "Two boats", "Port Ellis"}) {
    CAPTURE(word);
    const auto at = static_cast<std::uint32_t>(document.text.find(word));
    const Place place = document.map.PlaceOf(at);
    CHECK(place.line == 1);
    CHECK(kPost.substr(document.map.RawOffset(at), word.size()) == word);
  }
  CHECK(document.map.RawOffset(static_cast<std::uint32_t>(document.text.find("–"))) == kPost.find("&#8211;"));
  CHECK(document.map.RawOffset(static_cast<std::uint32_t>(document.text.find("“"))) == kPost.find("\\u201c"));
  CHECK(document.map.RawOffset(static_cast<std::uint32_t>(document.text.find("&"))) == kPost.find("&amp;"));
}

TEST_CASE("a list of posts; the first one alone") {
  Diagnostics diagnostics;
  const Document document = ReadDocument("[" + kPost + "," + kPost + "]", "posts.json", diagnostics);
  CHECK(document.metadata.title == "Ferry “safe” – after 3 storms");
}

TEST_CASE("JSON that is none, or none of an article") {
  struct Row {
    std::string json, code;
    std::uint32_t line, column;
  };
  const Row rows[] = {
      {"{\"a\": 1}", "unknown-json", 0, 0},
      {"[{\"a\": 1}]", "unknown-json", 0, 0},
      {"{\"a\": 1,\n  \"b\" 2}", "broken-json", 2, 7},
      {"{\"a\": \"\xC3\xA9\", b: 2}", "broken-json", 1, 12},
      {"{\"a\": [1, 2", "broken-json", 1, 12},
  };
  for (const Row& row : rows) {
    CAPTURE(row.json);
    Diagnostics diagnostics;
    CHECK(ReadDocument(row.json, "x", diagnostics).text.empty());
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == row.code);
    CHECK(diagnostics[0].place.line == row.line);
    CHECK(diagnostics[0].place.column == row.column);
  }
}

}  // namespace
}  // namespace gainsay
