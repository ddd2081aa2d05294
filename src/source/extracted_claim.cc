#include "source/extracted_claim.h"

#include <cmath>
#include <string>
#include <utility>

#include "gainsay/describe_document.h"
#include "gainsay/extracted.h"

namespace gainsay {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMentionKinds = static_cast<std::size_t>(MentionKind::kName) + 1;
constexpr std::size_t kClaimKinds = static_cast<std::size_t>(ClaimKind::kQuote) + 1;
constexpr std::size_t kRoles = static_cast<std::size_t>(Role::kAlternative) + 1;
constexpr std::size_t kGrains = static_cast<std::size_t>(DateRange::Grain::kSpan) + 1;
constexpr std::size_t kEntityTypes = static_cast<std::size_t>(EntityType::kPlace) + 1;
constexpr std::size_t kGenders = static_cast<std::size_t>(Gender::kFemale) + 1;
constexpr std::uint32_t kDaysOfWeek = 7;
constexpr std::uint32_t kMonthsOfYear = 12;

/// Two ends, null for one that is unbounded.
Interval ReadInterval(const JsonFields& value, std::string_view key) {
  Interval interval;
  std::size_t at = 0;
  for (const dom::element end : value.Array(key)) {
    double number = 0;
    const bool given = end.get(number) == simdjson::SUCCESS;
    if ((!given && !end.is_null()) || at > 1) value.Wrong(key);
    if (given) (at == 0 ? interval.low : interval.high) = number;
    ++at;
  }
  if (at != 2) value.Wrong(key);
  return interval;
}

/// What holds for every figure that was read in a text.
bool IsSound(const Quantity& quantity) {
  return !IsEmpty(quantity.soft) && Contains(quantity.hard, quantity.soft) && quantity.grain > 0 &&
         (!quantity.point || (*quantity.point >= quantity.hard.low && *quantity.point <= quantity.hard.high));
}

Quantity ReadQuantity(const JsonFields& value, const JsonFields& details) {
  Quantity quantity;
  if (value.Has("point")) quantity.point = value.Number("point");
  quantity.hard = ReadInterval(value, "hard");
  quantity.soft = ReadInterval(value, "soft");
  const std::optional<Hedge> hedge = HedgeFromName(value.String("hedge"));
  if (!hedge) value.Wrong("hedge");
  quantity.hedge = hedge.value_or(Hedge::kExact);
  quantity.unit = value.Known("unit");
  quantity.grain = details.Number("grain");
  quantity.hard.low_open = details.Lists("open", "hard-low");
  quantity.hard.high_open = details.Lists("open", "hard-high");
  quantity.soft.low_open = details.Lists("open", "soft-low");
  quantity.soft.high_open = details.Lists("open", "soft-high");
  quantity.assumed_unit = details.Flag("assumed_unit");
  if (!IsSound(quantity)) value.Wrong("hard");
  return quantity;
}

std::optional<Day> ReadDay(const JsonFields& value, std::string_view key) {
  if (!value.Has(key)) return std::nullopt;
  const std::optional<Day> day = ParseIsoDay(value.String(key));
  if (!day) value.Wrong(key);
  return day;
}

DateRange ReadRange(const JsonFields& value, const JsonFields& details) {
  DateRange range;
  range.from = ReadDay(value, "from");
  range.to = ReadDay(value, "to");
  if (range.from && range.to && *range.from > *range.to) value.Wrong("from");
  range.grain = details.Named("grain", GrainName, kGrains);
  const std::uint32_t weekday = details.Count("weekday");
  if (weekday > kDaysOfWeek) details.Wrong("weekday");
  range.weekday = static_cast<int>(weekday);
  const std::uint32_t month = details.Count("month");
  if (month > kMonthsOfYear) details.Wrong("month");
  range.month = static_cast<int>(month);
  range.relative = details.Flag("relative");
  range.assumed = details.Flag("assumed");
  return range;
}

Value ReadValue(ClaimKind kind, const JsonFields& value, const JsonFields& details, std::string_view text) {
  switch (kind) {
    case ClaimKind::kNumber:
      return ReadQuantity(value, details);
    case ClaimKind::kDate:
      return ReadRange(value, details);
    case ClaimKind::kEntity:
      return Entity{value.String("name"), value.Known("id"),
                    details.Named("type", EntityTypeName, kEntityTypes), details.Known("full"),
                    details.Named("gender", GenderName, kGenders)};
    case ClaimKind::kQuote:
      break;
  }
  return Quotation{value.String("words"), value.Known("speaker"), details.SpanIn(text),
                   details.Flag("complete")};
}

Axes ReadAxes(const JsonFields& fields, const JsonFields& details) {
  Axes axes;
  const JsonFields stated = fields.Object("axes");
  const JsonFields steps = details.Object("steps");
  for (const AxisField& field : AxisFields()) {
    AxisValue& axis = axes.*field.member;
    axis.value = stated.Known(field.name);
    axis.inherited = fields.Lists("inherited", field.name);
    axis.assumed = details.Lists("assumed", field.name);
    if (steps.Has(field.name)) axis.step = static_cast<std::uint8_t>(steps.Count(field.name));
  }
  if (stated.Has("time")) axes.time = ReadRange(stated.Object("time"), details.Object("time"));
  axes.time_inherited = fields.Lists("inherited", "time");
  return axes;
}

/// Is a mention of the kind what a claim of the kind is made from? A name need be no mention.
bool Fits(MentionKind mention, ClaimKind claim) {
  if (claim == ClaimKind::kQuote) return mention == MentionKind::kQuote;
  if (claim == ClaimKind::kDate) return mention == MentionKind::kDate;
  return claim == ClaimKind::kEntity || (IsValueKind(mention) && mention != MentionKind::kDate);
}

std::vector<Citation> ReadCited(const JsonFields& fields, std::string_view text) {
  std::vector<Citation> cited;
  for (const dom::element element : fields.Array("cited")) {
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS) {
      fields.Wrong("cited");
      continue;
    }
    const JsonFields citation(object, fields.wrong());
    cited.push_back({citation.String("name"), citation.Known("id"), citation.Known("count"),
                     citation.Known("verb"), citation.String("text"), citation.SpanIn(text)});
  }
  return cited;
}

}  // namespace

