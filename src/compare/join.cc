#include "compare/join.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "compare/aging.h"
#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

using Indices = std::vector<std::size_t>;

/// Groups of a measure that no axis but `basis` and, if asked, `status` sets apart from `axes`.
Indices GroupsOf(const Comparison& comparison, const std::vector<Group>& groups, const std::string& measure,
                 Axes axes, bool any_status) {
  Indices found;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].measure != measure || groups[i].kind != ClaimKind::kNumber) continue;
    if (any_status) axes.status = groups[i].axes.status;
    if (Comparable(axes, groups[i].axes, comparison.rules, comparison.places)) found.push_back(i);
  }
  return found;
}

/// The convex hull of what the positions say, by their hard or soft intervals.
Interval Hull(const std::vector<Position>& positions, Interval Quantity::*which) {
  Interval hull = QuantityOf(positions.front()).*which;
  for (const Position& position : positions) {
    const Interval& interval = QuantityOf(position).*which;
    hull.low = std::min(hull.low, interval.low);
    hull.high = std::max(hull.high, interval.high);
  }
  return hull;
}

std::set<std::uint32_t> SourcesOf(const std::vector<Position>& positions) {
  std::set<std::uint32_t> sources;
  for (const Position& position : positions) sources.insert(position.sources.begin(), position.sources.end());
  return sources;
}

bool SomeOutside(const std::set<std::uint32_t>& sources, const std::set<std::uint32_t>& others) {
  return std::any_of(sources.begin(), sources.end(), [&](std::uint32_t s) { return !others.contains(s); });
}

std::string RuleName(const Comparison& comparison, const Group& group) {
  return comparison.report.claims[group.claims.front()].rule;
}

