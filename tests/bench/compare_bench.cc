// Whole bundles of more and more sources, and a comparison of a million claims. Beside each time stands the
// ratio to the run of half the size: 2 is linear, 4 would be quadratic.
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "bench/corpus.h"
#include "check/check.h"
#include "compare/compare.h"
#include "rule/load.h"

namespace gainsay::bench {
namespace {

constexpr std::size_t kArticleBytes = 3000;

const Knowledge& Shipped() {
  static const Knowledge knowledge = [] {
    Diagnostics diagnostics;
    return LoadKnowledge(EmbeddedRules(), diagnostics);
  }();
  return knowledge;
}

void CheckSources() {
  Diagnostics diagnostics;
  const Checker checker(Shipped(), {}, diagnostics);
  std::printf("%10s %10s %10s %10s %10s\n", "sources", "claims", "findings", "seconds", "to half");
  double half = 0;
  for (const std::size_t sources : {125, 250, 500, 1000}) {
    std::vector<Document> articles = MadeArticles(sources * kArticleBytes);
    articles.resize(std::min(articles.size(), sources));
    for (std::size_t i = 0; i < articles.size(); ++i) articles[i].id = std::to_string(100000 + i);
    Report report;
    const double seconds = Seconds([&] {
      Bundle bundle;
      bundle.name = "bench";
      bundle.documents = articles;
      report = checker.Check(std::move(bundle));
    });
    std::printf("%10zu %10zu %10zu %10.2f %10.2f\n", report.sources.size(), report.claims.size(),
                report.findings.size(), seconds, half == 0 ? 0 : seconds / half);
    half = seconds;
  }
}

/// A thousand figures of each source, on measures that twenty sources share; one figure in a hundred is off.
Report ReportOf(std::uint32_t claims) {
  constexpr std::uint32_t kOfSource = 1000;
  constexpr std::uint32_t kShared = 20;
  Report report;
  for (std::uint32_t i = 0; i < claims; ++i) {
    const std::uint32_t source = i / kOfSource;
    if (i % kOfSource == 0) {
      report.sources.push_back({std::to_string(source), std::to_string(source), {}, source + 1});
      report.origins.push_back({source + 1, {source}, "", false});
      report.texts.emplace_back();
    }
    const std::uint32_t subject = source / kShared * kOfSource + i % kOfSource;
    Claim claim;
    claim.id = std::to_string(i);
    claim.source = source;
    claim.rule = "disaster/sheltering";
    claim.measure = "people in camp " + std::to_string(subject);
    claim.value = ExactQuantity(1000 + subject % 7 + (i % 101 == 0 ? 50 : 0), "person");
    report.claims.push_back(std::move(claim));
  }
  return report;
}

void CompareClaims() {
  std::printf("\n%10s %10s %10s %10s %10s\n", "claims", "rows", "findings", "seconds", "to half");
  double half = 0;
  for (const std::uint32_t claims : {125000U, 250000U, 500000U, 1000000U}) {
    const Report made = ReportOf(claims);
    Report report;
    double copying = Seconds([&] { report = made; });
    const double seconds = Seconds([&] {
                             report = made;
                             Compare(report, {Shipped().rules, Shipped().places});
                           }) -
                           copying;
    std::printf("%10zu %10zu %10zu %10.2f %10.2f\n", report.claims.size(), report.rows.size(),
                report.findings.size(), seconds, half == 0 ? 0 : seconds / half);
    half = seconds;
  }
}

}  // namespace
}  // namespace gainsay::bench

int main() {
  gainsay::bench::CheckSources();
  gainsay::bench::CompareClaims();
}
