#include "report/terminal.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "report/excerpt.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"

namespace gainsay {
namespace {

/// Files that errors were told of: those that are no source at all were skipped, the others read in part.
struct Unexamined {
  std::size_t skipped = 0;
  std::size_t in_part = 0;
};

Unexamined CountUnexamined(const Report& report) {
  std::set<std::string_view> read;
  for (const SourceInfo& source : report.sources) read.insert(source.path);
  std::set<std::string_view> told;
  Unexamined count;
  for (const Diagnostic& trouble : report.diagnostics) {
    if (trouble.level != Level::kError || !told.insert(trouble.place.file).second) continue;
    ++(read.contains(trouble.place.file) ? count.in_part : count.skipped);
  }
  return count;
}

std::string ShareText(const Count& count, std::string_view what) {
  return std::to_string(count.claimed) + " of " + std::to_string(count.seen) + " " + std::string(what);
}

}  // namespace

std::string UnclaimedText(const Report& report, const Style& style) {
  if (report.coverage.unclaimed.empty()) return {};
  std::string text = Paint(style, Ink::kStrong, "Claimed by no rule") + "\n\n";
  for (const Unclaimed& left : report.coverage.unclaimed) {
    Place place = left.place;
    if (place.file.empty() && left.source < report.sources.size())
      place.file = report.sources[left.source].id;
    const std::string before =
        "  " + PlaceText(place) + "  " + std::string(MentionKindName(left.kind)) + "  ";
    text += CutEnd(before + SafeLine(left.text), style.width) + "\n";
  }
  return text;
}

std::string PassedOverText(const Report& report, const Style& style) {
  if (report.passed_over.empty()) return {};
  std::string text = Paint(style, Ink::kStrong, "Passed over, being no articles") + "\n\n";
  for (const std::string& file : report.passed_over)
    text += CutEnd("  " + SafeLine(file), style.width) + "\n";
  return text;
}

std::string SummaryText(const Report& report, Severity shown, const Style& style) {
  const Unexamined unexamined = CountUnexamined(report);
  std::string text = Counted(report.sources.size(), "source") + " read";
  if (!report.origins.empty()) text += " (" + Counted(report.origins.size(), "origin") + ")";
  if (unexamined.in_part > 0) text += ", " + std::to_string(unexamined.in_part) + " in part only";
  if (unexamined.skipped > 0) text += ", " + std::to_string(unexamined.skipped) + " not read";
  if (!report.passed_over.empty()) text += ", " + std::to_string(report.passed_over.size()) + " passed over";
  text += "; " + Counted(report.claims.size(), "claim") + " (" +
          ShareText(report.coverage.numbers, "figures") + ", " + ShareText(report.coverage.quotes, "quotes") +
          ", " + ShareText(report.coverage.names, "names") + " claimed); ";
  std::array<std::size_t, 3> findings = {};
  for (const Finding& finding : report.findings) ++findings.at(static_cast<std::size_t>(finding.severity));
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    const std::size_t count = findings.at(static_cast<std::size_t>(severity));
    text += Counted(count, SeverityName(severity));
    if (severity < shown && count > 0) text += " not shown";
    text += severity == Severity::kNote ? "" : ", ";
  }
  return WrapAfter("", text, style.width);
}

std::string TerminalReport(const Report& report, const WriteOptions& options) {
  const Style& style = options.style;
  std::string text;
  const auto add = [&text](const std::string& part) {
    if (!part.empty() && !text.empty()) text += "\n";
    text += part;
  };
  if (!options.findings_only) {
    add(SourcesText(report, style));
    add(TableText(report, style));
  }
  for (const Finding& finding : report.findings) {
    if (finding.severity >= options.shown) add(FindingText(report, finding, style));
  }
  if (options.coverage) {
    add(UnclaimedText(report, style));
    add(PassedOverText(report, style));
  }
  if (!options.findings_only) add(SummaryText(report, options.shown, style));
  return text;
}

void WriteTerminal(const Report& report, std::size_t number, const WriteOptions& options, std::string& out) {
  const std::string text = TerminalReport(report, options);
  if (number > 0 && !text.empty()) out += "\n";
  out += text;
}

}  // namespace gainsay
