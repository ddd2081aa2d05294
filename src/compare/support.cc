#include "compare/support.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "compare/added_claims.h"
#include "compare/carried.h"
#include "compare/position.h"
#include "gainsay/describe.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Is this a kind of value that a reader would look for in the sources? Spans of time are said in too many
/// ways, and places in an order are no figures.
bool IsLookedFor(MentionKind kind) {
  return kind != MentionKind::kDuration && kind != MentionKind::kMultiple && kind != MentionKind::kOrdinal;
}

Claim ClaimOn(const Report& report, const Unsupported& item) {
  const Mention& mention = item.mention;
  Claim claim;
  claim.source = item.source;
  claim.rule = kDraftRule;
  claim.kind = mention.kind == MentionKind::kQuote  ? ClaimKind::kQuote
               : mention.kind == MentionKind::kName ? ClaimKind::kEntity
               : mention.kind == MentionKind::kDate ? ClaimKind::kDate
                                                    : ClaimKind::kNumber;
  claim.mention_kind = mention.kind;
  claim.measure = "unsupported";
  claim.value = mention.value;
  claim.span = claim.mention = claim.sentence = mention.span;
  claim.text = std::string(Slice(report.texts[item.source], mention.span));
  return claim;
}

/// The claims that stand on an item. Those of a source stand together, so the others are not looked through.
std::vector<std::uint32_t> ClaimsOn(const Report& report, const Unsupported& item) {
  std::vector<std::uint32_t> claims;
  const auto by_source = [](const Claim& claim, std::uint32_t source) { return claim.source < source; };
  auto claim = std::lower_bound(report.claims.begin(), report.claims.end(), item.source, by_source);
  for (; claim != report.claims.end() && claim->source == item.source; ++claim) {
    if (claim->mention.Overlaps(item.mention.span))
      claims.push_back(static_cast<std::uint32_t>(claim - report.claims.begin()));
  }
  return claims;
}

/// What is told once a draft, where it first stands: a name or a date that comes again is no news. Empty for
/// anything else.
std::string OnceKey(const Mention& mention) {
  if (const auto* entity = std::get_if<Entity>(&mention.value)) return FoldWord(entity->name);
  if (const auto* date = std::get_if<DateRange>(&mention.value)) return Describe(*date);
  return {};
}

/// The items of one draft. What stands in a quotation that nobody carries is told with it.
std::vector<Unsupported> UnsupportedIn(std::uint32_t source, const std::vector<Mention>& mentions,
                                       const Carried& carried) {
  std::vector<Unsupported> unsupported;
  std::set<std::string> once;
  std::uint32_t quoted_to = 0;
  for (const Mention& mention : mentions) {
    if (mention.span.end <= quoted_to || !IsLookedFor(mention.kind) || carried.Holds(mention)) continue;
    if (mention.kind == MentionKind::kQuote) quoted_to = mention.span.end;
    const std::string key = OnceKey(mention);
    if (!key.empty() && !once.insert(key).second) continue;
    unsupported.push_back({source, mention, carried.WithOtherUnit(mention)});
  }
  return unsupported;
}

/// What is not told again.
struct Settled {
  std::set<std::uint32_t> claims;                           ///< In findings, or sums of what sources carry.
  std::vector<std::pair<std::uint32_t, Span>> authorities;  ///< Who is cited in place of somebody else.
};

Settled SettledIn(const Report& report, const std::vector<Row>& rows) {
  Settled settled;
  for (const Finding& finding : report.findings) {
    if (finding.severity == Severity::kNote) continue;
    settled.claims.insert(finding.claims.begin(), finding.claims.end());
    if (finding.type != FindingType::kAttributionMoved) continue;
    for (const std::uint32_t i : finding.claims) {
      for (const Citation& citation : report.claims[i].cited)
        settled.authorities.emplace_back(report.claims[i].source, citation.span);
    }
  }
  for (const Row& row : rows) {
    if (row.joins.empty()) continue;
    for (const Position& position : row.positions)
      settled.claims.insert(position.claims.begin(), position.claims.end());
  }
  return settled;
}

bool IsSettled(const Settled& settled, const Unsupported& item, const std::vector<std::uint32_t>& claims) {
  return std::any_of(claims.begin(), claims.end(),
                     [&](std::uint32_t i) { return settled.claims.contains(i); }) ||
         std::any_of(settled.authorities.begin(), settled.authorities.end(), [&](const auto& cited) {
           return cited.first == item.source && cited.second.Overlaps(item.mention.span);
         });
}

std::string_view HowLookedFor(MentionKind kind) {
  switch (kind) {
    case MentionKind::kQuote:
      return "looked for in every source that is no draft: the same words in the same order";
    case MentionKind::kName:
      return "looked for in every source that is no draft: a person by the last name, a place by any of its "
             "names, anything else by most of its words";
    case MentionKind::kDate:
      return "looked for in every source that is no draft: a date no coarser than this one that meets it";
    default:
      return "looked for in every source that is no draft: a value that can be the same, in any unit";
  }
}

std::string_view WordFor(MentionKind kind) {
  if (kind == MentionKind::kQuote) return "quotation";
  if (kind == MentionKind::kDate) return "date";
  return kind == MentionKind::kName ? "name" : "figure";
}

}  // namespace

std::vector<Unsupported> AddUnsupportedClaims(Comparison& comparison,
                                              std::span<const std::vector<Mention>> mentions) {
  if (mentions.empty() || comparison.language == nullptr) return {};
  Report& report = comparison.report;
  const Carried carried(comparison, mentions);
  std::vector<Unsupported> unsupported;
  std::vector<Claim> claims;
  for (std::uint32_t source = 0; source < report.sources.size(); ++source) {
    if (!report.sources[source].draft) continue;
    for (Unsupported& item : UnsupportedIn(source, mentions[source], carried)) {
      if (ClaimsOn(report, item).empty()) claims.push_back(ClaimOn(report, item));
      unsupported.push_back(std::move(item));
    }
  }
  AddClaims(report, std::move(claims));
  return unsupported;
}

void CompareSupport(Comparison& comparison, const std::vector<Row>& rows,
                    const std::vector<Unsupported>& unsupported) {
  if (unsupported.empty()) return;
  Report& report = comparison.report;
  const Settled settled = SettledIn(report, rows);
  for (const Unsupported& item : unsupported) {
    const std::vector<std::uint32_t> claims = ClaimsOn(report, item);
    if (claims.empty() || IsSettled(settled, item, claims)) continue;
    const std::uint32_t first = claims.front();
    const Claim& claim = report.claims[first];
    Finding finding = MakeFinding(FindingType::kUnsupported, Severity::kWarning, claim.rule, claim.measure,
                                  {PositionOf(report, {&first, 1})});
    const MentionKind kind = item.mention.kind;
    const std::string written(Slice(report.texts[item.source], item.mention.span));
    finding.message = "no source carries the " + std::string(WordFor(kind)) + ' ' +
                      (kind == MentionKind::kQuote ? written : "“" + written + "”");
    if (const auto* date = std::get_if<DateRange>(&item.mention.value))
      finding.why.push_back("it is " + Describe(*date));
    finding.why.emplace_back(HowLookedFor(kind));
    if (!item.other_unit.empty())
      finding.why.push_back("the same number has another unit: " + item.other_unit);
    report.findings.push_back(std::move(finding));
  }
}

}  // namespace gainsay
