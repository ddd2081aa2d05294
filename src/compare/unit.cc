#include "compare/unit.h"

#include <string>
#include <utility>

#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

std::string UnitInWords(const std::string& unit) { return unit.empty() ? "the thing itself" : unit; }

std::string OneOfTwoUnits(const Position& figure, const Group& a, const Group& b) {
  Quantity bare = QuantityOf(figure);
  bare.unit.clear();
  return Describe(bare) + " counts " + UnitInWords(a.unit) + " in one source and " + UnitInWords(b.unit) +
         " in another";
}

std::string HourOfTwoClocks(const Position& figure) {
  Quantity hour = QuantityOf(figure);
  hour.unit = "minute-of-day";
  return Describe(hour) + " is the time of the place in one source and that of the world (UTC) in another";
}

void ComparePair(Comparison& comparison, const Group& a, const Group& b) {
  for (const Position& left : MakePositions(comparison.report, a.claims)) {
    for (const Position& right : MakePositions(comparison.report, b.claims)) {
      if (QuantityOf(left).hard != QuantityOf(right).hard || !SourcesApart(left, right)) continue;
      // Where it is winter in London, one hour is both.
      const bool hours = IsTimeOfDay(a.unit);
      Finding finding =
          MakeFinding(FindingType::kUnitSlip, hours ? Severity::kWarning : Severity::kError,
                      comparison.report.claims[a.claims.front()].rule, a.measure, {left, right});
      finding.message = MeasureTitle(comparison.rules, a.measure) + ": " +
                        (hours ? HourOfTwoClocks(left) : OneOfTwoUnits(left, a, b));
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
