// Two matching sentences are laid side by side word by word, every value standing for one word of its kind;
// values that fall on one another speak of the same thing.
#include "compare/aligned.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "compare/unit.h"
#include "compare/values.h"
#include "gainsay/disjoint_sets.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Sentences less alike than this say different things.
constexpr double kAlike = 0.5;

/// Words around two values that must be the same; fewer are chance.
constexpr std::size_t kSharedAround = 2;

/// Of two figures of which one is this many times the other, as many more: they are rarely of one thing.
constexpr double kFar = 10;
constexpr std::size_t kSharedAroundFar = 4;

/// One word of a sentence, or the value of one claim. Words are numbered: the same word, the same number.
struct Token {
  std::uint32_t word = 0;
  std::int64_t claim = -1;
};

using Tokens = std::vector<Token>;

/// What must be equal for two values to fall on one another.
std::string KindOf(const Claim& claim, Dimensions& dimensions) {
  std::string kind = "#" + std::string(MentionKindName(claim.mention_kind));
  // Money is money: another currency may be a slip.
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  if (quantity != nullptr && claim.mention_kind != MentionKind::kMoney)
    kind.append(1, ' ').append(dimensions.Of(quantity->unit));
  return kind;
}

/// The aligned claims of each sentence, by source and start.
using ClaimsBySentence = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>;

ClaimsBySentence AlignedClaims(const Comparison& comparison) {
  ClaimsBySentence by_sentence;
  for (std::uint32_t i = 0; i < comparison.report.claims.size(); ++i) {
    const Claim& claim = comparison.report.claims[i];
    const Rule* rule = comparison.rules.FindRule(claim.rule);
    // Days of events are compared in rows, and with dates that no event claims only here.
    if (rule != nullptr && (rule->aligned || rule->near > 0))
      by_sentence[{claim.source, claim.sentence.start}].push_back(i);
  }
  return by_sentence;
}

/// Are these days of one event, compared in its row?
bool InOneRow(const Comparison& comparison, const Group& group) {
  const std::vector<Claim>& claims = comparison.report.claims;
  return std::all_of(group.claims.begin(), group.claims.end(), [&](std::uint32_t i) {
    const Rule* rule = comparison.rules.FindRule(claims[i].rule);
    return rule != nullptr && rule->near > 0 && claims[i].measure == claims[group.claims.front()].measure;
  });
}

/// Sentences as tokens. One that pairs with many others, where texts are copied, is read once.
class Tokeniser {
 public:
  Tokeniser(const Report& report, const UnitConversion& units) : report_(report), dimensions_(units) {}

  const Tokens& Of(std::uint32_t source, Span sentence, const std::vector<std::uint32_t>& claims) {
    const auto [known, added] = read_.try_emplace({source, sentence.start});
    if (added) known->second = Read(source, sentence, claims);
    return known->second;
  }

 private:
  Tokens Read(std::uint32_t source, Span sentence, std::vector<std::uint32_t> claims) {
    Tokens tokens;
    std::size_t next = 0;
    std::sort(claims.begin(), claims.end(), [&](std::uint32_t a, std::uint32_t b) {
      return report_.claims[a].mention < report_.claims[b].mention;
    });
    for (const Word& word : Words(Slice(report_.texts[source], sentence))) {
      const Span at{word.span.start + sentence.start, word.span.end + sentence.start};
      while (next < claims.size() && report_.claims[claims[next]].mention.end <= at.start) ++next;
      if (next < claims.size() && report_.claims[claims[next]].mention.Overlaps(at)) {
        const std::uint32_t claim = claims[next];
        if (tokens.empty() || tokens.back().claim != claim)
          tokens.push_back({NumberOf(KindOf(report_.claims[claim], dimensions_)), claim});
        continue;
      }
      tokens.push_back({NumberOf(word.folded), -1});
    }
    return tokens;
  }

