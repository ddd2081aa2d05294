// The HTML report: what is escaped, what is linked to what, and what a browser is told to let in.
#include "report/html.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "golden.h"
#include "report/html_assets.h"
#include "report/html_scale.h"
#include "report/html_writer.h"
#include "sample.h"

namespace gainsay {
namespace {

std::string Page(const std::vector<Report>& reports, const WriteOptions& options = {}) {
  std::string page;
  WriteHtml({reports, {}}, options, page);
  return page;
}

std::string Page(const Report& report) { return Page(std::vector<Report>{report}); }

bool Has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t Occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string Written(std::string_view data) {
  std::string out;
  HtmlWriter(out) << data;
  return out;
}

/// Every value of an attribute, as written.
std::multiset<std::string> Values(const std::string& page, const std::string& attribute) {
  const std::regex pattern(" " + attribute + "=\"([^\"]*)\"");
  std::multiset<std::string> values;
  for (std::sregex_iterator i(page.begin(), page.end(), pattern), end; i != end; ++i) values.insert((*i)[1]);
  return values;
}

/// The page without its style and script, which hold selectors that look like markup.
std::string Body(const std::string& page) {
  return page.substr(page.find("<body>"), page.find("<script>") - page.find("<body>"));
}

std::string Asset(const std::string& name) {
  std::ifstream file(std::string(GAINSAY_ROOT) + "/src/report/assets/" + name, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

Finding Disagreement(const SampleReport& sample, std::uint32_t a, std::uint32_t b, FindingType type) {
  Finding finding;
  finding.id = "0123456789abcdef";
  finding.type = type;
  finding.rule = "conflict/losses";
  finding.message = "they differ";
  finding.claims = {a, b};
  finding.positions = {sample.At({a}), sample.At({b})};
  return finding;
}

}  // namespace

TEST_CASE("data is escaped, markup is not") {
  struct Case {
    std::string_view data;
    std::string_view written;
  };
  const Case cases[] = {
      {"plain", "plain"},
      {"<b>&\"'</b>", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"},
      {"</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"&lt;", "&amp;lt;"},
      {"a\nb\tc", "a b c"},
      {"a\rb",
       "a\xEF\xBF\xBD"
       "b"},
      {std::string_view("a\0b", 3),
       "a\xEF\xBF\xBD"
       "b"},
      {"\xFF", "\xEF\xBF\xBD"},
      {"\xE2\x80\xAE"
       "evil",
       "\xEF\xBF\xBD"
       "evil"},  // Overrides the direction.
      {"\xE2\x80\x8F"
       "x",
       "\xE2\x80\x8F"
       "x"},  // Leans: scripts from the right need it.
      {"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"},
      {"", ""},
  };
  for (const Case& row : cases) CHECK(Written(row.data) == row.written);

  std::string out;
  HtmlWriter(out) << "<i>"_html << std::string("<i>") << "</i>"_html << 7U << Share{0.125} << Share{1.0 / 3}
                  << Share{2};
  CHECK(out == "<i>&lt;i&gt;</i>712.5%33.33%100%");
}

TEST_CASE("addresses that a reader may follow") {
  for (const char* url : {"https://example.org/a?b=c&d=e", "http://example.org"}) CHECK(IsWebAddress(url));
  for (const char* url :
       {"javascript:alert(1)", "data:text/html,x", "//example.org", "https://a b", "HTTPS://x\n", "",
        "https://ex\xE2\x80\xAE"
        "ample.org",
        "file:///etc/passwd", "https:\\\\x"})
    CHECK_FALSE(IsWebAddress(url));
  CHECK(IsLanguageTag("de-AT"));
  for (const char* tag :
       {"", "-de", "de\" onclick=\"x", "en_US", "a-very-long-tag-that-no-one-can-have-meant"})
    CHECK_FALSE(IsLanguageTag(tag));
}

TEST_CASE("the policy lets in the style and the script of the page, by hash, and nothing else") {
  const std::string page = Page(FloodReport());
  CHECK(Has(page, "content=\"default-src 'none'; script-src " + std::string(ReportScript().hash.text()) +
                      "; style-src " + std::string(ReportStyle().hash.text()) +
                      "; base-uri 'none'; form-action 'none'\""));
  CHECK(ReportStyle().text.text() == Asset("report.css"));
  CHECK(ReportScript().text.text() == Asset("report.js"));
  CHECK(Has(page, "<style>" + Asset("report.css") + "</style>"));
  CHECK(Has(page, "<script>" + Asset("report.js") + "</script>"));
  CHECK(Occurrences(page, "<script") == 1);
  CHECK(Occurrences(page, "</script") == 1);
  CHECK(Occurrences(page, "<style") == 1);
  const std::string body = Body(page);
  CHECK_FALSE(std::regex_search(body, std::regex("<[^>]* (src|style|srcset|on[a-z]+)=")));
  for (const char* loads : {"<img", "<link", "<iframe", "<object", "<embed", "<base", "<form action"}) {
    CAPTURE(std::string(loads));
    CHECK_FALSE(Has(body, loads));
  }
  CHECK_FALSE(Has(Asset("report.css"), "url("));
  CHECK_FALSE(Has(Asset("report.css"), "@import"));
}

TEST_CASE("html golden") { CheckGolden("flood.html", Body(Page(FloodReport()))); }

TEST_CASE("every link leads somewhere, every id stands once") {
  const Report flood = FloodReport();
  for (const std::vector<Report>& reports : {std::vector<Report>{flood}, {flood, WideReport(), flood}}) {
    const std::string page = Body(Page(reports));
    const std::multiset<std::string> ids = Values(page, "id");
    for (const std::string& id : ids) {
      CAPTURE(id);
      CHECK(ids.count(id) == 1);
    }
    for (const std::string& link : Values(page, "href")) {
      CAPTURE(link);
      CHECK((!link.starts_with("#") || ids.contains(link.substr(1))));
    }
    for (const std::string& label : Values(page, "aria-labelledby")) CHECK(ids.contains(label));
    for (const char* element : {"article", "section", "details", "table", "tr", "ol", "ul", "li", "div", "a",
                                "svg", "blockquote", "form", "figure", "span", "mark", "p", "h3"}) {
      CAPTURE(element);
      const std::regex opened("<" + std::string(element) + "[ >]");
      const auto count =
          std::distance(std::sregex_iterator(page.begin(), page.end(), opened), std::sregex_iterator());
      CHECK(static_cast<std::size_t>(count) == Occurrences(page, "</" + std::string(element) + ">"));
    }
  }
}

TEST_CASE("everything that was not examined is named") {
  const std::string page = Page(FloodReport());
  CHECK(Has(page, "Not everything was examined."));
  CHECK(Has(page, "<code>harbour-flood/scan.txt</code> not a text"));
  CHECK(Has(page, "<code>harbour-flood/map.png</code>"));
  CHECK(Has(page, "12 metres"));

  Report report;
  report.diagnostics = FloodReport().diagnostics;
  CHECK(Has(Page(report), "<h1 id=\"top\">No dispute in what was read</h1>"));
  report.diagnostics.clear();
  CHECK(Has(Page(report), "<h1 id=\"top\">No dispute found in 0 sources</h1>"));
  CHECK_FALSE(Has(Page(report), "Not everything was examined."));

  std::string whole;
  WriteHtml({{}, {{Level::kError, "bad-line", "no document in <line>", {"stories.jsonl", 3, 1}}}}, {}, whole);
  CHECK(Has(whole, "<code>stories.jsonl:3:1</code> no document in &lt;line&gt;"));
}

TEST_CASE("findings below what is shown are counted and left out") {
  WriteOptions options;
  options.shown = Severity::kWarning;
  const std::string page = Page({FloodReport()}, options);
  CHECK(Has(page, "at least 40 counts killed or wounded, 12 counts killed only"));
  CHECK_FALSE(Has(page, "give different figures"));
  CHECK(Has(page, "<b>1</b> note not shown"));
}

TEST_CASE("an article shows each claim where it stands, also where claims overlap") {
  SampleReport sample("b");
  const auto source = sample.Source("a.txt", "He said \"12 of <them> died\" on Monday. 9 fled.");
  const auto quote = sample.AddClaim(source, "\"12 of <them> died\"", "quote", Figure(1, 1, 1));
  const auto twelve = sample.AddClaim(source, "12", "killed", Figure(12, 12, 12));
  sample.AddClaim(source, "died\" on", "odd", Figure(1, 1, 1));
  sample.report().rows.push_back(
      {"killed", ClaimKind::kNumber, {}, Verdict::kSingle, {sample.At({twelve})}, {}});
  sample.report().coverage.unclaimed.push_back({source, MentionKind::kNumber, "9", {39, 40}, {"", 1, 40}});
  sample.report().coverage.unclaimed.push_back({77, MentionKind::kNumber, "9", {0, 9000}, {"", 1, 39}});
  CHECK(quote == 0);
  const std::string page = Page(sample.report());
  CHECK(Has(
      page,
      "<p dir=\"auto\">He said <mark class=\"claim\" id=\"c0\">&quot;</mark><a class=\"claim compared\" "
      "href=\"#m0p0\" id=\"c1\">12</a><mark class=\"claim\"> of &lt;them&gt; </mark><span id=\"c2\"></span>"
      "<mark class=\"claim\">died&quot;</mark><mark class=\"claim\"> on</mark> Monday. <span "
      "class=\"unclaimed\" id=\"u0\">9</span> fled.</p>"));
}

TEST_CASE("blocks have the elements of their roles") {
  SampleReport sample("b");
  sample.Source("a.txt", "Flood\nIt rained.\nA street");
  sample.report().blocks = {{{{0, 5}, Role::kHeadline}, {{6, 16}, Role::kLead}, {{17, 25}, Role::kCaption}}};
  const std::string page = Page(sample.report());
  CHECK(
      Has(page,
          "<h4 dir=\"auto\">Flood</h4>\n<p class=\"lead\" dir=\"auto\">It rained.</p>\n<p class=\"caption\" "
          "dir=\"auto\">A street</p>"));
}

TEST_CASE("quotations are compared word by word") {
  SampleReport sample("b");
  const auto a = sample.Source("a.txt", "\"My heart aches for them all\"");
  const auto b = sample.Source("b.txt", "\"My heart breaks for all\"");
  const auto first = sample.AddClaim(a, "My heart aches for them all", "quote",
                                     Quotation{"My heart aches for them all", ""});
  const auto second =
      sample.AddClaim(b, "My heart breaks for all", "quote", Quotation{"My heart breaks for all", ""});
  sample.report().findings = {Disagreement(sample, first, second, FindingType::kAlteredQuote)};
  const std::string page = Page(sample.report());
  CHECK(Has(page, "<p dir=\"auto\">My heart <mark>aches</mark> for <mark>them</mark> all</p>"));
  CHECK(Has(page, "<p dir=\"auto\">My heart <mark>breaks</mark> for all</p>"));
}

TEST_CASE("a number line says whether one value can be true of all") {
  SampleReport sample("b");
  const auto a = sample.Source("a.txt", "7 died.");
  const auto b = sample.Source("b.txt", "About 40 died.", {}, 2);
  const auto seven = sample.AddClaim(a, "7", "killed", Figure(7, 7, 7));
  const auto forty = sample.AddClaim(b, "About 40", "killed", Figure(40, 30, 50, Hedge::kAbout));
  sample.report().rows.push_back(
      {"killed", ClaimKind::kNumber, {}, Verdict::kConflict, {sample.At({seven}), sample.At({forty})}, {}});
  const std::string page = Page(sample.report());
  CHECK(Has(page, "No value fits all of them."));
  CHECK(Has(page, "<rect class=\"soft o2\""));
  CHECK(Has(page, "<circle class=\"point o1\""));
  CHECK(Has(page, "<span class=\"hidden\"> allows 30 to 50</span>"));
  sample.report().rows[0].positions[0].value = Figure(35, 35, 35);
  CHECK(Has(Page(sample.report()), "All can be 35."));
  // What counts different things has no common scale.
  Quantity money = Figure(35, 35, 35);
  money.unit = "USD";
  sample.report().rows[0].positions[0].value = money;
  CHECK_FALSE(Has(Page(sample.report()), "class=\"lane\""));
}

TEST_CASE("scales hold every end and have few, round ticks") {
  struct Case {
    std::vector<double> points;
    std::vector<std::string> labels;
    bool logarithmic;
  };
  const Case cases[] = {{{7, 40}, {"10", "20", "30", "40"}, false},
                        {{0, 100}, {"0", "50", "100"}, false},
                        {{600, 1200000}, {"1,000", "10,000", "100,000", "1 million"}, true},
                        {{5, 5}, {}, false},
                        {{-3, 1e12}, {}, false},
                        {{1e-9, 1e15}, {}, true}};
  for (const Case& row : cases) {
    std::vector<Extent> extents;
    for (const double x : row.points)
      extents.push_back({Interval::Exactly(x), Interval::Exactly(x), true, x});
    const NumberScale scale = ScaleOf(extents, false);
    CHECK(scale.logarithmic == row.logarithmic);
    for (const double x : row.points) {
      CHECK(scale.At(x) > 0);
      CHECK(scale.At(x) < 1);
    }
    std::vector<std::string> labels;
    for (const Tick& tick : TicksOf(scale)) labels.push_back(tick.label);
    CHECK(labels.size() <= 6);
    if (!row.labels.empty()) CHECK(labels == row.labels);
  }
}

TEST_CASE("sources that go back to one text stand together, with the time of each in UTC") {
  SampleReport sample("b");
  sample.Source("a.txt", "", {"A", "", "", "2031-03-04T01:30:00+05:30", "", "", "", ""}, 2);
  sample.Source("b.txt", "", {"B", "", "", "2031-03-04", "", "javascript:alert(1)", "", ""}, 1);
  sample.Source("c.txt", "", {"C", "", "", "nonsense", "", "https://c.example/x?a&b", "", ""}, 2);
  sample.report().origins = {{1, {1}, "", false}, {2, {0, 2, 99}, "told <so>", true}};
  const std::string page = Page(sample.report());
  CHECK(Has(page, "<time>2031-03-03 20:00</time>"));
  CHECK(Has(page, "<time>2031-03-04</time>"));
  CHECK(Has(page, "no date"));
  CHECK(Has(page, "class=\"tree o2 probable\""));
  CHECK(Has(page, "told &lt;so&gt;"));
  CHECK(Has(page, "href=\"https://c.example/x?a&amp;b\""));
  CHECK_FALSE(Has(page, "href=\"javascript"));
}

TEST_CASE("a draft stands before its sources, under a head of its own, and counts as none of them") {
  Report report = FloodReport();
  report.sources.back().draft = true;
  const std::string page = Body(Page(report));
  const std::size_t head = page.find("<span>the draft</span>");
  REQUIRE(head != std::string::npos);
  CHECK(head < page.find("<span>origin 1</span>"));
  CHECK(Occurrences(page, "<span>the draft</span>") == 1);
  CHECK(Occurrences(page, "<th role=\"columnheader\" scope=\"col\" class=\"draft\"") == 1);
  CHECK(Has(page, " between the draft and " + std::to_string(report.sources.size() - 1) + " source"));
  CHECK_FALSE(Has(Body(Page(FloodReport())), "draft"));
}

TEST_CASE("a broken report is no crash") {
  Report report = FloodReport();
  report.texts.clear();
  report.origins.clear();
  report.findings.front().claims = {99};
  report.findings.front().positions.front().claims = {99};
  report.findings.front().positions.front().sources = {99};
  report.findings.push_back(report.findings.front());
  report.findings.back().type = FindingType::kWordingChanged;
  report.findings.back().positions.clear();
  report.rows.front().positions.clear();
  report.rows.back().positions.front().sources = {99};
  report.claims.front().source = 77;
  report.claims.back().sentence = {90, 20};
  CHECK_FALSE(Page(report).empty());
  report.texts = {"x", "y", "z"};
  report.blocks = {{{{0, 900}, Role::kBody}}};
  CHECK_FALSE(Page(report).empty());
}

}  // namespace gainsay
