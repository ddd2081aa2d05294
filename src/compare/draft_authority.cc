#include "compare/draft_authority.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/position.h"
#include "compare/same_authority.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

using Indices = std::vector<std::uint32_t>;

/// Claims by unit and point, whatever their hedge.
using ByFigure = std::map<std::pair<std::string, double>, Indices>;

/// The figure of a claim that cites somebody in its own words; null if it is none.
const Quantity* CitedFigure(const Claim& claim) {
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  const bool cites = !claim.cited.empty() && !claim.cited_inherited;
  return cites && quantity != nullptr && quantity->point ? quantity : nullptr;
}

class DraftAuthorities {
 public:
  explicit DraftAuthorities(Comparison& comparison)
      : comparison_(comparison), function_words_(FoldAll(comparison.language->function_words)) {
    const Report& report = comparison.report;
    for (std::uint32_t i = 0; i < report.claims.size(); ++i) {
      const Quantity* figure = CitedFigure(report.claims[i]);
      if (figure != nullptr && !report.sources[report.claims[i].source].draft)
        sources_[{figure->unit, *figure->point}].push_back(i);
    }
    for (const Finding& finding : report.findings) {
      if (finding.type == FindingType::kAttributionMoved)
        told_.insert(finding.claims.begin(), finding.claims.end());
    }
  }

  void Check(std::uint32_t index) {
    const Claim& claim = comparison_.report.claims[index];
    const Quantity* figure = CitedFigure(claim);
    if (figure == nullptr || told_.contains(index)) return;
    const auto found = sources_.find({figure->unit, *figure->point});
    if (found == sources_.end()) return;
    Indices others;
    for (const std::uint32_t i : found->second) {
      if (!IsOneFigure(claim, comparison_.report.claims[i], *figure->point)) continue;
      if (ShareAuthority(claim, comparison_.report.claims[i])) return;
      others.push_back(i);
    }
    // Two figures on one person's word are one fault.
    const auto cue = std::pair(claim.source, claim.cited.front().span.start);
    if (!others.empty() && cues_.insert(cue).second) ReportMoved(index, others);
  }

 private:
  /// Small figures coincide by chance unless a rule knows what they measure; large ones hardly do.
  bool IsOneFigure(const Claim& a, const Claim& b, double point) const {
    constexpr double kTelling = 100;
    if (a.measure == b.measure && comparison_.rules.FindMeasure(a.measure) != nullptr) return true;
    return std::fabs(point) >= kTelling && (a.measure == b.measure || comparison_.matching.Holds(a, b));
  }

  bool ShareAuthority(const Claim& draft, const Claim& source) const {
    for (const Citation& mine : draft.cited) {
      if (IsOutlet(AuthorityOf(mine, function_words_))) return true;
      for (const Citation& theirs : source.cited) {
        if (Same(mine, theirs) || Same(WithRole(mine), theirs) || Same(mine, WithRole(theirs)) ||
            NamedTogether(comparison_.report, mine.name, theirs.name))
          return true;
      }
    }
    return false;
  }

  bool Same(const Citation& a, const Citation& b) const {
    return SameAuthority(AuthorityOf(a, function_words_), AuthorityOf(b, function_words_), comparison_.places,
                         comparison_.kinds);
  }

  /// "The fire chief, Ann Lowe, said" speaks for the fire service as well.
  static Citation WithRole(Citation citation) {
    citation.name = citation.text;
    return citation;
  }

  /// Who cites one of the sources themselves has not moved anything.
  bool IsOutlet(const Authority& authority) const {
    const std::vector<SourceInfo>& sources = comparison_.report.sources;
    return std::any_of(sources.begin(), sources.end(), [&](const SourceInfo& source) {
      Citation outlet;
      outlet.name = source.metadata.outlet;
      return !outlet.name.empty() && SameAuthority(authority, AuthorityOf(outlet, function_words_),
                                                   comparison_.places, comparison_.kinds);
    });
  }

  void ReportMoved(std::uint32_t draft, const Indices& others) {
    Report& report = comparison_.report;
    const Claim& claim = report.claims[draft];
    const Claim& other = report.claims[others.front()];
    Finding finding =
        MakeFinding(FindingType::kAttributionMoved, Severity::kWarning, claim.rule, claim.measure,
                    {PositionOf(report, {&draft, 1}), PositionOf(report, others)});
    finding.message = MeasureTitle(comparison_.rules, claim.measure) + ": " + Describe(claim.value) +
                      " rests on " + claim.cited.front().name + " in the draft and on " +
                      other.cited.front().name + " in the sources";
    for (const Position& position : finding.positions)
      finding.why.push_back(DescribePosition(report, position));
    finding.why.emplace_back(
        "no source that cites anybody for this figure cites the one whom the draft does");
    report.findings.push_back(std::move(finding));
  }

  Comparison& comparison_;
  FoldedSet function_words_;
  ByFigure sources_;
  std::set<std::uint32_t> told_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> cues_;  ///< Told already: source and start.
};

}  // namespace

void CompareDraftAuthorities(Comparison& comparison) {
  const std::vector<SourceInfo>& sources = comparison.report.sources;
  const auto is_draft = [](const SourceInfo& source) { return source.draft; };
  if (comparison.language == nullptr || std::none_of(sources.begin(), sources.end(), is_draft)) return;
  DraftAuthorities authorities(comparison);
  for (std::uint32_t i = 0; i < comparison.report.claims.size(); ++i) {
    if (sources[comparison.report.claims[i].source].draft) authorities.Check(i);
  }
}

}  // namespace gainsay
