#include "compare/dates.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "compare/clash.h"
#include "compare/dispute.h"
#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

const DateRange& DatesOf(const Position& position) { return std::get<DateRange>(position.value); }

/// Days from the end of one to the start of the other, 0 where they meet; none where they are not both known.
std::optional<int> DaysBetween(const DateRange& a, const DateRange& b) {
  constexpr int kWeek = 7;
  if (a.from && a.to && b.from && b.to)
    return static_cast<int>(std::max<Day>({0, *b.from - *a.to, *a.from - *b.to}));
  if (a.from || a.to || b.from || b.to || a.weekday == 0 || b.weekday == 0) return std::nullopt;
  const int days = std::abs(a.weekday - b.weekday);
  return std::min(days, kWeek - days);
}

bool ShareSource(const Position& a, const Position& b) {
  return std::any_of(a.sources.begin(), a.sources.end(), [&](std::uint32_t source) {
    return std::find(b.sources.begin(), b.sources.end(), source) != b.sources.end();
  });
}

/// Do sentences of two positions match, so that they are of one event whatever their dates?
bool Match(const Comparison& comparison, const Position& a, const Position& b) {
  const std::vector<Claim>& claims = comparison.report.claims;
  return std::any_of(a.claims.begin(), a.claims.end(), [&](std::uint32_t i) {
    return std::any_of(b.claims.begin(), b.claims.end(),
                       [&](std::uint32_t j) { return comparison.matching.Holds(claims[i], claims[j]); });
  });
}

/// The first two dates that are apart and of one event: by no more than `near` days, or in sentences that
/// match. Where one source gives both, they are of two events.
std::vector<Position> OfOneEvent(const Comparison& comparison, const std::vector<Position>& positions,
                                 int near) {
  for (auto a = positions.begin(); a != positions.end(); ++a) {
    for (auto b = std::next(a); b != positions.end(); ++b) {
      const std::optional<int> days = DaysBetween(DatesOf(*a), DatesOf(*b));
      if (!days || *days == 0 || ShareSource(*a, *b)) continue;
      if (*days <= near || Match(comparison, *a, *b)) return {*a, *b};
    }
  }
  return {};
}

}  // namespace

void CompareDates(Comparison& comparison, const Group& group, const Rule* rule,
                  std::vector<Position> positions) {
  if (rule != nullptr && rule->near > 0) positions = OfOneEvent(comparison, positions, rule->near);
  if (positions.empty() || !SomeSourcesApart(positions)) return;
  Finding finding = MakeFinding(FindingType::kConflict, SeverityOf(comparison.report, rule, positions),
                                rule ? rule->id : "", group.measure, std::move(positions));
  finding.message = MeasureTitle(comparison.rules, group.measure) + ": " +
                    Describe(finding.positions.front().value) + " against " +
                    Describe(finding.positions.back().value);
  for (const Position& position : finding.positions)
    finding.why.push_back(DescribePosition(comparison.report, position));
  comparison.report.findings.push_back(std::move(finding));
}

}  // namespace gainsay
