// Two matching sentences are laid side by side word by word, every value standing for one word of its kind;
// values that fall on one another speak of the same thing.
#include "compare/aligned.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>

#include "compare/values.h"
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

/// One word of a sentence, or the value of one claim.
struct Token {
  std::string text;
  std::int64_t claim = -1;
};

using Tokens = std::vector<Token>;

/// What must be equal for two values to fall on one another.
std::string KindOf(const Claim& claim) {
  std::string kind = "#" + std::string(MentionKindName(claim.mention_kind));
  if (const auto* quantity = std::get_if<Quantity>(&claim.value)) kind += ' ' + quantity->unit;
  return kind;
}

/// The aligned claims of each sentence, by source and start.
using ClaimsBySentence = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>;

ClaimsBySentence AlignedClaims(const Comparison& comparison) {
  ClaimsBySentence by_sentence;
  for (std::uint32_t i = 0; i < comparison.report.claims.size(); ++i) {
    const Claim& claim = comparison.report.claims[i];
    const Rule* rule = comparison.rules.FindRule(claim.rule);
    if (rule != nullptr && rule->aligned) by_sentence[{claim.source, claim.sentence.start}].push_back(i);
  }
  return by_sentence;
}

Tokens Tokenise(const Report& report, std::string_view text, Span sentence,
                const std::vector<std::uint32_t>& claims) {
  Tokens tokens;
  std::size_t next = 0;
  std::vector<std::uint32_t> by_place = claims;
  std::sort(by_place.begin(), by_place.end(), [&](std::uint32_t a, std::uint32_t b) {
    return report.claims[a].mention < report.claims[b].mention;
  });
  for (const Word& word : Words(Slice(text, sentence))) {
    const Span at{word.span.start + sentence.start, word.span.end + sentence.start};
    while (next < by_place.size() && report.claims[by_place[next]].mention.end <= at.start) ++next;
    if (next < by_place.size() && report.claims[by_place[next]].mention.Overlaps(at)) {
      const std::uint32_t claim = by_place[next];
      if (tokens.empty() || tokens.back().claim != claim)
        tokens.push_back({KindOf(report.claims[claim]), claim});
      continue;
    }
    tokens.push_back({word.folded, -1});
  }
  return tokens;
}

/// How many words of the three before and the three after two tokens are the same.
std::size_t SharedAround(const Tokens& a, std::size_t i, const Tokens& b, std::size_t j) {
  constexpr std::size_t kAround = 3;
  std::size_t shared = 0;
  for (std::size_t n = 1; n <= kAround; ++n) {
    if (i >= n && j >= n && a[i - n].text == b[j - n].text) ++shared;
    if (i + n < a.size() && j + n < b.size() && a[i + n].text == b[j + n].text) ++shared;
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
  std::vector<std::vector<std::uint16_t>> best(a.size() + 1, std::vector<std::uint16_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      best[i][j] = a[i].text == b[j].text ? static_cast<std::uint16_t>(best[i + 1][j + 1] + 1)
                                          : std::max(best[i + 1][j], best[i][j + 1]);
    }
  }
  std::vector<Fall> falls;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].text == b[j].text) {
      if (a[i].claim >= 0) {
        falls.push_back({static_cast<std::uint32_t>(a[i].claim), static_cast<std::uint32_t>(b[j].claim),
                         SharedAround(a, i, b, j)});
      }
      ++i;
      ++j;
    } else if (best[i + 1][j] >= best[i][j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return falls;
}

/// Claims that fall together, directly or through others.
class Slots {
 public:
  explicit Slots(std::size_t claims) : parent_(claims) { std::iota(parent_.begin(), parent_.end(), 0U); }

  void Join(std::uint32_t a, std::uint32_t b) {
    a = Find(a);
    b = Find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

  std::uint32_t Find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

/// Can both values be true? Then little around them has to be the same.
bool CanAgree(const Claim& a, const Claim& b) {
  const auto* left = std::get_if<Quantity>(&a.value);
  const auto* right = std::get_if<Quantity>(&b.value);
  return left != nullptr && right != nullptr && Meet(left->soft, right->soft);
}

bool AreFar(const Claim& a, const Claim& b) {
  const auto* left = std::get_if<Quantity>(&a.value);
  const auto* right = std::get_if<Quantity>(&b.value);
  if (left == nullptr || right == nullptr || !left->point || !right->point) return false;
  const double first = std::fabs(*left->point);
  const double second = std::fabs(*right->point);
  return std::max(first, second) >= kFar * std::min(first, second);
}

/// The same number, whatever it is taken to count, or the same days.
bool SameValue(const Claim& a, const Claim& b) {
  const auto* left = std::get_if<Quantity>(&a.value);
  const auto* right = std::get_if<Quantity>(&b.value);
  return left != nullptr && right != nullptr ? left->point && left->point == right->point
                                             : a.value == b.value;
}

/// Claims of a sentence that fall on a value they can agree with.
std::set<std::uint32_t> Settled(const Report& report, const std::vector<Fall>& falls) {
  std::set<std::uint32_t> settled;
  for (const Fall& fall : falls) {
    if (CanAgree(report.claims[fall.a], report.claims[fall.b])) settled.insert({fall.a, fall.b});
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

}  // namespace

void CompareAligned(Comparison& comparison, std::vector<Row>& rows) {
  const Report& report = comparison.report;
  const ClaimsBySentence by_sentence = AlignedClaims(comparison);
  Slots slots(report.claims.size());
  for (const SentencePair& pair : comparison.pairs) {
    const auto a = by_sentence.find({pair.source_a, pair.span_a.start});
    const auto b = by_sentence.find({pair.source_b, pair.span_b.start});
    if (pair.likeness < kAlike || a == by_sentence.end() || b == by_sentence.end()) continue;
    const Tokens left = Tokenise(report, report.texts[pair.source_a], pair.span_a, a->second);
    const Tokens right = Tokenise(report, report.texts[pair.source_b], pair.span_b, b->second);
    const std::vector<Fall> falls = FallTogether(left, right);
    const std::set<std::uint32_t> settled = Settled(report, falls);
    for (const Fall& fall : falls) {
      const bool agree = CanAgree(report.claims[fall.a], report.claims[fall.b]);
      const std::size_t least =
          AreFar(report.claims[fall.a], report.claims[fall.b]) ? kSharedAroundFar : kSharedAround;
      const bool apart = fall.shared_around >= least &&
                         !SaidElsewhere(report, fall.a, fall.b, right, settled) &&
                         !SaidElsewhere(report, fall.b, fall.a, left, settled);
      if (agree || apart) slots.Join(fall.a, fall.b);
    }
  }
  std::map<std::uint32_t, Group> groups;
  for (const auto& [place, claims] : by_sentence) {
    for (const std::uint32_t i : claims) groups[slots.Find(i)].claims.push_back(i);
  }
  for (auto& [root, group] : groups) {
    if (group.claims.size() < 2) continue;
    const Claim& first = report.claims[root];
    group.measure = first.measure;
    group.kind = first.kind;
    Row row = CompareValues(comparison, group);
    // Dates that agree are no news, and would fill the table.
    if (group.kind != ClaimKind::kDate || row.verdict == Verdict::kConflict) rows.push_back(std::move(row));
  }
}

}  // namespace gainsay
