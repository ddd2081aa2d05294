#include "check/convert.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "gainsay/describe.h"
#include "mention/units.h"

namespace gainsay {
namespace {

/// A figure that was converted has no more digits than this that a reader would want to see.
constexpr int kDigits = 3;

double Rounded(double x) {
  if (x == 0) return x;
  const double scale = std::pow(10.0, kDigits - 1 - std::floor(std::log10(std::fabs(x))));
  return std::round(x * scale) / scale;
}

/// Every end moved away from the point as far again as it is.
Interval TwiceAsWide(Interval interval, double point) {
  interval.low -= point - interval.low;
  interval.high += interval.high - point;
  return interval;
}

Interval Converted(const Interval& interval, const UnitInfo& from, const UnitInfo& to) {
  const auto convert = [&](double value, double factor) {
    return (value * factor + from.offset - to.offset) / to.factor;
  };
  const double other = from.other_factor == 0 ? from.factor : from.other_factor;
  const auto [least, most] = std::minmax(from.factor, other);
  Interval converted = interval;
  converted.low = convert(interval.low, interval.low < 0 ? most : least);
  converted.high = convert(interval.high, interval.high < 0 ? least : most);
  return converted;
}

}  // namespace

Quantity InBaseUnit(const Quantity& quantity) {
  const UnitInfo* unit = FindUnit(quantity.unit);
  if (unit == nullptr) return quantity;
  const auto convert = [&](double value) { return value * unit->factor + unit->offset; };
  Quantity converted = quantity;
  converted.unit = std::string(unit->dimension);
  if (converted.point) converted.point = convert(*converted.point);
  for (Interval* interval : {&converted.hard, &converted.soft}) {
    interval->low = convert(interval->low);
    interval->high = convert(interval->high);
  }
  return converted;
}

Quantity InUnit(const Quantity& quantity, std::string_view unit) {
  const UnitInfo* from = FindUnit(quantity.unit);
  const UnitInfo* to = FindUnit(unit);
  if (from == nullptr || to == nullptr || from == to || from->dimension != to->dimension) return quantity;
  Quantity converted = quantity;
  converted.unit = std::string(unit);
  converted.written = Describe(quantity);
  for (Interval* interval : {&converted.hard, &converted.soft}) {
    if (quantity.hedge == Hedge::kExact && quantity.point)
      *interval = TwiceAsWide(*interval, *quantity.point);
    *interval = Converted(*interval, *from, *to);
  }
  if (quantity.point) converted.point = Rounded(*ConvertUnit(*quantity.point, *from, *to));
  return converted;
}

}  // namespace gainsay
