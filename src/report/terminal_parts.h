// The parts of the terminal report. Each returns lines that end in a line feed, or nothing.
#ifndef GAINSAY_REPORT_TERMINAL_PARTS_H_
#define GAINSAY_REPORT_TERMINAL_PARTS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/report.h"
#include "report/style.h"

namespace gainsay {

/// The letter that stands for a source in the table: A to Z, then AA, AB and so on.
std::string SourceKey(std::uint32_t source);

/// The letters of some sources, "A B C"; after a dozen "and 30 more".
std::string SourceKeys(const std::vector<std::uint32_t>& sources);

/// `killed-or-wounded` as a reader writes it.
std::string InWords(std::string_view name);

/// A slot such as `age of ada brandt`, with the capitals that the sentences of its claims have: "age of Ada
/// Brandt". Any other measure as `InWords` has it.
std::string MeasureWords(const Report& report, std::string_view measure,
                         std::span<const std::uint32_t> claims);

/// The claims that tell a row's measure: the first of each position.
std::vector<std::uint32_t> FirstClaims(const Row& row);

/// The axes that a reader needs to tell rows apart: "North Korea, military, planned, in Kursk".
std::string AxesText(const Axes& axes);

/// A position's value; where the words are vague ("dozens"), the words.
std::string PositionText(const Report& report, const Position& position);

/// Which letter is which source, with outlet, day and origin.
std::string SourcesText(const Report& report, const Style& style);

/// One row a measure, one column a position; then, more briefly, what a single source says.
std::string TableText(const Report& report, const Style& style);

/// One finding with its passages and steps.
std::string FindingText(const Report& report, const Finding& finding, const Style& style);

/// The figures, quotes and names that no rule claimed, by source.
std::string UnclaimedText(const Report& report, const Style& style);

/// The files that are no articles.
std::string PassedOverText(const Report& report, const Style& style);

/// Sources, claims, coverage and findings in one sentence; `shown` tells what was left out above.
std::string SummaryText(const Report& report, Severity shown, const Style& style);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_TERMINAL_PARTS_H_
