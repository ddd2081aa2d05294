// What the sources of a draft carry, for look-up.
#ifndef GAINSAY_COMPARE_CARRIED_H_
#define GAINSAY_COMPARE_CARRIED_H_

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/finding.h"
#include "gainsay/mention.h"
#include "text/fold.h"

namespace gainsay {

/// Figures, days, names and words of all sources that are no drafts. Immutable once built.
class Carried {
 public:
  /// `mentions` are those of each source, in order of the report. Keeps a reference to the comparison.
  Carried(const Comparison& comparison, std::span<const std::vector<Mention>> mentions);

  /// Does a source carry it? Also true of what cannot be looked up: a single word in quotation marks, a day
  /// that depends on an unknown one.
  bool Holds(const Mention& mention) const;

  /// The same numeral with another unit, as a source writes it with its name behind: "46 metres in
  /// agency.txt". Empty if there is none.
  std::string WithOtherUnit(const Mention& mention) const;

 private:
  struct Figure {
    std::uint32_t source = 0;
    Span span;
    Quantity quantity;
  };

  void AddFigure(Figure figure, MentionKind kind);
  void AddWords(std::string_view text);
  bool HoldsFigure(const Quantity& quantity, MentionKind kind) const;
  bool HoldsDate(const DateRange& date) const;
  bool HoldsQuote(const std::string& quoted) const;
  bool HoldsName(const Entity& entity) const;
  Quantity InBaseUnit(const Quantity& quantity) const;
  bool Knows(const Word& word, std::string_view name) const;

  const Comparison& comparison_;
  FoldedSet function_words_;
  std::map<std::string, std::vector<Figure>> figures_;         ///< By unit.
  std::map<std::string, std::vector<Interval>> by_dimension_;  ///< The same in base units, as hard intervals.
  std::vector<DateRange> dates_;
  std::string words_;  ///< With a blank on both sides of each word, so that a phrase is found by its words.
  std::set<std::string> known_;
  std::set<std::string> places_;  ///< Ids of what the sources name by any of its names.
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_CARRIED_H_
