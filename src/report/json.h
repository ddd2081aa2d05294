// JSON records and reports: the machine interface, whose field names are a promise (docs/interface.md).
//
// Every string returned is one JSON text in valid UTF-8 without a final line feed. Control characters, line
// separators and bidirectional controls are escaped, invalid UTF-8 is replaced, and the same input gives the
// same bytes. All functions are thread-safe.
#ifndef GAINSAY_REPORT_JSON_H_
#define GAINSAY_REPORT_JSON_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/mention.h"
#include "gainsay/report.h"
#include "report/writer.h"

namespace gainsay {

/// One line of `gainsay mentions`.
std::string MentionRecord(const Document& document, const Mention& mention);

/// The line of `gainsay extract` that opens a bundle of which there is more to say than its sources do: files
/// that are no articles, and what went wrong.
std::string BundleRecord(std::string_view bundle, const std::vector<std::string>& passed_over,
                         const Diagnostics& diagnostics);

/// The line of `gainsay extract` that opens a source. The sources that `coverage` counts in are not looked
/// at: it is taken to be this document's.
std::string SourceRecord(const Document& document, const Coverage& coverage);

/// One line of `gainsay extract`. `document` is the claim's source.
std::string ClaimRecord(const Document& document, const Claim& claim);

/// A text between double quotes with everything escaped that JSON, and YAML with it, would not take as it is.
std::string QuotedJson(std::string_view text);

enum class JsonLayout {
  kIndented,  ///< For reading: `--format json`.
  kLine,      ///< One line: `--format jsonl`.
};

/// The report on one bundle, `gainsay.report/1`. Findings below `shown` are counted in `summary` and left
/// out.
std::string ReportJson(const Report& report, JsonLayout layout, Severity shown = Severity::kNote);

/// `--format json`: one report is an object, those of several bundles are an array.
void WriteJson(const Report& report, std::size_t number, const WriteOptions& options, std::string& out);
void EndJson(std::size_t count, const WriteOptions& options, std::string& out);

/// `--format jsonl`: a report a line.
void WriteJsonLine(const Report& report, std::size_t number, const WriteOptions& options, std::string& out);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_JSON_H_
