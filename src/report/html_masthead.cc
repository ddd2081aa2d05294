// The top of the page: what was read, what was found, and the disputes at a glance.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "gainsay/describe.h"
#include "report/excerpt.h"
#include "report/html_parts.h"
#include "report/terminal_parts.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostDisputes = 8;
constexpr std::size_t kMostSides = 4;
constexpr std::size_t kMostColumns = 90;  ///< Of a value, which may be a long quotation.

void WriteTallies(const HtmlBundle& bundle, HtmlWriter& page) {
  std::array<std::size_t, 3> counts = {};
  for (const Finding& finding : bundle.report.findings)
    ++counts.at(static_cast<std::size_t>(finding.severity));
  page << "<ul class=\"tallies\" aria-label=\"Findings\">\n"_html;
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    const std::size_t count = counts.at(static_cast<std::size_t>(severity));
    page << "<li class=\""_html << (count == 0 ? "plain"_html : SeverityClass(severity)) << "\"><b>"_html
         << count << "</b> "_html << SeverityName(severity) << (count == 1 ? ""_html : "s"_html);
    if (severity < bundle.options.shown && count > 0) page << " not shown"_html;
    page << "</li>\n"_html;
  }
  page << "</ul>\n"_html;
}

void WriteFacts(const Report& report, HtmlWriter& page) {
  page << "<p class=\"facts\">"_html << Counted(report.sources.size(), "source");
  if (!report.origins.empty()) page << " from "_html << Counted(report.origins.size(), "origin");
  const Count& numbers = report.coverage.numbers;
  page << ", "_html << Counted(report.claims.size(), "claim") << ". Rules claimed "_html << numbers.claimed
       << " of "_html << Counted(numbers.seen, "figure") << ".</p>\n"_html;
}

void WriteUnexamined(const HtmlBundle& bundle, HtmlWriter& page) {
  const Diagnostics& troubles = bundle.report.diagnostics;
  const auto errors = std::count_if(troubles.begin(), troubles.end(),
                                    [](const Diagnostic& trouble) { return trouble.level == Level::kError; });
  if (errors == 0) return;
  page << "<p class=\"banner\"><strong>Not everything was examined.</strong> <a href=\"#"_html
       << bundle.prefix << "unexamined\">"_html << Counted(static_cast<std::size_t>(errors), "problem")
       << "</a> kept content out of this report.</p>\n"_html;
}

void WriteContents(const HtmlBundle& bundle, HtmlWriter& page) {
  struct Entry {
    Markup id;
    Markup name;
  };
  constexpr std::array kEntries = {
      Entry{"glance"_html, "In dispute"_html}, Entry{"comparison"_html, "Comparison"_html},
      Entry{"findings"_html, "Findings"_html}, Entry{"measures"_html, "Figures"_html},
      Entry{"origins"_html, "Origins"_html},   Entry{"articles"_html, "Sources"_html},
      Entry{"coverage"_html, "Coverage"_html}};
  page << "<nav class=\"contents\" aria-label=\"Sections\"><ul>\n"_html;
  for (const Entry& entry : kEntries) {
    page << "<li><a href=\"#"_html << bundle.prefix << entry.id << "\">"_html << entry.name
         << "</a></li>\n"_html;
  }
  page << "</ul></nav>\n"_html;
}

/// Is the dispute about who says it rather than about what is said?
bool IsAboutAuthority(FindingType type) {
  return type == FindingType::kAttributionMoved || type == FindingType::kAttributionDropped ||
         type == FindingType::kAttributionMerged || type == FindingType::kAttributionInflated;
}

std::string Cited(const Position& position) {
  std::string names;
  for (const std::string& name : position.cited) names += (names.empty() ? "" : ", ") + name;
  return CutEnd(SafeLine(names), kMostColumns);
}

void WriteSide(const HtmlBundle& bundle, const Finding& finding, const Position& position, HtmlWriter& page) {
  const std::string value = CutEnd(ValueText(bundle, finding, position), kMostColumns);
  const std::string cited = Cited(position);
  page << "<li><span class=\"value\"><bdi>"_html;
  if (IsAboutAuthority(finding.type)) {
    page << (cited.empty() ? std::string("nobody cited") : cited)
         << "</bdi></span> <span class=\"cited\">for "_html << value << "</span>"_html;
  } else {
    page << value << "</bdi></span>"_html;
    if (!cited.empty()) page << " <span class=\"cited\"><bdi>"_html << cited << "</bdi></span>"_html;
  }
  page << " "_html;
  WriteChips(bundle, position.sources, page);
  page << "</li>\n"_html;
}

