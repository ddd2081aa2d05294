// The parts of the HTML report. Each appends one section about one bundle, or nothing where there is nothing
// to say. Internal to this folder.
//
// Everything is reached by its number in the report, so links and ids need no look-up: `m3` is the fourth
// measure, `m3p0` its first position, `f2` a finding, `s1` an article, `c7` a claim in its article. In a page
// about several bundles each id begins with that of its bundle.
#ifndef GAINSAY_REPORT_HTML_PARTS_H_
#define GAINSAY_REPORT_HTML_PARTS_H_

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/report.h"
#include "report/html_writer.h"
#include "report/writer.h"

namespace gainsay {

inline constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

/// Where a claim is used.
struct ClaimUse {
  std::uint32_t row = kNowhere;       ///< The row that sets it beside others.
  std::uint32_t position = kNowhere;  ///< In that row.
  std::uint32_t finding = kNowhere;   ///< The first, which is the worst, about it.
};

/// One report with what all parts of its page share.
struct HtmlBundle {
  const Report& report;
  const WriteOptions& options;
  std::string prefix;                  ///< Of every id: empty where the page is about one bundle.
  std::vector<std::uint32_t> sources;  ///< All of them, those of one origin beside each other.
  std::vector<ClaimUse> uses;          ///< By claim.
};

HtmlBundle MakeHtmlBundle(const Report& report, const WriteOptions& options, std::string prefix);

// Shared pieces of sections.

/// `<h2 id="...">`, preceded by the opening of its section, which the caller closes.
void OpenSection(const HtmlBundle& bundle, Markup id, Markup heading, HtmlWriter& page);

/// The badge of a source: its letter in the colour of its origin, linked to its article.
void WriteChip(const HtmlBundle& bundle, std::uint32_t source, HtmlWriter& page);
void WriteChips(const HtmlBundle& bundle, std::span<const std::uint32_t> sources, HtmlWriter& page);

/// The same badge for a passage of the source, linked to it.
void WriteClaimChip(const HtmlBundle& bundle, std::uint32_t claim, HtmlWriter& page);

/// A passage: source, place, sentence with the words marked, and who is cited.
void WritePassage(const HtmlBundle& bundle, std::uint32_t claim, HtmlWriter& page);

/// The class that gives the colour of an origin.
Markup OriginClass(const HtmlBundle& bundle, std::uint32_t source);
Markup SeverityClass(Severity severity);
Markup VerdictClass(Verdict verdict);

/// Is the row shown as one that compares something, rather than as what one source alone says?
bool IsShownAsCompared(const HtmlBundle& bundle, const Row& row);

std::string SourceName(const HtmlBundle& bundle, std::uint32_t source);
std::string MeasureName(const HtmlBundle& bundle, std::string_view measure,
                        std::span<const std::uint32_t> claims = {});
std::string RowName(const HtmlBundle& bundle, const Row& row);
/// A position's value as a finding sets it beside others: with its unit where the finding is about units.
std::string ValueText(const HtmlBundle& bundle, const Finding& finding, const Position& position);
std::string PlaceOf(const HtmlBundle& bundle, const Claim& claim);

/// The values of positions, drawn on one scale; false where they have none. `shared` marks what all of them
/// allow, for positions that are about one and the same thing; `below` writes what stands below a position.
bool WriteNumberLine(const HtmlBundle& bundle, std::span<const Position> positions, bool shared,
                     const std::function<void(std::uint32_t)>& below, HtmlWriter& page);

/// The words of each quotation or sentence, with those marked in which they differ; false where there are
/// none.
bool WriteWordings(const HtmlBundle& bundle, const Finding& finding, HtmlWriter& page);

// The sections, in the order of the page.

void WriteMasthead(const HtmlBundle& bundle, HtmlWriter& page);
void WriteGlance(const HtmlBundle& bundle, HtmlWriter& page);
void WriteMatrix(const HtmlBundle& bundle, HtmlWriter& page);
void WriteFindings(const HtmlBundle& bundle, HtmlWriter& page);
void WriteMeasures(const HtmlBundle& bundle, HtmlWriter& page);
void WriteOrigins(const HtmlBundle& bundle, HtmlWriter& page);
void WriteArticles(const HtmlBundle& bundle, HtmlWriter& page);
void WriteCoverage(const HtmlBundle& bundle, HtmlWriter& page);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_PARTS_H_
