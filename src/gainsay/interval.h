// Intervals on the real line with open or closed ends: what a figure allows.
#ifndef GAINSAY_INTERVAL_H_
#define GAINSAY_INTERVAL_H_

#include <limits>

namespace gainsay {

/// All numbers between two ends. An infinite end is unbounded; `*_open` excludes the end itself.
struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool low_open = false;
  bool high_open = false;

  static Interval Exactly(double x) { return {x, x, false, false}; }
  static Interval Between(double low, double high) { return {low, high, false, false}; }
  static Interval AtLeast(double low) { return {low, std::numeric_limits<double>::infinity(), false, false}; }

  bool bounded_below() const { return low != -std::numeric_limits<double>::infinity(); }
  bool bounded_above() const { return high != std::numeric_limits<double>::infinity(); }
  bool bounded() const { return bounded_below() && bounded_above(); }

  friend bool operator==(const Interval&, const Interval&) = default;
};

/// Is no number in the interval?
bool IsEmpty(const Interval& a);

/// The numbers in both; may be empty.
Interval Intersect(const Interval& a, const Interval& b);

/// Does some number lie in both?
bool Meet(const Interval& a, const Interval& b);

/// Does every number of `inner` lie in `outer`?
bool Contains(const Interval& outer, const Interval& inner);

/// high - low; infinite if an end is unbounded.
double Width(const Interval& a);

/// Interval arithmetic: every sum, and every quotient (the divisor must not hold 0), of two members.
Interval Add(const Interval& a, const Interval& b);
Interval Divide(const Interval& a, const Interval& b);

/// Every member multiplied by a factor above 0.
Interval Scale(const Interval& a, double factor);

}  // namespace gainsay

#endif  // GAINSAY_INTERVAL_H_