Claim ReadClaim(const JsonFields& fields, std::string_view text) {
  const JsonFields details = fields.Object("details");
  Claim claim;
  claim.id = fields.String("id");
  claim.rule = fields.String("rule");
  claim.kind = fields.Named("kind", ClaimKindName, kClaimKinds);
  claim.mention_kind = details.Named("mention", MentionKindName, kMentionKinds);
  claim.measure = fields.String("measure");
  claim.value = ReadValue(claim.kind, fields.Object("value"), details.Object("value"), text);
  claim.axes = ReadAxes(fields, details);
  claim.cited = ReadCited(fields, text);
  claim.cited_inherited = fields.Lists("inherited", "cited");
  claim.span = fields.SpanIn(text);
  claim.mention = fields.Object("mention").SpanIn(text);
  claim.sentence = fields.Object("sentence").SpanIn(text);
  if (!Fits(claim.mention_kind, claim.kind)) details.Wrong("mention");
  if (claim.span.empty() || claim.mention.empty() || !claim.sentence.Contains(claim.mention.start))
    fields.Wrong("sentence");
  claim.role = details.Named("role", RoleName, kRoles);
  if (fields.Has("severity")) {
    claim.severity = FindSeverity(fields.String("severity"));
    if (!claim.severity) fields.Wrong("severity");
  }
  claim.place = {"", fields.Count("line"), fields.Count("column")};
  if (fields.sound()) claim.text = Slice(text, claim.span);
  return claim;
}

}  // namespace gainsay
