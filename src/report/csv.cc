#include "report/csv.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "gainsay/describe.h"
#include "report/findings.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

constexpr std::size_t kSentenceColumns = 400;

/// One line. What is not known stays empty.
struct Line {
  std::string bundle, finding, severity, type, rule, measure, message;
  std::string value = {}, cited = {}, source = {}, outlet = {};
  std::string file = {}, line = {}, column = {};
  std::string passage = {}, sentence = {};
};

struct Column {
  std::string_view name;
  std::string Line::*cell;
};

constexpr std::array<Column, 16> kColumns = {{{"bundle", &Line::bundle},
                                              {"finding", &Line::finding},
                                              {"severity", &Line::severity},
                                              {"type", &Line::type},
                                              {"rule", &Line::rule},
                                              {"measure", &Line::measure},
                                              {"message", &Line::message},
                                              {"value", &Line::value},
                                              {"cited", &Line::cited},
                                              {"source", &Line::source},
                                              {"outlet", &Line::outlet},
                                              {"file", &Line::file},
                                              {"line", &Line::line},
                                              {"column", &Line::column},
                                              {"passage", &Line::passage},
                                              {"sentence", &Line::sentence}}};

/// Spreadsheets read a formula behind these and their wide forms, also where blanks or quotes stand before
/// them.
bool LooksLikeFormula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \"'"), text.size()));
  constexpr std::array<std::string_view, 8> kStarts = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  return std::any_of(kStarts.begin(), kStarts.end(),
                     [text](std::string_view start) { return text.starts_with(start); });
}

std::string Cell(std::string_view text) {
  const std::string safe = SafeLine(text);
  std::string cell = LooksLikeFormula(safe) ? "\"'" : "\"";
  for (const char c : safe) {
    cell += c;
    if (c == '"') cell += c;
  }
  return cell + "\"";
}

/// One line of cells, each made from a column by `text_of`.
template <typename TextOf>
void AddLine(const TextOf& text_of, std::string& out) {
  for (const Column& column : kColumns) {
    if (&column != &kColumns.front()) out += ',';
    out += Cell(text_of(column));
  }
  out += "\r\n";
}

void AddLine(const Line& line, std::string& out) {
  AddLine([&line](const Column& column) -> const std::string& { return line.*column.cell; }, out);
}

void SetPlace(const Place& place, Line& line) {
  line.file = place.file;
  if (place.line > 0) line.line = std::to_string(place.line);
  if (place.column > 0) line.column = std::to_string(place.column);
}

void AddPassage(const Report& report, const Claim& claim, const WriteOptions& options, Line line,
                std::string& out) {
  line.value = Describe(claim.value);
  for (const Citation& citation : claim.cited) line.cited += (line.cited.empty() ? "" : "; ") + citation.name;
  if (claim.source < report.sources.size()) {
    line.source = report.sources[claim.source].id;
    line.outlet = report.sources[claim.source].metadata.outlet;
  }
  SetPlace(PlaceOf(report, claim, options), line);
  line.passage = claim.text;
  line.sentence = SentenceOf(report, claim, kSentenceColumns);
  AddLine(line, out);
}

void AddFinding(const Report& report, const Finding& finding, const WriteOptions& options, std::string& out) {
  const Line line = {report.bundle,
                     finding.id,
                     std::string(SeverityName(finding.severity)),
                     std::string(FindingTypeName(finding.type)),
                     finding.rule,
                     finding.measure,
                     finding.message};
  if (finding.claims.empty()) AddLine(line, out);
  for (const std::uint32_t claim : finding.claims) {
    if (claim < report.claims.size()) AddPassage(report, report.claims[claim], options, line, out);
  }
}

void AddTrouble(const Diagnostic& trouble, const std::string& bundle, const WriteOptions& options,
                std::string& out) {
  if (trouble.level == Level::kNote) return;
  const bool error = trouble.level == Level::kError;
  Line line = {bundle,         "", error ? "error" : "warning", error ? "not-examined" : trouble.code, "", "",
               trouble.message};
  Place place = trouble.place;
  place.file = PathFrom(place.file, options.folder);
  SetPlace(place, line);
  AddLine(line, out);
}

}  // namespace

void WriteCsv(const WholeRun& run, const WriteOptions& options, std::string& out) {
  AddLine([](const Column& column) { return column.name; }, out);
  for (const Diagnostic& trouble : run.troubles) AddTrouble(trouble, "", options, out);
  for (const Report& report : run.reports) {
    for (const Diagnostic& trouble : report.diagnostics) AddTrouble(trouble, report.bundle, options, out);
  }
  for (const RunFinding& found : FindingsOf(run, options.shown))
    AddFinding(*found.report, *found.finding, options, out);
}

}  // namespace gainsay
