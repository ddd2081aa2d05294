// JUnit XML, which build servers show as tests: `--format junit`.
#ifndef GAINSAY_REPORT_JUNIT_H_
#define GAINSAY_REPORT_JUNIT_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// A suite a bundle. A source is a test that passes if it was read; a finding is one that fails at or above
/// `options.fail_on`, and passes with its text as output below it; what was not examined is an error. No two
/// tests of a suite have one name.
void WriteJunit(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_JUNIT_H_