/// Positions stand in the order of their values: of many, the lowest and the highest tell most.
void WriteSides(const HtmlBundle& bundle, const Finding& finding, HtmlWriter& page) {
  const std::size_t count = finding.positions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const bool left_out = count > kMostSides && i >= 2 && i + 1 < count;
    if (!left_out) {
      WriteSide(bundle, finding, finding.positions[i], page);
    } else if (i == 2) {
      page << "<li class=\"more\">and "_html << count - 3 << " more</li>\n"_html;
    }
  }
}

/// A finding that stands for those of the same type about the same measure.
struct Dispute {
  std::uint32_t finding = 0;
  std::size_t more = 0;
};

/// In order of severity, each kind once: twenty figures that moved do not hide the one that conflicts.
std::vector<Dispute> DisputesOf(const HtmlBundle& bundle) {
  const Severity least = std::max(bundle.options.shown, Severity::kWarning);
  const std::vector<Finding>& findings = bundle.report.findings;
  std::vector<Dispute> disputes;
  std::map<std::tuple<Severity, FindingType, std::string_view>, std::size_t> known;
  for (std::uint32_t i = 0; i < findings.size(); ++i) {
    if (findings[i].severity < least) continue;
    const auto [kind, added] =
        known.try_emplace({findings[i].severity, findings[i].type, findings[i].measure}, disputes.size());
    if (added) {
      disputes.push_back({i, 0});
    } else {
      ++disputes[kind->second].more;
    }
  }
  return disputes;
}

void WriteDispute(const HtmlBundle& bundle, const Dispute& dispute, HtmlWriter& page) {
  const Finding& finding = bundle.report.findings[dispute.finding];
  page << "<li class=\"dispute "_html << SeverityClass(finding.severity) << "\"><h3><a href=\"#"_html
       << bundle.prefix << "f"_html << dispute.finding << "\"><span class=\"measure\">"_html
       << MeasureName(bundle, finding.measure, finding.claims) << "</span> <span class=\"type\">"_html
       << SeverityName(finding.severity) << ": "_html << InWords(FindingTypeName(finding.type))
       << "</span></a>"_html;
  if (dispute.more > 0)
    page << " <span class=\"like\">and "_html << dispute.more << " more like it</span>"_html;
  page << "</h3>\n<ul class=\"sides\">\n"_html;
  WriteSides(bundle, finding, page);
  page << "</ul></li>\n"_html;
}

/// The outcome in a few words. What was not examined is never called clean.
std::string Headline(const Report& report) {
  const auto disputes = static_cast<std::size_t>(
      std::count_if(report.findings.begin(), report.findings.end(),
                    [](const Finding& finding) { return finding.severity != Severity::kNote; }));
  const auto drafts = static_cast<std::size_t>(std::count_if(
      report.sources.begin(), report.sources.end(), [](const SourceInfo& source) { return source.draft; }));
  const std::string sources = Counted(report.sources.size() - drafts, "source");
  if (drafts > 0 && disputes > 0) return Counted(disputes, "dispute") + " between the draft and " + sources;
  if (disputes > 0) return Counted(disputes, "dispute") + " in " + sources;
  return HasError(report.diagnostics) ? "No dispute in what was read" : "No dispute found in " + sources;
}

}  // namespace

void WriteMasthead(const HtmlBundle& bundle, HtmlWriter& page) {
  const Report& report = bundle.report;
  page << "<header class=\"masthead\">\n<p class=\"kicker\"><bdi>"_html
       << (report.bundle.empty() ? std::string_view("Sources") : std::string_view(report.bundle))
       << "</bdi></p>\n<h1 id=\""_html << bundle.prefix << "top\">"_html << Headline(report)
       << "</h1>\n"_html;
  WriteTallies(bundle, page);
  WriteFacts(report, page);
  page << "</header>\n"_html;
  WriteUnexamined(bundle, page);
  WriteContents(bundle, page);
}

void WriteGlance(const HtmlBundle& bundle, HtmlWriter& page) {
  const std::vector<Dispute> disputes = DisputesOf(bundle);
  OpenSection(bundle, "glance"_html, "In dispute"_html, page);
  if (disputes.empty()) page << "<p class=\"none\">The rules found no errors and no warnings.</p>\n"_html;
  const std::size_t shown = std::min(disputes.size(), kMostDisputes);
  if (shown > 0) page << "<ol class=\"disputes\">\n"_html;
  for (std::size_t i = 0; i < shown; ++i) WriteDispute(bundle, disputes[i], page);
  if (shown > 0) page << "</ol>\n"_html;
  if (shown < disputes.size()) {
    page << "<p class=\"more\"><a href=\"#"_html << bundle.prefix << "findings\">"_html
         << disputes.size() - shown << " more kinds under Findings</a></p>\n"_html;
  }
  page << "</section>\n"_html;
}

}  // namespace gainsay
