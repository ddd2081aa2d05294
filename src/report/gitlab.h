// GitLab's Code Quality report: `--format gitlab`.
#ifndef GAINSAY_REPORT_GITLAB_H_
#define GAINSAY_REPORT_GITLAB_H_

#include <string>

#include "report/writer.h"

namespace gainsay {

/// One array for the whole run; every fingerprint stands once. Errors are `critical`, warnings `major`, notes
/// `info`, and what was not examined is a `blocker`.
void WriteGitlab(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_GITLAB_H_
