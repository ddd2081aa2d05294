// Dates that cannot be: a source against the calendar.
#ifndef GAINSAY_COMPARE_CALENDAR_H_
#define GAINSAY_COMPARE_CALENDAR_H_

#include "compare/finding.h"

namespace gainsay {

/// Finds days with a weekday that is not theirs ("Tuesday, 7 March 2024"), and ages that do not fit the year
/// of birth in their sentence ("Ann Kerr, 34, was born in 1970"). A day without a year counts where it lies
/// close to the day of publication.
void CheckCalendar(Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_CALENDAR_H_
