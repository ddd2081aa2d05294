#include "compare/one_unit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

/// The unit of most claims; of those that as many have, the largest.
std::string CommonestUnit(const Report& report, const Group& group, const UnitConversion& units) {
  std::map<std::string, std::size_t> counts;
  for (const std::uint32_t i : group.claims) ++counts[std::get<Quantity>(report.claims[i].value).unit];
  if (counts.size() == 1) return counts.begin()->first;
  const auto rank = [&](const auto& count) {
    return std::pair(count.second, units.in_base_unit(ExactQuantity(1, count.first)).point);
  };
  return std::max_element(counts.begin(), counts.end(),
                          [&](const auto& a, const auto& b) { return rank(a) < rank(b); })
      ->first;
}

constexpr double kMinutesOfDay = 24 * 60;

/// Times around midnight in one night: 0:10 stands ten minutes behind 24:00 where others are of the evening.
void BringIntoOneNight(Report& report, const Group& group, AsWritten& written) {
  constexpr double kMorning = 6 * 60;
  constexpr double kEvening = 18 * 60;
  const auto start = [&](std::uint32_t i) {
    const auto& quantity = std::get<Quantity>(report.claims[i].value);
    return quantity.point.value_or(quantity.hard.low);
  };
  const bool evening = std::any_of(group.claims.begin(), group.claims.end(),
                                   [&](std::uint32_t i) { return start(i) >= kEvening; });
  if (!evening) return;
  for (const std::uint32_t i : group.claims) {
    if (start(i) >= kMorning) continue;
    auto& quantity = std::get<Quantity>(report.claims[i].value);
    written.emplace(i, quantity);
    if (quantity.point) *quantity.point += kMinutesOfDay;
    for (Interval* interval : {&quantity.hard, &quantity.soft}) {
      interval->low += kMinutesOfDay;
      interval->high += kMinutesOfDay;
    }
  }
}

const Quantity& WrittenIn(const AsWritten& written, const Position& position) {
  const auto found = written.find(position.claims.front());
  return found == written.end() ? QuantityOf(position) : found->second;
}

}  // namespace

void BringIntoOneUnit(Report& report, Group& group, const UnitConversion& units, AsWritten& written) {
  if (group.kind != ClaimKind::kNumber || units.in_unit == nullptr || units.in_base_unit == nullptr) return;
  group.unit = CommonestUnit(report, group, units);
  for (const std::uint32_t i : group.claims) {
    auto& quantity = std::get<Quantity>(report.claims[i].value);
    if (quantity.unit == group.unit) continue;
    Quantity converted = units.in_unit(quantity, group.unit);
    written.emplace(i, std::exchange(quantity, std::move(converted)));
  }
  if (IsTimeOfDay(group.unit)) BringIntoOneNight(report, group, written);
}

void PutBack(const AsWritten& written, Report& report) {
  for (const auto& [claim, quantity] : written) report.claims[claim].value = quantity;
}

bool OneNumeralOfTwoUnits(const AsWritten& written, const Position& a, const Position& b) {
  constexpr double kApart = 1.25;  // A knot and a mile per hour, a yard and a metre are nearer.
  const Quantity& left = WrittenIn(written, a);
  const Quantity& right = WrittenIn(written, b);
  if (left.unit == right.unit || !left.point || left.point != right.point) return false;
  const auto [less, more] = std::minmax({std::fabs(*QuantityOf(a).point), std::fabs(*QuantityOf(b).point)});
  return more >= kApart * less;
}

bool WrittenInOneUnit(const AsWritten& written, const Position& a, const Position& b) {
  return WrittenIn(written, a).unit == WrittenIn(written, b).unit;
}

std::string_view Dimensions::Of(std::string_view unit) {
  if (unit.empty() || units_.in_base_unit == nullptr) return unit;
  const auto known = known_.find(unit);
  if (known != known_.end()) return known->second;
  const std::string name(unit);
  return known_.emplace(name, units_.in_base_unit(ExactQuantity(1, name)).unit).first->second;
}

}  // namespace gainsay
