// The words around an amount that bound it.
#ifndef GAINSAY_MENTION_HEDGE_H_
#define GAINSAY_MENTION_HEDGE_H_

#include "mention/amount.h"

namespace gainsay {

/// What stands before an amount: its hedge, kExact if there is none, and the first token that belongs to it.
struct HedgeBefore {
  Hedge hedge = Hedge::kExact;
  std::size_t first = 0;
};

/// Looks before token `first`, not below `floor`. `time`: the amount is a duration, which some words do not
/// bound.
HedgeBefore ReadHedgeBefore(const Scan& scan, std::size_t first, std::size_t floor, bool time);

/// What stands behind an amount: "or more", "+". kExact and `last` itself if there is nothing.
struct HedgeBehind {
  Hedge hedge = Hedge::kExact;
  std::size_t last = 0;
};
HedgeBehind ReadHedgeBehind(const Scan& scan, std::size_t last);

/// Of two hedges on one amount, the one that says more: a bound before "about".
Hedge Stronger(Hedge near, Hedge far);

bool IsLowerBound(Hedge hedge);
bool IsUpperBound(Hedge hedge);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_HEDGE_H_
