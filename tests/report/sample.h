// Hand-made reports for the tests of all writers.
#ifndef GAINSAY_TESTS_REPORT_SAMPLE_H_
#define GAINSAY_TESTS_REPORT_SAMPLE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/report.h"

namespace gainsay {

inline Quantity Figure(double point, double low, double high, Hedge hedge = Hedge::kExact) {
  Quantity quantity;
  if (hedge != Hedge::kVague && hedge != Hedge::kRange) quantity.point = point;
  quantity.hard = quantity.soft = Interval::Between(low, high);
  quantity.hedge = hedge;
  quantity.unit = "person";
  return quantity;
}

/// Builds a report whose spans are right: passages are named by their words.
class SampleReport {
 public:
  explicit SampleReport(std::string bundle) { report_.bundle = std::move(bundle); }

  std::uint32_t Source(const std::string& id, std::string text, Metadata metadata = {},
                       std::uint32_t origin = 1) {
    report_.sources.push_back({id, report_.bundle + "/" + id, std::move(metadata), origin});
    report_.texts.push_back(std::move(text));
    return static_cast<std::uint32_t>(report_.sources.size() - 1);
  }

  /// A claim on `mention`, the first time that it stands in the text; the sentence ends at the full stops
  /// around.
  std::uint32_t AddClaim(std::uint32_t source, std::string_view mention, std::string measure, Value value,
                         std::vector<std::string> cited = {}) {
    const std::string& text = report_.texts.at(source);
    const std::size_t at = text.find(mention);
    const std::size_t before = text.rfind(". ", at);
    const std::size_t after = text.find(". ", at);
    Claim claim;
    claim.id = report_.bundle + "/" + report_.sources.at(source).id + "#" +
               std::to_string(report_.claims.size() + 1);
    claim.source = source;
    claim.rule = "conflict/losses";
    claim.measure = std::move(measure);
    claim.value = std::move(value);
    claim.mention =
        claim.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + mention.size())};
    claim.sentence = {static_cast<std::uint32_t>(before == std::string::npos ? 0 : before + 2),
                      static_cast<std::uint32_t>(after == std::string::npos ? text.size() : after + 1)};
    claim.place = {report_.bundle + "/" + report_.sources.at(source).id, 1,
                   static_cast<std::uint32_t>(at + 1)};
    claim.text = std::string(mention);
    for (std::string& name : cited) claim.cited.push_back({std::move(name), "", "", "said", "", {}});
    report_.claims.push_back(std::move(claim));
    return static_cast<std::uint32_t>(report_.claims.size() - 1);
  }

  /// The position that some claims share, with the value of the first.
  Position At(const std::vector<std::uint32_t>& claims, std::uint32_t origins = 1) const {
    Position position;
    position.value = report_.claims.at(claims.front()).value;
    position.claims = claims;
    position.origins = origins;
    for (const std::uint32_t claim : claims) {
      position.sources.push_back(report_.claims.at(claim).source);
      for (const Citation& citation : report_.claims.at(claim).cited) position.cited.push_back(citation.name);
    }
    return position;
  }

  Report& report() { return report_; }

 private:
  Report report_;
};

