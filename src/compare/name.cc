#include "compare/name.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "compare/name_relation.h"
#include "compare/position.h"
#include "compare/rewording.h"
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
    case NameRelation::kLetterApart:
    case NameRelation::kMisspelt:
      return "“" + a + "” and “" + b + "” differ in a letter or two";
    default:
      return "“" + a + "” and “" + b + "” are not the same";
  }
}

const std::string& NameOf(const Position& position) { return std::get<Entity>(position.value).name; }

/// What two entities of a slot are to one another; the first has the shorter name.
using Relate = std::function<NameRelation(const Entity&, const Entity&)>;

NameRelation SameOrNot(bool same) { return same ? NameRelation::kSame : NameRelation::kDifferent; }

/// As the rule's key `compare` wants it.
Relate RelationFor(const Rule* rule, const Comparison& comparison) {
  const AliasTable& places = comparison.places;
  const auto by_name = [&kinds = comparison.kinds](const Entity& a, const Entity& b) {
    return RelateNames(a.name, b.name, kinds);
  };
  const auto by_text = [by_name](const Entity& a, const Entity& b) {
    return SameOrNot(by_name(a, b) == NameRelation::kSame);
  };
  switch (rule == nullptr ? EntityCompare::kName : rule->compare) {
    case EntityCompare::kPlace:
      return [&places, by_name](const Entity& a, const Entity& b) {
        return a.id.empty() || b.id.empty() ? by_name(a, b) : SameOrNot(places.Nested(a.id, b.id));
      };
    case EntityCompare::kOneOf:
      return [by_text](const Entity& a, const Entity& b) {
        return a.id.empty() || b.id.empty() ? by_text(a, b) : SameOrNot(a.id == b.id);
      };
    case EntityCompare::kText:
      return by_text;
    default:
      return by_name;
  }
}

/// The most serious relation of any two names, and the pair that has it.
struct Worst {
  NameRelation relation = NameRelation::kSame;
  const Position* a = nullptr;
  const Position* b = nullptr;
};

Worst WorstPair(std::span<const Position> positions, const Relate& relate) {
  Worst worst;
  for (const Position& a : positions) {
    for (const Position& b : positions) {
      if (&a == &b || NameOf(a).size() > NameOf(b).size()) continue;
      const NameRelation relation = relate(std::get<Entity>(a.value), std::get<Entity>(b.value));
      if (relation > worst.relation) worst = {relation, &a, &b};
    }
  }
  return worst;
}

/// Do the rules of all these claims name a severity?
bool AllSayTheirs(const Report& report, std::span<const Position> positions) {
  return std::all_of(positions.begin(), positions.end(), [&](const Position& position) {
    return std::all_of(position.claims.begin(), position.claims.end(),
                       [&](std::uint32_t claim) { return report.claims[claim].severity.has_value(); });
  });
}

void ReportNames(Comparison& comparison, const std::string& slot, const Rule* rule, const Indices& claims) {
  const bool by_name = rule == nullptr || rule->compare == EntityCompare::kName;
  const std::vector<Position> positions =
      MakePositions(comparison.report, by_name ? FullestForms(comparison.report, claims) : claims);
  const Worst worst = WorstPair(positions, RelationFor(rule, comparison));
  if (worst.relation < NameRelation::kCut || !SourcesApart(*worst.a, *worst.b)) return;
  Severity severity = SeverityOf(comparison.report, rule, positions);
  if (worst.relation == NameRelation::kDifferent && !AllSayTheirs(comparison.report, positions))
    severity = std::min(severity, Severity::kWarning);
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
    if (claim.kind == ClaimKind::kEntity && claim.measure != kNameMeasure && claim.measure != kWordingMeasure)
      by_slot[claim.measure].push_back(i);
  }
  for (const auto& [slot, claims] : by_slot) {
    Row row;
    row.measure = slot;
    row.kind = ClaimKind::kEntity;
    row.positions = MakePositions(comparison.report, claims);
    const Rule* rule = comparison.rules.FindRule(comparison.report.claims[claims.front()].rule);
    const Worst worst = WorstPair(row.positions, RelationFor(rule, comparison));
    row.verdict = row.positions.size() < 2                ? Verdict::kSingle
                  : worst.relation >= NameRelation::kCut  ? Verdict::kConflict
                  : worst.relation == NameRelation::kSame ? Verdict::kAgree
                                                          : Verdict::kCompatible;
    rows.push_back(std::move(row));
    ReportNames(comparison, slot, rule, claims);
  }
}

}  // namespace gainsay
