// The findings: each with its passages, the steps that lead to it and what to do, and the form that filters
// them.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "gainsay/rule.h"
#include "report/finding_help.h"
#include "report/html_parts.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

using Choices = std::map<std::string, std::size_t>;

/// What can be chosen from, with how many findings each choice leaves.
struct Filter {
  std::array<std::size_t, 3> severities = {};
  Choices types;
  Choices rules;
  std::size_t shown = 0;
};

Filter FilterOf(const HtmlBundle& bundle) {
  Filter filter;
  for (const Finding& finding : bundle.report.findings) {
    if (finding.severity < bundle.options.shown) continue;
    ++filter.severities.at(static_cast<std::size_t>(finding.severity));
    ++filter.types[std::string(FindingTypeName(finding.type))];
    ++filter.rules[finding.rule];
    ++filter.shown;
  }
  return filter;
}

void WriteSeverities(const Filter& filter, HtmlWriter& page) {
  page << "<fieldset><legend>Severity</legend>"_html;
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    const std::size_t count = filter.severities.at(static_cast<std::size_t>(severity));
    if (count == 0) continue;
    page << "<label><input type=\"checkbox\" name=\"severity\" value=\""_html << SeverityName(severity)
         << "\" checked> "_html << Counted(count, SeverityName(severity)) << "</label>"_html;
  }
  page << "</fieldset>"_html;
}

void OpenSelect(Markup name, Markup label, Markup all, HtmlWriter& page) {
  page << "<label>"_html << label << " <select name=\""_html << name << "\"><option value=\"\">"_html << all
       << "</option>"_html;
}

void WriteSelect(Markup name, Markup label, Markup all, const Choices& choices, HtmlWriter& page) {
  OpenSelect(name, label, all, page);
  for (const auto& [value, count] : choices) {
    page << "<option value=\""_html << value << "\">"_html
         << (value.empty() ? std::string_view("none") : value) << " ("_html << count << ")</option>"_html;
  }
  page << "</select></label>"_html;
}

void WriteFilter(const HtmlBundle& bundle, const Filter& filter, HtmlWriter& page) {
  page << "<form class=\"filter\" hidden aria-label=\"Filter the findings\">"_html;
  WriteSeverities(filter, page);
  WriteSelect("type"_html, "Type"_html, "all types"_html, filter.types, page);
  WriteSelect("rule"_html, "Rule"_html, "all rules"_html, filter.rules, page);
  OpenSelect("source"_html, "Source"_html, "all sources"_html, page);
  for (const std::uint32_t source : bundle.sources) {
    page << "<option value=\""_html << source << "\">"_html << SourceKey(source) << " "_html
         << SourceName(bundle, source) << "</option>"_html;
  }
  page
      << "</select></label><button type=\"button\" name=\"all\">Show all</button><p class=\"count\" role=\"status\"></p></form>\n"_html;
}

std::set<std::uint32_t> SourcesOf(const HtmlBundle& bundle, const Finding& finding) {
  std::set<std::uint32_t> sources;
  for (const std::uint32_t claim : finding.claims) {
    if (claim < bundle.report.claims.size()) sources.insert(bundle.report.claims[claim].source);
  }
  for (const Position& position : finding.positions)
    sources.insert(position.sources.begin(), position.sources.end());
  return sources;
}

/// Passages beyond this many are links to their places in the articles: what they say has been read by then.
constexpr std::size_t kMostQuoted = 4;

void WriteMore(const HtmlBundle& bundle, std::span<const std::uint32_t> claims, bool all, HtmlWriter& page) {
  if (claims.empty()) return;
  page << "<details><summary>"_html << Counted(claims.size(), all ? "passage" : "more passage")
       << "</summary>\n"_html;
  const std::size_t quoted = std::min(claims.size(), kMostQuoted);
  for (const std::uint32_t claim : claims.first(quoted)) WritePassage(bundle, claim, page);
  if (quoted < claims.size()) {
    page << "<p class=\"chips\"><span class=\"tally\">and in</span> "_html;
    for (const std::uint32_t claim : claims.subspan(quoted)) WriteClaimChip(bundle, claim, page);
    page << "</p>"_html;
  }
  page << "</details>"_html;
}

/// What a position's claims count, where a finding sets different measures side by side.
void WriteMeasureOf(const HtmlBundle& bundle, const Finding& finding, const Position& position,
                    HtmlWriter& page) {
  if (position.claims.empty() || position.claims.front() >= bundle.report.claims.size()) return;
  const std::string& measure = bundle.report.claims[position.claims.front()].measure;
  if (finding.type == FindingType::kDifferentMeasure || finding.type == FindingType::kOneOrigin ||
      measure != finding.measure)
    page << " <span class=\"of\">"_html << MeasureName(bundle, measure) << "</span>"_html;
}

