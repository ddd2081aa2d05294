#include "compare/dates.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "compare/clash.h"
#include "compare/dispute.h"
#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

const DateRange& DatesOf(const Position& position) { return std::get<DateRange>(position.value); }

/// Days from one date to another, each a day or a few; none where they are not both known so finely.
std::optional<int> DaysBetween(const DateRange& a, const DateRange& b) {
  constexpr int kWeek = 7;
  if (IsBackground(a) || IsBackground(b)) return std::nullopt;
  if (a.from && a.to && b.from && b.to)
    return static_cast<int>(std::max<Day>({0, *b.from - *a.to, *a.from - *b.to}));
  if (a.from || a.to || b.from || b.to || a.weekday == 0 || b.weekday == 0) return std::nullopt;
  const int days = std::abs(a.weekday - b.weekday);
  return std::min(days, kWeek - days);
}

/// Do sentences of two positions match, so that they are of one event whatever their dates? Looks at the
/// first claims of each.
bool Match(const Comparison& comparison, const Position& a, const Position& b) {
  constexpr std::size_t kLookedAt = 32;
  const auto first_of = [&](const Position& position) {
    return std::span(position.claims).first(std::min(position.claims.size(), kLookedAt));
  };
  const std::vector<Claim>& claims = comparison.report.claims;
  const std::span<const std::uint32_t> theirs = first_of(b);
  for (const std::uint32_t i : first_of(a)) {
    const auto holds = [&](std::uint32_t j) { return comparison.matching.Holds(claims[i], claims[j]); };
    if (std::any_of(theirs.begin(), theirs.end(), holds)) return true;
  }
  return false;
}

bool AreApart(const Position& a, const Position& b) {
  const Position pair[] = {a, b};
  return Judge(pair, 0) == Verdict::kConflict;
}

/// The first two dates that are apart and of one event: by no more than `near` days, or in sentences that
/// match. Where one source gives both, they are of two events. Of very many dates, looks at the first.
std::vector<Position> OfOneEvent(const Comparison& comparison, const std::vector<Position>& positions,
                                 int near) {
  constexpr std::size_t kLookedAt = 64;
  const auto first = std::span(positions).first(std::min(positions.size(), kLookedAt));
  for (auto a = first.begin(); a != first.end(); ++a) {
    for (auto b = std::next(a); b != first.end(); ++b) {
      const std::optional<int> days = DaysBetween(DatesOf(*a), DatesOf(*b));
      const bool apart = days ? *days > 0 : AreApart(*a, *b);
      if (!apart || ShareSource(*a, *b)) continue;
      if ((days && *days <= near) || Match(comparison, *a, *b)) return {*a, *b};
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
