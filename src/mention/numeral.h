// Numerals: digits, words and mixtures of both, without hedge, sign or unit.
#ifndef GAINSAY_MENTION_NUMERAL_H_
#define GAINSAY_MENTION_NUMERAL_H_

#include <cstddef>
#include <optional>
#include <string>

#include "mention/literal.h"
#include "mention/tables.h"

namespace gainsay {

/// One numeral at tokens [first, last).
struct Numeral {
  std::size_t first = 0;
  std::size_t last = 0;
  double value = 0;
  double place = 1;  ///< Place value of the last digit written: 0.1 for "6.0", 1e5 for "1.2 million".
  double scale =
      1;  ///< The smallest scale word of 1,000 and more in the last term: what "and a half" is half of.
  double step = 0;        ///< What collectives count in: 12 for "two dozen"; 0 for all others.
  bool scaled = false;    ///< With a scale word or suffix.
  bool words = false;     ///< Begins with a number word.
  bool fraction = false;  ///< With a fraction.
  bool share = false;     ///< A part of one: "two-thirds", "half", "3/4".
  double mixed = 0;       ///< What "31/2" is before a unit, its blank lost: 3.5; 0 for other fractions.
  bool ordinal = false;
  bool decimals = false;
  bool plain = false;    ///< Four digits alone could be a year.
  bool article = false;  ///< Begins with an article: "a dozen".
  bool vague = false;    ///< Between `low` and `high`, the latter commonly.
  double low = 0;
  double high = 0;
  bool age = false;                   ///< One word with what makes it an age: "siebzehnjährige".
  const std::string* time = nullptr;  ///< One word with its unit of time: "zweistündige".
  bool needs_unit = false;            ///< No number alone: "several".
};

/// The numeral that begins at token `at`. `text[at]` is a number word, an article before one, digits, or a
/// mark that begins a literal. Reads each token a bounded number of times.
std::optional<Numeral> ReadNumeral(const TokenText& text, const MentionTables& tables, std::size_t at);

/// A whole number in words alone, without fraction or ordinal behind it.
std::optional<Numeral> ReadWhole(const TokenText& text, const MentionTables& tables, std::size_t at);

/// "k", "bn" behind digits: reads on over a scale written as a suffix. Says whether there was one.
bool ReadSuffix(const TokenText& text, const MentionTables& tables, Numeral& numeral);

/// Adds scale words or a suffix behind a numeral: "1.2" "million". Says whether there were any.
bool ReadScales(const TokenText& text, const MentionTables& tables, Numeral& numeral);

/// A fraction with its numerator: "half", "a third", "three fifths", "quarter"; no whole number.
std::optional<Numeral> ReadFraction(const TokenText& text, const MentionTables& tables, std::size_t at);

/// What stands behind a whole number: "and a half", "fifths", "point five". Changes the numeral if so.
void ReadFractionBehind(const TokenText& text, const MentionTables& tables, Numeral& numeral);

/// An ordinal: "11th", "twentieth", "one hundred twenty-fifth".
std::optional<Numeral> ReadOrdinal(const TokenText& text, const MentionTables& tables, std::size_t at);

/// The same of a literal with what stands behind it: "11" "th".
std::optional<Numeral> OrdinalOf(const TokenText& text, const MentionTables& tables, std::size_t at,
                                 const Literal& literal);

/// A cardinal in words that an ordinal ends: "twenty" "first".
std::optional<Numeral> ReadOrdinalBehind(const TokenText& text, const MentionTables& tables,
                                         const Numeral& numeral);

/// "dozens", "tens of thousands", "several hundred".
std::optional<Numeral> ReadVague(const TokenText& text, const MentionTables& tables, std::size_t at);

/// The place value of the last digit of `value` that is not 0; 1 for 0.
double GrainOf(double value);

/// Where a number may go on: the next token, past one hyphen. 0 if a paragraph ends there.
std::size_t NextPart(const TokenText& text, std::size_t at);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NUMERAL_H_
