// The comparison: a row for each measure, a column for each source, and what disagrees marked.
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "report/html_parts.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostBadges = 3;
constexpr std::size_t kMostShades = 4;  ///< By which a row's values are told apart.
constexpr std::size_t kWide = 8;        ///< From so many sources on, paper holds no table of them.

/// The findings about each row, the worst first.
using RowFindings = std::vector<std::set<std::uint32_t>>;

RowFindings FindingsOfRows(const HtmlBundle& bundle) {
  RowFindings found(bundle.report.rows.size());
  const std::vector<Finding>& findings = bundle.report.findings;
  for (std::uint32_t f = 0; f < findings.size(); ++f) {
    if (findings[f].severity < bundle.options.shown) continue;
    for (const std::uint32_t claim : findings[f].claims) {
      if (claim < bundle.uses.size() && bundle.uses[claim].row != kNowhere)
        found[bundle.uses[claim].row].insert(f);
    }
  }
  return found;
}

void WriteOriginHeads(const HtmlBundle& bundle, HtmlWriter& page) {
  page << "<tr role=\"row\"><td role=\"cell\"></td>"_html;
  const std::vector<SourceInfo>& sources = bundle.report.sources;
  for (std::size_t i = 0; i < bundle.sources.size();) {
    std::size_t end = i;
    const std::uint32_t origin = sources[bundle.sources[i]].origin;
    const bool draft = sources[bundle.sources[i]].draft;
    const auto goes_on = [&](const SourceInfo& source) {
      return source.draft == draft && (draft || source.origin == origin);
    };
    while (end < bundle.sources.size() && goes_on(sources[bundle.sources[end]])) ++end;
    page << "<th role=\"columnheader\" scope=\"colgroup\" colspan=\""_html << end - i
         << "\" class=\"origin "_html << OriginClass(bundle, bundle.sources[i])
         << (draft ? " draft\"><span>the draft"_html : "\"><span>origin "_html);
    if (!draft) page << origin;
    page << "</span></th>"_html;
    i = end;
  }
  page << "</tr>\n"_html;
}

/// What is checked against the sources is set apart from them.
Markup DraftClass(const HtmlBundle& bundle, std::uint32_t source) {
  return bundle.report.sources[source].draft ? " class=\"draft\""_html : ""_html;
}

void WriteSourceHeads(const HtmlBundle& bundle, HtmlWriter& page) {
  page << "<tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Measure</th>"_html;
  for (const std::uint32_t source : bundle.sources) {
    page << "<th role=\"columnheader\" scope=\"col\""_html << DraftClass(bundle, source)
         << " data-source=\""_html << source << "\">"_html;
    WriteChip(bundle, source, page);
    page << " <span class=\"outlet\"><bdi>"_html << SourceName(bundle, source) << "</bdi></span></th>"_html;
  }
  page << "</tr>\n"_html;
}

void WriteBadges(const HtmlBundle& bundle, const Row& row, const std::set<std::uint32_t>& findings,
                 HtmlWriter& page) {
  if (row.verdict != Verdict::kSingle) {
    page << "<span class=\"badge "_html << VerdictClass(row.verdict) << "\">"_html << VerdictName(row.verdict)
         << "</span> "_html;
  }
  std::set<FindingType> told;
  for (const std::uint32_t f : findings) {
    const Finding& finding = bundle.report.findings[f];
    if (told.size() == kMostBadges || finding.severity == Severity::kNote) break;
    if (FindingTypeName(finding.type) == VerdictName(row.verdict)) continue;  // It has been said.
    if (!told.insert(finding.type).second) continue;
    page << "<a class=\"badge "_html << SeverityClass(finding.severity) << "\" href=\"#"_html << bundle.prefix
         << "f"_html << f << "\">"_html << InWords(FindingTypeName(finding.type)) << "</a> "_html;
  }
}

/// Columns of sources that say nothing, as one cell: of many sources each row has few.
void WriteEmptyCells(std::size_t count, HtmlWriter& page) {
  if (count == 0) return;
  page << "<td role=\"cell\""_html;
  if (count > 1) page << " colspan=\""_html << count << "\""_html;
  page << "></td>"_html;
}

Markup RowClass(const HtmlBundle& bundle, const Row& row, const std::set<std::uint32_t>& findings) {
  if (!findings.empty()) {
    const Severity worst = bundle.report.findings[*findings.begin()].severity;
    if (worst != Severity::kNote) return SeverityClass(worst);
  }
  return VerdictClass(row.verdict);
}

