#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "source/html_article.h"
#include "source/html_blocks.h"
#include "source/html_condense.h"
#include "source/html_tree.h"
#include "source/read.h"
#include "source/schema_article.h"
#include "source/web_address.h"

namespace gainsay {
namespace {

std::string Shape(const Document& document) {
  std::string shape;
  for (const Block& block : document.blocks) {
    shape += "hlbitca"[static_cast<int>(block.role)];
    shape += ":" + std::string(Slice(document.text, block.span)) + "\n";
  }
  return shape;
}

std::string Blocks(const std::string& html) {
  const HtmlTree tree = ParseHtml(html, {});
  std::string all;
  for (const HtmlBlock& block : FindBlocks(tree, 0, [](std::uint32_t) { return false; })) {
    all += (all.empty() ? "" : "|") + block.Text(tree);
  }
  return all;
}

TEST_CASE("blocks of text") {
  struct Row {
    std::string html, blocks;
  };
  const Row rows[] = {
      {"just text", "just text"},
      {"<p>One</p><p>Two</p>", "One|Two"},
      {"<p>One<p>Two", "One|Two"},
      {"<div>One<div>Two</div>Three</div>", "One|Two|Three"},
      {"<p>One <b>bold</b>\n  and\t<i>fine</i></p>", "One bold and fine"},
      {"<p>a<br>b</p>", "a b"},
      {"<p>It is.<br>it was</p>", "It is.|it was"},
      {"<p>Lap 1<br>Lap 2</p>", "Lap 1|Lap 2"},
      {"<p>a<br><br>b</p>", "a|b"},
      {"<ul><li>One<li>Two</ul>", "One|Two"},
      {"<table><tr><td>One</td><td>Two</td></tr></table>", "One|Two"},
      {"<p>5 &lt; 6 &amp; 7 &#8211; 8 &nbsp; x</p>", "5 < 6 & 7 – 8 x"},
      {"<p>a < b and AT&T &unknown;</p>", "a < b and AT&T &unknown;"},
      {"<script>var a = '<p>no</p>';</script><style>p { }</style><p>yes</p>", "yes"},
      {"<noscript>no</noscript><template>no</template><p>yes</p><textarea>no</textarea>", "yes"},
      {"<p>a<!-- no -->b</p>", "ab"},
      {"<p>soft&shy;ly &#8203;zero &#x202E;x</p>", "softly zero x"},
      {"<p>of<b>&shy;</b>ten</p>", "often"},
      {"<p>unclosed <b>bold", "unclosed bold"},
      // Cut off in a tag, behind text that cleaning makes shorter.
      {"<p>soft&shy;&shy;&shy;ly</p><img alt=\n", "softly"},
      {"<p>soft&shy;&shy;&shy;ly</p><img alt", "softly"},
      {"</p></div>stray", "stray"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.html);
    CHECK(Blocks(row.html) == row.blocks);
  }
}

const std::string kPage = R"html(<!DOCTYPE html>
<html lang="en-GB"><head><title>Ferry stays in port - Bay Post</title>
<meta property="og:title" content="Ferry stays in port as storm nears">
<meta property="og:site_name" content="The Bay Post">
<link rel="canonical" href="https://bay.example/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Ferry stays in port as storm nears","datePublished":"2021-03-04T09:00:00+00:00",
"dateModified":"2021-03-05","author":[{"@type":"Person","name":"Jo Marsh"},{"name":"Li Wen"}],"publisher":{"name":"Bay Post Ltd"}}]}
</script></head><body>
<header><a href="/">The Bay Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="cookie-banner"><p>We use cookies to make this site better. By using it, you agree that we store cookies on your device.</p></div>
<main><article>
<h1>Ferry stays in port as storm nears</h1>
<p class="byline">By Jo Marsh</p><div class="share-buttons"><a href="#">Facebook</a> <a href="#">Tweet</a></div>
<div class="article-body">
<figure><img src="f.jpg" alt="Ferry at its pier in the evening of a winter day"><figcaption>The ferry in port on Tuesday</figcaption></figure>
<p>The ferry between the two islands will not sail before Thursday because of the storm, the harbour master said.</p>
<p>About 300 passengers were waiting in the terminal, and the <a href="/town">town</a> opened its gymnasium for them.</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Bridge closed</a></li><li><a href="/2">New ferry costs 5 million</a></li></ul></aside>
<h2>A night in the gymnasium</h2>
<p>“Nobody slept,” said a passenger who had hoped to be home by Monday evening.</p>
<ul><li>Ferries: none before Thursday</li><li>Trains: every hour</li></ul>
<table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Thursday</td><td>4</td></tr></table>
</div>
<div class="tags">Tags: <a href="/t">ferry</a></div>
</article>
<section id="comments"><h2>12 Comments</h2><p>I was there and counted at least 900 people in that hall, so the figure here must be wrong.</p></section>
</main>
<footer><p>Copyright 2021 Bay Post Ltd. All rights reserved. Registered in Port Ellis under number 12345678.</p></footer>
</body></html>)html";

