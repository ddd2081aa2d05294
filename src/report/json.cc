#include "report/json.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "report/json_text.h"
#include "report/version.h"

namespace gainsay {
namespace {

Json DayJson(const std::optional<Day>& day) { return day ? Json(IsoDay(*day)) : Json(nullptr); }

Json RangeJson(const DateRange& range) {
  return Object({{"from", DayJson(range.from)}, {"to", DayJson(range.to)}});
}

Json IntervalJson(const Interval& interval) {
  return Json::array({NumberJson(interval.low), NumberJson(interval.high)});
}

Json ValueJson(const Quantity& quantity) {
  return Object({{"point", quantity.point ? NumberJson(*quantity.point) : Json(nullptr)},
                 {"hard", IntervalJson(quantity.hard)},
                 {"soft", IntervalJson(quantity.soft)},
                 {"hedge", HedgeName(quantity.hedge)},
                 {"unit", KnownJson(quantity.unit)}});
}

Json ValueJson(const DateRange& range) { return RangeJson(range); }

Json ValueJson(const Entity& entity) { return Object({{"name", entity.name}, {"id", KnownJson(entity.id)}}); }

Json ValueJson(const Quotation& quote) {
  return Object({{"words", quote.words}, {"speaker", KnownJson(quote.speaker)}});
}

Json AnyValueJson(const Value& value) {
  return std::visit([](const auto& held) { return ValueJson(held); }, value);
}

Json SpanJson(Span span) { return Object({{"start", span.start}, {"end", span.end}}); }

Json AxesJson(const Axes& axes) {
  return Object({{"population", KnownJson(axes.population.value)},
                 {"group", KnownJson(axes.group.value)},
                 {"status", KnownJson(axes.status.value)},
                 {"basis", KnownJson(axes.basis.value)},
                 {"time", axes.time ? RangeJson(*axes.time) : Json(nullptr)},
                 {"place", KnownJson(axes.place.value)},
                 {"occasion", KnownJson(axes.occasion.value)}});
}

/// The names of what the passage itself does not say but its surroundings do.
Json InheritedJson(const Claim& claim) {
  const std::array<std::pair<std::string_view, bool>, 8> parts = {
      {{"population", claim.axes.population.inherited},
       {"group", claim.axes.group.inherited},
       {"status", claim.axes.status.inherited},
       {"basis", claim.axes.basis.inherited},
       {"time", claim.axes.time_inherited},
       {"place", claim.axes.place.inherited},
       {"occasion", claim.axes.occasion.inherited},
       {"cited", claim.cited_inherited}}};
  Json names = Json::array();
  for (const auto& [name, inherited] : parts) {
    if (inherited) names.push_back(name);
  }
  return names;
}

Json CitedJson(const std::vector<Citation>& cited) {
  Json list = Json::array();
  for (const Citation& citation : cited) {
    list.push_back(Object({{"name", citation.name},
                           {"id", KnownJson(citation.id)},
                           {"count", KnownJson(citation.count)},
                           {"verb", KnownJson(citation.verb)},
                           {"text", citation.text},
                           {"start", citation.span.start},
                           {"end", citation.span.end}}));
  }
  return list;
}

Json ClaimJson(const Claim& claim, std::string_view bundle, std::string_view source) {
  Json json = Object({{"type", "claim"},
                      {"id", claim.id},
                      {"bundle", bundle},
                      {"source", source},
                      {"rule", claim.rule},
                      {"kind", ClaimKindName(claim.kind)},
                      {"measure", claim.measure},
                      {"value", AnyValueJson(claim.value)},
                      {"axes", AxesJson(claim.axes)},
                      {"inherited", InheritedJson(claim)},
                      {"cited", CitedJson(claim.cited)},
                      {"text", claim.text},
                      {"start", claim.span.start},
                      {"end", claim.span.end},
                      {"line", claim.place.line},
                      {"column", claim.place.column},
                      {"mention", SpanJson(claim.mention)},
                      {"sentence", SpanJson(claim.sentence)}});
  if (claim.severity) json["severity"] = SeverityName(*claim.severity);
  return json;
}

Json CountJson(const Count& count) { return Object({{"seen", count.seen}, {"claimed", count.claimed}}); }

/// `name_of` gives the id of the source that an index stands for.
template <typename NameOf>
Json CoverageJson(const Coverage& coverage, const NameOf& name_of) {
  Json unclaimed = Json::array();
  for (const Unclaimed& left : coverage.unclaimed) {
    unclaimed.push_back(Object({{"source", name_of(left.source)},
                                {"kind", MentionKindName(left.kind)},
                                {"text", left.text},
                                {"start", left.span.start},
                                {"end", left.span.end},
                                {"line", left.place.line},
                                {"column", left.place.column}}));
  }
  return Object({{"numbers", CountJson(coverage.numbers)},
                 {"quotes", CountJson(coverage.quotes)},
                 {"names", CountJson(coverage.names)},
                 {"unclaimed", std::move(unclaimed)}});
}

/// The parts of one report; holds what turns indices into ids.
class ReportWriter {
 public:
  explicit ReportWriter(const Report& report) : report_(report) {}

