// Pairwise tests on intervals of a line need no pairs: two of them are apart exactly when the highest lower
// end lies beyond the lowest upper end.
#include "compare/position.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "gainsay/describe.h"
#include "text/fold.h"

namespace gainsay {
namespace {

using Key = std::tuple<double, double, bool, bool, int, std::string>;

Key KeyOf(const Value& value) {
  if (const auto* quantity = std::get_if<Quantity>(&value)) {
    const Interval& hard = quantity->hard;
    return {hard.low,      hard.high, hard.low_open, hard.high_open, static_cast<int>(quantity->hedge),
            quantity->unit};
  }
  if (const auto* range = std::get_if<DateRange>(&value)) {
    return {range->from.value_or(0), range->to.value_or(0), !range->from, !range->to, range->weekday, ""};
  }
  if (const auto* entity = std::get_if<Entity>(&value)) {
    return {0, 0, false, false, 0, entity->id.empty() ? entity->name : entity->id};
  }
  return {0, 0, false, false, 0, Describe(value)};
}

void AddClaim(const Report& report, std::uint32_t index, Position& position) {
  const Claim& claim = report.claims[index];
  position.claims.push_back(index);
  if (std::find(position.sources.begin(), position.sources.end(), claim.source) == position.sources.end()) {
    position.sources.push_back(claim.source);
  }
  for (const Citation& citation : claim.cited) {
    // "Police said", and "..., police said": one authority.
    const std::string name = FoldWord(citation.name);
    if (std::none_of(position.cited.begin(), position.cited.end(),
                     [&](const std::string& known) { return FoldWord(known) == name; })) {
      position.cited.push_back(citation.name);
    }
  }
}

std::uint32_t CountOrigins(const Report& report, const Position& position) {
  std::vector<std::uint32_t> origins;
  origins.reserve(position.sources.size());
  for (const std::uint32_t source : position.sources) origins.push_back(report.sources[source].origin);
  std::sort(origins.begin(), origins.end());
  return static_cast<std::uint32_t>(std::unique(origins.begin(), origins.end()) - origins.begin());
}

bool Clash(std::span<const Position> positions, double tolerance, Interval Quantity::*which) {
  Interval common;
  for (const Position& position : positions) {
    common = Intersect(common, Widened(QuantityOf(position).*which, tolerance));
  }
  return IsEmpty(common);
}

bool IsBound(Hedge hedge) {
  return hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kLessThan ||
         hedge == Hedge::kAtMost || hedge == Hedge::kUpTo || hedge == Hedge::kRange;
}

/// The narrowest position is bounded, and every other one contains it.
bool Agree(std::span<const Position> positions) {
  const auto narrowest = std::min_element(
      positions.begin(), positions.end(),
      [](const auto& a, const auto& b) { return Width(QuantityOf(a).hard) < Width(QuantityOf(b).hard); });
  const Quantity& core = QuantityOf(*narrowest);
  if (!core.hard.bounded()) return false;
  return std::all_of(positions.begin(), positions.end(), [&](const Position& position) {
    const Quantity& other = QuantityOf(position);
    return Contains(other.hard, core.hard) && (IsBound(other.hedge) || Meet(other.soft, core.soft));
  });
}

/// The smallest set of days that all ranges share must not be empty.
bool DaysClash(std::span<const Position> positions) {
  Interval common;
  for (const Position& position : positions) {
    const auto& range = std::get<DateRange>(position.value);
    Interval days;
    if (range.from) days.low = *range.from;
    if (range.to) days.high = *range.to;
    common = Intersect(common, days);
  }
  return IsEmpty(common);
}

/// "Monday", "Tuesday", where no publication date says which: two weekdays are two days.
bool WeekdaysClash(std::span<const Position> positions) {
  const auto weekday = [](const Position& position) {
    const auto& range = std::get<DateRange>(position.value);
    return range.from || range.to ? 0 : range.weekday;
  };
  const int first = weekday(positions.front());
  return first != 0 && std::any_of(positions.begin(), positions.end(), [&](const Position& position) {
           return weekday(position) != 0 && weekday(position) != first;
         });
}

}  // namespace

Interval Widened(const Interval& a, double tolerance) {
  if (tolerance <= 0) return a;
  Interval wide = a;
  wide.low -= tolerance * std::abs(a.low);
  wide.high += tolerance * std::abs(a.high);
  return wide;
}

const Quantity& QuantityOf(const Position& position) { return std::get<Quantity>(position.value); }

std::vector<Position> MakePositions(const Report& report, std::span<const std::uint32_t> claims) {
  std::map<Key, Position> by_value;
  for (const std::uint32_t index : claims) {
    const Value& value = report.claims[index].value;
    const auto [at, is_new] = by_value.try_emplace(KeyOf(value));
    if (is_new) at->second.value = value;
    AddClaim(report, index, at->second);
  }
  std::vector<Position> positions;
  for (auto& [key, position] : by_value) {
    position.origins = CountOrigins(report, position);
    positions.push_back(std::move(position));
  }
  return positions;
}

Position PositionOf(const Report& report, std::span<const std::uint32_t> claims) {
  Position position{report.claims[claims.front()].value, {}, {}, 0, {}};
  for (const std::uint32_t index : claims) AddClaim(report, index, position);
  position.origins = CountOrigins(report, position);
  return position;
}

bool HardClash(std::span<const Position> positions, double tolerance) {
  return Clash(positions, tolerance, &Quantity::hard);
}

bool SoftClash(std::span<const Position> positions, double tolerance) {
  return Clash(positions, tolerance, &Quantity::soft);
}

Verdict Judge(std::span<const Position> positions, double tolerance) {
  if (positions.size() <= 1) return Verdict::kSingle;
  const Value& first = positions.front().value;
  if (std::holds_alternative<DateRange>(first)) {
    return DaysClash(positions) || WeekdaysClash(positions) ? Verdict::kConflict : Verdict::kCompatible;
  }
  if (!std::holds_alternative<Quantity>(first)) return Verdict::kConflict;
  if (HardClash(positions, tolerance)) return Verdict::kConflict;
  if (Agree(positions)) return Verdict::kAgree;
  return SoftClash(positions, tolerance) ? Verdict::kTension : Verdict::kCompatible;
}

}  // namespace gainsay
