#include "report/html.h"

#include <array>
#include <string>

#include "report/html_assets.h"
#include "report/html_parts.h"
#include "report/trouble.h"
#include "report/version.h"

namespace gainsay {
namespace {

void WriteHead(const WholeRun& run, HtmlWriter& page) {
  page << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "_html
       << ReportScript().hash << "; style-src "_html << ReportStyle().hash
       << "; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light "
          "dark\">\n"
          "<meta name=\"generator\" content=\"gainsay "_html
       << kVersion << "\">\n<title>"_html;
  if (run.reports.size() == 1) {
    const std::string& name = run.reports.front().bundle;
    page << (name.empty() ? std::string_view("Sources") : std::string_view(name)) << " · gainsay"_html;
  } else {
    page << run.reports.size() << " bundles · gainsay"_html;
  }
  page << "</title>\n<style>"_html << ReportStyle().text << "</style>\n</head>\n"_html;
}

/// What belongs to no bundle: broken rules, inputs without documents.
void WriteTroubles(const Diagnostics& troubles, HtmlWriter& page) {
  if (troubles.empty()) return;
  page << "<section class=\"troubles banner\" aria-label=\"Trouble with the run\"><ul>\n"_html;
  for (const Diagnostic& trouble : troubles) {
    const std::string place = PlaceText(trouble.place);
    page << "<li>"_html;
    if (!place.empty()) page << "<code>"_html << place << "</code> "_html;
    page << trouble.message << "</li>\n"_html;
  }
  page << "</ul></section>\n"_html;
}

void WriteBundleList(const WholeRun& run, HtmlWriter& page) {
  if (run.reports.size() == 1) return;
  page << "<nav class=\"bundles\" aria-label=\"Bundles\"><p>"_html << run.reports.size()
       << " bundles</p><ol>\n"_html;
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    std::array<std::size_t, 3> findings = {};
    for (const Finding& finding : run.reports[i].findings)
      ++findings.at(static_cast<std::size_t>(finding.severity));
    page << "<li><a href=\"#b"_html << i << "-top\">"_html << run.reports[i].bundle << "</a> <span>"_html
         << Counted(findings[2], "error") << ", "_html << Counted(findings[1], "warning") << ", "_html
         << Counted(findings[0], "note") << "</span></li>\n"_html;
  }
  page << "</ol></nav>\n"_html;
}

void WriteBundle(const HtmlBundle& bundle, HtmlWriter& page) {
  page << "<article class=\"bundle\" aria-labelledby=\""_html << bundle.prefix << "top\">\n"_html;
  WriteMasthead(bundle, page);
  WriteGlance(bundle, page);
  WriteMatrix(bundle, page);
  WriteFindings(bundle, page);
  WriteMeasures(bundle, page);
  WriteOrigins(bundle, page);
  WriteArticles(bundle, page);
  WriteCoverage(bundle, page);
  page << "</article>\n"_html;
}

}  // namespace

void WriteHtml(const WholeRun& run, const WriteOptions& options, std::string& out) {
  HtmlWriter page(out);
  WriteHead(run, page);
  page
      << "<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<main id=\"main\" tabindex=\"-1\">\n"_html;
  WriteTroubles(run.troubles, page);
  WriteBundleList(run, page);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    const std::string prefix = run.reports.size() == 1 ? "" : "b" + std::to_string(i) + "-";
    WriteBundle(MakeHtmlBundle(run.reports[i], options, prefix), page);
  }
  page << "</main>\n<footer class=\"colophon\"><p>Written by gainsay "_html << kVersion
       << ". Every verdict follows from the steps under “Why” and can be repeated by hand.</p></footer>\n"
          "<script>"_html
       << ReportScript().text << "</script>\n</body>\n</html>\n"_html;
}

}  // namespace gainsay
