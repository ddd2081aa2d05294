// Which sources go back to one text, and when each was published: one diagram, since the one explains the
// other.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/html_parts.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

/// Days since 1970-01-01, with the time of day as far as it is given; zones are added by `HoursEast`.
using Moment = double;

std::optional<int> TwoDigits(std::string_view text, std::size_t at) {
  int value = 0;
  if (at + 2 > text.size()) return std::nullopt;
  const auto read = std::from_chars(text.data() + at, text.data() + at + 2, value);
  if (read.ec != std::errc() || read.ptr != text.data() + at + 2) return std::nullopt;
  return value;
}

/// Of an ISO 8601 instant that ends in `+05:30` or `-0800`; 0 for `Z` and where no zone is given.
double HoursEast(std::string_view text) {
  const std::size_t sign = text.find_first_of("+-", 10);
  if (sign == std::string_view::npos) return 0;
  const std::string_view zone = text.substr(sign + 1);
  const double hours =
      TwoDigits(zone, 0).value_or(0) + TwoDigits(zone, zone.find(':') == 2 ? 3 : 2).value_or(0) / 60.0;
  return text[sign] == '-' ? -hours : hours;
}

/// When something was published: an instant, or a whole day where only that is known.
struct Published {
  Moment from = 0;
  Moment to = 0;
  bool instant = false;
};

std::optional<Published> PublishedOf(const SourceInfo& source) {
  const std::string_view text = source.metadata.published;
  const std::optional<Day> day = ParseIsoDay(text);
  if (!day) return std::nullopt;
  if (text.size() < 16) return Published{static_cast<Moment>(*day), *day + 1.0, false};
  const double hours = TwoDigits(text, 11).value_or(0) + TwoDigits(text, 14).value_or(0) / 60.0;
  const Moment moment = *day + (hours - HoursEast(text)) / 24;
  return Published{moment, moment, true};
}

/// From the first to the last publication.
struct TimeLine {
  Moment first = 0;
  Moment last = 0;
  std::size_t dated = 0;

  bool drawn() const { return dated > 1 && last > first; }
  Share At(Moment moment) const { return {0.03 + 0.94 * (moment - first) / (last - first)}; }
};

TimeLine TimeLineOf(const Report& report) {
  TimeLine line;
  for (const SourceInfo& source : report.sources) {
    const std::optional<Published> published = PublishedOf(source);
    if (!published) continue;
    line.first = line.dated == 0 ? published->from : std::min(line.first, published->from);
    line.last = line.dated == 0 ? published->to : std::max(line.last, published->to);
    ++line.dated;
  }
  return line;
}

/// `2025-08-22 05:40`, in UTC.
std::string WhenText(const Published& published) {
  const auto minutes = std::llround(published.from * 24 * 60);
  constexpr long long kDay = 24LL * 60;
  const long long day = minutes >= 0 ? minutes / kDay : -((-minutes + kDay - 1) / kDay);
  std::string text = IsoDay(static_cast<Day>(day));
  if (!published.instant) return text;
  const std::string of_day =
      std::to_string(10000 + (minutes - day * kDay) / 60 * 100 + (minutes - day * kDay) % 60);
  return text + " " + of_day.substr(1, 2) + ":" + of_day.substr(3);
}

void WriteTrack(const HtmlBundle& bundle, std::uint32_t source, const TimeLine& line, HtmlWriter& page) {
  const std::optional<Published> published = PublishedOf(bundle.report.sources[source]);
  page << "<div class=\"when\">"_html;
  if (published) {
    page << "<time>"_html << WhenText(*published) << "</time>"_html;
  } else {
    page << "<span class=\"undated\">no date</span>"_html;
  }
  if (line.drawn()) {
    page
        << "<svg class=\"track\" aria-hidden=\"true\"><line class=\"rail\" x1=\"0\" x2=\"100%\" y1=\"10\" y2=\"10\"/>"_html;
    if (published && published->instant) {
      page << "<circle class=\"point "_html << OriginClass(bundle, source)
           << "\" r=\"5\" cy=\"10\" cx=\""_html << line.At(published->from) << "\"/>"_html;
    } else if (published) {
      page << "<line class=\"day "_html << OriginClass(bundle, source) << "\" y1=\"10\" y2=\"10\" x1=\""_html
           << line.At(published->from) << "\" x2=\""_html << line.At(published->to) << "\"/>"_html;
    }
    page << "</svg>"_html;
  }
  page << "</div>"_html;
}

void WriteMember(const HtmlBundle& bundle, std::uint32_t source, const TimeLine& line, HtmlWriter& page) {
  const SourceInfo& info = bundle.report.sources[source];
  page << "<li><div class=\"who\">"_html;
  WriteChip(bundle, source, page);
  page << " <bdi class=\"outlet\">"_html << SourceName(bundle, source) << "</bdi>"_html;
  if (info.draft) page << " <span class=\"badge warning\">draft</span>"_html;
  if (!info.metadata.title.empty())
    page << " <span class=\"title\" dir=\"auto\">"_html << info.metadata.title << "</span>"_html;
  page << "</div>"_html;
  WriteTrack(bundle, source, line, page);
  page << "</li>\n"_html;
}

/// Sources in the order of publication, those without a date at the end.
std::vector<std::uint32_t> ByTime(const Report& report, const Origin& origin) {
  std::vector<std::uint32_t> sources;
  for (const std::uint32_t source : origin.sources) {
    if (source < report.sources.size()) sources.push_back(source);
  }
  std::stable_sort(sources.begin(), sources.end(), [&](std::uint32_t a, std::uint32_t b) {
    const std::optional<Published> first = PublishedOf(report.sources[a]);
    const std::optional<Published> second = PublishedOf(report.sources[b]);
    return first && (!second || first->from < second->from);
  });
  return sources;
}

void WriteOrigin(const HtmlBundle& bundle, const Origin& origin, const TimeLine& line, HtmlWriter& page) {
  const std::vector<std::uint32_t> sources = ByTime(bundle.report, origin);
  if (sources.empty()) return;
  page << "<li class=\"tree "_html << OriginClass(bundle, sources.front())
       << (origin.probable ? " probable"_html : ""_html) << "\"><p class=\"root\">"_html;
  const bool draft_alone = sources.size() == 1 && bundle.report.sources[sources.front()].draft;
  if (draft_alone) {
    page << "<b>Checked against the sources</b>"_html;
  } else {
    page << "<b>Origin "_html << origin.id << "</b>"_html;
  }
  if (origin.probable) page << " <span class=\"badge plain\">probable</span>"_html;
  if (sources.size() == 1) {
    if (!draft_alone) page << " stands alone"_html;
  } else if (!origin.why.empty()) {
    page << " "_html << origin.why;
  }
  page << "</p><ul>\n"_html;
  for (const std::uint32_t source : sources) WriteMember(bundle, source, line, page);
  page << "</ul></li>\n"_html;
}

}  // namespace

void WriteOrigins(const HtmlBundle& bundle, HtmlWriter& page) {
  const Report& report = bundle.report;
  OpenSection(bundle, "origins"_html, "Origins and time"_html, page);
  const TimeLine line = TimeLineOf(report);
  page << "<p class=\"hint\">Copies and rewrites of one text count once, however many there are."_html;
  if (line.drawn())
    page << " A dot is when a source was published, in UTC, a bar a day without a time. The first to print "
            "need not be the "
            "first to know."_html;
  page << "</p>\n<ol class=\"origins\">\n"_html;
  for (const Origin& origin : report.origins) WriteOrigin(bundle, origin, line, page);
  page << "</ol>\n</section>\n"_html;
}

}  // namespace gainsay