  Json Whole(Severity shown) const {
    std::array<std::uint32_t, 3> summary = {};
    for (const Finding& finding : report_.findings) ++summary.at(static_cast<std::size_t>(finding.severity));
    Json coverage = CoverageJson(report_.coverage, [this](std::uint32_t i) { return SourceId(i); });
    return Object({{"schema", "gainsay.report/1"},
                   {"tool", Object({{"name", "gainsay"}, {"version", kVersion}})},
                   {"bundle", report_.bundle},
                   {"sources", Sources()},
                   {"origins", Origins()},
                   {"claims", Claims()},
                   {"rows", Rows()},
                   {"findings", Findings(shown)},
                   {"coverage", std::move(coverage)},
                   {"passed_over", report_.passed_over},
                   {"diagnostics", Troubles()},
                   {"summary", Object({{"error", summary[static_cast<std::size_t>(Severity::kError)]},
                                       {"warning", summary[static_cast<std::size_t>(Severity::kWarning)]},
                                       {"note", summary[static_cast<std::size_t>(Severity::kNote)]}})}});
  }

 private:
  std::string_view SourceId(std::uint32_t index) const {
    return index < report_.sources.size() ? std::string_view(report_.sources[index].id) : std::string_view();
  }

  std::string_view ClaimId(std::uint32_t index) const {
    return index < report_.claims.size() ? std::string_view(report_.claims[index].id) : std::string_view();
  }

  Json SourceIds(const std::vector<std::uint32_t>& indices) const {
    Json ids = Json::array();
    for (const std::uint32_t index : indices) ids.push_back(SourceId(index));
    return ids;
  }

  Json ClaimIds(const std::vector<std::uint32_t>& indices) const {
    Json ids = Json::array();
    for (const std::uint32_t index : indices) ids.push_back(ClaimId(index));
    return ids;
  }

  Json Sources() const {
    Json list = Json::array();
    for (const SourceInfo& source : report_.sources) {
      list.push_back(Object({{"id", source.id},
                             {"path", KnownJson(source.path)},
                             {"outlet", KnownJson(source.metadata.outlet)},
                             {"title", KnownJson(source.metadata.title)},
                             {"published", KnownJson(source.metadata.published)},
                             {"url", KnownJson(source.metadata.url)},
                             {"language", KnownJson(source.metadata.language)},
                             {"origin", source.origin}}));
    }
    return list;
  }

  Json Origins() const {
    Json list = Json::array();
    for (const Origin& origin : report_.origins) {
      list.push_back(Object({{"id", origin.id},
                             {"sources", SourceIds(origin.sources)},
                             {"why", KnownJson(origin.why)},
                             {"probable", origin.probable}}));
    }
    return list;
  }

  Json Claims() const {
    Json list = Json::array();
    for (const Claim& claim : report_.claims)
      list.push_back(ClaimJson(claim, report_.bundle, SourceId(claim.source)));
    return list;
  }

