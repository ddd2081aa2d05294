#include "compare/one_unit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "compare/position.h"

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
}

void PutBack(const AsWritten& written, Report& report) {
  for (const auto& [claim, quantity] : written) report.claims[claim].value = quantity;
}

bool OneNumeralOfTwoUnits(const AsWritten& written, const Position& a, const Position& b) {
  constexpr double kApart = 1.25;  // A knot and a mile per hour, a yard and a metre are nearer.
  const Quantity& left = WrittenIn(written, a);
  const Quantity& right = WrittenIn(written, b);
  if (left.unit == right.unit || !left.point || left.point != right.point) return false;
  if (left.hedge != Hedge::kExact || right.hedge != Hedge::kExact) return false;
  const auto [less, more] = std::minmax({std::fabs(*QuantityOf(a).point), std::fabs(*QuantityOf(b).point)});
  return more >= kApart * less;
}

std::string_view Dimensions::Of(std::string_view unit) {
  if (unit.empty() || units_.in_base_unit == nullptr) return unit;
  const auto known = known_.find(unit);
  if (known != known_.end()) return known->second;
  const std::string name(unit);
  return known_.emplace(name, units_.in_base_unit(ExactQuantity(1, name)).unit).first->second;
}

}  // namespace gainsay
