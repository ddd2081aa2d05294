// Markdown for a comment on a pull request or a build's summary: `--format markdown`.
#ifndef GAINSAY_REPORT_MARKDOWN_H_
#define GAINSAY_REPORT_MARKDOWN_H_

#include <cstddef>
#include <string>

#include "report/writer.h"

namespace gainsay {

/// What a comment may hold on GitHub, and what a step's summary may.
inline constexpr std::size_t kCommentBytes = 65'536;
inline constexpr std::size_t kSummaryBytes = 1'048'576;

/// Counts, what was not examined, then each finding, notes folded away. Every word of an article or a file
/// name stands in a code block, where it links, mentions and embeds nothing. At most kCommentBytes: what does
/// not fit is counted.
void WriteMarkdown(const WholeRun& run, const WriteOptions& options, std::string& out);

/// The same for the summary of a step of GitHub Actions, within kSummaryBytes.
void WriteSummary(const WholeRun& run, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_MARKDOWN_H_
