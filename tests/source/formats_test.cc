// What each format's fields become: text, roles, metadata and places.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "gainsay/describe_document.h"
#include "source/dateline.h"
#include "source/read.h"
#include "source/temporary_folder.h"
#include "source/told.h"

namespace gainsay {
namespace {

/// All articles of a file, described one after the other.
std::string Describe(const std::string& name, const std::string& bytes, Diagnostics& diagnostics) {
  const TemporaryFolder folder;
  folder.Write(name, bytes);
  std::string all;
  for (const Document& document : ReadBundle(folder.Path(name), diagnostics).documents)
    all += DescribeDocument(document) + "---\n";
  return all;
}

void CheckDescription(const std::string& name, const std::string& bytes, const std::string& expected) {
  CAPTURE(bytes);
  Diagnostics diagnostics;
  CHECK(Describe(name, bytes, diagnostics) == expected);
  CHECK(diagnostics.empty());
}

TEST_CASE("Markdown with front matter: its fields, the title as headline, roles from the marks") {
  CheckDescription(
      "a.md",
      "---\ntitle: Bridge closed\nauthor:\n  - Ann Fox\n  - name: Bo Marsh\ndate: 2021-03-04T10:00:00+01:00\n"
      "lang: en-GB\npublisher: Bay Post\n---\n\nThe bridge over the *old*\nriver &amp; the pier were "
      "closed.\n\n"
      "- 12 boats\n\n![A bridge over a river with no boats](b.jpg)\n\n| town | dead |\n|---|---|\n| Ellis | "
      "3 |\n",
      "format         markdown\noutlet         Bay Post  (front matter)\n"
      "title          Bridge closed  (front matter)\nbyline         Ann Fox, Bo Marsh  (front matter)\n"
      "published      2021-03-04T10:00:00+01:00  (front matter)\nlanguage       en-GB  (front matter)\n\n"
      "2:8      headline         Bridge closed\n"
      "11:1     body             The bridge over the old river & the pier were closed.\n"
      "14:3     list item        12 boats\n"
      "16:3     alternative text A bridge over a river with no boats\n"
      "18:3     table cell       town\n18:10    table cell       dead\n20:3     table cell       Ellis\n"
      "20:11    table cell       3\n---\n");
}

TEST_CASE("Markdown whose front matter is broken is read, with a warning") {
  Diagnostics diagnostics;
  const std::string text =
      Describe("a.md", "---\ntitle: [\n---\n# Bridge closed\n\nThe bridge was closed.\n", diagnostics);
  CHECK(text.find("4:3      headline         Bridge closed") != std::string::npos);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].level == Level::kWarning);
  CHECK(diagnostics[0].place.line == 2);
}

TEST_CASE("JSON-LD alone in a file: one article, several in a graph") {
  CheckDescription(
      "a.json",
      R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closed",)"
      R"("datePublished":"2021-03-04T10:00:00Z","dateModified":"2021-03-05","author":[{"name":"Ann Fox"}],)"
      R"("publisher":{"@type":"Organization","name":"Bay Post"},"mainEntityOfPage":{"@id":"https://bay.example/1"},)"
      "\n"
      R"("inLanguage":"en","articleBody":"The bridge was closed.\n\nNobody was hurt."})",
      "format         json-ld\noutlet         Bay Post  (JSON-LD)\n"
      "title          Bridge closed  (headline)\nbyline         Ann Fox  (JSON-LD)\n"
      "published      2021-03-04T10:00:00Z  (JSON-LD)\nmodified       2021-03-05  (JSON-LD)\n"
      "language       en  (JSON-LD)\ncanonical_url  https://bay.example/1  (JSON-LD)\n\n"
      "1:68     headline         Bridge closed\n2:34     lead             The bridge was closed.\n"
      "2:60     body             Nobody was hurt.\n---\n");
  Diagnostics diagnostics;
  const std::string graph = Describe(
      "a.json",
      R"({"@graph":[{"@type":"NewsArticle","articleBody":"<p>One bridge.</p>"},)"
      R"({"@type":["Thing","BlogPosting"],"articleBody":"Two bridges."},{"@type":"Person","articleBody":"x"}]})",
      diagnostics);
  CHECK(graph ==
        "format         json-ld\n\n1:53     body             One bridge.\n---\n"
        "format         json-ld\n\n1:119    lead             Two bridges.\n---\n");
}

