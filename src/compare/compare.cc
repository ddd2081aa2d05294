#include "compare/compare.h"

#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/aligned.h"
#include "compare/arithmetic.h"
#include "compare/authority.h"
#include "compare/calendar.h"
#include "compare/copies.h"
#include "compare/corroborate.h"
#include "compare/draft_authority.h"
#include "compare/finding.h"
#include "compare/group.h"
#include "compare/join.h"
#include "compare/name.h"
#include "compare/quote.h"
#include "compare/rewording.h"
#include "compare/spelling.h"
#include "compare/support.h"
#include "compare/unit.h"
#include "compare/values.h"

namespace gainsay {
namespace {

/// Claims that stand in rows: those of rules that compare wherever they match.
std::vector<std::uint32_t> RowClaims(const Report& report, const RuleSet& rules) {
  std::set<std::string_view> aligned;
  for (const Rule& rule : rules.rules) {
    if (rule.aligned) aligned.insert(rule.id);
  }
  std::vector<std::uint32_t> claims;
  for (std::uint32_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    if (claim.kind != ClaimKind::kNumber && claim.kind != ClaimKind::kDate) continue;
    if (!aligned.contains(claim.rule)) claims.push_back(i);
  }
  return claims;
}

}  // namespace

void Compare(Report& report, const CompareInputs& inputs) {
  Comparison comparison{report,
                        inputs.rules,
                        inputs.places,
                        inputs.language,
                        inputs.pairs,
                        inputs.units,
                        AlignedSentences(inputs.pairs)};
  if (inputs.language != nullptr) comparison.kinds = WordKinds(*inputs.language);
  const std::vector<Unsupported> unsupported = AddUnsupportedClaims(comparison, inputs.mentions);
  const std::vector<Rewording> rewordings = AddWordingClaims(comparison);
  CheckArithmetic(comparison);
  CheckCalendar(comparison);
  std::vector<Group> groups =
      GroupClaims(report, RowClaims(report, inputs.rules), inputs.rules, inputs.places, inputs.units);
  for (Group& group : groups) BringIntoOneUnit(report, group, inputs.units, comparison.written);
  std::vector<Row> rows;
  rows.reserve(groups.size());
  for (const Group& group : groups) rows.push_back(CompareValues(comparison, group));
  CompareStatus(comparison, groups);
  CompareUnits(comparison, groups);
  JoinSums(comparison, groups, rows);
  JoinFactors(comparison, groups, rows);
  JoinRelated(comparison, groups);
  CompareAuthorities(comparison, groups);
  CompareNames(comparison, rows);
  CompareSpellings(comparison);
  CompareQuotes(comparison);
  CompareAligned(comparison, rows);
  Corroborate(comparison, rows);
  CompareWordings(comparison, rewordings);
  CompareCopies(comparison, rows);
  CompareDraftAuthorities(comparison);
  CompareSupport(comparison, rows, unsupported);
  report.rows = std::move(rows);
  PutBack(comparison.written, report);
  FinishFindings(report);
}

}  // namespace gainsay
