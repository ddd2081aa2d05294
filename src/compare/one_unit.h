// Figures of one group in one unit.
#ifndef GAINSAY_COMPARE_ONE_UNIT_H_
#define GAINSAY_COMPARE_ONE_UNIT_H_

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compare/group.h"
#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

/// The quantities of claims that were converted, as their texts have them; by index of the claim.
using AsWritten = std::map<std::uint32_t, Quantity>;

/// Brings the figures of a group that has several units into the one that most of them have, and sets its
/// `unit` to that; times of day on both sides of midnight into one night. Adds what was written to `written`.
void BringIntoOneUnit(Report& report, Group& group, const UnitConversion& units, AsWritten& written);

/// Gives claims back what is written of them.
void PutBack(const AsWritten& written, Report& report);

/// Do two positions have the same number, hedged or not, in units that are far apart: "30 miles", "30
/// kilometers"?
bool OneNumeralOfTwoUnits(const AsWritten& written, const Position& a, const Position& b);

/// Are both positions written in one unit?
bool WrittenInOneUnit(const AsWritten& written, const Position& a, const Position& b);

/// What units measure, each looked up once. Keeps what it is constructed with.
class Dimensions {
 public:
  explicit Dimensions(const UnitConversion& units) : units_(units) {}

  /// The dimension of a unit; of one that converts into no other, the unit itself. Valid as long as this.
  std::string_view Of(std::string_view unit);

 private:
  const UnitConversion& units_;
  std::map<std::string, std::string, std::less<>> known_;
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_ONE_UNIT_H_
