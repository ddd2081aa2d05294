// Every format on one report of 10,000 findings: 200 sources, each at odds with its neighbour in a hundred
// figures. What is printed beside the time is the ratio to writing the same report as JSON, since a time by
// itself says more about the machine.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>

#include "cli/formats.h"
#include "gainsay/report.h"

namespace gainsay::bench {
namespace {

constexpr std::uint32_t kSources = 200;
constexpr std::uint32_t kSentences = 100;
constexpr std::uint32_t kSourcesOfOneFinding = 2;

/// One article, a figure in each of its sentences.
void AddSource(std::uint32_t source, Report& report) {
  const std::string id = "paper-" + std::to_string(source) + ".txt";
  Metadata metadata;
  metadata.outlet = "Paper No. " + std::to_string(source);
  metadata.published = "2024-03-07";
  report.sources.push_back({id, "story/" + id, metadata, source + 1});
  report.origins.push_back({source + 1, {source}, "", false});
  std::string text;
  for (std::uint32_t i = 0; i < kSentences; ++i) {
    const auto start = static_cast<std::uint32_t>(text.size());
    const std::uint32_t value = 1000 + 10 * i + source % kSourcesOfOneFinding;
    const std::string figure = std::to_string(value) + " people";
    text += "On the day after the flood the relief service counted ";
    const auto at = static_cast<std::uint32_t>(text.size());
    text += figure + " in camp " + std::to_string(i) + " by the river, its head said.\n";
    Claim claim;
    claim.id = "story/" + id + "#" + std::to_string(i + 1);
    claim.source = source;
    claim.rule = "disaster/sheltering";
    claim.measure = "people in camp " + std::to_string(i);
    claim.value = ExactQuantity(value, "person");
    claim.mention = claim.span = {at, at + static_cast<std::uint32_t>(figure.size())};
    claim.sentence = {start, static_cast<std::uint32_t>(text.size() - 1)};
    claim.place = {"story/" + id, i + 1, at - start + 1};
    claim.text = figure;
    claim.cited = {
        {"relief service", "", "one", "counted", "the relief service counted", {start + 27, at - 1}}};
    report.claims.push_back(std::move(claim));
  }
  report.texts.push_back(std::move(text));
}

Position PositionOn(const Report& report, std::uint32_t claim) {
  return {report.claims[claim].value, {claim}, {report.claims[claim].source}, 1, {"relief service"}};
}

/// The disagreement of a source and its neighbour on one figure.
void AddFinding(std::uint32_t source, std::uint32_t sentence, Report& report) {
  const std::uint32_t first = source * kSentences + sentence;
  const std::uint32_t second = first + kSentences;
  Row row{report.claims[first].measure, ClaimKind::kNumber, {}, Verdict::kConflict, {}, {}};
  row.positions = {PositionOn(report, first), PositionOn(report, second)};
  Finding finding;
  char id[17];
  std::snprintf(id, sizeof id, "%016x", first);
  finding.id = id;
  finding.severity = static_cast<Severity>(first % 3);
  finding.rule = report.claims[first].rule;
  finding.measure = row.measure;
  finding.message = row.measure + ": " + report.claims[first].text + " against " + report.claims[second].text;
  finding.claims = {first, second};
  finding.positions = row.positions;
  finding.why = {"one says " + report.claims[first].text, "the other " + report.claims[second].text,
                 "no number is both"};
  report.rows.push_back(std::move(row));
  report.findings.push_back(std::move(finding));
}

Report LargeReport() {
  Report report;
  report.bundle = "story";
  for (std::uint32_t source = 0; source < kSources; ++source) AddSource(source, report);
  for (std::uint32_t source = 0; source < kSources; source += kSourcesOfOneFinding) {
    for (std::uint32_t i = 0; i < kSentences; ++i) AddFinding(source, i, report);
  }
  report.coverage.numbers = {kSources * kSentences, kSources * kSentences};
  return report;
}

/// What one format makes of the report, as the program would write it.
std::string Written(const OutputFormat& format, const Report& report) {
  const WriteOptions options;
  std::string text;
  if (format.write != nullptr) format.write(report, 0, options, text);
  if (format.write_run != nullptr) format.write_run({{&report, 1}, {}}, options, text);
  if (format.end != nullptr) format.end(1, options, text);
  return text;
}

/// The shortest of a few runs, in seconds.
double SecondsOf(const OutputFormat& format, const Report& report, std::size_t& bytes) {
  double best = 0;
  for (int run = 0; run < 3; ++run) {
    const auto start = std::chrono::steady_clock::now();
    bytes = Written(format, report).size();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    best = run == 0 ? seconds.count() : std::min(best, seconds.count());
  }
  return best;
}

void Run() {
  const Report report = LargeReport();
  std::size_t bytes = 0;
  const double json = SecondsOf(*FindOutputFormat("json"), report, bytes);
  std::printf("%zu findings, %zu sources, %zu claims\n", report.findings.size(), report.sources.size(),
              report.claims.size());
  for (const OutputFormat& format : OutputFormats()) {
    const double seconds = SecondsOf(format, report, bytes);
    std::printf("%-9s %6.3f s  %5.2f times json  %6.1f MB\n", std::string(format.name).c_str(), seconds,
                seconds / json, static_cast<double>(bytes) / 1e6);
  }
}

}  // namespace
}  // namespace gainsay::bench

int main() { gainsay::bench::Run(); }
