#include "compare/values.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

/// The rule that answers for a group: that of its first claim.
const Rule* RuleOf(const Comparison& comparison, const Group& group) {
  return comparison.rules.FindRule(comparison.report.claims[group.claims.front()].rule);
}

bool Stated(const Axes& axes, const std::string& axis) {
  if (axis == "population") return axes.population.stated();
  if (axis == "group") return axes.group.stated();
  if (axis == "status") return axes.status.stated();
  if (axis == "basis") return axes.basis.stated();
  if (axis == "place") return axes.place.stated();
  return axis != "time" || axes.time.has_value();
}

/// The axes of `needs` that some of the claims state and others do not.
std::vector<std::string> HalfStated(const Comparison& comparison, const Rule& rule,
                                    const std::vector<std::uint32_t>& claims) {
  std::vector<std::string> missing;
  for (const std::string& axis : rule.needs) {
    const auto states = [&](std::uint32_t i) { return Stated(comparison.report.claims[i].axes, axis); };
    const auto stated = std::count_if(claims.begin(), claims.end(), states);
    if (stated != 0 && stated != static_cast<std::ptrdiff_t>(claims.size())) missing.push_back(axis);
  }
  return missing;
}

/// The two positions that lie furthest apart: the one that ends first and the one that begins last.
std::pair<const Position*, const Position*> Extremes(const std::vector<Position>& positions) {
  const auto high = [](const Position& p) { return QuantityOf(p).hard.high; };
  const auto low = [](const Position& p) { return QuantityOf(p).hard.low; };
  const auto& first =
      *std::min_element(positions.begin(), positions.end(), [&](auto& a, auto& b) { return high(a) < high(b); });
  const auto& last =
      *std::max_element(positions.begin(), positions.end(), [&](auto& a, auto& b) { return low(a) < low(b); });
  return {&first, &last};
}

bool SomeSourcesApart(const std::vector<Position>& positions) {
  for (std::size_t i = 1; i < positions.size(); ++i) {
    if (SourcesApart(positions[0], positions[i])) return true;
  }
  return false;
}

void AddSteps(const Comparison& comparison, Finding& finding) {
  for (const Position& position : finding.positions) {
    finding.why.push_back(DescribePosition(comparison.report, position));
  }
}

void NoteAuthorities(Comparison& comparison, const Finding& beside, const Position& a, const Position& b) {
  if (!CitedApart(a, b)) return;
  Finding finding = MakeFinding(FindingType::kDifferentAuthority, Severity::kNote, beside.rule, beside.measure, {a, b});
  finding.message = MeasureTitle(comparison.rules, beside.measure) + ": " + Describe(a.value) + " rests on " +
                    a.cited.front() + ", " + Describe(b.value) + " on " + b.cited.front();
  AddSteps(comparison, finding);
  comparison.report.findings.push_back(std::move(finding));
}

/// The finding for figures that cannot, or hardly can, both be true.
void ReportClash(Comparison& comparison, const Group& group, const Rule* rule, std::vector<Position> positions,
                 bool hard) {
  const auto [low, high] = Extremes(positions);
  const bool across = SomeSourcesApart(positions);
  const bool apart = CitedApart(*low, *high);
  // A source that gives two figures of two authorities reports a dispute; it does not contradict itself.
  if (!across && apart) {
    Finding beside = MakeFinding(FindingType::kConflict, Severity::kNote, rule ? rule->id : "", group.measure, {});
    NoteAuthorities(comparison, beside, *low, *high);
    return;
  }
  const FindingType type = !hard    ? FindingType::kTension
                           : across ? FindingType::kConflict
                                    : FindingType::kInconsistent;
  Severity severity = rule == nullptr ? Severity::kError : rule->severity;
  if (!hard) severity = std::min(severity, Severity::kWarning);
  const std::string a = Describe(low->value);
  const std::string b = Describe(high->value);
  const Position low_copy = *low;
  const Position high_copy = *high;
  Finding finding = MakeFinding(type, severity, rule ? rule->id : "", group.measure, std::move(positions));
  finding.message = MeasureTitle(comparison.rules, group.measure) + ": " + a + " against " + b;
  AddSteps(comparison, finding);
  finding.why.push_back(hard ? "no number is both " + a + " and " + b
                             : a + " and " + b + " can both hold, but a reader would not take them for the same");
  if (rule != nullptr) {
    for (const std::string& axis : HalfStated(comparison, *rule, finding.claims)) {
      finding.severity = Lowered(finding.severity);
      finding.why.push_back("not every passage states the " + axis + ", so this weighs one step less");
    }
  }
  NoteAuthorities(comparison, finding, low_copy, high_copy);
  comparison.report.findings.push_back(std::move(finding));
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
      Finding finding = MakeFinding(FindingType::kHedgeDropped, Severity::kNote, rule ? rule->id : "", group.measure,
                                    {bare, hedged});
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
  const auto coarsest = std::max_element(positions.begin(), positions.end(), [](const auto& a, const auto& b) {
    return Width(QuantityOf(a).hard) < Width(QuantityOf(b).hard);
  });
  if (Width(QuantityOf(*finest).hard) == Width(QuantityOf(*coarsest).hard)) return;
  Finding finding =
      MakeFinding(FindingType::kPrecision, Severity::kNote, rule ? rule->id : "", group.measure, positions);
  finding.message = MeasureTitle(comparison.rules, group.measure) + ": " + Describe(finest->value) +
                    " is finer than " + Describe(coarsest->value) + ", and both can be true";
  AddSteps(comparison, finding);
  comparison.report.findings.push_back(std::move(finding));
}

void CompareQuantities(Comparison& comparison, const Group& group, const Rule* rule,
                       const std::vector<Position>& positions) {
  const double tolerance = rule == nullptr ? 0 : rule->tolerance;
  if (HardClash(positions, tolerance)) {
    ReportClash(comparison, group, rule, positions, true);
  } else if (SoftClash(positions, tolerance)) {
    ReportClash(comparison, group, rule, positions, false);
  } else {
    ReportPrecision(comparison, group, rule, positions);
  }
  ReportHedges(comparison, group, rule, positions);
}

void CompareDates(Comparison& comparison, const Group& group, const Rule* rule, std::vector<Position> positions) {
  if (!SomeSourcesApart(positions)) return;
  Finding finding = MakeFinding(FindingType::kConflict, rule ? rule->severity : Severity::kWarning,
                                rule ? rule->id : "", group.measure, std::move(positions));
  finding.message = MeasureTitle(comparison.rules, group.measure) + ": " +
                    Describe(finding.positions.front().value) + " against " +
                    Describe(finding.positions.back().value);
  AddSteps(comparison, finding);
  comparison.report.findings.push_back(std::move(finding));
}

}  // namespace

Row CompareValues(Comparison& comparison, const Group& group) {
  const Rule* rule = RuleOf(comparison, group);
  const std::vector<Position> positions = MakePositions(comparison.report, group.claims);
  Row row{group.measure, group.kind, group.axes, Judge(positions, rule == nullptr ? 0 : rule->tolerance), positions, {}};
  if (positions.size() < 2) return row;
  if (group.kind == ClaimKind::kNumber) CompareQuantities(comparison, group, rule, positions);
  if (group.kind == ClaimKind::kDate && row.verdict == Verdict::kConflict) {
    CompareDates(comparison, group, rule, positions);
  }
  return row;
}

}  // namespace gainsay
