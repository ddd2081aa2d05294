#include "compare/unit.h"

#include <string>
#include <utility>

#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

std::string UnitInWords(const std::string& unit) { return unit.empty() ? "the thing itself" : unit; }

void ComparePair(Comparison& comparison, const Group& a, const Group& b) {
  for (const Position& left : MakePositions(comparison.report, a.claims)) {
    for (const Position& right : MakePositions(comparison.report, b.claims)) {
      if (QuantityOf(left).hard != QuantityOf(right).hard || !SourcesApart(left, right)) continue;
      Finding finding =
          MakeFinding(FindingType::kUnitSlip, Severity::kError,
                      comparison.report.claims[a.claims.front()].rule, a.measure, {left, right});
      Quantity bare = QuantityOf(left);
      bare.unit.clear();
      finding.message = MeasureTitle(comparison.rules, a.measure) + ": " + Describe(bare) + " counts " +
                        UnitInWords(a.unit) + " in one source and " + UnitInWords(b.unit) + " in another";
      finding.why = {DescribePosition(comparison.report, left), DescribePosition(comparison.report, right)};
      comparison.report.findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

void CompareUnits(Comparison& comparison, const std::vector<Group>& groups) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].kind != ClaimKind::kNumber) continue;
    // Groups are sorted by measure: those with another unit stand close behind.
    for (std::size_t j = i + 1; j < groups.size() && groups[j].measure == groups[i].measure; ++j) {
      if (groups[j].kind != ClaimKind::kNumber || groups[i].unit == groups[j].unit) continue;
      if (Comparable(groups[i].axes, groups[j].axes, comparison.rules, comparison.places)) {
        ComparePair(comparison, groups[i], groups[j]);
      }
    }
  }
}

}  // namespace gainsay
