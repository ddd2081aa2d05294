#include "compare/corroborate.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "compare/position.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Two sentences with this many stems in common, and this share of the shorter one's, speak of one thing.
/// Small figures coincide by chance, others hardly, so that fewer words have to say the same.
constexpr double kSmall = 12;
constexpr std::size_t kStemsAboutSmall = 4;
constexpr std::size_t kStemsAboutLarge = 2;
constexpr double kSharedShare = 0.6;

/// Words that begin alike are forms of one word ("confessed", "confession") often enough to count sentences
/// alike.
constexpr std::size_t kStemBytes = 5;

/// Equal figures that one figure is held against: a bundle of copies costs no square of its sources.
constexpr std::size_t kMost = 32;

using Stems = std::set<std::string>;

/// One figure that stands alone: the row of a single source, or an aligned claim in no row.
struct Lone {
  std::vector<std::uint32_t> claims;
  std::optional<std::size_t> row;
};

std::uint32_t SourceOf(const Report& report, const Lone& lone) {
  return report.claims[lone.claims.front()].source;
}

bool OneSource(const Report& report, const Row& row) {
  std::set<std::uint32_t> sources;
  for (const Position& position : row.positions)
    sources.insert(position.sources.begin(), position.sources.end());
  return sources.size() == 1 && row.kind == ClaimKind::kNumber && row.positions.size() == 1 &&
         std::holds_alternative<Quantity>(report.claims[row.positions[0].claims[0]].value);
}

std::vector<Lone> LoneFigures(const Comparison& comparison, const std::vector<Row>& rows) {
  const Report& report = comparison.report;
  std::vector<Lone> lone;
  std::vector<bool> in_row(report.claims.size(), false);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (const Position& position : rows[r].positions) {
      for (const std::uint32_t claim : position.claims) in_row[claim] = true;
    }
    if (OneSource(report, rows[r])) lone.push_back({rows[r].positions[0].claims, r});
  }
  for (std::uint32_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    if (!in_row[i] && claim.kind == ClaimKind::kNumber && std::holds_alternative<Quantity>(claim.value))
      lone.push_back({{i}, std::nullopt});
  }
  return lone;
}

/// The unit that sets a figure apart from others; people are counted with and without one.
std::string_view UnitOf(const Claim& claim) {
  const std::string& unit = std::get<Quantity>(claim.value).unit;
  return unit == "person" ? std::string_view() : unit;
}

/// "25 inches" and "25 people" are no one figure; "17" may well be the "17 years" of another source.
bool UnitsMeet(const Claim& a, const Claim& b) {
  return UnitOf(a).empty() || UnitOf(b).empty() || UnitOf(a) == UnitOf(b);
}

double FigureOf(const Claim& claim) {
  const auto& quantity = std::get<Quantity>(claim.value);
  return quantity.point.value_or(quantity.hard.low);
}

Stems StemsOf(std::string_view sentence, const FoldedSet& function_words) {
  Stems stems;
  for (const Word& word : ContentWords(sentence, function_words)) {
    if (word.folded.front() < '0' || word.folded.front() > '9')
      stems.insert(word.folded.substr(0, kStemBytes));
  }
  return stems;
}

bool Alike(const Stems& a, const Stems& b, double figure) {
  const auto shared = static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& stem) { return b.contains(stem); }));
  const std::size_t needed = figure > kSmall ? kStemsAboutLarge : kStemsAboutSmall;
  return shared >= needed &&
         static_cast<double>(shared) >= kSharedShare * static_cast<double>(std::min(a.size(), b.size()));
}

/// Works on figures that no two sources share yet; says which of them to put together.
class Corroboration {
 public:
  Corroboration(const Comparison& comparison, const std::vector<Lone>& lone)
      : report_(comparison.report),
        function_words_(FoldAll(comparison.language->function_words)),
        lone_(lone) {}

  /// Indices of lone figures that belong together, those of more than one source.
  std::vector<std::vector<std::size_t>> Groups() {
    std::map<double, std::vector<std::size_t>> heads;
    std::vector<std::vector<std::size_t>> groups(lone_.size());
    for (std::size_t i = 0; i < lone_.size(); ++i) {
      std::vector<std::size_t>& same = heads[FigureOf(report_.claims[lone_[i].claims.front()])];
      const auto head =
          std::find_if(same.begin(), same.end(), [&](std::size_t other) { return Together(other, i); });
      if (head != same.end()) {
        groups[*head].push_back(i);
      } else if (same.size() < kMost) {
        same.push_back(i);
        groups[i].push_back(i);
      }
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
  }

 private:
  bool Together(std::size_t a, std::size_t b) {
    if (SourceOf(report_, lone_[a]) == SourceOf(report_, lone_[b])) return false;
    const Claim& left = report_.claims[lone_[a].claims.front()];
    const Claim& right = report_.claims[lone_[b].claims.front()];
    return UnitsMeet(left, right) &&
           Meet(std::get<Quantity>(left.value).soft, std::get<Quantity>(right.value).soft) &&
           Alike(StemsAt(a), StemsAt(b), FigureOf(left));
  }

  const Stems& StemsAt(std::size_t i) {
    const Claim& claim = report_.claims[lone_[i].claims.front()];
    const auto [at, added] = stems_.try_emplace({claim.source, claim.sentence.start});
    if (added) at->second = StemsOf(Slice(report_.texts[claim.source], claim.sentence), function_words_);
    return at->second;
  }

  const Report& report_;
  const FoldedSet function_words_;
  const std::vector<Lone>& lone_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Stems> stems_;
};

/// The row of a group: called by what the first rule that knows more than the noun calls it.
Row RowOf(const Report& report, const RuleSet& rules, const std::vector<Row>& rows,
          const std::vector<Lone>& lone, const std::vector<std::size_t>& group) {
  std::vector<std::uint32_t> claims;
  const Lone* named = &lone[group.front()];
  for (const std::size_t i : group) {
    claims.insert(claims.end(), lone[i].claims.begin(), lone[i].claims.end());
    if (!named->row && lone[i].row) named = &lone[i];
  }
  std::sort(claims.begin(), claims.end());
  const Claim& first = report.claims[named->claims.front()];
  const Rule* rule = rules.FindRule(first.rule);
  Row row{first.measure,
          first.kind,
          named->row ? rows[*named->row].axes : Axes(),
          Verdict::kSingle,
          MakePositions(report, claims),
          {}};
  row.verdict = Judge(row.positions, rule == nullptr ? 0 : rule->tolerance);
  return row;
}

}  // namespace

void Corroborate(Comparison& comparison, std::vector<Row>& rows) {
  if (comparison.language == nullptr) return;
  const std::vector<Lone> lone = LoneFigures(comparison, rows);
  std::set<std::size_t> replaced;
  std::vector<Row> found;
  for (const std::vector<std::size_t>& group : Corroboration(comparison, lone).Groups()) {
    found.push_back(RowOf(comparison.report, comparison.rules, rows, lone, group));
    for (const std::size_t i : group) {
      if (lone[i].row) replaced.insert(*lone[i].row);
    }
  }
  std::vector<Row> kept;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (!replaced.contains(r)) kept.push_back(std::move(rows[r]));
  }
  kept.insert(kept.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  rows = std::move(kept);
}

}  // namespace gainsay
