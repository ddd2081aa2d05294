// The table of the terminal report: who says which figure, at a glance.
#include <algorithm>
#include <set>
#include <utility>

#include "gainsay/describe.h"
#include "report/excerpt.h"
#include "report/style.h"
#include "report/terminal_parts.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 16;  ///< Columns that a position needs.
constexpr std::size_t kMostCitedLines = 4;

/// Lines of a cell with the ink of each.
struct Cell {
  std::vector<std::pair<std::string, Ink>> lines;

  void Add(std::string_view safe_text, std::size_t width, Ink ink, std::size_t most = 100) {
    std::vector<std::string> wrapped = Wrap(safe_text, width);
    if (wrapped.size() > most) {
      wrapped.resize(most);
      wrapped.back() = CutEnd(wrapped.back() + " …", width);
    }
    for (std::string& line : wrapped) lines.emplace_back(std::move(line), ink);
  }
};

/// How the width is shared out: the measure on the left, as many positions beside it as fit.
struct Layout {
  std::size_t measure = 0;
  std::size_t position = 0;
  std::size_t across = 1;
};

Layout LayoutOf(const std::vector<const Row*>& rows, std::size_t width) {
  std::size_t most = 1;
  for (const Row* row : rows) most = std::max(most, row->positions.size());
  Layout layout;
  layout.measure = std::clamp<std::size_t>(width * 3 / 10, 14, 32);
  const std::size_t room = width - std::min(width, layout.measure);
  layout.across = std::clamp<std::size_t>(room / (kNarrowest + kGap), 1, most);
  layout.position = std::max(room / layout.across, kNarrowest + kGap) - kGap;
  return layout;
}

std::string JoinNames(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "; ") + SafeLine(name);
  return text;
}

Ink InkOf(Verdict verdict) {
  if (verdict == Verdict::kConflict) return Ink::kError;
  return verdict == Verdict::kTension ? Ink::kWarning : Ink::kFaint;
}

/// A disagreement carries a mark that can be seen without colour.
std::string VerdictText(Verdict verdict) {
  const bool disagree = verdict == Verdict::kConflict || verdict == Verdict::kTension;
  return (disagree ? "! " : "") + std::string(VerdictName(verdict));
}

Cell MeasureCell(const Report& report, const Row& row, std::size_t width) {
  Cell cell;
  cell.Add(MeasureWords(report, row.measure, FirstClaims(row)), width, Ink::kStrong);
  if (row.verdict != Verdict::kSingle) cell.Add(VerdictText(row.verdict), width, InkOf(row.verdict));
  if (const std::string axes = AxesText(row.axes); !axes.empty()) cell.Add(axes, width, Ink::kFaint);
  return cell;
}

Cell PositionCell(const Report& report, const Position& position, std::size_t width) {
  Cell cell;
  cell.Add(PositionText(report, position), width, Ink::kStrong, kMostCitedLines);
  std::string who = SourceKeys(position.sources);
  if (position.sources.size() > 1) who += ", " + Counted(position.origins, "origin");
  cell.Add(who, width, Ink::kPlain);
  const std::string cited = JoinNames(position.cited);
  cell.Add(cited.empty() ? "nobody cited" : cited, width, Ink::kFaint, kMostCitedLines);
  return cell;
}

/// The positions of a row with those in one that read alike, such as "a dozen" and 12: they are apart only in
/// what the words allow.
std::vector<Position> AsRead(const Report& report, const Row& row) {
  std::vector<Position> positions;
  std::vector<std::string> texts;
  for (const Position& position : row.positions) {
    const std::string text = PositionText(report, position);
    const auto same = std::find(texts.begin(), texts.end(), text);
    if (same == texts.end()) {
      positions.push_back(position);
      texts.push_back(text);
      continue;
    }
    Position& whole = positions.at(static_cast<std::size_t>(same - texts.begin()));
    std::set<std::uint32_t> sources(whole.sources.begin(), whole.sources.end());
    sources.insert(position.sources.begin(), position.sources.end());
    whole.sources.assign(sources.begin(), sources.end());
    std::set<std::uint32_t> origins;
    for (const std::uint32_t source : sources) {
      if (source < report.sources.size()) origins.insert(report.sources[source].origin);
    }
    whole.origins = static_cast<std::uint32_t>(origins.size());
    for (const std::string& name : position.cited) {
      if (std::find(whole.cited.begin(), whole.cited.end(), name) == whole.cited.end())
        whole.cited.push_back(name);
    }
  }
  return positions;
}

std::string CellLine(const Cell& cell, std::size_t line, std::size_t width, const Style& style) {
  if (line >= cell.lines.size()) return Repeat(width);
  const auto& [text, ink] = cell.lines[line];
  return Paint(style, ink, text) + Repeat(width - std::min(width, DisplayWidth(text)));
}

