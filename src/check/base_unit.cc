#include "check/base_unit.h"

#include <string>

#include "mention/units.h"

namespace gainsay {

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

}  // namespace gainsay
