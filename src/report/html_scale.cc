#include "report/html_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <variant>

#include "gainsay/describe.h"

namespace gainsay {
namespace {

constexpr double kOrdersApart = 50;  ///< From this ratio on, an even scale hides the smaller numbers.
constexpr double kMargin = 0.06;
constexpr double kMostTicks = 5;

std::optional<Extent> ExtentOf(const Value& value) {
  if (const auto* quantity = std::get_if<Quantity>(&value)) {
    return Extent{quantity->hard, quantity->soft, quantity->point.has_value(), quantity->point.value_or(0)};
  }
  const auto* range = std::get_if<DateRange>(&value);
  if (range == nullptr || (!range->from && !range->to)) return std::nullopt;
  Interval days;
  if (range->from) days.low = *range->from;
  if (range->to) days.high = *range->to;
  return Extent{days, days, days.low == days.high, days.low};
}

bool GoTogether(const Value& a, const Value& b) {
  if (a.index() != b.index()) return false;
  const auto* quantity = std::get_if<Quantity>(&a);
  return quantity == nullptr || quantity->unit == std::get<Quantity>(b).unit;
}

/// Every finite number that a reader has to see.
std::vector<double> EndsOf(std::span<const Extent> extents) {
  std::vector<double> ends;
  for (const Extent& extent : extents) {
    for (const double end : {extent.hard.low, extent.hard.high, extent.soft.low, extent.soft.high}) {
      if (std::isfinite(end)) ends.push_back(end);
    }
    if (extent.point && std::isfinite(extent.at)) ends.push_back(extent.at);
  }
  return ends;
}

std::string DayLabel(double day) {
  DateRange range;
  range.from = range.to = static_cast<Day>(std::lround(day));
  return Describe(range);
}

/// The smallest of 1, 2 and 5 times a power of ten that parts `width` into few enough steps.
double RoundStep(double width) {
  const double power = std::pow(10, std::floor(std::log10(width / kMostTicks)));
  for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
    if (width / (power * factor) <= kMostTicks) return power * factor;
  }
  return power * 10;
}

std::vector<Tick> EvenTicks(const NumberScale& scale) {
  std::vector<Tick> ticks;
  const double step = RoundStep(scale.high - scale.low);
  const double first = std::ceil(scale.low / step);
  for (double i = first; i * step <= scale.high && i < first + kMostTicks; ++i)
    ticks.push_back({i * step + 0.0, DescribeNumber(i * step + 0.0)});  // -0 is 0.
  return ticks;
}

std::vector<Tick> PowerTicks(const NumberScale& scale) {
  std::vector<Tick> ticks;
  const double low = std::ceil(std::log10(scale.low));
  const double high = std::floor(std::log10(scale.high));
  const double step = std::max(1.0, std::ceil((high - low + 1) / kMostTicks));
  for (double power = low; power <= high; power += step)
    ticks.push_back({std::pow(10, power), DescribeNumber(std::pow(10, power))});
  return ticks;
}

}  // namespace

double NumberScale::At(double x) const {
  const double held = std::clamp(x, low, high);
  if (logarithmic) return (std::log(held) - std::log(low)) / (std::log(high) - std::log(low));
  return (held - low) / (high - low);
}

std::vector<Extent> ExtentsOf(std::span<const Position> positions) {
  std::vector<Extent> extents;
  for (const Position& position : positions) {
    const std::optional<Extent> extent = ExtentOf(position.value);
    if (!extent || !GoTogether(positions.front().value, position.value)) return {};
    extents.push_back(*extent);
  }
  return extents;
}

NumberScale ScaleOf(std::span<const Extent> extents, bool days) {
  std::vector<double> ends = EndsOf(extents);
  NumberScale scale;
  scale.days = days;
  if (ends.empty()) return scale;
  std::sort(ends.begin(), ends.end());
  scale.first = ends.front();
  scale.last = ends.back();
  const auto positive = std::upper_bound(ends.begin(), ends.end(), 0.0);
  // A lower end of 0 ("up to 500") is an end of the line and says nothing about the order of magnitude.
  const bool above_zero = ends.front() >= 0 && positive != ends.end();
  if (!days && above_zero && ends.back() / *positive >= kOrdersApart) {
    scale.logarithmic = true;
    const double room = std::pow(ends.back() / *positive, kMargin);
    scale.low = *positive / room;
    scale.high = ends.back() * room;
    return scale;
  }
  const double width = std::max(ends.back() - ends.front(), std::abs(ends.back()) * 1e-3 + 1e-9);
  scale.low = ends.front() - width * kMargin;
  scale.high = ends.back() + width * kMargin;
  if (days) {
    scale.low = std::min(scale.low, ends.front() - 1);
    scale.high = std::max(scale.high, ends.back() + 1);
  }
  return scale;
}

std::vector<Tick> TicksOf(const NumberScale& scale) {
  if (!scale.days) return scale.logarithmic ? PowerTicks(scale) : EvenTicks(scale);
  std::vector<Tick> ticks = {{scale.first, DayLabel(scale.first)}};
  if (scale.last > scale.first) ticks.push_back({scale.last, DayLabel(scale.last)});
  return ticks;
}

}  // namespace gainsay