/// Cells beside one another, without blanks at the ends of lines.
std::string Beside(const std::vector<Cell>& cells, const Layout& layout, const Style& style) {
  std::size_t height = 0;
  for (const Cell& cell : cells) height = std::max(height, cell.lines.size());
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::string drawn;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::size_t width = i == 0 ? layout.measure - kGap : layout.position;
      drawn += CellLine(cells[i], line, width, style) + Repeat(kGap);
    }
    drawn.erase(drawn.find_last_not_of(' ') + 1);
    text += drawn + "\n";
  }
  return text;
}

std::string RowText(const Report& report, const Row& row, const Layout& layout, const Style& style) {
  const std::vector<Position> positions = AsRead(report, row);
  std::string text;
  for (std::size_t first = 0; first == 0 || first < positions.size(); first += layout.across) {
    std::vector<Cell> cells = {first == 0 ? MeasureCell(report, row, layout.measure - kGap) : Cell()};
    const std::size_t end = std::min(positions.size(), first + layout.across);
    for (std::size_t i = first; i < end; ++i) {
      // The last one has what others leave free.
      const std::size_t columns = i + 1 == end ? first + layout.across - i : 1;
      const std::size_t width = columns * (layout.position + kGap) - kGap;
      cells.push_back(PositionCell(report, positions[i], width));
    }
    text += (first == 0 ? "" : "\n") + Beside(cells, layout, style);
  }
  for (const std::string& join : row.joins) text += WrapAfter("  = ", SafeLine(join), style.width);
  return text;
}

/// Rows that set something side by side: sources, positions, or what a finding is about.
bool IsCompared(const Row& row, const std::set<std::uint32_t>& in_findings) {
  if (row.verdict != Verdict::kSingle || row.positions.size() != 1) return true;
  const Position& only = row.positions.front();
  return only.sources.size() > 1 || !row.joins.empty() ||
         std::any_of(only.claims.begin(), only.claims.end(),
                     [&](std::uint32_t c) { return in_findings.contains(c); });
}

/// What one source says, in one line: measure, value, source and who is cited.
std::string SingleText(const Report& report, const std::vector<const Row*>& rows, const Style& style) {
  if (rows.empty()) return {};
  const std::size_t measure = style.width * 2 / 5;
  const std::size_t value = style.width / 4;
  const std::size_t rest = style.width - measure - value;
  std::string text = Paint(style, Ink::kStrong, "Said by one source") + "\n\n";
  for (const Row* row : rows) {
    const Position& position = row->positions.front();
    const std::string axes = AxesText(row->axes);
    std::string who = SourceKeys(position.sources);
    if (!position.cited.empty()) who += "  " + JoinNames(position.cited);
    text += PadTo(CutEnd(MeasureWords(report, row->measure, FirstClaims(*row)) +
                             (axes.empty() ? "" : ", " + axes),
                         measure - kGap),
                  measure) +
            PadTo(CutEnd(PositionText(report, position), value - kGap), value) + CutEnd(who, rest) + "\n";
  }
  return text;
}

std::string OriginText(const Report& report, const SourceInfo& source) {
  if (source.draft) return "the draft";
  for (const Origin& origin : report.origins) {
    if (origin.id != source.origin) continue;
    return (origin.probable ? "probably origin " : "origin ") + std::to_string(origin.id);
  }
  return {};
}

}  // namespace

std::string SourcesText(const Report& report, const Style& style) {
  if (report.sources.empty()) return {};
  std::string text =
      Paint(style, Ink::kStrong, report.bundle.empty() ? "Sources" : SafeLine(report.bundle)) + "\n\n";
  std::size_t key = 0;
  std::size_t id = 0;
  for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
    key = std::max(key, SourceKey(i).size());
    id = std::max(id, DisplayWidth(SafeLine(report.sources[i].id)));
  }
  id = std::min(id, style.width / 3);
  for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
    const SourceInfo& source = report.sources[i];
    const std::string origin = OriginText(report, source);
    std::string about = SafeLine(source.metadata.outlet);
    const std::string day = SafeLine(source.metadata.published).substr(0, 10);
    if (!day.empty()) about += (about.empty() ? "" : ", ") + day;
    const std::string left =
        "  " + PadTo(SourceKey(i), key) + "  " + PadTo(CutEnd(SafeLine(source.id), id), id) + "  ";
    const std::size_t used = DisplayWidth(left) + origin.size() + (origin.empty() ? 0 : kGap);
    const std::string line = left + (origin.empty() ? "" : PadTo(origin, origin.size() + kGap)) +
                             CutEnd(about, style.width - std::min(style.width, used));
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

std::string TableText(const Report& report, const Style& style) {
  std::set<std::uint32_t> in_findings;
  for (const Finding& finding : report.findings)
    in_findings.insert(finding.claims.begin(), finding.claims.end());
  std::vector<const Row*> compared;
  std::vector<const Row*> single;
  for (const Row& row : report.rows) (IsCompared(row, in_findings) ? compared : single).push_back(&row);

  const Layout layout = LayoutOf(compared, style.width);
  std::string text;
  for (const Row* row : compared) text += (text.empty() ? "" : "\n") + RowText(report, *row, layout, style);
  const std::string rest = SingleText(report, single, style);
  if (!text.empty() && !rest.empty()) text += "\n";
  return text + rest;
}

}  // namespace gainsay