TEST_CASE("the article of a page, in roles") {
  Diagnostics diagnostics;
  const Document document = ReadDocument(kPage, "ferry.html", diagnostics);
  CHECK(diagnostics.empty());
  CHECK(Shape(document) ==
        "h:Ferry stays in port as storm nears\n"
        "c:The ferry in port on Tuesday\n"
        "l:The ferry between the two islands will not sail before Thursday because of the storm, the harbour "
        "master said.\n"
        "b:About 300 passengers were waiting in the terminal, and the town opened its gymnasium for them.\n"
        "b:A night in the gymnasium\n"
        "b:“Nobody slept,” said a passenger who had hoped to be home by Monday evening.\n"
        "i:Ferries: none before Thursday\n"
        "i:Trains: every hour\n"
        "t:Day\nt:Ferries\nt:Thursday\nt:4\n");
  const Metadata& m = document.metadata;
  CHECK(m.title == "Ferry stays in port as storm nears");
  CHECK(m.outlet == "The Bay Post");
  CHECK(m.byline == "Jo Marsh, Li Wen");
  CHECK(m.published == "2021-03-04T09:00:00+00:00");
  CHECK(m.modified == "2021-03-05");
  CHECK(m.url == "https://bay.example/ferry");
  CHECK(m.language == "en-GB");
}

TEST_CASE("places in a page") {
  Diagnostics diagnostics;
  const Document document = ReadDocument(kPage, "ferry.html", diagnostics);
  for (const std::string word : {"Ferry stays", "300", "gymnasium for", "Trains"}) {
    CAPTURE(word);
    const auto at = static_cast<std::uint32_t>(document.text.find(word));
    CHECK(kPage.substr(document.map.RawOffset(at), word.size()) == word);
  }
  const Place place = document.map.PlaceOf(static_cast<std::uint32_t>(document.text.find("About 300")));
  CHECK(place.line == 18);
  CHECK(place.column == 4);
}

TEST_CASE("JSON Lines may carry HTML, and the record's own metadata comes first") {
  Diagnostics diagnostics;
  std::string html;
  for (const char c : kPage)
    html += c == '"' ? std::string("\\\"") : c == '\n' ? std::string("\\n") : std::string(1, c);
  std::istringstream in("{\"bundle\":\"b\",\"id\":\"1\",\"outlet\":\"Own\",\"html\":\"" + html + "\"}\n");
  std::string outlet;
  std::string text;
  ReadJsonLines(
      in, "in", false,
      [&](Bundle&& bundle) {
        outlet = bundle.documents.at(0).metadata.outlet;
        text = bundle.documents.at(0).text;
        return true;
      },
      diagnostics);
  CHECK(outlet == "Own");
  CHECK(text == ReadDocument(kPage, "ferry.html", diagnostics).text);
}

