// A table for spreadsheets: `--format csv`.
#ifndef GAINSAY_REPORT_CSV_H_
#define GAINSAY_REPORT_CSV_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// RFC 4180: every cell in quotes, CR LF at the end of a line. A line is one passage of one finding, so that
/// a table can be filtered and pivoted; what was not examined has lines of its own. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
void WriteCsv(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_CSV_H_
