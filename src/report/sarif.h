// SARIF 2.1.0, which code hosts and editors read: `--format sarif`.
#ifndef GAINSAY_REPORT_SARIF_H_
#define GAINSAY_REPORT_SARIF_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// One SARIF run, whatever the number of reports. A SARIF rule is a type of finding, so that its id depends
/// on no rule file; what was not examined is a notification. At most 25,000 results, and no more than
/// compress to about 10 MB, which is what code hosts take: the gravest first, and what is left out is told.
void WriteSarif(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_SARIF_H_
