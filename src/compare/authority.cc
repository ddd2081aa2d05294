#include "compare/authority.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "compare/position.h"
#include "compare/same_authority.h"
#include "gainsay/describe.h"
#include "text/fold.h"

namespace gainsay {
namespace {

using Indices = std::vector<std::uint32_t>;

/// "The officer", "a spokesman": one person without a name may be any of those who have one.
bool IsAnybody(const Authority& authority) {
  const std::string& name = authority.citation.name;
  return authority.citation.count == "one" && authority.words.size() == 1 &&
         std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Figure {
 public:
  Figure(Comparison& comparison, const FoldedSet& function_words, Indices claims, const Origin& origin)
      : comparison_(comparison), report_(comparison.report), claims_(std::move(claims)), origin_(origin) {
    for (const std::uint32_t i : claims_) AddClaim(i, function_words);
  }

  void Report() {
    if (claims_.size() < 2) return;
    for (std::size_t a = 0; a < authorities_.size(); ++a) {
      for (std::size_t b = a + 1; b < authorities_.size(); ++b)
        CompareCounts(authorities_[a], authorities_[b]);
    }
    ReportMoved();
    ReportDropped();
  }

 private:
  void AddClaim(std::uint32_t index, const FoldedSet& function_words) {
    const Claim& claim = report_.claims[index];
    if (claim.cited.empty()) uncited_.push_back(index);
    for (const Citation& citation : claim.cited) {
      Authority authority = AuthorityOf(citation, function_words);
      authority.claims = {index};
      const auto same = std::find_if(authorities_.begin(), authorities_.end(), [&](const Authority& known) {
        return known.words == authority.words && known.citation.count == authority.citation.count;
      });
      if (same == authorities_.end()) {
        authorities_.push_back(std::move(authority));
      } else {
        same->claims.push_back(index);
      }
    }
  }

  /// Small figures coincide by chance: that they are one figure is certain of larger ones alone.
  bool IsTelling() const {
    constexpr double kTelling = 100;
    const Interval& hard = std::get<Quantity>(report_.claims[claims_.front()].value).hard;
    return hard.bounded() ? hard.low >= kTelling || hard.high >= kTelling : hard.low >= kTelling;
  }

  /// A draft can be put right by whoever reads this.
  bool OfDraft() const {
    return std::any_of(claims_.begin(), claims_.end(),
                       [&](std::uint32_t i) { return report_.sources[report_.claims[i].source].draft; });
  }

  /// Does the rule take a wrong figure for an error?
  bool IsGrave() const {
    const Rule* rule = comparison_.rules.FindRule(report_.claims[claims_.front()].rule);
    return rule == nullptr || rule->severity == Severity::kError;
  }

  std::set<std::uint32_t> SourcesOf(const Indices& claims) const {
    std::set<std::uint32_t> sources;
    for (const std::uint32_t i : claims) sources.insert(report_.claims[i].source);
    return sources;
  }

  /// A source that cites both of them has exchanged nothing.
  bool NoSourceCitesBoth(const Authority& a, const Authority& b) const {
    const std::set<std::uint32_t> sources_a = SourcesOf(a.claims);
    const std::set<std::uint32_t> sources_b = SourcesOf(b.claims);
    return std::none_of(sources_a.begin(), sources_a.end(),
                        [&](std::uint32_t source) { return sources_b.contains(source); });
  }

  /// One figure of one origin on the word of several: each authority is a position of one disagreement.
  void ReportMoved() {
    if (!IsTelling()) return;
    std::vector<Authority> apart;
    for (const Authority& authority : authorities_) {
      const auto same = std::find_if(apart.begin(), apart.end(), [&](const Authority& known) {
        return SameAuthority(known, authority, comparison_.places, comparison_.kinds) || IsAnybody(known) ||
               IsAnybody(authority) || !NoSourceCitesBoth(known, authority) ||
               NamedTogether(report_, known.citation.name, authority.citation.name);
      });
      if (same == apart.end()) {
        apart.push_back(authority);
      } else {
        same->claims.insert(same->claims.end(), authority.claims.begin(), authority.claims.end());
      }
    }
    if (apart.size() < 2) return;
    std::string what = "rests on " + apart.front().citation.name + " in one source";
    for (std::size_t i = 1; i < apart.size(); ++i) {
      what += (i + 1 == apart.size() ? " and on " : ", on ") + apart[i].citation.name + " in another";
    }
    Add(FindingType::kAttributionMoved,
        !OfDraft() && (origin_.probable || !IsGrave()) ? Severity::kWarning : Severity::kError, what, apart);
  }

  /// One voice that became several, two bodies that became one.
  void CompareCounts(const Authority& a, const Authority& b) {
    if (!NoSourceCitesBoth(a, b) || !SameAuthority(a, b, comparison_.places, comparison_.kinds)) return;
    if (a.citation.count == b.citation.count || a.citation.count.empty() || b.citation.count.empty()) return;
    const Authority& one = a.citation.count == "one" ? a : b;
    const Authority& many = a.citation.count == "one" ? b : a;
    const bool joint = Joint(many.citation.name) && Joint(one.citation.name);
    Add(joint ? FindingType::kAttributionMerged : FindingType::kAttributionInflated, Severity::kWarning,
        joint ? "has two bodies behind it in one source and a single one in another"
              : "has one voice behind it in one source and several in another",
        {one, many});
  }

  /// Are two names joined by a word that joins phrases?
  bool Joint(const std::string& name) const {
    for (const Word& word : Words(name)) {
      if (comparison_.language->reporting.words.Find(word.folded) & ReportingWords::kCoordinator) return true;
    }
    return false;
  }

  /// A source that is a copy for certain gives the figure and nobody for it, in the very sentence that cites
  /// somebody elsewhere. Ages and small counts need nobody's word.
  void ReportDropped() {
    if (origin_.probable || authorities_.empty() || !IsTelling()) return;
    Indices cited;
    for (const Authority& authority : authorities_) {
      cited.insert(cited.end(), authority.claims.begin(), authority.claims.end());
    }
    const std::set<std::uint32_t> citing = SourcesOf(cited);
    constexpr double kVerbatim = 0.8;
    Indices dropped;
    bool verbatim = false;
    for (const std::uint32_t i : uncited_) {
      const std::uint32_t source = report_.claims[i].source;
      double likeness = 0;
      for (const std::uint32_t other : cited)
        likeness =
            std::max(likeness, comparison_.matching.Likeness(report_.claims[i], report_.claims[other]));
      if (citing.contains(source) || likeness == 0) continue;
      dropped.push_back(i);
      verbatim = verbatim || likeness >= kVerbatim;
    }
    if (dropped.empty()) return;
    Authority somebody = authorities_.front();
    somebody.claims = cited;
    Add(FindingType::kAttributionDropped, IsGrave() || verbatim ? Severity::kWarning : Severity::kNote,
        "is given by " + somebody.citation.name + " in one source and by nobody in another",
        {Authority{{}, {}, dropped}, somebody});
  }

  void Add(FindingType type, Severity severity, const std::string& what,
           const std::vector<Authority>& authorities) {
    const Claim& first = report_.claims[claims_.front()];
    std::vector<Position> positions;
    for (Authority authority : authorities) {
      std::sort(authority.claims.begin(), authority.claims.end());
      positions.push_back(PositionOf(report_, authority.claims));
    }
    Finding finding = MakeFinding(type, severity, first.rule, first.measure, std::move(positions));
    finding.message =
        MeasureTitle(comparison_.rules, first.measure) + ": " + Describe(first.value) + " " + what;
    for (const Position& position : finding.positions)
      finding.why.push_back(DescribePosition(report_, position));
    if (!origin_.why.empty()) finding.why.push_back("the sources share an origin: " + origin_.why);
    report_.findings.push_back(std::move(finding));
  }

  Comparison& comparison_;
  gainsay::Report& report_;
  Indices claims_;
  const Origin& origin_;
  std::vector<Authority> authorities_;
  Indices uncited_;
};

}  // namespace

void CompareAuthorities(Comparison& comparison, const std::vector<Group>& groups) {
  if (comparison.language == nullptr) return;
  const FoldedSet function_words = FoldAll(comparison.language->function_words);
  for (const Group& group : groups) {
    if (group.kind != ClaimKind::kNumber) continue;
    std::map<std::pair<std::uint32_t, std::string>, Indices> figures;
    for (const std::uint32_t i : group.claims) {
      const Claim& claim = comparison.report.claims[i];
      Quantity figure = std::get<Quantity>(claim.value);
      figure.hedge = figure.point ? Hedge::kExact : figure.hedge;
      figures[{comparison.report.sources[claim.source].origin, Describe(figure)}].push_back(i);
    }
    for (auto& [key, claims] : figures) {
      const auto origin = std::find_if(comparison.report.origins.begin(), comparison.report.origins.end(),
                                       [id = key.first](const Origin& o) { return o.id == id; });
      if (origin == comparison.report.origins.end() || origin->sources.size() < 2) continue;
      Figure(comparison, function_words, std::move(claims), *origin).Report();
    }
  }
}

}  // namespace gainsay
