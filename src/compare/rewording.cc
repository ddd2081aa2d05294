// All wordings of one stretch make one finding, however many copies there are.
#include "compare/rewording.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "compare/added_claims.h"
#include "compare/position.h"
#include "compare/replaced.h"
#include "gainsay/disjoint_sets.h"

namespace gainsay {
namespace {

/// Stretches that stand for one another, directly or through others: numbered as they came, with what is
/// known of their set at the number that stands for it.
class Slots {
 public:
  void Join(const Replacement& change) {
    const std::uint32_t a = sets_.Find(Add(change.a));
    const std::uint32_t b = sets_.Find(Add(change.b));
    const std::uint32_t root = sets_.Join(a, b);
    known_[root] = {known_[a].telling || known_[b].telling || change.telling,
                    known_[a].exchanged || known_[b].exchanged || change.exchanged};
  }

  const std::vector<Stretch>& stretches() const { return stretches_; }
  std::uint32_t Root(std::size_t i) { return sets_.Find(static_cast<std::uint32_t>(i)); }
  bool telling(std::uint32_t root) const { return known_[root].telling; }
  bool exchanged(std::uint32_t root) const { return known_[root].exchanged; }

 private:
  struct Known {
    bool telling = false;
    bool exchanged = false;
  };

  std::uint32_t Add(const Stretch& stretch) {
    const auto [known, added] =
        index_.try_emplace(stretch.at(), static_cast<std::uint32_t>(stretches_.size()));
    if (!added) return known->second;
    stretches_.push_back(stretch);
    known_.emplace_back();
    return sets_.Add();
  }

  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> index_;
  std::vector<Stretch> stretches_;
  std::vector<Known> known_;
  DisjointSets sets_;
};

Claim ClaimOn(const Report& report, const Stretch& stretch) {
  Claim claim;
  claim.source = stretch.source;
  claim.rule = kWordingRule;
  claim.kind = ClaimKind::kEntity;
  claim.mention_kind = MentionKind::kName;
  claim.measure = kWordingMeasure;
  claim.span = claim.mention = stretch.span;
  claim.sentence = stretch.sentence;
  claim.text = std::string(Slice(report.texts[stretch.source], stretch.span));
  claim.value = Entity{claim.text, ""};
  return claim;
}

std::string Quoted(const std::vector<Position>& positions) {
  std::string quoted;
  for (const Position& position : positions) {
    quoted += (quoted.empty() ? "“" : ", “") + std::get<Entity>(position.value).name + "”";
  }
  return quoted;
}

}  // namespace

std::vector<Rewording> AddWordingClaims(Comparison& comparison) {
  Slots slots;
  for (const Replacement& change : FindReplacements(comparison)) slots.Join(change);
  std::vector<Claim> claims;
  for (const Stretch& stretch : slots.stretches()) claims.push_back(ClaimOn(comparison.report, stretch));
  const std::vector<std::uint32_t> places = AddClaims(comparison.report, std::move(claims));
  std::map<std::uint32_t, Rewording> by_root;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::uint32_t root = slots.Root(i);
    Rewording& rewording = by_root[root];
    rewording.claims.push_back(places[i]);
    rewording.telling = slots.telling(root);
    rewording.exchanged = slots.exchanged(root);
  }
  std::vector<Rewording> rewordings;
  for (auto& [root, rewording] : by_root) {
    std::sort(rewording.claims.begin(), rewording.claims.end());
    rewordings.push_back(std::move(rewording));
  }
  return rewordings;
}

void CompareWordings(Comparison& comparison, const std::vector<Rewording>& rewordings) {
  Report& report = comparison.report;
  for (const Rewording& rewording : rewordings) {
    Finding finding =
        MakeFinding(rewording.exchanged ? FindingType::kEntityMismatch : FindingType::kWordingChanged,
                    rewording.telling ? Severity::kWarning : Severity::kNote,
                    report.claims[rewording.claims.front()].rule, kWordingMeasure,
                    MakePositions(report, rewording.claims));
    finding.message = (rewording.exchanged ? "two names change places: " : "copies of one text differ: ") +
                      Quoted(finding.positions);
    for (const Position& position : finding.positions)
      finding.why.push_back(DescribePosition(report, position));
    finding.why.emplace_back("the words around are the same");
    report.findings.push_back(std::move(finding));
  }
}

}  // namespace gainsay
