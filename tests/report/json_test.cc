// The machine interface to the letter: field names, null for what is not known, numbers, escapes.
#include "report/json.h"

#include <doctest/doctest.h>

#include <fstream>
#include <limits>
#include <sstream>
#include <string>
#include <string_view>

#include "report/version.h"

namespace gainsay {
namespace {

Document SampleDocument() {
  Document document;
  document.bundle = "b";
  document.id = "s.txt";
  document.text = "About 4,000 soldiers fell, officials said.";
  document.map = RawMap(std::make_shared<const std::string>("\n\n " + document.text),
                        {{0, static_cast<std::uint32_t>(document.text.size()), 3,
                          static_cast<std::uint32_t>(document.text.size())}});
  return document;
}

Quantity About4000() {
  Quantity quantity;
  quantity.point = 4000;
  quantity.hard = Interval::Between(3000, 5000);
  quantity.soft = Interval::Between(3500, 4500);
  quantity.hedge = Hedge::kAbout;
  quantity.unit = "person";
  return quantity;
}

Claim SampleClaim() {
  Claim claim;
  claim.id = "b/s.txt#1";
  claim.rule = "conflict/losses";
  claim.measure = "killed";
  claim.value = About4000();
  claim.axes.population = {"north-korea", true};
  claim.axes.time = DateRange{DayFromCivil(2024, 9, 1), std::nullopt};
  claim.cited.push_back({"officials", "", "many", "said", "officials said", {27, 41}});
  claim.span = {0, 25};
  claim.mention = {0, 11};
  claim.sentence = {0, 42};
  claim.place = {"s.txt", 3, 2};
  claim.text = "About 4,000 soldiers fell";
  return claim;
}

std::string MentionOf(Value value) {
  Document document;
  document.text = "x";
  Mention mention;
  mention.span = {0, 1};
  mention.value = std::move(value);
  const std::string record = MentionRecord(document, mention);
  const std::size_t at = record.find("\"value\":");
  return record.substr(at + 8, record.size() - at - 9);
}

Quantity Number(double point, Interval hard) {
  Quantity quantity;
  quantity.point = point;
  quantity.hard = quantity.soft = hard;
  return quantity;
}

}  // namespace

TEST_CASE("a mention record has the fields of the interface in their order") {
  Mention mention;
  mention.span = {0, 11};
  mention.value = About4000();
  CHECK(MentionRecord(SampleDocument(), mention) ==
        R"({"type":"mention","bundle":"b","source":"s.txt","kind":"number","text":"About 4,000",)"
        R"("start":0,"end":11,"line":3,"column":2,"value":{"point":4000,"hard":[3000,5000],)"
        R"("soft":[3500,4500],"hedge":"about","unit":"person"}})");
}

TEST_CASE("a mention record shows the whole compound that a number opens") {
  Mention mention;
  mention.span = {0, 5};
  mention.compound_end = 11;
  mention.value = About4000();
  const std::string record = MentionRecord(SampleDocument(), mention);
  CHECK(record.find(R"("text":"About 4,000","start":0,"end":11,)") != std::string::npos);
}

TEST_CASE("values: whole numbers print as integers, open ends and the unknown as null") {
  const double infinity = std::numeric_limits<double>::infinity();
  struct Case {
    Value value;
    std::string_view json;
  };
  const Case rows[] = {
      {Number(0.5, Interval::Exactly(0.5)),
       R"({"point":0.5,"hard":[0.5,0.5],"soft":[0.5,0.5],"hedge":"exact","unit":null})"},
      {Number(-0.0, Interval::AtLeast(0)),
       R"({"point":0,"hard":[0,null],"soft":[0,null],"hedge":"exact","unit":null})"},
      {Number(1e12, Interval::Between(-infinity, 1e300)),
       R"({"point":1000000000000,"hard":[null,1e+300],"soft":[null,1e+300],"hedge":"exact","unit":null})"},
      {Number(std::numeric_limits<double>::quiet_NaN(), Interval()),
       R"({"point":null,"hard":[null,null],"soft":[null,null],"hedge":"exact","unit":null})"},
      {DateRange{DayFromCivil(2025, 8, 21), DayFromCivil(2025, 8, 21)},
       R"({"from":"2025-08-21","to":"2025-08-21"})"},
      {DateRange{std::nullopt, DayFromCivil(2025, 8, 21)}, R"({"from":null,"to":"2025-08-21"})"},
      {Entity{"Ada Lovelace", "ada-lovelace"}, R"({"name":"Ada Lovelace","id":"ada-lovelace"})"},
      {Entity{"Ada", ""}, R"({"name":"Ada","id":null})"},
      {Quotation{"my heart", ""}, R"({"words":"my heart","speaker":null})"},
  };
  for (const Case& row : rows) CHECK(MentionOf(row.value) == row.json);
}

TEST_CASE("a claim record names what was inherited and who is cited") {
  CHECK(
      ClaimRecord(SampleDocument(), SampleClaim()) ==
      R"({"type":"claim","id":"b/s.txt#1","bundle":"b","source":"s.txt","rule":"conflict/losses",)"
      R"("kind":"number","measure":"killed","value":{"point":4000,"hard":[3000,5000],"soft":[3500,4500],)"
      R"("hedge":"about","unit":"person"},"axes":{"population":"north-korea","group":null,"status":null,)"
      R"("basis":null,"time":{"from":"2024-09-01","to":null},"place":null,"occasion":null},"inherited":["population"],)"
      R"("cited":[{"name":"officials","id":null,"count":"many","verb":"said","text":"officials said",)"
      R"("start":27,"end":41}],"text":"About 4,000 soldiers fell","start":0,"end":25,"line":3,"column":2,)"
      R"("mention":{"start":0,"end":11},"sentence":{"start":0,"end":42},)"
      R"("details":{"mention":"number","role":"body","assumed":[],"steps":{},)"
      R"("time":{"grain":"day","weekday":0,"month":0,"relative":false,"assumed":false},)"
      R"("value":{"grain":1,"open":[],"assumed_unit":false}}})");
}

TEST_CASE("a source record carries metadata, text and coverage") {
  Document document = SampleDocument();
  document.metadata.outlet = "The Example";
  document.text = "In 17 words.";
  Coverage coverage;
  coverage.numbers = {3, 2};
  coverage.unclaimed.push_back({7, MentionKind::kNumber, "17", {3, 5}, {"", 1, 4}});
  CHECK(SourceRecord(document, coverage) ==
        R"({"type":"source","bundle":"b","id":"s.txt","path":null,"outlet":"The Example","title":null,)"
        R"("byline":null,"published":null,"url":null,"language":null,"text":"In 17 words.",)"
        R"("coverage":{"numbers":{"seen":3,"claimed":2},"quotes":{"seen":0,"claimed":0},)"
        R"("names":{"seen":0,"claimed":0},"unclaimed":[{"source":"s.txt","kind":"number","text":"17",)"
        R"("start":3,"end":5,"line":1,"column":4}]},"details":{"modified":null,"origin":null,)"
        R"("canonical_url":null,"agency":null,"blocks":[],"places":[[0,3,2]]}})");
}

TEST_CASE("a report replaces indices by ids, counts all findings and shows those asked for") {
  Report report;
  report.bundle = "b";
  report.sources.push_back({"s.txt", "b/s.txt", {}, 1});
  report.origins.push_back({1, {0}, "", false});
  report.claims.push_back(SampleClaim());
  report.rows.push_back({"killed",
                         ClaimKind::kNumber,
                         {},
                         Verdict::kSingle,
                         {{About4000(), {0}, {0}, 1, {"officials"}}},
                         {"1 + 1"}});
  Finding finding;
  finding.id = "7c1f2a";
  finding.severity = Severity::kWarning;
  finding.message = "two figures";
  finding.claims = {0, 99};
  finding.why = {"one", "two"};
  report.findings.push_back(finding);
  finding.severity = Severity::kNote;
  report.findings.push_back(finding);
  report.diagnostics.push_back({Level::kError, "unreadable", "cannot be read", {"b/x", 2, 1}});

  const std::string json = ReportJson(report, JsonLayout::kLine, Severity::kWarning);
  const std::string_view parts[] = {
      R"({"schema":"gainsay.report/1","tool":{"name":"gainsay","version":")",
      R"("sources":[{"id":"s.txt","path":"b/s.txt","outlet":null,"title":null,"published":null,"url":null,)"
      R"("language":null,"origin":1}],"origins":[{"id":1,"sources":["s.txt"],"why":null,"probable":false}])",
      R"("rows":[{"measure":"killed","kind":"number","axes":{"population":null)",
      R"("verdict":"single","positions":[{"value":{"point":4000)",
      R"("claims":["b/s.txt#1"],"sources":["s.txt"],"origins":1,"cited":["officials"]}],"joins":["1 + 1"]}])",
      R"("findings":[{"id":"7c1f2a","type":"conflict","severity":"warning","rule":"","measure":"",)"
      R"("message":"two figures","claims":["b/s.txt#1",""],"positions":[],"why":["one","two"]}],"coverage")",
      R"("diagnostics":[{"level":"error","code":"unreadable","message":"cannot be read","file":"b/x","line":2,"column":1}])",
      R"("summary":{"error":0,"warning":1,"note":1}})",
  };
  for (const std::string_view part : parts) {
    CAPTURE(std::string(part));
    CHECK(json.find(part) != std::string::npos);
  }
  CHECK(json.find('\n') == std::string::npos);
  CHECK(ReportJson(report, JsonLayout::kIndented).find("\n  \"bundle\": \"b\",\n") != std::string::npos);
}

