// Where values lie on a line, and which of its points are named. Internal to this folder.
#ifndef GAINSAY_REPORT_HTML_SCALE_H_
#define GAINSAY_REPORT_HTML_SCALE_H_

#include <span>
#include <string>
#include <vector>

#include "gainsay/interval.h"
#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

/// What a position allows, as numbers: days count from 1970-01-01.
struct Extent {
  Interval hard;
  Interval soft;
  bool point = false;  ///< A single number is named ...
  double at = 0;       ///< ... this one.
};

/// A stretch of numbers, evenly or, where they differ by orders of magnitude, logarithmically spread.
struct NumberScale {
  double low = 0;
  double high = 1;
  double first = 0;  ///< The smallest and the largest end that it holds.
  double last = 1;
  bool logarithmic = false;
  bool days = false;

  /// Where a number lies, from 0 to 1; what lies outside is brought to the end. An infinite one is at an end.
  double At(double x) const;
};

struct Tick {
  double at = 0;
  std::string label;
};

/// Extents of positions that have one on a common scale: figures of one unit, or dates. Empty if there are
/// none or they do not go together; otherwise one for each position.
std::vector<Extent> ExtentsOf(std::span<const Position> positions);

/// A scale that holds every finite end, with some room on both sides.
NumberScale ScaleOf(std::span<const Extent> extents, bool days);

/// At most five, at round numbers; of days the first and the last.
std::vector<Tick> TicksOf(const NumberScale& scale);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_SCALE_H_
