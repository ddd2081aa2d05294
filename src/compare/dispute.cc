#include "compare/dispute.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "compare/position.h"

namespace gainsay {
namespace {

/// Sources that give the same figures in the same order count as one; beyond this many kinds, the first ones
/// stand for all, so that no bundle costs a square of its sources.
constexpr std::size_t kKinds = 64;

using Figures = std::vector<std::size_t>;  ///< Indices of positions, in order of the source's text.

std::map<Figures, std::vector<std::uint32_t>> KindsOfSources(const Report& report,
                                                             std::span<const Position> positions) {
  std::map<std::uint32_t, std::vector<std::pair<std::uint32_t, std::size_t>>> by_source;
  for (std::size_t p = 0; p < positions.size(); ++p) {
    for (const std::uint32_t claim : positions[p].claims)
      by_source[report.claims[claim].source].emplace_back(claim, p);
  }
  std::map<Figures, std::vector<std::uint32_t>> kinds;
  for (auto& [source, figures] : by_source) {
    std::sort(figures.begin(), figures.end());
    Figures order;
    for (const auto& [claim, p] : figures) {
      if (std::find(order.begin(), order.end(), p) == order.end()) order.push_back(p);
    }
    if (kinds.size() < kKinds || kinds.contains(order)) kinds[order].push_back(source);
  }
  return kinds;
}

/// "At least 6" and "at least 7" are two counts of what was known: both hold, and a reader takes them for
/// two.
bool AreTwoMinimums(const Quantity& a, const Quantity& b) {
  return a.hedge == Hedge::kAtLeast && b.hedge == Hedge::kAtLeast && a.point != b.point;
}

/// "350" and "more than 350" are one figure with its hedge and without: that is told as such, and no
/// conflict.
bool AreOneFigure(const Quantity& a, const Quantity& b) {
  return a.point && a.point == b.point && (a.hedge == Hedge::kExact) != (b.hedge == Hedge::kExact);
}

bool Compatible(const Position& a, const Position& b, Interval Quantity::*which, double tolerance) {
  if (which == &Quantity::soft && AreTwoMinimums(QuantityOf(a), QuantityOf(b))) return false;
  if (AreOneFigure(QuantityOf(a), QuantityOf(b))) return true;
  return Meet(Widened(QuantityOf(a).*which, tolerance), Widened(QuantityOf(b).*which, tolerance));
}

/// Does `bound` say less than what its own source says with `figure`: "hundreds", and then 350?
bool IsCoarser(const Quantity& bound, const Quantity& figure) {
  return !bound.hard.bounded() && figure.hard.bounded() && figure.point &&
         Contains(bound.hard, Interval::Exactly(*figure.point));
}

/// A source's figures without the bounds that another figure of its own makes precise: what the source knows
/// is the figure, and only that can settle a figure of others.
Figures Precise(std::span<const Position> positions, const Figures& figures) {
  Figures precise;
  for (const std::size_t p : figures) {
    const bool coarser = std::any_of(figures.begin(), figures.end(), [&](std::size_t q) {
      return IsCoarser(QuantityOf(positions[p]), QuantityOf(positions[q]));
    });
    if (!coarser) precise.push_back(p);
  }
  return precise;
}

/// The first of a source's figures that no figure of another source settles, and what goes with it.
Figures Unsettled(std::span<const Position> positions, const Figures& mine, const Figures& theirs,
                  Interval Quantity::*which, double tolerance) {
  const Figures precise = Precise(positions, theirs);
  Figures unsettled;
  for (const std::size_t p : mine) {
    const bool settled = std::any_of(precise.begin(), precise.end(), [&](std::size_t q) {
      return p == q || Compatible(positions[p], positions[q], which, tolerance);
    });
    if (settled) continue;
    if (unsettled.empty() ||
        Compatible(positions[unsettled.front()], positions[p], &Quantity::hard, tolerance)) {
      unsettled.push_back(p);
    }
  }
  return unsettled;
}

}  // namespace

std::vector<Position> Disputed(const Report& report, std::span<const Position> positions,
                               Interval Quantity::*which, double tolerance) {
  const auto kinds = KindsOfSources(report, positions);
  std::map<std::size_t, std::set<std::uint32_t>> disputed;
  for (auto a = kinds.begin(); a != kinds.end(); ++a) {
    for (auto b = std::next(a); b != kinds.end(); ++b) {
      const Figures mine = Unsettled(positions, a->first, b->first, which, tolerance);
      const Figures theirs = Unsettled(positions, b->first, a->first, which, tolerance);
      if (mine.empty() || theirs.empty()) continue;
      for (const std::size_t p : mine) disputed[p].insert(a->second.begin(), a->second.end());
      for (const std::size_t q : theirs) disputed[q].insert(b->second.begin(), b->second.end());
    }
  }
  std::vector<Position> result;
  for (const auto& [p, sources] : disputed) {
    std::vector<std::uint32_t> claims;
    for (const std::uint32_t claim : positions[p].claims) {
      if (sources.contains(report.claims[claim].source)) claims.push_back(claim);
    }
    result.push_back(PositionOf(report, claims));
  }
  return result;
}

}  // namespace gainsay
