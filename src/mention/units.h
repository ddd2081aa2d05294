// Units as CLDR names them, with what it takes to convert them: the science that no language owns.
#ifndef GAINSAY_MENTION_UNITS_H_
#define GAINSAY_MENTION_UNITS_H_

#include <optional>
#include <span>
#include <string_view>

namespace gainsay {

struct UnitInfo {
  std::string_view name;       ///< CLDR identifier: `kilometer`.
  std::string_view dimension;  ///< `length`, `duration`; two units convert if these are equal.
  double factor = 1;           ///< In the dimension's base unit.
  double offset = 0;           ///< Added after the factor; of temperatures.
  std::string_view symbols;    ///< Written the same in all languages, parted by blanks: "km"; exact case.
  double other_factor = 0;     ///< Of a word that is another unit elsewhere, as the long ton; or 0.
};

/// All units, in no particular order.
std::span<const UnitInfo> AllUnits();

/// The unit of that name, or null.
const UnitInfo* FindUnit(std::string_view name);

/// A value in another unit; empty if the units do not convert.
std::optional<double> ConvertUnit(double value, const UnitInfo& from, const UnitInfo& to);

/// Currencies with signs that are theirs alone, as ISO 4217 code and signs parted by blanks; most have none.
struct CurrencyInfo {
  std::string_view code;
  std::string_view signs;
};
std::span<const CurrencyInfo> AllCurrencies();

}  // namespace gainsay

#endif  // GAINSAY_MENTION_UNITS_H_
