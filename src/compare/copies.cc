#include "compare/copies.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

/// The part of a position that one origin's sources hold.
std::vector<std::uint32_t> ClaimsWithin(const Report& report, const Position& position,
                                        std::uint32_t origin) {
  std::vector<std::uint32_t> claims;
  for (const std::uint32_t i : position.claims) {
    if (report.sources[report.claims[i].source].origin == origin) claims.push_back(i);
  }
  return claims;
}

/// A figure without its hedge: "about 4,000" is copied as "4,000".
std::string FigureOf(const Position& position) {
  Quantity figure = QuantityOf(position);
  if (figure.point) figure.hedge = Hedge::kExact;
  return Describe(figure);
}

/// Every figure that two sources or more of the origin repeat.
std::vector<Position> Repeated(const Report& report, const std::vector<Row>& rows, std::uint32_t origin) {
  std::vector<Position> repeated;
  for (const Row& row : rows) {
    if (row.kind != ClaimKind::kNumber) continue;
    std::map<std::string, std::vector<std::uint32_t>> figures;
    for (const Position& position : row.positions) {
      std::vector<std::uint32_t>& claims = figures[FigureOf(position)];
      const std::vector<std::uint32_t> within = ClaimsWithin(report, position, origin);
      claims.insert(claims.end(), within.begin(), within.end());
    }
    for (const auto& [figure, claims] : figures) {
      if (claims.size() < 2) continue;
      Position within = PositionOf(report, claims);
      if (within.sources.size() > 1) repeated.push_back(std::move(within));
    }
  }
  return repeated;
}

}  // namespace

void CompareCopies(Comparison& comparison, const std::vector<Row>& rows) {
  Report& report = comparison.report;
  for (const Origin& origin : report.origins) {
    if (origin.sources.size() < 2) continue;
    std::vector<Position> repeated = Repeated(report, rows, origin.id);
    if (repeated.empty()) continue;
    const std::size_t figures = repeated.size();
    const std::string rule = report.claims[repeated.front().claims.front()].rule;
    Finding finding = MakeFinding(FindingType::kOneOrigin, Severity::kNote, rule, "", std::move(repeated));
    finding.message =
        std::to_string(origin.sources.size()) + " articles, " +
        (origin.probable ? "probably 1 origin: " : "1 origin: ") + std::to_string(figures) +
        (figures == 1 ? " figure that they share counts once" : " figures that they share count once");
    if (!origin.why.empty()) finding.why.push_back(origin.why);
    for (const Position& position : finding.positions) {
      const std::string& measure = report.claims[position.claims.front()].measure;
      finding.why.push_back(MeasureTitle(comparison.rules, measure) + ": " +
                            DescribePosition(report, position));
    }
    report.findings.push_back(std::move(finding));
  }
}

}  // namespace gainsay
