// The widths. Half a unit in the last written place is how statcheck rounds (Nuijten 2017); a hedge before a
// round number hardly changes how it is read (Williams and Power 2013); "more than" has a soft upper end
// (Cummins, Sauerland and Solt 2012). The figures themselves are our choice.
#include "mention/value.h"

#include <algorithm>
#include <cmath>

namespace gainsay {
namespace {

constexpr double kRoundGrain = 100;   // From here on a counted figure is round.
constexpr double kRoundHard = 0.125;  // Most that rounding widens a figure, as a share of it.
constexpr double kRoundSoft = 0.05;
constexpr double kAboutHard = 0.10;      // What "about" widens at least,
constexpr double kAboutHardMost = 0.25;  // and at most.
constexpr double kAboutSoft = 0.05;
constexpr double kAboutSoftMost = 0.125;
constexpr double kFactorWidth = 0.5;
constexpr double kShareWidth = 0.10;
constexpr double kSoftAbove = 1.5;   // "More than n" is taken to be at most this many n.
constexpr double kSoftBelow = 0.67;  // "Less than n" is taken to be at least this many n.

// How far a figure reaches to either side.
struct Widths {
  double hard = 0;
  double soft = 0;
};

Widths ExactWidths(const Figure& f) {
  const double n = std::fabs(f.value);
  switch (f.basis) {
    case Basis::kFactor:
      return {kFactorWidth, kFactorWidth};
    case Basis::kShare:
      return {n * kShareWidth, n * kShareWidth};
    case Basis::kMeasured: {
      const double width = n == 0 ? f.grain / 2 : std::min(f.grain / 2, kRoundHard * n);
      return {width, width};
    }
    case Basis::kCounted:
      break;
  }
  if (f.grain < kRoundGrain && !f.scaled) return {0, 0};
  return {std::min(f.grain / 2, kRoundHard * n), std::min(f.grain / 2, kRoundSoft * n)};
}

Widths AboutWidths(const Figure& f) {
  const double n = std::fabs(f.value);
  if (f.basis == Basis::kFactor) return {2 * kFactorWidth, kFactorWidth};
  if (f.basis == Basis::kShare) return {n * 2 * kShareWidth, n * kShareWidth};
  return {std::min(std::max(f.grain, kAboutHard * n), kAboutHardMost * n),
          std::min(std::max(f.grain / 2, kAboutSoft * n), kAboutSoftMost * n)};
}

Interval Around(double value, double width) { return Interval::Between(value - width, value + width); }

// What is rounded to a figure. Halves round up, so the upper end belongs to the next figure: 5 % and 6 %
// share nothing. A width that is lost in the figure's own last bits is none.
Interval Rounded(double value, double width) {
  constexpr double kLeast = 1e-9;
  return {value - width, value + width, false, width > kLeast * std::fabs(value)};
}

// Shares are spoken of loosely, not rounded.
bool IsShare(const Figure& f) { return f.basis == Basis::kShare; }

// Below a bound: counts and sums start at 0, but a temperature may fall below it.
Interval UpTo(double value) {
  return value > 0 ? Interval{0, value, false, false} : Interval{-HUGE_VAL, value, false, false};
}

Interval SoftBelow(double value) {
  return value > 0 ? Interval::Between(kSoftBelow * value, value)
                   : Interval::Between(kSoftAbove * value, value);
}

Interval SoftAbove(double value) {
  return value > 0 ? Interval::Between(value, kSoftAbove * value)
                   : Interval::Between(value, kSoftBelow * value);
}

Interval HardOf(const Figure& f, Hedge hedge) {
  const double n = f.value;
  switch (hedge) {
    case Hedge::kAbout:
      return Around(n, AboutWidths(f).hard);
    case Hedge::kNearly:
      return Interval::Between(n - AboutWidths(f).hard, n);
    case Hedge::kMoreThan:
      return {n, HUGE_VAL, true, false};
    case Hedge::kAtLeast:
      return Interval::AtLeast(n);
    case Hedge::kLessThan: {
      Interval below = UpTo(n);
      below.high_open = true;
      return below;
    }
    case Hedge::kAtMost:
    case Hedge::kUpTo:
      return UpTo(n);
    default:
      return IsShare(f) ? Around(n, ExactWidths(f).hard) : Rounded(n, ExactWidths(f).hard);
  }
}

Interval SoftOf(const Figure& f, Hedge hedge) {
  const double n = f.value;
  switch (hedge) {
    case Hedge::kAbout:
      return Around(n, AboutWidths(f).soft);
    case Hedge::kNearly:
      return Interval::Between(n - AboutWidths(f).soft, n);
    case Hedge::kMoreThan: {
      Interval above = SoftAbove(n);
      above.low_open = true;
      return above;
    }
    case Hedge::kAtLeast:
      return SoftAbove(n);
    case Hedge::kLessThan: {
      Interval below = SoftBelow(n);
      below.high_open = true;
      return below;
    }
    case Hedge::kAtMost:
    case Hedge::kUpTo:
      return SoftBelow(n);
    default:
      return IsShare(f) ? Around(n, ExactWidths(f).soft) : Rounded(n, ExactWidths(f).soft);
  }
}

}  // namespace

Quantity QuantityOf(const Figure& figure, Hedge hedge) {
  Quantity quantity;
  quantity.point = figure.value;
  quantity.hard = HardOf(figure, hedge);
  quantity.soft = SoftOf(figure, hedge);
  quantity.hedge = hedge;
  quantity.grain = figure.grain;
  return quantity;
}

Quantity RangeOf(const Figure& low, Hedge low_hedge, const Figure& high, Hedge high_hedge) {
  // A bare end is the end itself; a hedged one reaches as far as its hedge lets it.
  const auto hard = [](const Figure& f, Hedge h) {
    return h == Hedge::kExact ? Interval::Exactly(f.value) : HardOf(f, h);
  };
  const auto soft = [](const Figure& f, Hedge h) {
    return h == Hedge::kExact ? Interval::Exactly(f.value) : SoftOf(f, h);
  };
  const Interval low_hard = hard(low, low_hedge);
  const Interval low_soft = soft(low, low_hedge);
  const Interval high_hard = hard(high, high_hedge);
  const Interval high_soft = soft(high, high_hedge);
  Quantity quantity;
  quantity.hard = {low_hard.low, high_hard.high, low_hard.low_open, high_hard.high_open};
  quantity.soft = {low_soft.low, high_soft.high, low_soft.low_open, high_soft.high_open};
  quantity.hedge = Hedge::kRange;
  quantity.grain = std::min(low.grain, high.grain);
  return quantity;
}

Quantity VagueOf(double low, double high) {
  Quantity quantity;
  quantity.hard = Interval::AtLeast(low);
  quantity.soft = Interval::Between(low, high);
  quantity.hedge = Hedge::kVague;
  quantity.grain = low;
  return quantity;
}

}  // namespace gainsay
