// The records of JSON Lines: mentions, sources and claims. A claim of `extract` carries in `details` what its
// interface leaves out and a later comparison needs.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "gainsay/describe_document.h"
#include "gainsay/extracted.h"
#include "report/json.h"
#include "report/json_parts.h"

namespace gainsay {
namespace {

/// The ends that are excluded, by name.
Json OpenEndsJson(const Quantity& quantity) {
  Json open = Json::array();
  if (quantity.hard.low_open) open.push_back("hard-low");
  if (quantity.hard.high_open) open.push_back("hard-high");
  if (quantity.soft.low_open) open.push_back("soft-low");
  if (quantity.soft.high_open) open.push_back("soft-high");
  return open;
}

Json DetailsJson(const Quantity& quantity) {
  return Object({{"grain", NumberJson(quantity.grain)},
                 {"open", OpenEndsJson(quantity)},
                 {"assumed_unit", quantity.assumed_unit}});
}

Json DetailsJson(const DateRange& range) {
  return Object({{"grain", GrainName(range.grain)},
                 {"weekday", range.weekday},
                 {"month", range.month},
                 {"relative", range.relative},
                 {"assumed", range.assumed}});
}

Json DetailsJson(const Entity& entity) {
  return Object({{"type", EntityTypeName(entity.type)},
                 {"full", KnownJson(entity.full)},
                 {"gender", GenderName(entity.gender)}});
}

Json DetailsJson(const Quotation& quote) {
  return Object(
      {{"start", quote.speaker_span.start}, {"end", quote.speaker_span.end}, {"complete", quote.complete}});
}

Json DetailsJson(const Claim& claim) {
  Json assumed = Json::array();
  Json steps = Json::object();
  for (const AxisField& axis : AxisFields()) {
    const AxisValue& value = claim.axes.*axis.member;
    if (value.assumed) assumed.push_back(axis.name);
    if (value.step != 0) steps[std::string(axis.name)] = value.step;
  }
  return Object({{"mention", MentionKindName(claim.mention_kind)},
                 {"role", RoleName(claim.role)},
                 {"assumed", std::move(assumed)},
                 {"steps", std::move(steps)},
                 {"time", claim.axes.time ? DetailsJson(*claim.axes.time) : Json(nullptr)},
                 {"value", std::visit([](const auto& held) { return DetailsJson(held); }, claim.value)}});
}

Json DetailsJson(const Document& document) {
  const Metadata& known = document.metadata;
  Json blocks = Json::array();
  for (const Block& block : document.blocks)
    blocks.push_back(Json::array({block.span.start, block.span.end, RoleName(block.role)}));
  Json places = Json::array();
  for (const PlaceMark& mark : MarkPlaces(document))
    places.push_back(Json::array({mark.offset, mark.line, mark.column}));
  return Object({{"modified", KnownJson(known.modified)},
                 {"origin", KnownJson(known.origin)},
                 {"canonical_url", KnownJson(known.canonical_url)},
                 {"agency", KnownJson(known.agency)},
                 {"blocks", std::move(blocks)},
                 {"places", std::move(places)}});
}

}  // namespace

std::string MentionRecord(const Document& document, const Mention& mention) {
  const Place place = document.map.PlaceOf(mention.span.start);
  const Span shown{mention.span.start, std::max(mention.span.end, mention.compound_end)};
  return JsonText(Object({{"type", "mention"},
                          {"bundle", document.bundle},
                          {"source", document.id},
                          {"kind", MentionKindName(mention.kind)},
                          {"text", Slice(document.text, shown)},
                          {"start", shown.start},
                          {"end", shown.end},
                          {"line", place.line},
                          {"column", place.column},
                          {"value", AnyValueJson(mention.value)}}));
}

std::string BundleRecord(std::string_view bundle, const std::vector<std::string>& passed_over,
                         const Diagnostics& diagnostics) {
  Json troubles = Json::array();
  for (const Diagnostic& trouble : diagnostics) {
    Json json = TroubleJson(trouble);
    json["excerpt"] = KnownJson(trouble.excerpt);
    json["width"] = trouble.width;
    json["help"] = KnownJson(trouble.help);
    troubles.push_back(std::move(json));
  }
  return JsonText(Object({{"type", "bundle"},
                          {"bundle", bundle},
                          {"passed_over", passed_over},
                          {"diagnostics", std::move(troubles)}}));
}

std::string SourceRecord(const Document& document, const Coverage& coverage) {
  const Metadata& known = document.metadata;
  const auto name = [&](std::uint32_t) -> std::string_view { return document.id; };
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
                          {"coverage", CoverageJson(coverage, name)},
                          {"details", DetailsJson(document)}}));
}

std::string ClaimRecord(const Document& document, const Claim& claim) {
  Json json = ClaimJson(claim, document.bundle, document.id);
  json["details"] = DetailsJson(claim);
  return JsonText(json);
}

}  // namespace gainsay