  std::uint32_t NumberOf(const std::string& word) {
    return numbers_.try_emplace(word, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }

  const Report& report_;
  Dimensions dimensions_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Tokens> read_;  ///< By source and start.
};

/// How many words of the three before and the three after two tokens are the same.
std::size_t SharedAround(const Tokens& a, std::size_t i, const Tokens& b, std::size_t j) {
  constexpr std::size_t kAround = 3;
  std::size_t shared = 0;
  for (std::size_t n = 1; n <= kAround; ++n) {
    if (i >= n && j >= n && a[i - n].word == b[j - n].word) ++shared;
    if (i + n < a.size() && j + n < b.size() && a[i + n].word == b[j + n].word) ++shared;
  }
  return shared;
}

/// Two claims that fall on one another in a longest common subsequence of their sentences.
struct Fall {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::size_t shared_around = 0;
};

std::vector<Fall> FallTogether(const Tokens& a, const Tokens& b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> best((a.size() + 1) * width, 0);
  const auto cell = [&](std::size_t i, std::size_t j) -> std::uint16_t& { return best[i * width + j]; };
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      cell(i, j) = a[i].word == b[j].word ? static_cast<std::uint16_t>(cell(i + 1, j + 1) + 1)
                                          : std::max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  std::vector<Fall> falls;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].word == b[j].word) {
      if (a[i].claim >= 0) {
        falls.push_back({static_cast<std::uint32_t>(a[i].claim), static_cast<std::uint32_t>(b[j].claim),
                         SharedAround(a, i, b, j)});
      }
      ++i;
      ++j;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  return falls;
}

/// The figures of two claims, the second in the unit of the first; empty if one has none.
std::optional<std::pair<Quantity, Quantity>> Figures(const Comparison& comparison, std::uint32_t a,
                                                     std::uint32_t b) {
  const auto* left = std::get_if<Quantity>(&comparison.report.claims[a].value);
  const auto* right = std::get_if<Quantity>(&comparison.report.claims[b].value);
  if (left == nullptr || right == nullptr) return std::nullopt;
  const bool convert = left->unit != right->unit && comparison.units.in_unit != nullptr;
  return std::pair(*left, convert ? comparison.units.in_unit(*right, left->unit) : *right);
}

using FigurePair = std::optional<std::pair<Quantity, Quantity>>;

/// Can both values be true? Then little around them has to be the same.
bool CanAgree(const FigurePair& figures) {
  return figures && figures->first.unit == figures->second.unit &&
         Meet(figures->first.soft, figures->second.soft);
}

bool AreFar(const FigurePair& figures) {
  if (!figures || !figures->first.point || !figures->second.point) return false;
  const auto [less, more] =
      std::minmax({std::fabs(*figures->first.point), std::fabs(*figures->second.point)});
  return more >= kFar * less;
}

/// Figures of two currencies are held against each other only as one numeral with two units.
bool MayDiffer(const FigurePair& figures) {
  return !figures || figures->first.unit == figures->second.unit ||
         figures->first.point == figures->second.point;
}

/// The same number, whatever it is taken to count, or the same days.
bool SameValue(const Claim& a, const Claim& b) {
  const auto* left = std::get_if<Quantity>(&a.value);
  const auto* right = std::get_if<Quantity>(&b.value);
  return left != nullptr && right != nullptr ? left->point && left->point == right->point
                                             : a.value == b.value;
}

/// Have the two sentences the same words but for their values?
bool AreTwins(const Tokens& a, const Tokens& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Token& x, const Token& y) {
    return x.word == y.word && (x.claim < 0) == (y.claim < 0);
  });
}

/// Parts of a group whose units do not convert into one another, or whose claims are not equally real.
std::vector<Group> PartsOf(const Report& report, const Group& group) {
  std::map<std::pair<std::string, std::string>, Group> parts;
  for (const std::uint32_t i : group.claims) {
    const Claim& claim = report.claims[i];
    const auto* quantity = std::get_if<Quantity>(&claim.value);
    const std::string unit = quantity == nullptr ? std::string() : quantity->unit;
    Group& part = parts[{unit, claim.axes.status.value}];
    part.measure = group.measure;
    part.kind = group.kind;
    part.unit = unit;
    part.axes.status = claim.axes.status;
    part.claims.push_back(i);
  }
  std::vector<Group> result;
  for (auto& [key, part] : parts) result.push_back(std::move(part));
  return result;
}

