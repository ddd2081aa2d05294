// What the tool did not see: figures, quotes and names that no rule claimed, and content that was not
// examined.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "report/html_parts.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"

namespace gainsay {
namespace {

void WriteMeter(Markup what, const Count& count, HtmlWriter& page) {
  const double share = count.seen == 0 ? 0 : static_cast<double>(count.claimed) / count.seen;
  page << "<li><b>"_html << count.claimed << " of "_html << count.seen << "</b> "_html << what
       << "<svg class=\"meter\" aria-hidden=\"true\"><rect class=\"whole\" width=\"100%\" height=\"6\" "
          "rx=\"3\"/>"
          "<rect class=\"part\" height=\"6\" rx=\"3\" width=\""_html
       << Share{share} << "\"/></svg></li>\n"_html;
}

void WriteLeft(const HtmlBundle& bundle, std::uint32_t index, HtmlWriter& page) {
  const Unclaimed& left = bundle.report.coverage.unclaimed[index];
  const bool marked = left.kind != MentionKind::kName && left.kind != MentionKind::kQuote;
  page << "<li><a class=\"place\" href=\"#"_html << bundle.prefix;
  if (marked) {
    page << "u"_html << index;
  } else {
    page << "s"_html << left.source;
  }
  page << "\">"_html << left.place.line << ":"_html << left.place.column << "</a> "_html
       << MentionKindName(left.kind) << " <bdi>"_html << left.text << "</bdi></li>\n"_html;
}

void WriteUnclaimed(const HtmlBundle& bundle, HtmlWriter& page) {
  std::vector<std::vector<std::uint32_t>> by_source(bundle.report.sources.size());
  const std::vector<Unclaimed>& all = bundle.report.coverage.unclaimed;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].source < by_source.size()) by_source[all[i].source].push_back(i);
  }
  if (std::all_of(by_source.begin(), by_source.end(), [](const auto& left) { return left.empty(); })) return;
  page << "<h3>Claimed by no rule</h3>\n"_html;
  for (const std::uint32_t source : bundle.sources) {
    if (by_source[source].empty()) continue;
    page << "<details class=\"left\"><summary>"_html << SourceKey(source) << " "_html
         << SourceName(bundle, source) << " <span class=\"tally\">"_html << by_source[source].size()
         << "</span></summary><ul>\n"_html;
    for (const std::uint32_t index : by_source[source]) WriteLeft(bundle, index, page);
    page << "</ul></details>\n"_html;
  }
}

void WriteTrouble(const Diagnostic& trouble, HtmlWriter& page) {
  constexpr std::array kLevels = {"note"_html, "warning"_html, "error"_html};
  const Markup level = kLevels.at(static_cast<std::size_t>(trouble.level));
  const std::string place = PlaceText(trouble.place);
  page << "<li><span class=\"badge "_html << level << "\">"_html << level << "</span> "_html;
  if (!place.empty()) page << "<code>"_html << place << "</code> "_html;
  page << trouble.message;
  if (!trouble.help.empty()) page << " <span class=\"advice\">"_html << trouble.help << "</span>"_html;
  page << "</li>\n"_html;
}

void WriteUnexamined(const HtmlBundle& bundle, HtmlWriter& page) {
  const Report& report = bundle.report;
  page << "<h3 id=\""_html << bundle.prefix << "unexamined\">Not examined</h3>\n"_html;
  if (!HasError(report.diagnostics))
    page << "<p class=\"none\">Everything that was given to read was read.</p>\n"_html;
  if (!report.diagnostics.empty()) page << "<ul class=\"unread\">\n"_html;
  for (const Diagnostic& trouble : report.diagnostics) WriteTrouble(trouble, page);
  if (!report.diagnostics.empty()) page << "</ul>\n"_html;
  if (report.passed_over.empty()) return;
  page << "<h3>Passed over, being no articles</h3>\n<ul class=\"passed-over\">\n"_html;
  for (const std::string& file : report.passed_over)
    page << "<li><code>"_html << file << "</code></li>\n"_html;
  page << "</ul>\n"_html;
}

}  // namespace

void WriteCoverage(const HtmlBundle& bundle, HtmlWriter& page) {
  const Coverage& coverage = bundle.report.coverage;
  OpenSection(bundle, "coverage"_html, "Coverage"_html, page);
  page << "<p class=\"hint\">What rules do not claim cannot be compared: silence about it means "
          "nothing.</p>\n<ul "
          "class=\"meters\">\n"_html;
  WriteMeter("figures claimed"_html, coverage.numbers, page);
  WriteMeter("quotes claimed"_html, coverage.quotes, page);
  WriteMeter("names claimed"_html, coverage.names, page);
  page << "</ul>\n"_html;
  WriteUnexamined(bundle, page);
  WriteUnclaimed(bundle, page);
  page << "</section>\n"_html;
}

}  // namespace gainsay
