// The report as one web page: nothing to load, readable without its script, on a phone, on paper and aloud.
#ifndef GAINSAY_REPORT_HTML_H_
#define GAINSAY_REPORT_HTML_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// Appends a whole page about all bundles of a run. The page loads nothing, and its own policy lets nothing
/// run but its one script, by hash. Article text is escaped: no element or attribute comes from it. Findings
/// below `shown` are counted and left out; what no rule claimed is listed whatever `coverage` says.
void WriteHtml(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_H_