TEST_CASE("no control, separator, bidirectional or broken byte leaves a string") {
  struct Case {
    std::string_view text;
    std::string_view json;
  };
  const Case rows[] = {
      {"a\x1b[2Jb\n", R"("a\u001b[2Jb\n")"},
      {std::string_view("nul\0l", 5), R"("nul\u0000l")"},
      {"del\x7f", R"("del\u007f")"},
      {"csi\xC2\x9B", R"("csi\u009b")"},
      {"line\xE2\x80\xA8", R"("line\u2028")"},
      {"rlo\xE2\x80\xAE", R"("rlo\u202e")"},
      {"fsi\xE2\x81\xA8", R"("fsi\u2068")"},
      {"bad\xFF", "\"bad\xEF\xBF\xBD\""},
      {"Straße 漢字 😀 \"q\" \\", R"("Straße 漢字 😀 \"q\" \\")"},
  };
  for (const Case& row : rows) {
    CAPTURE(std::string(row.json));
    const std::string expected = R"({"words":)" + std::string(row.json) + R"(,"speaker":null})";
    CHECK(MentionOf(Quotation{std::string(row.text), ""}) == expected);
  }
}

TEST_CASE("the version is the one of the build") {
  std::ifstream file(GAINSAY_ROOT "/CMakeLists.txt");
  std::stringstream text;
  text << file.rdbuf();
  CHECK(text.str().find("project(gainsay VERSION " + std::string(kVersion) + " ") != std::string::npos);
}

}  // namespace gainsay