void Append(std::vector<Position>& to, const std::vector<Position>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// The parts of one whole that the bundle states.
struct Parts {
  std::vector<Position> positions;
  std::set<std::uint32_t> sources;
  Interval hard = Interval::Exactly(0);
  Interval soft = Interval::Exactly(0);
  bool complete = true;  ///< Every part of the definition is stated.
  std::string sum;       ///< "600 killed + thousands wounded".
  std::string first;     ///< "killed".
};

void AddPart(const Comparison& comparison, const std::string& measure, const std::vector<Position>& positions,
             Parts& parts) {
  const std::string title = MeasureTitle(comparison.rules, measure);
  const Interval soft = Hull(positions, &Quantity::soft);
  parts.hard = Add(parts.hard, Hull(positions, &Quantity::hard));
  parts.soft = Add(parts.soft, soft);
  const std::string figure =
      positions.size() == 1 ? Describe(positions.front().value) : DescribeInterval(soft);
  parts.sum += (parts.sum.empty() ? "" : " + ") + figure + " " + title;
  if (parts.first.empty()) parts.first = title;
  Append(parts.positions, positions);
  parts.sources.merge(SourcesOf(positions));
}

Parts CollectParts(const Comparison& comparison, const std::vector<Group>& groups, const Group& whole,
                   const Measure& measure) {
  Parts parts;
  for (const std::string& name : measure.sum_of) {
    std::vector<std::uint32_t> claims;
    for (const std::size_t i : GroupsOf(comparison, groups, name, whole.axes, false)) {
      claims.insert(claims.end(), groups[i].claims.begin(), groups[i].claims.end());
    }
    if (claims.empty()) {
      parts.complete = false;
      continue;
    }
    AddPart(comparison, name, MakePositions(comparison.report, claims), parts);
  }
  // A part that nobody states can be anything from nothing up.
  if (!parts.complete) {
    parts.hard.high = std::numeric_limits<double>::infinity();
    parts.soft.high = std::numeric_limits<double>::infinity();
  }
  return parts;
}

/// Two intervals near enough to be one figure: both bounded, and neither wider than half of the other's
/// middle.
bool WorksOutExactly(const Interval& sum, const Interval& whole) {
  return sum.bounded() && whole.bounded() && Meet(sum, whole) && Width(sum) <= sum.high / 4;
}

void AddSteps(const Comparison& comparison, const std::vector<Position>& positions, Finding& finding) {
  for (const Position& position : positions) {
    const std::string& measure = comparison.report.claims[position.claims.front()].measure;
    finding.why.push_back(MeasureTitle(comparison.rules, measure) + ": " +
                          DescribePosition(comparison.report, position));
  }
}

/// Names the authorities where those of the two sides differ.
void AddAuthorities(const std::vector<Position>& wholes, const std::vector<Position>& parts,
                    Finding& finding) {
  for (const Position& whole : wholes) {
    for (const Position& part : parts) {
      if (!CitedApart(whole, part)) continue;
      finding.why.push_back("the figures rest on different authorities: " + whole.cited.front() + ", " +
                            part.cited.front());
      return;
    }
  }
}

/// "600 killed + thousands wounded can be 4,000 killed or wounded".
std::string SumInWords(const Parts& parts, bool fits, const Interval& whole, const std::string& title) {
  const std::string total = DescribeInterval(whole) + " " + title;
  if (parts.complete) return parts.sum + (fits ? " can be " : " cannot be ") + total;
  if (fits) return parts.sum + " can be part of " + total;
  return parts.sum + " is more than " + total + ", of which it is a part";
}

/// Do parts of a growing total come from younger texts than the whole? Then they may well exceed it.
bool OutgrewWhole(const Comparison& comparison, const Group& whole, const std::vector<Position>& wholes,
                  const std::vector<Position>& parts) {
  const Measure* measure = comparison.rules.FindMeasure(whole.measure);
  if (measure == nullptr || !measure->grows) return false;
  const auto days_of_whole = PublishedBetween(comparison.report, wholes);
  const auto days_of_parts = PublishedBetween(comparison.report, parts);
  return days_of_whole && days_of_parts && days_of_parts->second > days_of_whole->first;
}

void JoinSum(Comparison& comparison, const Group& whole, const Parts& parts, Row& row) {
  const std::vector<Position> wholes = MakePositions(comparison.report, whole.claims);
  const std::string title = MeasureTitle(comparison.rules, whole.measure);
  const Interval hard = Hull(wholes, &Quantity::hard);
  const Interval soft = Hull(wholes, &Quantity::soft);
  const std::set<std::uint32_t> whole_sources = SourcesOf(wholes);
  const bool fits = parts.complete ? Meet(parts.hard, hard) : parts.hard.low <= hard.high;
  if (fits && parts.complete && WorksOutExactly(parts.soft, soft)) {
    row.joins.push_back(parts.sum + " makes " + DescribeInterval(soft) + " " + title);
    return;
  }
  const bool apart = SomeOutside(whole_sources, parts.sources) && SomeOutside(parts.sources, whole_sources);
  const bool alone = whole_sources.size() == 1 && whole_sources == parts.sources;
  if (fits && !apart) return;
  std::vector<Position> positions = wholes;
  Append(positions, parts.positions);
  const FindingType type = fits    ? FindingType::kDifferentMeasure
                           : alone ? FindingType::kInconsistent
                                   : FindingType::kConflict;
  const bool outgrew = !fits && OutgrewWhole(comparison, whole, wholes, parts.positions);
  const Severity severity = outgrew ? Severity::kNote : fits ? Severity::kWarning : Severity::kError;
  Finding finding =
      MakeFinding(type, severity, RuleName(comparison, whole), whole.measure, std::move(positions));
  const std::string sum = SumInWords(parts, fits, soft, title);
  finding.message = fits ? Describe(wholes.front().value) + " counts " + title + ", " +
                               Describe(parts.positions.front().value) + " counts " + parts.first + " only"
                         : sum;
  AddSteps(comparison, finding.positions, finding);
  finding.why.push_back(sum);
  if (outgrew)
    finding.why.emplace_back("the total grows, and a figure of a part is younger than one of the whole");
  AddAuthorities(wholes, parts.positions, finding);
  comparison.report.findings.push_back(std::move(finding));
}

/// The multiple that stock and addition make of the stock.
void JoinFactor(Comparison& comparison, const Group& factor, const Group& stock, const Group& added,
                Row& row) {
  const std::vector<Position> factors = MakePositions(comparison.report, factor.claims);
  const std::vector<Position> stocks = MakePositions(comparison.report, stock.claims);
  const std::vector<Position> additions = MakePositions(comparison.report, added.claims);
  const Interval base = Hull(stocks, &Quantity::hard);
  if (base.low <= 0 || !base.bounded()) return;
  const Interval ratio = Add(Divide(Hull(additions, &Quantity::hard), base), Interval::Exactly(1));
  const Interval soft_base = Hull(stocks, &Quantity::soft);
  const Interval shown = Add(Divide(Hull(additions, &Quantity::soft), soft_base), Interval::Exactly(1));
  const auto rounded = [](double x) { return std::round(x * 10) / 10; };
  const std::string sum = DescribeInterval(soft_base) + " " + MeasureTitle(comparison.rules, stock.measure) +
                          " and " + DescribeInterval(Hull(additions, &Quantity::soft)) + " " +
                          MeasureTitle(comparison.rules, added.measure) + " is " +
                          DescribeInterval(Interval::Between(rounded(shown.low), rounded(shown.high))) +
                          " times as many";
  const std::string stated = Describe(factors.front().value);
  if (Meet(ratio, Hull(factors, &Quantity::hard))) {
    row.joins.push_back(sum + ", which fits " + stated);
    return;
  }
  std::vector<Position> positions = factors;
  Append(positions, stocks);
  Append(positions, additions);
  const bool alone = SourcesOf(positions).size() == 1;
  Finding finding = MakeFinding(alone ? FindingType::kInconsistent : FindingType::kConflict,
                                alone ? Severity::kError : Severity::kWarning, RuleName(comparison, factor),
                                factor.measure, std::move(positions));
  finding.message = stated + " does not fit the figures it multiplies";
  AddSteps(comparison, finding.positions, finding);
  finding.why.push_back(sum);
  comparison.report.findings.push_back(std::move(finding));
}

/// One figure, or figures that can be one, under two measures that are easily confused.
void JoinPair(Comparison& comparison, const Group& a, const Group& b) {
  std::vector<Position> left = MakePositions(comparison.report, a.claims);
  const std::vector<Position> right = MakePositions(comparison.report, b.claims);
  const std::set<std::uint32_t> left_sources = SourcesOf(left);
  const std::set<std::uint32_t> right_sources = SourcesOf(right);
  if (!SomeOutside(left_sources, right_sources) && !SomeOutside(right_sources, left_sources)) return;
  const bool alike = Meet(Hull(left, &Quantity::soft), Hull(right, &Quantity::soft));
  const std::string message =
      Describe(left.front().value) + " counts " + MeasureTitle(comparison.rules, a.measure) + ", " +
      Describe(right.front().value) + " counts " + MeasureTitle(comparison.rules, b.measure);
  Append(left, right);
  Finding finding = MakeFinding(FindingType::kDifferentMeasure, alike ? Severity::kWarning : Severity::kNote,
                                RuleName(comparison, a), a.measure, std::move(left));
  finding.message = message;
  AddSteps(comparison, finding.positions, finding);
  comparison.report.findings.push_back(std::move(finding));
}

}  // namespace