TEST_CASE("ninjs 1 names fields after roles, 2 and 3 list them; markup is preferred, pictures are captions") {
  const std::string expected =
      "title          Bridge closed  (headline)\nbyline         Ann Fox  (field by)\n"
      "published      2021-03-04T10:00:00Z  (field firstCreated)\n"
      "modified       2021-03-04T12:00:00Z  (field versionCreated)\nurl            https://bay.example/1  "
      "(field uri)\n"
      "language       en  (field language)\nagency         BPA  (dateline)\n\n";
  CheckDescription(
      "a.json",
      R"({"uri":"https://bay.example/1","firstCreated":"2021-03-04T10:00:00Z","versionCreated":"2021-03-04T12:00:00Z",)"
      R"("by":"Ann Fox","language":"en","copyrightNotice":"Copyright 2021 Bay Post, all rights reserved",)"
      "\n"
      R"("headlines":[{"role":"main","value":"Bridge closed"}],)"
      "\n"
      R"("bodies":[{"role":"main","contentType":"text/plain","value":"No."},)"
      "\n"
      R"({"contentType":"application/xhtml+xml","value":"<p>ELLIS (BPA) -- The bridge was closed.</p>"}],)"
      "\n"
      R"("associations":[{"descriptions":[{"value":"The bridge."}]}]})",
      "format         ninjs\noutlet         Bay Post  (field copyrightNotice)\n" + expected +
          "2:38     headline         Bridge closed\n4:52     body             ELLIS (BPA) -- The bridge was "
          "closed.\n"
          "5:44     caption          The bridge.\n---\n");
  Diagnostics diagnostics;
  const std::string first = Describe(
      "a.json",
      R"([{"uri":"x","headline":"Bridge closed","byline":"Ann Fox","body_text":"No.","body_xhtml":"<p>The bridge was closed.</p>"},)"
      R"({"uri":"y","type":"picture","description_text":"A bridge."},{"uri":"z","type":"event"}])",
      diagnostics);
  CHECK(first ==
        "format         ninjs\ntitle          Bridge closed  (headline)\nbyline         Ann Fox  (field "
        "byline)\n\n"
        "1:25     headline         Bridge closed\n1:94     body             The bridge was closed.\n---\n"
        "format         ninjs\n\n1:171    lead             A bridge.\n---\n");
  CHECK(diagnostics.empty());
}

#ifdef GAINSAY_FEEDS
TEST_CASE("RSS: items become sources; the whole text before its summary; escaped and CDATA markup") {
  CheckDescription(
      "feed.xml",
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:content=\"c\" "
      "xmlns:dc=\"d\">\n<channel><title>Bay Post</title>"
      "<language>en-us</language>\n"
      "<item><title>Bridge &amp;amp; pier closed</title><link>https://bay.example/1</link><dc:creator>Ann "
      "Fox</dc:creator>"
      "<pubDate>Thu, 04 Mar 2021 10:00:00 +0100</pubDate><description>Short.</description>\n"
      "<content:encoded><![CDATA[<p>The bridge was <b>closed</b>.</p>]]></content:encoded></item>\n"
      "<item><author>desk@bay.example (Bo Marsh)</author><description>&lt;p&gt;Boats &amp;amp; ships were "
      "lost.&lt;/p&gt;"
      "</description></item>\n<item><title>Nothing said</title></item></channel></rss>\n",
      "format         rss\noutlet         Bay Post  (feed title)\ntitle          Bridge & pier closed  "
      "(headline)\n"
      "byline         Ann Fox  (feed author)\npublished      2021-03-04T10:00:00+01:00  (feed pubDate)\n"
      "url            https://bay.example/1  (feed link)\nlanguage       en-us  (feed language)\n\n"
      "4:14     headline         Bridge & pier closed\n5:30     body             The bridge was "
      "closed.\n---\n"
      "format         rss\noutlet         Bay Post  (feed title)\nbyline         Bo Marsh  (feed author)\n"
      "language       en-us  (feed language)\n\n6:73     body             Boats & ships were lost.\n---\n");
}

