#include "gainsay/interval.h"

#include <algorithm>
#include <cmath>

namespace gainsay {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// An end computed from two figures (5.4 + 0.05, 5.5 - 0.05) is off by some units in its last place.
constexpr double kRoundingError = 1e-12;

bool SameEnd(double a, double b) { return a == b || std::fabs(a - b) <= kRoundingError * std::fabs(a); }

}  // namespace

bool IsEmpty(const Interval& a) {
  if (SameEnd(a.low, a.high)) return a.low_open || a.high_open;
  return a.low > a.high;
}

Interval Intersect(const Interval& a, const Interval& b) {
  Interval both;
  both.low = std::max(a.low, b.low);
  both.low_open = (a.low == both.low && a.low_open) || (b.low == both.low && b.low_open);
  both.high = std::min(a.high, b.high);
  both.high_open = (a.high == both.high && a.high_open) || (b.high == both.high && b.high_open);
  return both;
}

bool Meet(const Interval& a, const Interval& b) { return !IsEmpty(Intersect(a, b)); }

bool Contains(const Interval& outer, const Interval& inner) {
  if (IsEmpty(inner)) return true;
  const bool low = outer.low < inner.low || (outer.low == inner.low && (!outer.low_open || inner.low_open));
  const bool high =
      outer.high > inner.high || (outer.high == inner.high && (!outer.high_open || inner.high_open));
  return low && high;
}

double Width(const Interval& a) { return a.bounded() ? a.high - a.low : kInfinity; }

Interval Add(const Interval& a, const Interval& b) {
  return {a.low + b.low, a.high + b.high, a.low_open || b.low_open, a.high_open || b.high_open};
}

Interval Divide(const Interval& a, const Interval& b) {
  const auto [low, high] = std::minmax({a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
  return Interval::Between(low, high);
}

Interval Scale(const Interval& a, double factor) {
  return {a.low * factor, a.high * factor, a.low_open, a.high_open};
}

}  // namespace gainsay