/// Three sources in two origins on an invented flood: one plain conflict, one difference of measure, a
/// single.
inline Report FloodReport() {
  SampleReport sample("harbour-flood");
  sample.Source(
      "herald.txt",
      "The river rose in the night. Rescue workers in the old harbour district said on Tuesday morning that "
      "at least 40 people were killed or injured when the sea wall gave way near the fish market and the "
      "water came in. The wall was 12 metres high.",
      {"The Herald", "", "", "2031-03-04T09:30:00Z", "", "", "en", ""}, 1);
  sample.Source("mirror.json", "At least 40 people were killed or injured, rescue workers said.",
                {"Harbour Mirror", "", "", "2031-03-04", "", "", "en", ""}, 1);
  sample.Source("wire.txt",
                "The mayor's office said 12 people had died. Dozens are missing, the coast guard believes.",
                {}, 2);
  sample.report().origins = {{1, {0, 1}, "3 of 4 sentences in order", false}, {2, {2}, "", false}};
  const auto a = sample.AddClaim(0, "at least 40", "killed-or-wounded", Figure(40, 40, 60, Hedge::kAtLeast),
                                 {"Rescue workers"});
  const auto b = sample.AddClaim(1, "At least 40", "killed-or-wounded", Figure(40, 40, 60, Hedge::kAtLeast),
                                 {"rescue workers"});
  const auto c = sample.AddClaim(2, "12", "killed", Figure(12, 12, 12), {"The mayor's office"});
  const auto d =
      sample.AddClaim(2, "Dozens", "missing", Figure(0, 24, 99, Hedge::kVague), {"the coast guard"});

  Axes people;
  people.group.value = "people";
  people.place.value = "old-harbour";
  Report& report = sample.report();
  report.rows.push_back({"killed", ClaimKind::kNumber, people, Verdict::kSingle, {sample.At({c})}, {}});
  report.rows.push_back(
      {"killed-or-wounded", ClaimKind::kNumber, people, Verdict::kAgree, {sample.At({a, b})}, {}});
  report.rows.push_back({"missing", ClaimKind::kNumber, {}, Verdict::kSingle, {sample.At({d})}, {}});
  Finding finding;
  finding.id = "7c1f2a";
  finding.type = FindingType::kDifferentMeasure;
  finding.severity = Severity::kWarning;
  finding.rule = "conflict/losses";
  finding.measure = "killed-or-wounded";
  finding.message = "at least 40 counts killed or wounded, 12 counts killed only";
  finding.claims = {a, b, c};
  finding.positions = {sample.At({a, b}), sample.At({c})};
  finding.why = {"killed or wounded: at least 40 (Rescue workers); killed: 12 (The mayor's office)",
                 "12 killed + 28 or more wounded can be at least 40 killed or wounded",
                 "the two figures rest on different authorities"};
  report.findings.push_back(finding);
  finding.id = "90ab11";
  finding.type = FindingType::kDifferentAuthority;
  finding.severity = Severity::kNote;
  finding.message = "Rescue workers and the mayor's office give different figures";
  finding.why.clear();
  report.findings.push_back(finding);
  report.coverage.numbers = {5, 4};
  report.coverage.quotes = {0, 0};
  report.coverage.names = {2, 0};
  report.coverage.unclaimed.push_back({0, MentionKind::kMeasure, "12 metres", {210, 219}, {"", 1, 211}});
  report.passed_over = {"harbour-flood/map.png"};
  report.diagnostics.push_back({Level::kError, "binary", "not a text", {"harbour-flood/scan.txt"}});
  return report;
}

/// Two plainly opposed figures among many, in scripts of every width, with hostile names and marks.
inline Report WideReport() {
  SampleReport sample("港の洪水");
  sample.Source("朝の新聞.txt", "当局によると、少なくとも40人が死亡した、と朝の新聞が伝えた。",
                {"朝の新聞社", "", "", "2031-03-04", "", "", "ja", ""}, 1);
  sample.Source("evil\x1b[31m\xE2\x80\xAE.txt",
                "Cafe\xCC\x81 owners said 1\xE2\x80\xAE"
                "50 people 😀 died\x1b]0;x\x07 there.",
                {"Evil\r\nTimes\xC2\x9B", "", "", "2031-03-05", "", "", "en", ""}, 2);
  sample.report().origins = {{1, {0}, "", false}, {2, {1}, "", true}};
  const auto a =
      sample.AddClaim(0, "少なくとも40人", "killed", Figure(40, 40, 60, Hedge::kAtLeast), {"当局"});
  const auto b =
      sample.AddClaim(1, "50 people", "killed", Figure(150, 150, 150), {"Cafe\xCC\x81 owners\x1b[2J"});
  Report& report = sample.report();
  report.rows.push_back({"killed",
                         ClaimKind::kNumber,
                         {},
                         Verdict::kConflict,
                         {sample.At({a}), sample.At({b})},
                         {"40 + 110 = 150"}});
  Finding finding;
  finding.id = "00ff00";
  finding.type = FindingType::kConflict;
  finding.severity = Severity::kError;
  finding.rule = "disaster/dead";
  finding.message = "at least 40 and 150 killed cannot both be true\x1b[0m";
  finding.claims = {a, b};
  finding.positions = report.rows.front().positions;
  finding.why = {"[40, 60] and [150, 150] have no common value\n   = forged step"};
  report.findings.push_back(finding);
  return report;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_REPORT_SAMPLE_H_
