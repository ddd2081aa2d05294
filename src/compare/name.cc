#include "compare/name.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "compare/name_relation.h"
#include "compare/position.h"
#include "compare/spelling.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

using Indices = std::vector<std::uint32_t>;

/// Of one source's claims in a slot, those with the fullest form of the name: short forms beside it are no
/// news.
Indices FullestForms(const Report& report, const Indices& claims) {
  std::map<std::uint32_t, Indices> by_source;
  for (const std::uint32_t i : claims) by_source[report.claims[i].source].push_back(i);
  Indices fullest;
  for (const auto& [source, members] : by_source) {
    for (const std::uint32_t i : members) {
      const std::string& name = std::get<Entity>(report.claims[i].value).name;
      const bool shorter = std::any_of(members.begin(), members.end(), [&](std::uint32_t j) {
        const std::string& other = std::get<Entity>(report.claims[j].value).name;
        return other.size() > name.size() && IsPartOfName(name, other);
      });
      if (!shorter) fullest.push_back(i);
    }
  }
  return fullest;
}

FindingType TypeOf(NameRelation relation) {
  return relation == NameRelation::kDifferent ? FindingType::kEntityMismatch : FindingType::kNameMismatch;
}

std::string Explanation(NameRelation relation, const std::string& a, const std::string& b) {
  switch (relation) {
    case NameRelation::kCut:
      return "“" + a + "” is “" + b + "” cut short";
    case NameRelation::kMisspelt:
      return "“" + a + "” and “" + b + "” differ in a letter or two";
    default:
      return "“" + a + "” and “" + b + "” are different names";
  }
}

const std::string& NameOf(const Position& position) { return std::get<Entity>(position.value).name; }

/// The most serious relation of any two names, and the pair that has it.
struct Worst {
  NameRelation relation = NameRelation::kSame;
  const Position* a = nullptr;
  const Position* b = nullptr;
};

Worst WorstPair(std::span<const Position> positions) {
  Worst worst;
  for (const Position& a : positions) {
    for (const Position& b : positions) {
      if (&a == &b || NameOf(a).size() > NameOf(b).size()) continue;
      const NameRelation relation = RelateNames(NameOf(a), NameOf(b));
      if (relation > worst.relation) worst = {relation, &a, &b};
    }
  }
  return worst;
}

void ReportNames(Comparison& comparison, const std::string& slot, const Rule* rule, const Indices& claims) {
  const std::vector<Position> positions =
      MakePositions(comparison.report, FullestForms(comparison.report, claims));
  const Worst worst = WorstPair(positions);
  if (worst.relation < NameRelation::kCut || !SourcesApart(*worst.a, *worst.b)) return;
  Severity severity = rule == nullptr ? Severity::kError : rule->severity;
  if (worst.relation == NameRelation::kDifferent) severity = std::min(severity, Severity::kWarning);
  const std::string explanation = Explanation(worst.relation, NameOf(*worst.a), NameOf(*worst.b));
  Finding finding =
      MakeFinding(TypeOf(worst.relation), severity, rule == nullptr ? "" : rule->id, slot, positions);
  finding.message = MeasureTitle(comparison.rules, slot) + ": " + explanation;
  for (const Position& position : positions)
    finding.why.push_back(DescribePosition(comparison.report, position));
  comparison.report.findings.push_back(std::move(finding));
}

}  // namespace

void CompareNames(Comparison& comparison, std::vector<Row>& rows) {
  std::map<std::string, Indices> by_slot;
  for (std::uint32_t i = 0; i < comparison.report.claims.size(); ++i) {
    const Claim& claim = comparison.report.claims[i];
    if (claim.kind == ClaimKind::kEntity && claim.measure != kNameMeasure)
      by_slot[claim.measure].push_back(i);
  }
  for (const auto& [slot, claims] : by_slot) {
    Row row;
    row.measure = slot;
    row.kind = ClaimKind::kEntity;
    row.positions = MakePositions(comparison.report, claims);
    const Worst worst = WorstPair(row.positions);
    row.verdict = row.positions.size() < 2                ? Verdict::kSingle
                  : worst.relation >= NameRelation::kCut  ? Verdict::kConflict
                  : worst.relation == NameRelation::kSame ? Verdict::kAgree
                                                          : Verdict::kCompatible;
    rows.push_back(std::move(row));
    ReportNames(comparison, slot, comparison.rules.FindRule(comparison.report.claims[claims.front()].rule),
                claims);
  }
}

}  // namespace gainsay
