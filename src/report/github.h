// Workflow commands of GitHub Actions, which it shows as annotations: `--format github`.
#ifndef GAINSAY_REPORT_GITHUB_H_
#define GAINSAY_REPORT_GITHUB_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// One command a line. GitHub shows at most 10 errors, 10 warnings and 10 notices of a step: the first ones
/// are written, what was not examined before any finding, and a last line in plain words counts the rest,
/// which WriteMarkdown tells in full. Text from an article or a file name stands only in escaped values.
void WriteGithub(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_GITHUB_H_
