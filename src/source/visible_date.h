// Dates as pages show them, for metadata only: claims are read by the mention stage.
#ifndef GAINSAY_SOURCE_VISIBLE_DATE_H_
#define GAINSAY_SOURCE_VISIBLE_DATE_H_

#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

/// The first date of a text in ISO 8601, with the time where one follows and its zone is known: "August 22,
/// 2025 14:21:05 IST", "22 Aug 2025, 2:21 pm GMT", "2025-08-22T14:21:05+02:00", "20250822". Nothing where the
/// order of day and month is open ("05/06/2025"). A time without a zone is left out.
std::optional<std::string> FindVisibleDate(std::string_view text);

/// The text without its first date and what belongs to that: tells whether a line holds anything else.
std::string WithoutDate(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_VISIBLE_DATE_H_
