// Hedges stack ("an estimated", "more than about"): a few are read, the nearest first.
#include "mention/hedge.h"

namespace gainsay {
namespace {

constexpr int kMostHedges = 4;

}  // namespace

bool IsLowerBound(Hedge hedge) { return hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast; }

bool IsUpperBound(Hedge hedge) {
  return hedge == Hedge::kLessThan || hedge == Hedge::kAtMost || hedge == Hedge::kUpTo;
}

Hedge Stronger(Hedge near, Hedge far) {
  if (near == Hedge::kExact) return far;
  if (near == Hedge::kAbout && far != Hedge::kExact) return far;
  return near;
}

HedgeBefore ReadHedgeBefore(const Scan& scan, std::size_t first, std::size_t floor, bool time) {
  HedgeBefore result{Hedge::kExact, first};
  std::size_t at = first;
  for (int i = 0; i < kMostHedges && at > floor; ++i) {
    if (scan.text[at].Has(Token::kBreakBefore) || !scan.tables.Has(kBefore, scan.text, at - 1)) break;
    if (const auto hedge = scan.tables.hedges_before.Backward(scan.text, at, floor)) {
      if (time && hedge.value->counted) break;
      result.hedge = Stronger(result.hedge, hedge.value->hedge);
      result.first = at = hedge.first;
    } else if (const auto filler = scan.tables.hedge_fillers.Backward(scan.text, at, floor)) {
      at = filler.first;
    } else {
      break;
    }
  }
  return result;
}

HedgeBehind ReadHedgeBehind(const Scan& scan, std::size_t last) {
  const Token& next = scan.text[last];
  if (next.IsEnd() || next.Has(Token::kBreakBefore)) return {Hedge::kExact, last};
  if (next.Is(kPlus)) {
    // "25,000+" and "40-plus", but no "3+4" and no "+1".
    const bool sum =
        scan.text[last + 1].Glued() && (scan.text[last + 1].IsDigits() || scan.text[last + 1].IsWord());
    if (next.Glued() && !sum) return {Hedge::kAtLeast, last + 1};
    return {Hedge::kExact, last};
  }
  const std::size_t at = NextPart(scan.text, last);
  if (at == 0) return {Hedge::kExact, last};
  const auto hedge = scan.tables.hedges_after.Forward(scan.text, at);
  if (hedge && !scan.text[hedge.last].IsEnd()) {
    // "5,000 or more than 4,500": the words belong to the figure behind them.
    const auto other = scan.tables.hedges_before.Forward(scan.text, hedge.last - 1);
    if ((other && other.last > hedge.last) || scan.text[hedge.last].IsDigits()) return {Hedge::kExact, last};
  }
  return hedge ? HedgeBehind{hedge.value->hedge, hedge.last} : HedgeBehind{Hedge::kExact, last};
}

}  // namespace gainsay
