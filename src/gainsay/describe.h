// Values in words, as a reader would write them: for messages and reports.
#ifndef GAINSAY_DESCRIBE_H_
#define GAINSAY_DESCRIBE_H_

#include <string>

#include "gainsay/quantity.h"

namespace gainsay {

/// `4,000`, `1.2 million`, `0.5`: thousands grouped, at most six significant digits after the point.
std::string DescribeNumber(double x);

/// `about 4,000`, `more than 10,000`, `25,000 to 30,000`, `dozens`, `$1.5 billion`, `35 km`.
std::string Describe(const Quantity& quantity);

/// `21 August 2025`, `September to November 2024`, `2024`; `no known day` where neither end is known.
std::string Describe(const DateRange& range);

/// Is it the unit of times of day, of a place or of the world?
bool IsTimeOfDay(std::string_view unit);

/// The English name of a weekday, 1 Monday to 7 Sunday.
std::string_view WeekdayName(int weekday);

/// Any value: quotations in double quotes, entities by name.
std::string Describe(const Value& value);

/// An interval as figures: `3,500 to 4,500`, `2,000 or more`.
std::string DescribeInterval(const Interval& interval);

}  // namespace gainsay

#endif  // GAINSAY_DESCRIBE_H_