void JoinSums(Comparison& comparison, const std::vector<Group>& groups, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Measure* measure = comparison.rules.FindMeasure(groups[i].measure);
    if (measure == nullptr || measure->sum_of.empty() || groups[i].kind != ClaimKind::kNumber) continue;
    const Parts parts = CollectParts(comparison, groups, groups[i], *measure);
    if (!parts.positions.empty()) JoinSum(comparison, groups[i], parts, rows[i]);
  }
}

void JoinFactors(Comparison& comparison, const std::vector<Group>& groups, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Measure* measure = comparison.rules.FindMeasure(groups[i].measure);
    if (measure == nullptr || measure->factor_of.empty() || groups[i].kind != ClaimKind::kNumber) continue;
    // The multiple is of what is, and the addition is mostly a plan: status does not set them apart.
    const Indices stocks = GroupsOf(comparison, groups, measure->factor_of, groups[i].axes, true);
    const Indices additions = GroupsOf(comparison, groups, measure->adds, groups[i].axes, true);
    if (stocks.size() != 1 || additions.size() != 1) continue;
    JoinFactor(comparison, groups[i], groups[stocks.front()], groups[additions.front()], rows[i]);
  }
}

void JoinRelated(Comparison& comparison, const std::vector<Group>& groups) {
  for (const std::vector<std::string>& related : comparison.rules.related) {
    for (std::size_t a = 0; a + 1 < related.size(); ++a) {
      for (const std::size_t i : GroupsOf(comparison, groups, related[a], {}, true)) {
        for (std::size_t b = a + 1; b < related.size(); ++b) {
          for (const std::size_t j : GroupsOf(comparison, groups, related[b], groups[i].axes, false)) {
            JoinPair(comparison, groups[i], groups[j]);
          }
        }
      }
    }
  }
}

}  // namespace gainsay
