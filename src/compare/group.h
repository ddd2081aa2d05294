// Groups: claims that speak of the same thing, so that their values may be held against one another.
#ifndef GAINSAY_COMPARE_GROUP_H_
#define GAINSAY_COMPARE_GROUP_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// How units convert; nulls leave them as they are.
struct UnitConversion {
  /// A quantity in the base unit of its dimension, which is then its unit.
  Quantity (*in_base_unit)(const Quantity&) = nullptr;
  /// A quantity in another unit of its dimension; as it is if it does not convert.
  Quantity (*in_unit)(const Quantity&, std::string_view unit) = nullptr;
};

/// Claims of one measure among which no axis differs.
struct Group {
  std::string measure;
  ClaimKind kind = ClaimKind::kNumber;
  std::string
      unit;   ///< Of quantities, which are in one group only if their units convert: that of the first.
  Axes axes;  ///< What the claims state between them.
  std::vector<std::uint32_t> claims;
};

/// Parts `claims` (indices into the report) into groups, in order of measure and axes. A claim with an
/// unstated axis joins the one stated value, where there is exactly one; otherwise it stays apart.
/// Costs a sort of the claims for each axis.
std::vector<Group> GroupClaims(const Report& report, const std::vector<std::uint32_t>& claims,
                               const RuleSet& rules, const AliasTable& places,
                               const UnitConversion& units = {});

/// Did what a claim tells of end so many days or more before its text appeared, as far as both are known?
bool EndedBefore(const Report& report, const Claim& claim, Day days);

/// Does no axis of two groups differ, beside `basis`, which a measure may fix? For joins of related measures.
bool Comparable(const Axes& a, const Axes& b, const RuleSet& rules, const AliasTable& places);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_GROUP_H_
