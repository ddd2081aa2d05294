// Numerals in digits: grouping, decimals, powers, fractions, in any script's decimal digits.
#ifndef GAINSAY_MENTION_LITERAL_H_
#define GAINSAY_MENTION_LITERAL_H_

#include <cstddef>
#include <optional>

#include "mention/tables.h"

namespace gainsay {

/// A numeral in digits. Token range [first, last).
struct Literal {
  std::size_t last = 0;
  double value = 0;
  double place = 1;      ///< Place value of the last digit written: 0.1 for "6.0".
  int digits = 0;        ///< Before the decimal mark.
  bool grouped = false;  ///< Written with separators.
  bool decimals = false;
  bool fraction = false;  ///< "1/2" or "⅔", alone or behind a whole number.
  bool share = false;     ///< A fraction without a whole number.
  double mixed = 0;       ///< What "31/2" is before a unit, its blank lost: 3.5; 0 for other fractions.
};

/// Is "4-1/2" at token `at`: a whole number and a proper fraction of the kind that measures have?
bool IsMixedFraction(const TokenText& text, std::size_t at);

/// The literal that begins at token `at`, a run of digits, a decimal mark before one, or a vulgar fraction.
/// Empty if there is none or it cannot be read: digits of two scripts, or too many of them. Linear time.
std::optional<Literal> ReadLiteral(const TokenText& text, const MentionTables& tables, std::size_t at);

/// The value of a run of decimal digits of one script; empty for mixed ones and for more than 30.
std::optional<double> DigitsValue(std::string_view digits);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_LITERAL_H_