/// Positions by source; one source can take several.
std::vector<std::vector<std::uint32_t>> BySource(const HtmlBundle& bundle, const Row& row) {
  std::vector<std::vector<std::uint32_t>> positions(bundle.report.sources.size());
  for (std::uint32_t p = 0; p < row.positions.size(); ++p) {
    for (const std::uint32_t source : row.positions[p].sources) {
      if (source < positions.size()) positions[source].push_back(p);
    }
  }
  return positions;
}

/// Whom this source cites for the figure.
void WriteCitedBy(const HtmlBundle& bundle, const Position& position, std::uint32_t source,
                  HtmlWriter& page) {
  std::set<std::string_view> told;
  for (const std::uint32_t claim : position.claims) {
    if (claim >= bundle.report.claims.size() || bundle.report.claims[claim].source != source) continue;
    for (const Citation& citation : bundle.report.claims[claim].cited) {
      if (!told.insert(citation.name).second) continue;
      page << (told.size() == 1 ? "<span class=\"cited\"><bdi>"_html : ", <bdi>"_html) << citation.name
           << "</bdi>"_html;
    }
  }
  if (!told.empty()) page << "</span>"_html;
}

void WriteCell(const HtmlBundle& bundle, std::uint32_t r, std::uint32_t source,
               const std::vector<std::uint32_t>& positions, HtmlWriter& page) {
  page << "<td role=\"cell\""_html << DraftClass(bundle, source) << " data-label=\""_html << SourceKey(source)
       << "\">"_html;
  const bool tell_apart = bundle.report.rows[r].positions.size() <= kMostShades;
  for (const std::uint32_t p : positions) {
    const Position& position = bundle.report.rows[r].positions[p];
    page << "<a class=\"figure v"_html << (tell_apart ? p : 0) << "\" href=\"#"_html << bundle.prefix
         << "m"_html << r << "p"_html << p << "\">"_html << PositionText(bundle.report, position)
         << "</a>"_html;
    WriteCitedBy(bundle, position, source, page);
  }
  page << "</td>"_html;
}

void WriteRow(const HtmlBundle& bundle, std::uint32_t r, const std::set<std::uint32_t>& findings,
              HtmlWriter& page) {
  const Row& row = bundle.report.rows[r];
  const std::vector<std::vector<std::uint32_t>> positions = BySource(bundle, row);
  page << "<tr role=\"row\" class=\""_html << RowClass(bundle, row, findings) << "\" data-sources=\""_html;
  for (std::uint32_t source = 0; source < positions.size(); ++source) {
    if (!positions[source].empty()) page << source << " "_html;
  }
  page << "\"><th role=\"rowheader\" scope=\"row\"><a class=\"measure\" href=\"#"_html << bundle.prefix
       << "m"_html << r << "\">"_html << RowName(bundle, row) << "</a> "_html;
  WriteBadges(bundle, row, findings, page);
  if (const std::string axes = AxesText(row.axes); !axes.empty())
    page << "<span class=\"axes\">"_html << axes << "</span>"_html;
  page << "</th>"_html;
  std::size_t empty = 0;
  for (const std::uint32_t source : bundle.sources) {
    if (positions[source].empty() && !bundle.report.sources[source].draft) {
      ++empty;
      continue;
    }
    WriteEmptyCells(std::exchange(empty, 0), page);
    WriteCell(bundle, r, source, positions[source], page);
  }
  WriteEmptyCells(empty, page);
  page << "</tr>\n"_html;
}

}  // namespace

void WriteMatrix(const HtmlBundle& bundle, HtmlWriter& page) {
  OpenSection(bundle, "comparison"_html, "Comparison"_html, page);
  const RowFindings findings = FindingsOfRows(bundle);
  std::vector<std::uint32_t> compared;
  for (std::uint32_t r = 0; r < bundle.report.rows.size(); ++r) {
    if (IsShownAsCompared(bundle, bundle.report.rows[r])) compared.push_back(r);
  }
  if (compared.empty()) {
    page << "<p class=\"none\">No two sources speak of the same thing.</p>\n</section>\n"_html;
    return;
  }
  page << "<p class=\"hint\">One row a measure, one column a source. <span class=\"on-screen\">Choose a "
          "figure to see every "
          "passage that gives it.</span></p>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
          "aria-label=\"Measures by sources\">\n"
          "<table role=\"table\" class=\"matrix"_html
       << (bundle.sources.size() >= kWide ? " wide"_html : ""_html)
       << "\">\n<thead role=\"rowgroup\">\n"_html;
  WriteOriginHeads(bundle, page);
  WriteSourceHeads(bundle, page);
  page << "</thead>\n<tbody role=\"rowgroup\">\n"_html;
  for (const std::uint32_t r : compared) WriteRow(bundle, r, findings[r], page);
  page << "</tbody>\n</table>\n</div>\n</section>\n"_html;
}

}  // namespace gainsay