TEST_CASE("structured data") {
  struct Row {
    std::string json, title, byline;
  };
  const Row rows[] = {
      {R"({"@type":"NewsArticle","headline":"A &amp; B","author":"Jo"})", "A & B", "Jo"},
      {R"([{"@type":["x","BlogPosting"],"headline":"A","author":{"name":["Jo","Li"]}}])", "A", "Jo, Li"},
      {R"({"@type":"WebPage","headline":"P","mainEntity":{"@type":"https://schema.org/Article","headline":"A"}})",
       "A", ""},
      {"{\"@type\":\"Article\",\"headline\":\"A\nB\"}", "A B", ""},
      {R"({"@type":"Recipe","headline":"A"})", "", ""},
      {"no JSON", "", ""},
      {std::string(100000, '['), "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.json.substr(0, 100));
    const Metadata found = ReadSchemaMetadata(row.json, {}).value_or(Metadata());
    CHECK(found.title == row.title);
    CHECK(found.byline == row.byline);
  }
}

TEST_CASE("who wrote it, as pages show it") {
  struct Row {
    std::string shown, byline;
  };
  const Row rows[] = {
      {"<div class=story-byline><div>By Jane Doe and Al Bo</div><div>Bay Wire</div></div>",
       "Jane Doe and Al Bo"},
      {"<div class=byline><div><span class=author> </span><span>Bay Post wire services</span></div>"
       "<div>Published 11:11 PM EST Nov 19, 2019</div></div>",
       "Bay Post wire services"},
      {"<p class=postinfo>Posted on <b>3 May 2024</b> by Jane Doe</p>", "Jane Doe"},
      {"<p class=postinfo>Posted on 3 May 2024 by the sea, where ships pass</p>", ""},
      {"<p class=postinfo>Posted on a boat by Jane Doe</p>", ""},
      {"<div class=byline><a class=author-name>Jane Doe</a> <span class=source>Bay Post</span></div>",
       "Jane Doe"},
      {"<div class=byline>By <a class=author>Jane Doe</a> and <a class=author>Al Bo</a></div>",
       "Jane Doe and Al Bo"},
      {"<address class=author>By <a>Jane Doe</a> <a>Al Bo</a></address>", "Jane Doe, Al Bo"},
      {"<address>By <a>Jane Doe</a></address>", "Jane Doe"},
      {"<address>12 Harbour Street</address>", ""},
      {"<div class=author>About Jane Doe<p>Jane writes about ferries.</p></div>", ""},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    const std::string text =
        "<p>The ferry line between the two islands will close, the operator said on Monday.</p>";
    const std::string page = "<html><body><article>" + row.shown + text + text + "</article></body></html>";
    CHECK(ReadDocument(page, "x", diagnostics).metadata.byline == row.byline);
  }
}

TEST_CASE("the outlet, as the links to its feeds name it") {
  struct Row {
    std::string link, head, outlet;
  };
  const Row rows[] = {
      {"type='application/atom+xml' title='Bay Post Full Atom Feed'", "<h1><a>Bay Post</a></h1>", "Bay Post"},
      {"type='application/rss+xml' title='Bay Post &raquo; Feed'", "<header><a>Bay Post</a></header>",
       "Bay Post"},
      {"type='application/rss+xml' title='RSS for Bay Post'", "<header><a>Bay Post</a></header>", "Bay Post"},
      {"type='application/rss+xml' title='RSS 2.0'", "<header><a>Bay Post</a></header>", ""},
      {"type='application/rss+xml' title='Latest news'", "<header><a>Bay Post</a></header>", ""},
      {"type='application/rss+xml' title='Bay Post'", "<p><a>Bay Post</a></p>", ""},
      {"type='application/json+oembed' title='Bay Post'", "<header><a>Bay Post</a></header>", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.link);
    Diagnostics diagnostics;
    const std::string page =
        "<html><head><link rel=alternate " + row.link + "></head><body>" + row.head +
        "<p>The ferry line between the islands will close, the operator said.</p></body></html>";
    CHECK(ReadDocument(page, "x", diagnostics).metadata.outlet == row.outlet);
  }
}

TEST_CASE("when it was published and changed, as pages mark it up") {
  struct Row {
    std::string shown, published, modified;
  };
  const Row rows[] = {
      {"<abbr class=published title=2024-05-03T08:00:00Z>Friday</abbr>", "2024-05-03T08:00:00Z", ""},
      {"<abbr class=published title=2024-05-03>a</abbr> <abbr class=updated title=2024-05-04>b</abbr>",
       "2024-05-03", "2024-05-04"},
      {"<abbr title='3 May 2024'>then</abbr>", "", ""},
      {"<p>Published: <time datetime=2024-05-03>Friday</time></p>"
       "<p>Last updated: <time datetime=2024-05-04>4 May 2024</time></p>",
       "2024-05-03", "2024-05-04"},
      {"<time class='entry-date published updated' datetime=2024-05-03>Friday</time>", "2024-05-03", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.shown);
    Diagnostics diagnostics;
    const std::string page = "<html><body><article>" + row.shown +
                             "<p>The ferry line between the islands will close, the operator said.</p>"
                             "</article></body></html>";
    const Document document = ReadDocument(page, "x", diagnostics);
    CHECK(document.metadata.published == row.published);
    CHECK(document.metadata.modified == row.modified);
  }
}

TEST_CASE("an article of short paragraphs, lists and tables is more than its longest paragraph") {
  Diagnostics diagnostics;
  const Document document = ReadDocument(
      "<html><body><main><article><h2>Ferry line closes</h2>"
      "<p>The ferry line between the islands will close in May, the operator said on Monday, after forty "
      "years.</p>"
      "<blockquote><p>“It pays for nothing.”</p></blockquote><ul><li>Two ships</li><li>Nine jobs</li></ul>"
      "<table><tr><td>2029</td><td>40,000</td></tr></table><p>A bridge is planned, but not paid for.</p>"
      "</article></main></body></html>",
      "x", diagnostics);
  CHECK(document.blocks.size() == 8);
}

TEST_CASE("a quotation in an element of its own stays, however short, whatever its class") {
  Diagnostics diagnostics;
  const std::string text =
      "<p>The ferry line between the two islands will close in May, the operator said on Monday, and "
      "added this.</p>";
  const std::string page = "<html><body><article><h1>Ferry</h1>" + text +
                           "<blockquote class=pullquote><p>\"No one told us.\"</p></blockquote>" +
                           "<blockquote>We lost 40 jobs.</blockquote><p>All " + text.substr(3) +
                           "</article></body></html>";
  const std::string read = ReadDocument(page, "x", diagnostics).text;
  CHECK(read.find("\"No one told us.\"") != std::string::npos);
  CHECK(read.find("We lost 40 jobs.") != std::string::npos);
}

TEST_CASE("hosts") {
  CHECK(HostOf("https://www.Bay.Example:8080/a?b") == "bay.example");
  CHECK(HostOf("http://user@bay.example#x") == "bay.example");
  CHECK(HostOf("/relative").empty());
  CHECK(HostOf("").empty());
}

/// The markup, and behind it the attributes that were taken out.
std::string Condensed(const std::string& html, const Limits& limits = {}) {
  const CondensedHtml condensed = CondenseHtml(html, limits);
  std::string shown = condensed.markup.text;
  for (const CondensedHtml::Attributed& attribute : condensed.attributes) {
    shown += "|" + std::string(attribute.value);
    CHECK(html.substr(attribute.at, attribute.value.size()) == attribute.value);
  }
  for (const std::string_view json : condensed.structured) shown += "|" + std::string(json);
  return shown;
}

TEST_CASE("markup is condensed to what is read") {
  struct Row {
    std::string html, condensed;
  };
  const Row rows[] = {
      {"<p>a</p>", "<p>a</p>"},
      {"<p data-x=\"1\" class=\"a\" onclick='b()' id=c>t</p>", "<p g0>t</p>|a|c"},
      {"<a href=\"x\">t</a><link href=\"y\" rel=canonical>", "<a>t</a><link g0>|y|canonical"},
      {"<img alt=bay src=x />", "<img g0/>|bay"},
      {"<img src=\"x\"alt=\"a > b\"junk=\"y\"/>", "<img g0/>|a > b"},
      {"<script>if (a<b) c = '<p>';</SCRIPT >x", "<script></SCRIPT >x"},
      {"<script src=x/>y</script>", "<script></script>"},
      {"<script src=x />y</script>", "<script/>y</script>"},
      {"<script type=\"application/ld+json\">{\"a\": 1}</script>", "<script></script>|{\"a\": 1}"},
      {"<style>p { color: red }</style>never <script>closed", "<style></style>never <script>"},
      {"<p>\n\n  <b>a</b>  <i>b</i></p>", "<p>\n<b>a</b> <i>b</i></p>"},
      {"<p><!-- a > b --><b>c</b>d<!-- e -->f", "<p><b>c</b>d<!---->f"},
      {"<!--><p id=a x>b<!-- c --!> d --> <!-- open <p x>",
       "<!--><p g0>b<!-- c --!> d --> <!-- open <p x>|a"},
      {"a < b </p x=\"1\"> 1 <2 <", "a < b </p x=\"1\"> 1 <2 <"},
      {"<p x", "<p"},
      {"<p x=\"", "<p"},
  };
  for (const Row& row : rows) CHECK(Condensed(row.html) == row.condensed);
}

TEST_CASE("attributes beyond the limit are dropped, the tag's end stays") {
  Limits limits;
  limits.html_attributes = 3;
  CHECK(Condensed("<p class=a b=\"x>y\" id=c>t</p>", limits) == "<p g0>t</p>|a|c");
  CHECK_FALSE(CondenseHtml("<p class=a b=\"x>y\" id=c>t</p>", limits).attributes_cut);
  CHECK(Condensed("<p class=a b=\"x>y\" c id=1>t</p>", limits) == "<p g0>t</p>|a");
  CHECK(CondenseHtml("<p class=a b=\"x>y\" c id=1>t</p>", limits).attributes_cut);
}

TEST_CASE("attributes in a page that look like the marks of tags lead nowhere") {
  CHECK(Blocks("<p g0>a</p g7><p g1 g=2>b</p>") == "a|b");
  CHECK(CondenseHtml("<p id=a>", {}).AttributesOf("g1").empty());
  CHECK(CondenseHtml("<p id=a>", {}).AttributesOf("g0x").empty());
  CHECK(CondenseHtml("<p id=a>", {}).AttributesOf("g99999999999999999999").empty());
  CHECK(CondenseHtml("<p id=a>", {}).AttributesOf("g0").size() == 1);
}

}  // namespace
}  // namespace gainsay
