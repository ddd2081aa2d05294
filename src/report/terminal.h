// The report for people: the table first, then each finding as a diagnostic, then one summary.
#ifndef GAINSAY_REPORT_TERMINAL_H_
#define GAINSAY_REPORT_TERMINAL_H_

#include <cstddef>
#include <string>

#include "gainsay/report.h"
#include "report/writer.h"

namespace gainsay {

/// The whole report, ending in a line feed; empty if there is nothing to show. Nothing in it acts on a
/// terminal but the colours, and those only where the style has them. Lines fit the width where they can be
/// broken.
std::string TerminalReport(const Report& report, const WriteOptions& options);

/// The same, with an empty line between the reports of a run.
void WriteTerminal(const Report& report, std::size_t number, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_TERMINAL_H_
