// One term of a cardinal number: a group below 1,000, or digits, with the scales behind it.
#ifndef GAINSAY_MENTION_CARDINAL_H_
#define GAINSAY_MENTION_CARDINAL_H_

#include <cstddef>
#include <optional>

#include "mention/tables.h"

namespace gainsay {

inline constexpr double kHundred = 100;
inline constexpr int kMostScales = 2;  ///< Behind the first: "hundred thousand million".

/// A group and its scales.
struct Term {
  std::size_t last = 0;
  double value = 0;
  double scale = 1;         ///< Product of its scale words.
  double lowest = 1;        ///< Its smallest scale word.
  double hundred = 0;       ///< Of a group with "hundred": 100.
  double step = 0;          ///< Of a collective: 12 for dozens.
  bool own_number = false;  ///< Not a scale alone.
  bool digits = false;
  bool article = false;
};

/// Reads terms of one text.
struct Cardinal {
  const TokenText& text;
  const MentionTables& tables;

  PhraseTable<NumberPart>::Hit Part(std::size_t at) const { return tables.numbers.Forward(text, at); }

  /// The token behind "and" at `at`; `at` itself if there is none.
  std::size_t SkipJoiner(std::size_t at) const;
  /// "trois cinquièmes" behind "vingt et" is a fraction of its own: less than one.
  bool OpensFraction(std::size_t at) const;
  /// Is a scale word at `at`, and which?
  bool IsScale(std::size_t at, double* value) const;
  /// Is the number before `last` the first half of a noun: the "two" of "$5 million two-year"?
  bool IsNounOf(std::size_t last) const;
  /// One term at `at`; `first` if it opens the number.
  std::optional<Term> ReadTerm(std::size_t at, bool first) const;
  /// "two dozen", "dozen" alone.
  void AddCollective(Term& term) const;
  /// Reads on over the scales behind a term, and what stands below a hundred.
  void AddScales(Term& term) const;

 private:
  bool Vigesimal(double tens) const;
  bool Adds(double before, double next) const;
  std::size_t ReadSmall(std::size_t at, double& value) const;
  void ReadBelowHundred(Term& term) const;
  std::size_t ReadDigitsBelow(std::size_t at, double limit, double& value) const;
  bool IsCollective(std::size_t at) const;
  void ReadJoined(std::size_t at, Term& term) const;
  bool IsHundredHere(const Term& term, std::size_t behind) const;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_CARDINAL_H_
