// The number line: what each position allows, drawn on one scale in the colours of its origins. A thick bar
// is what a reader takes the words to mean, a thin line all that they allow.
#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "gainsay/describe.h"
#include "report/html_parts.h"
#include "report/html_scale.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostStrips = 4;  ///< Of one bar; more origins would be too thin to tell apart.
constexpr unsigned kBarTop = 9;
constexpr unsigned kBarHeight = 12;
constexpr unsigned kMiddle = kBarTop + kBarHeight / 2;

void WriteGrid(const NumberScale& scale, HtmlWriter& page) {
  for (const Tick& tick : TicksOf(scale)) {
    const Share x{scale.At(tick.at)};
    page << "<line class=\"grid\" x1=\""_html << x << "\" x2=\""_html << x
         << "\" y1=\"0\" y2=\"100%\"/>"_html;
  }
}

/// One end of the thin line: a stroke where it is included, a ring where it is not, an arrow where there is
/// none.
void WriteEnd(const NumberScale& scale, double end, bool open, bool upper, HtmlWriter& page) {
  const Share x{scale.At(end)};
  if (!std::isfinite(end) || (scale.logarithmic && end <= 0)) {
    page << "<text class=\"beyond\" y=\""_html << kMiddle + 5 << "\" x=\""_html << x
         << "\" text-anchor=\""_html << (upper ? "end"_html : "start"_html) << "\">"_html
         << (upper ? "›"_html : "‹"_html) << "</text>"_html;
  } else if (open) {
    page << "<circle class=\"open\" r=\"3.5\" cy=\""_html << kMiddle << "\" cx=\""_html << x << "\"/>"_html;
  } else {
    page << "<line class=\"end\" x1=\""_html << x << "\" x2=\""_html << x << "\" y1=\""_html << kMiddle - 5
         << "\" y2=\""_html << kMiddle + 5 << "\"/>"_html;
  }
}

void WriteHard(const NumberScale& scale, const Interval& hard, HtmlWriter& page) {
  page << "<line class=\"hard\" y1=\""_html << kMiddle << "\" y2=\""_html << kMiddle << "\" x1=\""_html
       << Share{scale.At(hard.low)} << "\" x2=\""_html << Share{scale.At(hard.high)} << "\"/>"_html;
}

/// The colours of a position: one source of each of its origins, or none where there are too many.
std::vector<std::uint32_t> OneOfEachOrigin(const HtmlBundle& bundle, const Position& position) {
  std::set<std::uint32_t> told;
  std::vector<std::uint32_t> sources;
  for (const std::uint32_t source : position.sources) {
    if (source < bundle.report.sources.size() && told.insert(bundle.report.sources[source].origin).second)
      sources.push_back(source);
  }
  if (sources.size() > kMostStrips) sources.clear();
  return sources;
}

void WriteBar(const HtmlBundle& bundle, const NumberScale& scale, const Position& position,
              const Extent& extent, HtmlWriter& page) {
  const std::vector<std::uint32_t> origins = OneOfEachOrigin(bundle, position);
  const double left = scale.At(extent.soft.low);
  const double width = scale.At(extent.soft.high) - left;
  const std::size_t strips = std::max<std::size_t>(1, origins.size());
  for (std::size_t i = 0; i < strips && width > 0; ++i) {
    page << "<rect class=\"soft "_html << (origins.empty() ? "many"_html : OriginClass(bundle, origins[i]))
         << "\" x=\""_html << Share{left} << "\" width=\""_html << Share{width} << "\" y=\""_html
         << kBarTop + i * kBarHeight / strips << "\" height=\""_html << kBarHeight / strips << "\"/>"_html;
  }
}

void WritePoint(const HtmlBundle& bundle, const NumberScale& scale, const Position& position,
                const Extent& extent, HtmlWriter& page) {
  if (!extent.point) return;
  const std::vector<std::uint32_t> origins = OneOfEachOrigin(bundle, position);
  page << "<circle class=\"point "_html
       << (origins.size() == 1 ? OriginClass(bundle, origins[0]) : "many"_html) << "\" r=\"4.5\" cy=\""_html
       << kMiddle << "\" cx=\""_html << Share{scale.At(extent.at)} << "\"/>"_html;
}

std::string InWordsOf(const Extent& extent, bool days) {
  if (days) return {};
  std::string words = DescribeInterval(extent.hard);
  if (!(extent.soft == extent.hard)) words += "; read as " + DescribeInterval(extent.soft);
  return words;
}

