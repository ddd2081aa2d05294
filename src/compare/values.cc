#include "compare/values.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/clash.h"
#include "compare/dates.h"
#include "compare/dispute.h"
#include "compare/position.h"
#include "compare/slip.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

/// The rule that answers for a group: that of its first claim.
const Rule* RuleOf(const Comparison& comparison, const Group& group) {
  return comparison.rules.FindRule(comparison.report.claims[group.claims.front()].rule);
}

void AddSteps(const Comparison& comparison, Finding& finding) {
  for (const Position& position : finding.positions) {
    finding.why.push_back(DescribePosition(comparison.report, position));
  }
}

/// Two positions with the same point, one hedged and one bare.
void ReportHedges(Comparison& comparison, const Group& group, const Rule* rule,
                  const std::vector<Position>& positions) {
  for (const Position& bare : positions) {
    const Quantity& exact = QuantityOf(bare);
    if (exact.hedge != Hedge::kExact || !exact.point) continue;
    for (const Position& hedged : positions) {
      const Quantity& other = QuantityOf(hedged);
      if (other.hedge == Hedge::kExact || other.point != exact.point) continue;
      Finding finding = MakeFinding(FindingType::kHedgeDropped, Severity::kNote, rule ? rule->id : "",
                                    group.measure, {bare, hedged});
      finding.message = MeasureTitle(comparison.rules, group.measure) + ": “" + Describe(hedged.value) +
                        "” stands elsewhere as plain " + Describe(bare.value);
      AddSteps(comparison, finding);
      comparison.report.findings.push_back(std::move(finding));
    }
  }
}

/// Figures that can all be true, one finer than another.
void ReportPrecision(Comparison& comparison, const Group& group, const Rule* rule,
                     const std::vector<Position>& positions) {
  std::set<double> points;
  for (const Position& position : positions) points.insert(QuantityOf(position).point.value_or(std::nan("")));
  if (points.size() < 2 || !SomeSourcesApart(positions)) return;
  const auto finest = std::min_element(positions.begin(), positions.end(), [](const auto& a, const auto& b) {
    return Width(QuantityOf(a).hard) < Width(QuantityOf(b).hard);
  });
  const auto coarsest = std::max_element(
      positions.begin(), positions.end(),
      [](const auto& a, const auto& b) { return Width(QuantityOf(a).hard) < Width(QuantityOf(b).hard); });
  if (Width(QuantityOf(*finest).hard) == Width(QuantityOf(*coarsest).hard)) return;
  Finding finding =
      MakeFinding(FindingType::kPrecision, Severity::kNote, rule ? rule->id : "", group.measure, positions);
  finding.message = MeasureTitle(comparison.rules, group.measure) + ": " + Describe(finest->value) +
                    " is finer than " + Describe(coarsest->value) + ", and both can be true";
  AddSteps(comparison, finding);
  if (HardClash(positions, 0)) finding.why.emplace_back("a difference as small as this counts as none here");
  comparison.report.findings.push_back(std::move(finding));
}

/// Do two sources or more give several figures that cannot be one? Then the story has several such things.
bool AreSeveral(const std::vector<Position>& positions, double tolerance) {
  std::map<std::uint32_t, std::vector<Position>> by_source;
  for (const Position& position : positions) {
    for (const std::uint32_t source : position.sources) by_source[source].push_back(position);
  }
  return std::count_if(by_source.begin(), by_source.end(),
                       [&](const auto& source) { return HardClash(source.second, tolerance); }) >= 2;
}

/// The first two figures of different sources that are one numeral of two units; empty if there are none.
std::vector<Position> SlippedUnits(const Comparison& comparison, const std::vector<Position>& positions) {
  if (comparison.written.empty()) return {};
  for (auto a = positions.begin(); a != positions.end(); ++a) {
    const auto b = std::find_if(std::next(a), positions.end(), [&](const Position& other) {
      return SourcesApart(*a, other) && OneNumeralOfTwoUnits(comparison.written, *a, other);
    });
    if (b != positions.end()) return {*a, *b};
  }
  return {};
}

bool IsZero(const Position& position) { return QuantityOf(position).point == 0; }

/// The figures without those of one origin that are many times as large, or as small, as any other, and no
/// slip of one: they count the dead of another war, or all pirates of a coast. None where nothing is left
/// out.
std::vector<Position> OfOneSize(const std::vector<Position>& positions) {
  std::vector<Position> alike;
  bool left_out = false;
  // By value, so that the nearest in size stand beside one another.
  for (auto at = positions.begin(); at != positions.end(); ++at) {
    const bool below =
        at == positions.begin() || IsZero(*std::prev(at)) || AreOfOtherSizes(*at, *std::prev(at));
    const bool above = std::next(at) == positions.end() || AreOfOtherSizes(*at, *std::next(at));
    const bool alone = below && above && !IsZero(*at) && at->origins <= 1 &&
                       std::none_of(positions.begin(), positions.end(), [&](const Position& other) {
                         return FindSlip(QuantityOf(*at), QuantityOf(other)).has_value();
                       });
    left_out = left_out || alone;
    if (!alone) alike.push_back(*at);
  }
  return left_out ? alike : std::vector<Position>();
}

void CompareQuantities(Comparison& comparison, const Group& group, const Rule* rule,
                       const std::vector<Position>& positions) {
  const double tolerance = rule == nullptr ? 0 : rule->tolerance;
  // Those of another size are in dispute only where there is nothing else.
  const std::vector<Position> alike = OfOneSize(positions);
  std::vector<Position> soft = Disputed(comparison.report, alike, &Quantity::soft, tolerance);
  const bool settled = soft.empty();
  if (settled) soft = Disputed(comparison.report, positions, &Quantity::soft, tolerance);
  const std::vector<Position> hard =
      Disputed(comparison.report, settled ? positions : alike, &Quantity::hard, tolerance);
  if (std::vector<Position> slipped = SlippedUnits(comparison, positions); !slipped.empty()) {
    ReportConflict(comparison, group.measure, rule, std::move(slipped), false);
  } else if (!hard.empty()) {
    // One disagreement with all positions taken in it: what is apart by the hard intervals is so by the soft
    // ones.
    ReportConflict(comparison, group.measure, rule, soft, AreSeveral(positions, tolerance));
  } else if (!soft.empty()) {
    ReportTension(comparison, group.measure, rule, std::move(soft));
  } else if (HardClash(positions, tolerance)) {
    ReportInconsistency(comparison, group.measure, rule, positions);
  } else {
    ReportPrecision(comparison, group, rule, positions);
  }
  ReportHedges(comparison, group, rule, positions);
}

}  // namespace

Row CompareValues(Comparison& comparison, const Group& group) {
  const Rule* rule = RuleOf(comparison, group);
  const std::vector<Position> positions = MakePositions(comparison.report, group.claims);
  Row row{group.measure, group.kind, group.axes, Judge(positions, rule == nullptr ? 0 : rule->tolerance),
          positions,     {}};
  if (positions.size() < 2) return row;
  if (group.kind == ClaimKind::kNumber) CompareQuantities(comparison, group, rule, positions);
  if (group.kind == ClaimKind::kDate && row.verdict == Verdict::kConflict) {
    CompareDates(comparison, group, rule, positions);
  }
  return row;
}

}  // namespace gainsay
