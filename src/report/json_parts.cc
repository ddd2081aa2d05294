#include "report/json_parts.h"

#include <array>
#include <optional>
#include <utility>

#include "gainsay/extracted.h"

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

}  // namespace

Json AnyValueJson(const Value& value) {
  return std::visit([](const auto& held) { return ValueJson(held); }, value);
}

namespace {

Json SpanJson(Span span) { return Object({{"start", span.start}, {"end", span.end}}); }

}  // namespace

Json AxesJson(const Axes& axes) {
  return Object({{"population", KnownJson(axes.population.value)},
                 {"group", KnownJson(axes.group.value)},
                 {"status", KnownJson(axes.status.value)},
                 {"basis", KnownJson(axes.basis.value)},
                 {"time", axes.time ? RangeJson(*axes.time) : Json(nullptr)},
                 {"place", KnownJson(axes.place.value)},
                 {"occasion", KnownJson(axes.occasion.value)}});
}

namespace {

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

}  // namespace

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

namespace {

Json CountJson(const Count& count) { return Object({{"seen", count.seen}, {"claimed", count.claimed}}); }

}  // namespace

Json CoverageJson(const Coverage& coverage, const NameOfSource& name_of) {
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

Json TroubleJson(const Diagnostic& trouble) {
  return Object({{"level", LevelName(trouble.level)},
                 {"code", trouble.code},
                 {"message", trouble.message},
                 {"file", KnownJson(trouble.place.file)},
                 {"line", trouble.place.line},
                 {"column", trouble.place.column}});
}

}  // namespace gainsay