void WriteLane(const HtmlBundle& bundle, const NumberScale& scale, const Position& position,
               const Extent& extent, const Interval& common, bool named, HtmlWriter& page) {
  page << "<li><p class=\"name\"><span class=\"value\">"_html << PositionText(bundle.report, position)
       << "</span> "_html;
  if (named && !position.claims.empty() && position.claims.front() < bundle.report.claims.size())
    page << "<span class=\"of\">"_html
         << MeasureName(bundle, bundle.report.claims[position.claims.front()].measure) << "</span> "_html;
  WriteChips(bundle, position.sources, page);
  if (const std::string words = InWordsOf(extent, scale.days); !words.empty())
    page << "<span class=\"hidden\"> allows "_html << words << "</span>"_html;
  page << "</p><svg class=\"lane\" aria-hidden=\"true\">"_html;
  if (!IsEmpty(common)) {
    page << "<rect class=\"common\" y=\"0\" height=\"100%\" x=\""_html << Share{scale.At(common.low)}
         << "\" width=\""_html << Share{scale.At(common.high) - scale.At(common.low)} << "\"/>"_html;
  }
  WriteGrid(scale, page);
  WriteHard(scale, extent.hard, page);
  WriteBar(bundle, scale, position, extent, page);
  WriteEnd(scale, extent.hard.low, extent.hard.low_open, false, page);
  WriteEnd(scale, extent.hard.high, extent.hard.high_open, true, page);
  WritePoint(bundle, scale, position, extent, page);
  page << "</svg>"_html;
}

void WriteAxis(const NumberScale& scale, HtmlWriter& page) {
  page << "<svg class=\"axis\" aria-hidden=\"true\">"_html;
  for (const Tick& tick : TicksOf(scale)) {
    const Share x{scale.At(tick.at)};
    const Markup anchor = x.of_one < 0.12 ? "start"_html : x.of_one > 0.88 ? "end"_html : "middle"_html;
    page << "<text y=\"14\" x=\""_html << x << "\" text-anchor=\""_html << anchor << "\">"_html << tick.label
         << "</text>"_html;
  }
  page << "</svg>"_html;
}

/// Whether one number can be true of all, in words.
void WriteCaption(const std::vector<Extent>& extents, const Interval& hard, const NumberScale& scale,
                  HtmlWriter& page) {
  Interval soft;
  for (const Extent& extent : extents) soft = Intersect(soft, extent.soft);
  page << "<figcaption>"_html;
  if (IsEmpty(hard)) {
    page << "No value fits all of them."_html;
  } else if (scale.days) {
    page << "They overlap."_html;
  } else if (IsEmpty(soft)) {
    page << "By the letter all can be "_html << DescribeInterval(hard)
         << ", but not as a reader takes them."_html;
  } else {
    page << "All can be "_html << DescribeInterval(soft) << "."_html;
  }
  page << "</figcaption>"_html;
}

/// A bar says something where there are values to tell apart, or words that leave room.
bool IsWorthDrawing(const std::vector<Extent>& extents) {
  return extents.size() > 1 || (extents.size() == 1 && Width(extents.front().soft) > 0);
}

bool DifferInMeasure(const HtmlBundle& bundle, std::span<const Position> positions) {
  std::set<std::string_view> measures;
  for (const Position& position : positions) {
    for (const std::uint32_t claim : position.claims) {
      if (claim < bundle.report.claims.size()) measures.insert(bundle.report.claims[claim].measure);
    }
  }
  return measures.size() > 1;
}

}  // namespace

bool WriteNumberLine(const HtmlBundle& bundle, std::span<const Position> positions, bool shared,
                     const std::function<void(std::uint32_t)>& below, HtmlWriter& page) {
  const std::vector<Extent> extents = ExtentsOf(positions);
  if (!IsWorthDrawing(extents)) return false;
  const NumberScale scale = ScaleOf(extents, std::holds_alternative<DateRange>(positions.front().value));
  const bool named = DifferInMeasure(bundle, positions);
  const bool common_ground = shared && !named && extents.size() > 1;
  Interval common;
  for (const Extent& extent : extents) common = Intersect(common, extent.hard);
  const Interval drawn = common_ground ? common : Interval::Between(1, 0);
  page << "<figure class=\"line\"><ol>\n"_html;
  for (std::uint32_t i = 0; i < extents.size(); ++i) {
    WriteLane(bundle, scale, positions[i], extents[i], drawn, named, page);
    if (below) below(i);
    page << "</li>\n"_html;
  }
  page << "</ol>"_html;
  WriteAxis(scale, page);
  if (scale.logarithmic) page << "<p class=\"hint\">Logarithmic scale.</p>"_html;
  if (common_ground) WriteCaption(extents, common, scale, page);
  page << "</figure>\n"_html;
  return true;
}

}  // namespace gainsay
