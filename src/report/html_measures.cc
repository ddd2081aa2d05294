// Each measure by itself: its number line, its positions, and every passage that takes one of them.
#include <string>
#include <vector>

#include "report/html_parts.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

/// Every passage that takes a position: what a figure in the comparison leads to.
void WritePassages(const HtmlBundle& bundle, std::uint32_t r, std::uint32_t p, HtmlWriter& page) {
  const Position& position = bundle.report.rows[r].positions[p];
  page << "<details id=\""_html << bundle.prefix << "m"_html << r << "p"_html << p << "\"><summary>"_html
       << Counted(position.claims.size(), "passage");
  if (position.sources.size() > 1) page << ", "_html << Counted(position.origins, "origin");
  page << "</summary>\n"_html;
  for (const std::uint32_t claim : position.claims) WritePassage(bundle, claim, page);
  page << "</details>"_html;
}

void WriteUndrawn(const HtmlBundle& bundle, std::uint32_t r, HtmlWriter& page) {
  const std::vector<Position>& positions = bundle.report.rows[r].positions;
  page << "<ol class=\"positions\">\n"_html;
  for (std::uint32_t p = 0; p < positions.size(); ++p) {
    page << "<li><p class=\"name\"><span class=\"value\"><bdi>"_html
         << PositionText(bundle.report, positions[p]) << "</bdi></span> "_html;
    WriteChips(bundle, positions[p].sources, page);
    page << "</p>"_html;
    WritePassages(bundle, r, p, page);
    page << "</li>\n"_html;
  }
  page << "</ol>\n"_html;
}

void WriteMeasure(const HtmlBundle& bundle, std::uint32_t r, HtmlWriter& page) {
  const Row& row = bundle.report.rows[r];
  page << "<article class=\"measure-card "_html << VerdictClass(row.verdict) << "\" id=\""_html
       << bundle.prefix << "m"_html << r << "\">\n<h3>"_html << RowName(bundle, row)
       << "</h3>\n<p class=\"kind\">"_html;
  if (row.verdict != Verdict::kSingle)
    page << "<span class=\"badge "_html << VerdictClass(row.verdict) << "\">"_html << VerdictName(row.verdict)
         << "</span> "_html;
  page << AxesText(row.axes) << "</p>\n"_html;
  const auto passages = [&](std::uint32_t p) { WritePassages(bundle, r, p, page); };
  if (!WriteNumberLine(bundle, row.positions, true, passages, page)) WriteUndrawn(bundle, r, page);
  for (const std::string& join : row.joins) page << "<p class=\"join\">"_html << join << "</p>\n"_html;
  page << "</article>\n"_html;
}

/// What one source alone says: briefly, its passage a click away.
void WriteSingle(const HtmlBundle& bundle, std::uint32_t r, HtmlWriter& page) {
  const Row& row = bundle.report.rows[r];
  const std::string axes = AxesText(row.axes);
  page << "<li class=\"single\" id=\""_html << bundle.prefix << "m"_html << r
       << "\"><p><span class=\"measure\">"_html << RowName(bundle, row) << "</span>"_html;
  if (!axes.empty()) page << " <span class=\"axes\">"_html << axes << "</span>"_html;
  page << "</p>"_html;
  WriteUndrawn(bundle, r, page);
  page << "</li>\n"_html;
}

}  // namespace

void WriteMeasures(const HtmlBundle& bundle, HtmlWriter& page) {
  OpenSection(bundle, "measures"_html, "Figures"_html, page);
  if (bundle.report.rows.empty())
    page << "<p class=\"none\">No rule claimed a figure that can be compared.</p>\n"_html;
  page << "<div class=\"legend\"><svg class=\"sample\" aria-hidden=\"true\"><line class=\"hard\" x1=\"4\" "
          "x2=\"92\" "
          "y1=\"12\" y2=\"12\"/><line class=\"end\" x1=\"4\" x2=\"4\" y1=\"7\" y2=\"17\"/><circle "
          "class=\"open\" "
          "cx=\"92\" cy=\"12\" r=\"3.5\"/><rect class=\"soft o1\" x=\"24\" y=\"6\" width=\"44\" "
          "height=\"12\"/><circle "
          "class=\"point o1\" cx=\"46\" cy=\"12\" r=\"4.5\"/></svg><p>Thick: what a reader takes the words "
          "to mean. "
          "Thin: all that they allow, with a stroke where the end counts, a ring where it does not, an arrow "
          "where "
          "there is none. The colour is that of the origin.</p></div>\n"_html;
  page << "<div class=\"cards\">\n"_html;
  std::vector<std::uint32_t> single;
  for (std::uint32_t r = 0; r < bundle.report.rows.size(); ++r) {
    if (IsShownAsCompared(bundle, bundle.report.rows[r])) {
      WriteMeasure(bundle, r, page);
    } else {
      single.push_back(r);
    }
  }
  page << "</div>\n"_html;
  if (!single.empty()) {
    page << "<h3 class=\"aside\">Said by one source</h3>\n<ul class=\"singles\">\n"_html;
    for (const std::uint32_t r : single) WriteSingle(bundle, r, page);
    page << "</ul>\n"_html;
  }
  page << "</section>\n"_html;
}

}  // namespace gainsay
