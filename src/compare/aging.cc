#include "compare/aging.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "compare/position.h"

namespace gainsay {
namespace {

constexpr double kDaysOfYear = 365.25;

/// Texts closer together than this tell of one age, unless a birthday falls between them.
constexpr Day kOneTime = 31;

/// Years that undated texts on one story may well lie apart: from a deed to its trial.
constexpr double kLikelyYears = 2;

bool AreAges(const Report& report, const Position& position) {
  return std::all_of(position.claims.begin(), position.claims.end(), [&](std::uint32_t i) {
    const Claim& claim = report.claims[i];
    const auto* quantity = std::get_if<Quantity>(&claim.value);
    if (quantity == nullptr || quantity->unit != "year") return false;
    return claim.mention_kind == MentionKind::kAge || claim.mention_kind == MentionKind::kNumber;
  });
}

}  // namespace

std::optional<std::pair<Day, Day>> Published(const Report& report, const Position& position) {
  std::optional<std::pair<Day, Day>> days;
  for (const std::uint32_t source : position.sources) {
    const std::optional<Day> day = ParseIsoDay(report.sources[source].metadata.published);
    if (!day) return std::nullopt;
    days =
        days ? std::pair(std::min(days->first, *day), std::max(days->second, *day)) : std::pair(*day, *day);
  }
  return days;
}

std::optional<std::pair<Day, Day>> PublishedBetween(const Report& report,
                                                    std::span<const Position> positions) {
  std::optional<std::pair<Day, Day>> days;
  for (const Position& position : positions) {
    const auto these = Published(report, position);
    if (!these) return std::nullopt;
    days =
        days ? std::pair(std::min(days->first, these->first), std::max(days->second, these->second)) : *these;
  }
  return days;
}

Aging AgingOf(const Report& report, const Position& low, const Position& high) {
  if (!AreAges(report, low) || !AreAges(report, high)) return Aging::kNone;
  // "From age 16 to 19 he boxed" tells of a time of life.
  if (QuantityOf(low).hedge == Hedge::kRange || QuantityOf(high).hedge == Hedge::kRange)
    return Aging::kExplained;
  const double years = QuantityOf(high).point.value_or(0) - QuantityOf(low).point.value_or(0);
  const auto low_days = Published(report, low);
  const auto high_days = Published(report, high);
  if (!low_days || !high_days) return years <= kLikelyYears ? Aging::kPossible : Aging::kNone;
  const Day apart = high_days->second - low_days->first;
  if (apart < kOneTime) return Aging::kNone;
  return years <= std::ceil(apart / kDaysOfYear) ? Aging::kExplained : Aging::kNone;
}

}  // namespace gainsay