void WritePosition(const HtmlBundle& bundle, const Finding& finding, const Position& position,
                   HtmlWriter& page) {
  page << "<li><p class=\"taken\"><span class=\"value\"><bdi>"_html << ValueText(bundle, finding, position)
       << "</bdi></span>"_html;
  WriteMeasureOf(bundle, finding, position, page);
  page << " "_html;
  WriteChips(bundle, position.sources, page);
  for (std::size_t i = 0; i < position.cited.size(); ++i)
    page << (i == 0 ? " <span class=\"cited\">"_html : ", "_html) << position.cited[i];
  if (!position.cited.empty()) page << "</span>"_html;
  page << "</p>\n"_html;
  if (!position.claims.empty()) WritePassage(bundle, position.claims.front(), page);
  if (position.claims.size() > 1) WriteMore(bundle, std::span(position.claims).subspan(1), false, page);
  page << "</li>\n"_html;
}

void WritePositions(const HtmlBundle& bundle, const Finding& finding, HtmlWriter& page) {
  if (finding.positions.empty()) {
    for (const std::uint32_t claim : finding.claims) WritePassage(bundle, claim, page);
    return;
  }
  page << "<ol class=\"positions\">\n"_html;
  for (const Position& position : finding.positions) WritePosition(bundle, finding, position, page);
  page << "</ol>\n"_html;
}

void WriteWhy(const Finding& finding, HtmlWriter& page) {
  if (finding.why.empty()) return;
  page << "<div class=\"why\"><h4>Why</h4><ol>\n"_html;
  for (const std::string& step : finding.why) page << "<li dir=\"auto\">"_html << step << "</li>\n"_html;
  page << "</ol></div>\n"_html;
}

void WriteHelp(const HtmlBundle& bundle, const Finding& finding, HtmlWriter& page) {
  page << "<div class=\"help\"><h4>What to do</h4>"_html;
  const std::span<const FindingHelp> all = AllFindingHelp();
  const auto known = std::find_if(all.begin(), all.end(),
                                  [&](const FindingHelp& help) { return help.type == finding.type; });
  if (known != all.end()) page << "<p>"_html << known->advice << "</p>"_html;
  const Rule* rule = bundle.options.rules == nullptr ? nullptr : bundle.options.rules->FindRule(finding.rule);
  if (rule != nullptr && !rule->why.empty())
    page << "<details><summary>Why there is a rule for it</summary><p>"_html << rule->why
         << "</p></details>"_html;
  if (!finding.rule.empty()) page << "<p class=\"id\">Rule <code>"_html << finding.rule << "</code></p>"_html;
  page << "<p class=\"id\">Finding <code>"_html << finding.id << "</code></p></div>\n"_html;
}

/// Are there values to set side by side, of one thing?
bool DifferInValue(const Finding& finding) {
  return finding.type != FindingType::kOneOrigin &&
         std::any_of(finding.positions.begin(), finding.positions.end(), [&](const Position& position) {
           return !(position.value == finding.positions.front().value);
         });
}

void WriteFinding(const HtmlBundle& bundle, std::uint32_t index, HtmlWriter& page) {
  const Finding& finding = bundle.report.findings[index];
  const Markup severity = SeverityClass(finding.severity);
  page << "<article class=\"finding "_html << severity << "\" id=\""_html << bundle.prefix << "f"_html
       << index << "\" data-severity=\""_html << severity << "\" data-type=\""_html
       << FindingTypeName(finding.type) << "\" data-rule=\""_html << finding.rule
       << "\" data-sources=\""_html;
  for (const std::uint32_t source : SourcesOf(bundle, finding)) page << source << " "_html;
  page << "\">\n<p class=\"kind\"><span class=\"badge "_html << severity << "\">"_html << severity
       << "</span> "_html << InWords(FindingTypeName(finding.type)) << "</p>\n<h3 dir=\"auto\">"_html
       << finding.message << "</h3>\n"_html;
  page << "<div class=\"evidence\">\n"_html;
  const bool worded =
      finding.type == FindingType::kAlteredQuote || finding.type == FindingType::kWordingChanged;
  if (worded && WriteWordings(bundle, finding, page)) {
    WriteMore(bundle, finding.claims, true, page);
  } else {
    if (DifferInValue(finding))
      WriteNumberLine(bundle, finding.positions, finding.type == FindingType::kConflict, {}, page);
    WritePositions(bundle, finding, page);
  }
  page << "</div>\n<div class=\"reasons\">\n"_html;
  WriteWhy(finding, page);
  WriteHelp(bundle, finding, page);
  page << "</div>\n"_html;
  page << "</article>\n"_html;
}

}  // namespace

void WriteFindings(const HtmlBundle& bundle, HtmlWriter& page) {
  OpenSection(bundle, "findings"_html, "Findings"_html, page);
  const Filter filter = FilterOf(bundle);
  if (filter.shown == 0) page << "<p class=\"none\">None.</p>\n"_html;
  if (filter.shown > 1) WriteFilter(bundle, filter, page);
  for (std::uint32_t i = 0; i < bundle.report.findings.size(); ++i) {
    if (bundle.report.findings[i].severity >= bundle.options.shown) WriteFinding(bundle, i, page);
  }
  page << "</section>\n"_html;
}

}  // namespace gainsay