/// Claims of a sentence that fall on a value they can agree with.
std::set<std::uint32_t> Settled(const Comparison& comparison, const std::vector<Fall>& falls) {
  std::set<std::uint32_t> settled;
  for (const Fall& fall : falls) {
    if (CanAgree(Figures(comparison, fall.a, fall.b))) settled.insert({fall.a, fall.b});
  }
  return settled;
}

/// Is the claim's value in the other sentence too, in a place of its own? Then the two give the same values
/// in another order ("15 and 8", "8 and 15"), or one gives more than the other.
bool SaidElsewhere(const Report& report, std::uint32_t claim, std::uint32_t counterpart, const Tokens& other,
                   const std::set<std::uint32_t>& settled) {
  return std::any_of(other.begin(), other.end(), [&](const Token& token) {
    const auto there = static_cast<std::uint32_t>(token.claim);
    return token.claim >= 0 && there != counterpart && !settled.contains(there) &&
           SameValue(report.claims[claim], report.claims[there]);
  });
}

void CompareGroup(Comparison& comparison, const Group& group, std::vector<Row>& rows) {
  const std::vector<Group> parts = PartsOf(comparison.report, group);
  CompareUnits(comparison, parts);
  // "Will come second" is not what this is for.
  const MentionKind kind = comparison.report.claims[group.claims.front()].mention_kind;
  if (kind == MentionKind::kNumber) CompareStatus(comparison, parts);
  const bool one_unit = std::all_of(parts.begin(), parts.end(),
                                    [&](const Group& part) { return part.unit == parts.front().unit; });
  const auto add = [&](const Group& whole) {
    Row row = CompareValues(comparison, whole);
    // Dates that agree are no news, and would fill the table.
    if (group.kind != ClaimKind::kDate || row.verdict == Verdict::kConflict) rows.push_back(std::move(row));
  };
  if (one_unit) return add(group);
  for (const Group& part : parts) add(part);
}

}  // namespace

void CompareAligned(Comparison& comparison, std::vector<Row>& rows) {
  const Report& report = comparison.report;
  const ClaimsBySentence by_sentence = AlignedClaims(comparison);
  DisjointSets slots(report.claims.size());  // Claims that fall together, directly or through others.
  Tokeniser tokens(report, comparison.units);
  for (const SentencePair& pair : comparison.pairs) {
    const auto a = by_sentence.find({pair.source_a, pair.span_a.start});
    const auto b = by_sentence.find({pair.source_b, pair.span_b.start});
    if (pair.likeness < kAlike || a == by_sentence.end() || b == by_sentence.end()) continue;
    const Tokens& left = tokens.Of(pair.source_a, pair.span_a, a->second);
    const Tokens& right = tokens.Of(pair.source_b, pair.span_b, b->second);
    const std::vector<Fall> falls = FallTogether(left, right);
    const std::set<std::uint32_t> settled = Settled(comparison, falls);
    for (const Fall& fall : falls) {
      const FigurePair figures = Figures(comparison, fall.a, fall.b);
      const bool agree = CanAgree(figures);
      const bool far = AreFar(figures) && !AreTwins(left, right);
      const bool apart = fall.shared_around >= (far ? kSharedAroundFar : kSharedAround) &&
                         MayDiffer(figures) && !SaidElsewhere(report, fall.a, fall.b, right, settled) &&
                         !SaidElsewhere(report, fall.b, fall.a, left, settled);
      if (agree || apart) slots.Join(fall.a, fall.b);
    }
  }
  std::map<std::uint32_t, Group> groups;
  for (const auto& [place, claims] : by_sentence) {
    for (const std::uint32_t i : claims) groups[slots.Find(i)].claims.push_back(i);
  }
  for (auto& [root, group] : groups) {
    if (group.claims.size() < 2 || InOneRow(comparison, group)) continue;
    const Claim& first = report.claims[root];
    group.measure = first.measure;
    group.kind = first.kind;
    BringIntoOneUnit(comparison.report, group, comparison.units, comparison.written);
    CompareGroup(comparison, group, rows);
  }
}

}  // namespace gainsay
