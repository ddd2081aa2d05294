#include "compare/support.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "compare/added_claims.h"
#include "compare/position.h"
#include "compare/wording.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr const char* kDraftRule = "general/draft";

/// Is this a kind of figure that a reader would look for in the sources? Days and spans of time are said in
/// too many ways, and places in an order are no figures.
bool IsFigure(MentionKind kind) {
  return kind == MentionKind::kNumber || kind == MentionKind::kMoney || kind == MentionKind::kPercent ||
         kind == MentionKind::kMeasure || kind == MentionKind::kAge;
}

/// "One" and "two" are articles and pairs as often as they are counts.
bool IsCount(const Quantity& quantity) {
  constexpr double kFirstCount = 3;
  return !quantity.unit.empty() || !quantity.point || std::fabs(*quantity.point) >= kFirstCount;
}

/// What the sources carry.
class Carried {
 public:
  Carried(const Comparison& comparison, std::span<const std::vector<Mention>> mentions)
      : comparison_(comparison) {
    const Report& report = comparison.report;
    for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
      if (report.sources[i].draft) continue;
      AddWords(report.texts[i]);
      for (const Mention& mention : mentions[i]) {
        if (const auto* quantity = std::get_if<Quantity>(&mention.value)) {
          by_unit_[quantity->unit].push_back(quantity->hard);
        }
      }
    }
  }

  bool Holds(const Mention& mention) const {
    if (const auto* quantity = std::get_if<Quantity>(&mention.value)) return HoldsFigure(*quantity);
    if (const auto* quotation = std::get_if<Quotation>(&mention.value)) return HoldsQuote(quotation->words);
    if (const auto* entity = std::get_if<Entity>(&mention.value)) return HoldsName(*entity);
    return true;
  }

 private:
  /// One string with a blank on both sides of each word, so that a phrase is found by its words.
  void AddWords(std::string_view text) {
    words_ += ' ';
    for (const Word& word : Words(text)) {
      words_ += OneSpelling(word.folded, comparison_.language->spellings) + ' ';
      known_.insert(word.folded);
    }
  }

  bool HoldsFigure(const Quantity& quantity) const {
    if (!IsCount(quantity)) return true;
    const auto found = by_unit_.find(quantity.unit);
    return found != by_unit_.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const Interval& hard) { return Meet(hard, quantity.hard); });
  }

  /// A single word in quotation marks is a name or a doubt, no quotation.
  bool HoldsQuote(const std::string& quoted) const {
    const Wording wording = WordingOf(quoted, comparison_.language->spellings);
    if (wording.words().size() < 2) return true;
    return std::all_of(wording.stretches.begin(), wording.stretches.end(), [&](const auto& stretch) {
      std::string phrase = " ";
      for (const std::string& word : stretch) phrase += word + ' ';
      return words_.find(phrase) != std::string::npos;
    });
  }

  /// A person is known by the last name, anything else by any word of its name.
  bool HoldsName(const Entity& entity) const {
    const std::vector<Word> words = Words(entity.name);
    if (words.empty()) return true;
    if (entity.type == EntityType::kPerson) return known_.contains(words.back().folded);
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& word) { return known_.contains(word.folded); });
  }

  const Comparison& comparison_;
  std::map<std::string, std::vector<Interval>> by_unit_;
  std::string words_;
  std::set<std::string> known_;
};

Claim ClaimOn(const Report& report, std::uint32_t source, const Mention& mention) {
  Claim claim;
  claim.source = source;
  claim.rule = kDraftRule;
  claim.kind = mention.kind == MentionKind::kQuote  ? ClaimKind::kQuote
               : mention.kind == MentionKind::kName ? ClaimKind::kEntity
                                                    : ClaimKind::kNumber;
  claim.mention_kind = mention.kind;
  claim.measure = "unsupported";
  claim.value = mention.value;
  claim.span = claim.mention = claim.sentence = mention.span;
  claim.text = std::string(Slice(report.texts[source], mention.span));
  return claim;
}

/// The claims that stand on an item. Those of a source stand together, so the others are not looked through.
std::vector<std::uint32_t> ClaimsOn(const Report& report, const Unsupported& item) {
  std::vector<std::uint32_t> claims;
  const auto by_source = [](const Claim& claim, std::uint32_t source) { return claim.source < source; };
  auto claim = std::lower_bound(report.claims.begin(), report.claims.end(), item.source, by_source);
  for (; claim != report.claims.end() && claim->source == item.source; ++claim) {
    if (claim->mention.Overlaps(item.span))
      claims.push_back(static_cast<std::uint32_t>(claim - report.claims.begin()));
  }
  return claims;
}

std::string_view WordFor(MentionKind kind) {
  if (kind == MentionKind::kQuote) return "quotation";
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
    std::set<std::string> names;  // A name is told once, where it first stands.
    for (const Mention& mention : mentions[source]) {
      if (!IsFigure(mention.kind) && mention.kind != MentionKind::kQuote &&
          mention.kind != MentionKind::kName)
        continue;
      if (carried.Holds(mention)) continue;
      const auto* entity = std::get_if<Entity>(&mention.value);
      if (entity != nullptr && !names.insert(FoldWord(entity->name)).second) continue;
      unsupported.push_back({source, mention.kind, mention.span});
      if (ClaimsOn(report, unsupported.back()).empty()) claims.push_back(ClaimOn(report, source, mention));
    }
  }
  AddClaims(report, std::move(claims));
  return unsupported;
}

void CompareSupport(Comparison& comparison, const std::vector<Unsupported>& unsupported) {
  Report& report = comparison.report;
  std::set<std::uint32_t> told;
  for (const Finding& finding : report.findings) {
    if (finding.severity != Severity::kNote) told.insert(finding.claims.begin(), finding.claims.end());
  }
  for (const Unsupported& item : unsupported) {
    const std::vector<std::uint32_t> claims = ClaimsOn(report, item);
    const auto is_told = [&](std::uint32_t i) { return told.contains(i); };
    if (claims.empty() || std::any_of(claims.begin(), claims.end(), is_told)) continue;
    const std::uint32_t first = claims.front();
    const Claim& claim = report.claims[first];
    Finding finding = MakeFinding(FindingType::kUnsupported, Severity::kWarning, claim.rule, claim.measure,
                                  {PositionOf(report, {&first, 1})});
    const std::string written(Slice(report.texts[item.source], item.span));
    const bool marked = item.kind == MentionKind::kQuote;
    finding.message = "no source carries the " + std::string(WordFor(item.kind)) + ' ' +
                      (marked ? written : "“" + written + "”");
    finding.why = {
        "looked for in every source that is no draft: the same value in the same unit, the same words, or "
        "the "
        "same last name"};
    report.findings.push_back(std::move(finding));
  }
}

}  // namespace gainsay
