// The report for people: the table first, then each finding as a diagnostic, then one summary.
#ifndef GAINSAY_REPORT_TERMINAL_H_
#define GAINSAY_REPORT_TERMINAL_H_

#include <string>

#include "gainsay/report.h"
#include "report/style.h"

namespace gainsay {

struct TerminalOptions {
  Style style = {};
  Severity shown = Severity::kNote;  ///< Findings below are counted only.
  bool coverage = false;             ///< List what no rule claimed.
  bool findings_only = false;        ///< No sources, table and summary.
};

/// The whole report, ending in a line feed; empty if there is nothing to show. Nothing in it acts on a
/// terminal but the colours, and those only where the style has them. Lines fit the width where they can be
/// broken.
std::string TerminalReport(const Report& report, const TerminalOptions& options);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_TERMINAL_H_
