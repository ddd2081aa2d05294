// Amounts with their bounds: hedges, and ranges of two amounts.
#ifndef GAINSAY_MENTION_RANGE_H_
#define GAINSAY_MENTION_RANGE_H_

#include "mention/amount.h"
#include "mention/hedge.h"

namespace gainsay {

/// One amount or a range, with everything that bounds it: tokens [first, last). `core` is the numeral alone,
/// or from the first numeral of a range to the end of the second.
struct Bounded {
  std::size_t first = 0;
  std::size_t last = 0;
  Span core;
  MentionKind kind = MentionKind::kNumber;
  Quantity value;
  const UnitInfo* info = nullptr;
};

/// The bounded amount around the one whose numeral begins at token `at`; nothing before token `floor` is
/// read.
std::optional<Bounded> ReadBounded(const Scan& scan, std::size_t at, std::size_t floor);
/// The same around an amount that ReadAmount has read already; none around none.
std::optional<Bounded> ReadBounded(const Scan& scan, std::optional<Amount> amount, std::size_t floor);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_RANGE_H_
