// Amounts: a numeral with its sign, currency or unit.
#ifndef GAINSAY_MENTION_AMOUNT_H_
#define GAINSAY_MENTION_AMOUNT_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "gainsay/mention.h"
#include "mention/find.h"
#include "mention/numeral.h"
#include "mention/tables.h"
#include "mention/value.h"

namespace gainsay {

/// What scanners of one document share.
struct Scan {
  TokenText text;
  const MentionTables& tables;
  const MentionContext& context;
};

/// An amount at tokens [first, last); its numeral lies within.
struct Amount {
  std::size_t first = 0;
  std::size_t last = 0;
  Numeral numeral;
  double value = 0;  ///< With sign and smaller units added.
  double place = 1;
  MentionKind kind = MentionKind::kNumber;
  std::string_view unit;  ///< Lives with the tables, or is a literal.
  const UnitInfo* info = nullptr;
  bool assumed = false;   ///< The currency is a guess.
  bool prefixed = false;  ///< The currency stands before the figure.
};

/// The amount whose numeral begins at token `at`; nothing before token `floor` belongs to it.
std::optional<Amount> ReadAmount(const Scan& scan, std::size_t at, std::size_t floor);

/// The currency before an amount and the one behind it; parts of ReadAmount.
void ReadMoneyBefore(const Scan& scan, std::size_t floor, Amount& amount);
bool ReadMoneyBehind(const Scan& scan, Amount& amount);

/// A currency before the hedge of a bare number, "Rs over 5,000 crore", whose hedge begins at token `hedge`.
/// Returns the currency's first token, `hedge` if there is none.
std::size_t ReadMoneyBeforeHedge(const Scan& scan, std::size_t floor, std::size_t hedge, Amount& amount);

/// Is what is glued before the digits at `at` a currency that only figures with a scale have: "e80 million"?
bool HasScaledSign(const Scan& scan, std::size_t at, std::size_t floor);

/// The unit behind an amount, with smaller units behind that ("5 feet 2 inches"). Says whether there is one.
bool ReadUnitBehind(const Scan& scan, Amount& amount);

/// Adds "bn" or "m" as a scale behind a figure; single letters only where `letters`.
void ReadScaleSuffix(const Scan& scan, bool letters, Amount& amount);

/// How exact an amount is.
Figure FigureOf(const Amount& amount);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_AMOUNT_H_