TEST_CASE("Atom: text, escaped markup and XHTML; updated counts where nothing says published") {
  CheckDescription(
      "feed.xml",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Bay Post</title>\n"
      "<entry><title>Bridge closed</title><link "
      "href=\"https://bay.example/1?a=1&amp;b=2\"/><author><name>Ann Fox</name></author>"
      "<updated>2021-03-04T10:00:00Z</updated>\n"
      "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The bridge was "
      "<em>closed</em>.</p></div></content>"
      "</entry>\n<entry><title type=\"html\">Boats &lt;i&gt;lost&lt;/i&gt;</title><summary>5 &lt; 6 boats "
      "were lost.</summary>"
      "<source><title>Ellis News</title></source></entry></feed>",
      "format         atom\noutlet         Bay Post  (feed title)\ntitle          Bridge closed  (headline)\n"
      "byline         Ann Fox  (feed author)\npublished      2021-03-04T10:00:00Z  (feed updated)\n"
      "modified       2021-03-04T10:00:00Z  (feed updated)\nurl            https://bay.example/1?a=1&b=2  "
      "(feed link)\n"
      "language       en  (feed language)\n\n"
      "2:15     headline         Bridge closed\n3:68     body             The bridge was closed.\n---\n"
      "format         atom\noutlet         Ellis News  (feed source)\ntitle          Boats lost  (headline)\n"
      "language       en  (feed language)\n\n4:27     headline         Boats lost\n"
      "4:73     lead             5 < 6 boats were lost.\n---\n");
}

TEST_CASE("a feed that is cut off: what stands before the fault is read, and the fault has a place") {
  Diagnostics diagnostics;
  const std::string item = "<item><description>The bridge was closed.</description></item>\n";
  const std::string text =
      Describe("feed.xml", "<rss><channel>\n" + item + item + "<item><desc", diagnostics);
  CHECK(text.find("2:20     body") != std::string::npos);
  CHECK(text.find("examined       in part") != std::string::npos);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == "broken-feed");
  CHECK(diagnostics[0].place.line == 4);
}

TEST_CASE("a feed as bytes from elsewhere") {
  Diagnostics diagnostics;
  CHECK(Ids(ReadBytes("<rss><channel><item><description>The bridge was closed.</description></item>"
                      "<item><description>The pier was closed.</description></item></channel></rss>",
                      "-", diagnostics)) == "- -#2 ");
  CHECK(diagnostics.empty());
}

#else

TEST_CASE("a build without the reader for feeds names them, and what to do") {
  MESSAGE("skipped: all other tests of feeds, built with -DGAINSAY_FEEDS=OFF");
  const TemporaryFolder folder;
  folder.Write("a.txt", "The bridge was closed.");
  folder.Write("feed.xml", "<rss><channel></channel></rss>");
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.path(), diagnostics)) == "a.txt ");
  CHECK(Codes(diagnostics, folder) == "no-feeds feed.xml\n");
  CHECK(diagnostics[0].help == "install pugixml and build with -DGAINSAY_FEEDS=ON");
}

#endif  // GAINSAY_FEEDS

TEST_CASE("datelines") {
  struct Row {
    std::string text, agency, published;
  };
  const Row rows[] = {{"SEOUL, Aug 22 (Reuters) - The army said", "Reuters", ""},
                      {"GROSSETO, Italy (AP) -- The trial", "AP", ""},
                      {"Ellis, March 4, 2021 (BPA) \u2014 The bridge", "BPA", "2021-03-04"},
                      {"(Reuters) - The bridge", "Reuters", ""},
                      {"The bridge (built in 1931) - a wonder", "-", ""},
                      {"the town (AP) - The", "-", ""},
                      {"The bridge (AP) was closed", "-", ""},
                      {"", "-", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::optional<Dateline> dateline = FindDateline(row.text);
    CHECK((dateline ? dateline->agency : "-") == row.agency);
    CHECK((dateline ? dateline->published : "") == row.published);
  }
}

TEST_CASE("the name of a file tells its day only where nothing else does") {
  CheckDescription("2021-03-04-ellis.txt", "The bridge was closed.\n",
                   "format         text\npublished      2021-03-04  (file name)\n\n"
                   "1:1      body             The bridge was closed.\n---\n");
}

}  // namespace
}  // namespace gainsay