  Json Positions(const std::vector<Position>& positions) const {
    Json list = Json::array();
    for (const Position& position : positions) {
      list.push_back(Object({{"value", AnyValueJson(position.value)},
                             {"claims", ClaimIds(position.claims)},
                             {"sources", SourceIds(position.sources)},
                             {"origins", position.origins},
                             {"cited", position.cited}}));
    }
    return list;
  }

  Json Rows() const {
    Json list = Json::array();
    for (const Row& row : report_.rows) {
      list.push_back(Object({{"measure", row.measure},
                             {"kind", ClaimKindName(row.kind)},
                             {"axes", AxesJson(row.axes)},
                             {"verdict", VerdictName(row.verdict)},
                             {"positions", Positions(row.positions)},
                             {"joins", row.joins}}));
    }
    return list;
  }

  Json Findings(Severity shown) const {
    Json list = Json::array();
    for (const Finding& finding : report_.findings) {
      if (finding.severity < shown) continue;
      list.push_back(Object({{"id", finding.id},
                             {"type", FindingTypeName(finding.type)},
                             {"severity", SeverityName(finding.severity)},
                             {"rule", finding.rule},
                             {"measure", finding.measure},
                             {"message", finding.message},
                             {"claims", ClaimIds(finding.claims)},
                             {"positions", Positions(finding.positions)},
                             {"why", finding.why}}));
    }
    return list;
  }

  Json Troubles() const {
    constexpr std::array<std::string_view, 3> kLevels = {"note", "warning", "error"};
    Json list = Json::array();
    for (const Diagnostic& trouble : report_.diagnostics) {
      list.push_back(Object({{"level", kLevels.at(static_cast<std::size_t>(trouble.level))},
                             {"code", trouble.code},
                             {"message", trouble.message},
                             {"file", KnownJson(trouble.place.file)},
                             {"line", trouble.place.line},
                             {"column", trouble.place.column}}));
    }
    return list;
  }

  const Report& report_;
};

}  // namespace

std::string MentionRecord(const Document& document, const Mention& mention) {
  const Place place = document.map.PlaceOf(mention.span.start);
  return JsonText(Object({{"type", "mention"},
                          {"bundle", document.bundle},
                          {"source", document.id},
                          {"kind", MentionKindName(mention.kind)},
                          {"text", Slice(document.text, mention.span)},
                          {"start", mention.span.start},
                          {"end", mention.span.end},
                          {"line", place.line},
                          {"column", place.column},
                          {"value", AnyValueJson(mention.value)}}));
}

std::string SourceRecord(const Document& document, const Coverage& coverage) {
  const Metadata& known = document.metadata;
  return JsonText(Object({{"type", "source"},
                          {"bundle", document.bundle},
                          {"id", document.id},
                          {"path", KnownJson(document.path)},
                          {"outlet", KnownJson(known.outlet)},
                          {"title", KnownJson(known.title)},
                          {"byline", KnownJson(known.byline)},
                          {"published", KnownJson(known.published)},
                          {"url", KnownJson(known.url)},
                          {"language", KnownJson(known.language)},
                          {"text", document.text},
                          {"coverage", CoverageJson(coverage, [&](std::uint32_t) { return document.id; })}}));
}

std::string ClaimRecord(const Document& document, const Claim& claim) {
  return JsonText(ClaimJson(claim, document.bundle, document.id));
}

std::string QuotedJson(std::string_view text) { return JsonText(Json(text)); }

std::string ReportJson(const Report& report, JsonLayout layout, Severity shown) {
  return JsonText(ReportWriter(report).Whole(shown), layout);
}

void WriteJson(const Report& report, std::size_t number, const WriteOptions& options, std::string& out) {
  if (!options.one_bundle) out += number == 0 ? "[\n" : ",\n";
  out += ReportJson(report, JsonLayout::kIndented, options.shown);
  if (options.one_bundle) out += "\n";
}

void EndJson(std::size_t count, const WriteOptions& options, std::string& out) {
  if (!options.one_bundle) out += count == 0 ? "[]\n" : "\n]\n";
}

void WriteJsonLine(const Report& report, std::size_t /*number*/, const WriteOptions& options,
                   std::string& out) {
  out += ReportJson(report, JsonLayout::kLine, options.shown) + "\n";
}

}  // namespace gainsay
