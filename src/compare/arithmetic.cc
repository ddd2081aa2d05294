// Each check looks for a few figures in a row and the words between them; what it says of them is worked out
// with intervals, so that no rounding is taken for a fault.
#include "compare/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "compare/faults.h"
#include "compare/figures.h"
#include "compare/position.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

using Tokens = std::vector<std::string>;
using Words = std::unordered_set<std::string>;

/// Words between two figures that hang together; more lead to something else.
constexpr std::size_t kBeside = 3;
constexpr std::size_t kNear = 5;
constexpr std::size_t kFar = 8;

std::size_t CountWords(const Tokens& tokens) {
  return static_cast<std::size_t>(
      std::count_if(tokens.begin(), tokens.end(), [](const auto& t) { return !IsMark(t); }));
}

bool HasAny(const Tokens& tokens, const Words& words) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const std::string& token) { return words.contains(token); });
}

bool Has(const Tokens& tokens, const char* mark) {
  return std::find(tokens.begin(), tokens.end(), mark) != tokens.end();
}

/// Does one of the words lead up to what follows: "to a record", "or just"?
bool LeadsUp(const Tokens& tokens, const Words& words) {
  constexpr std::ptrdiff_t kReach = 3;
  const auto first = tokens.size() > kReach ? tokens.end() - kReach : tokens.begin();
  for (auto it = tokens.end(); it != first;) {
    if (IsMark(*--it)) return false;
    if (words.contains(*it)) return true;
  }
  return false;
}

bool IsCount(const Figure& figure) {
  return figure.quantity->unit.empty() || figure.quantity->unit == "person";
}
bool IsPercent(const Figure& figure) { return figure.quantity->unit == "percent"; }
bool IsFactor(const Figure& figure) { return figure.quantity->unit == "times"; }
bool IsPlain(const Figure& figure) {
  return figure.quantity->hedge == Hedge::kExact && figure.quantity->point;
}

bool AlikeInKind(const Figure& a, const Figure& b) {
  return a.quantity->unit == b.quantity->unit || (IsCount(a) && IsCount(b));
}

Interval Negated(const Interval& a) { return {-a.high, -a.low, a.high_open, a.low_open}; }
Interval Difference(const Interval& a, const Interval& b) { return Add(a, Negated(b)); }

/// Without its sign.
Interval Size(const Interval& a) {
  if (a.low >= 0) return a;
  if (a.high <= 0) return Negated(a);
  return Interval::Between(0, std::max(-a.low, a.high));
}

/// What a share or change may be: 66.7 % is written as 67 and as 66.
Interval Said(const Figure& figure) {
  Interval said = figure.quantity->hard;
  if (!IsPercent(figure)) return said;
  const double half_a_place = std::min(figure.quantity->grain, 1.0) / 2;
  said.low -= half_a_place;
  said.high += half_a_place;
  return said;
}

Interval Rounded(const Interval& a) {
  const auto one_decimal = [](double x) { return std::round(x * 10) / 10; };
  return Interval::Between(one_decimal(a.low), one_decimal(a.high));
}

/// The checks on one sentence.
class SentenceCheck {
 public:
  SentenceCheck(const Comparison& comparison, const SentenceFigures& sentence, Faults& faults)
      : comparison_(comparison),
        words_(comparison.language->arithmetic),
        figures_(sentence.figures),
        behind_(sentence.behind),
        faults_(faults) {}

  void Run() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      CheckChange(i);
      CheckStep(i);
      CheckShare(i);
      CheckParts(i);
      CheckPart(i);
      CheckUnits(i);
    }
  }

 private:
  const Tokens& Before(std::size_t i) const { return figures_[i].before; }
  const Tokens& Behind(std::size_t i) const {
    return i + 1 < figures_.size() ? figures_[i + 1].before : behind_;
  }

  /// "rose 20 percent to 120 from 100", "rose from 100 to 120, or 20 percent".
  void CheckChange(std::size_t i) {
    const Figure& change = figures_[i];
    if (!IsPercent(change) && !IsFactor(change) && change.quantity->unit != "percentage-point") return;
    if (i + 2 < figures_.size() && CountWords(Before(i + 1)) <= kBeside &&
        !HasAny(Before(i + 1), words_.joining) && !HasAny(Before(i + 1), words_.other_base))
      CheckFromTo(change, i + 1);
    if (i >= 2 && CountWords(Before(i)) <= kNear && !HasAny(Behind(i), words_.other_base) &&
        !LeadsUp(Behind(i), words_.from) && !LeadsUp(Before(i), words_.from) &&
        !LeadsUp(Before(i), words_.to))
      CheckFromTo(change, i - 2);
  }

  void CheckFromTo(const Figure& change, std::size_t at) {
    const Figure& a = figures_[at];
    const Figure& b = figures_[at + 1];
    if (a.quantity->unit != b.quantity->unit || CountWords(b.before) > kFar || Has(b.before, ";")) return;
    if (LeadsUp(a.before, words_.from) && LeadsUp(b.before, words_.to)) Compare(change, a, b);
    if (LeadsUp(a.before, words_.to) && LeadsUp(b.before, words_.from)) Compare(change, b, a);
  }

  void Compare(const Figure& change, const Figure& from, const Figure& to) {
    // "From 1.2 to 1.5 million" leaves out what both have.
    constexpr double kOneScale = 1000;
    const Interval& base = from.quantity->hard;
    const Interval& now = to.quantity->hard;
    if (base.low <= 0 || !base.bounded() || !now.bounded() || now.high >= kOneScale * base.low) return;
    const Interval ratio = Divide(now, base);
    const Interval points = Size(Difference(now, base));
    const Interval percent = Scale(Size(Difference(ratio, Interval::Exactly(1))), 100);
    const Interval said = Said(change);
    bool fits = false;
    Interval found = percent;
    if (IsFactor(change)) {
      // "Rose by half": what is added.
      fits = Meet(ratio, said) || (said.low < 1 && Meet(Scale(percent, 0.01), said));
      found = ratio;
    } else if (IsPercent(change)) {
      fits = Meet(percent, said) || (IsPercent(from) && Meet(points, said));
    } else {
      fits = Meet(points, said);
      found = points;
    }
    if (fits) return;
    const std::string unit = IsFactor(change) ? " times" : IsPercent(change) ? "%" : " points";
    faults_.Add(Describe(*change.quantity) + " does not fit a change from " + Describe(*from.quantity) +
                    " to " + Describe(*to.quantity),
                {"from " + Describe(*from.quantity) + " to " + Describe(*to.quantity) + " is " +
                 DescribeInterval(Rounded(found)) + unit + ", roundings allowed for"},
                {change.claim, from.claim, to.claim});
  }

  /// "rose 3 dollars, or 10 percent, to 45 dollars", "rose 3 dollars to 45 dollars, or 10 percent".
  void CheckStep(std::size_t i) {
    if (i + 2 >= figures_.size()) return;
    const Figure& step = figures_[i];
    if (LeadsUp(step.before, words_.from) || LeadsUp(step.before, words_.to)) return;
    for (const auto& [share, now] : {std::pair(i + 1, i + 2), std::pair(i + 2, i + 1)}) {
      const Figure& percent = figures_[share];
      const Figure& to = figures_[now];
      if (!IsPercent(percent) || IsPercent(step) || step.quantity->unit != to.quantity->unit) continue;
      if (!LeadsUp(percent.before, words_.alternative) || !LeadsUp(to.before, words_.to)) continue;
      if (CountWords(percent.before) <= kBeside && CountWords(to.before) <= kBeside)
        CompareStep(step, percent, to);
    }
  }

  void CompareStep(const Figure& step, const Figure& percent, const Figure& to) {
    const Interval up = Difference(to.quantity->hard, step.quantity->hard);
    const Interval down = Add(to.quantity->hard, step.quantity->hard);
    if (up.low <= 0 || !down.bounded()) return;
    const Interval rise = Scale(Divide(step.quantity->hard, up), 100);
    const Interval fall = Scale(Divide(step.quantity->hard, down), 100);
    if (Meet(rise, Said(percent)) || Meet(fall, Said(percent))) return;
    const std::string by = Describe(*step.quantity) + " to " + Describe(*to.quantity);
    faults_.Add(Describe(*percent.quantity) + " does not fit a step of " + by,
                {"a rise by " + by + " is " + DescribeInterval(Rounded(rise)) + "%, a fall " +
                 DescribeInterval(Rounded(fall)) + "%"},
                {percent.claim, step.claim, to.claim});
  }

  /// "150 of its 200 workers, or 75 percent", "75 percent, or 150 of 200".
  void CheckShare(std::size_t i) {
    const Figure& share = figures_[i];
    if (!IsPercent(share) && !(IsFactor(share) && share.quantity->hard.high < 1)) return;
    const auto is_part_of_whole = [&](std::size_t at) {
      const Tokens& between = Before(at + 1);
      return IsCount(figures_[at]) && IsCount(figures_[at + 1]) && !between.empty() &&
             words_.of.contains(between.front()) && CountWords(between) <= kBeside;
    };
    const auto is_same_again = [&](const Tokens& between) {
      return CountWords(between) <= kNear &&
             (LeadsUp(between, words_.alternative) || (!between.empty() && between.back() == "("));
    };
    const auto is_whole_and_part = [&](std::size_t at) {
      const Tokens& between = Before(at + 1);
      return IsCount(figures_[at]) && IsCount(figures_[at + 1]) && LeadsUp(Before(at), words_.of) &&
             !between.empty() && between.back() == "," && CountWords(between) <= kBeside;
    };
    if (i >= 2 && is_same_again(Before(i))) {
      if (is_part_of_whole(i - 2)) CompareShare(share, figures_[i - 2], figures_[i - 1]);
      if (is_whole_and_part(i - 2)) CompareShare(share, figures_[i - 1], figures_[i - 2]);
    }
    if (i + 2 < figures_.size() && is_same_again(Before(i + 1)) && is_part_of_whole(i + 1))
      CompareShare(share, figures_[i + 1], figures_[i + 2]);
  }

  void CompareShare(const Figure& share, const Figure& part, const Figure& whole) {
    if (whole.quantity->hard.low <= 0) return;
    const Interval ratio = Divide(part.quantity->hard, whole.quantity->hard);
    const double unit = IsPercent(share) ? 100 : 1;
    if (Meet(Scale(ratio, unit), Said(share))) return;
    const std::string of = Describe(*part.quantity) + " of " + Describe(*whole.quantity);
    faults_.Add(Describe(*share.quantity) + " does not fit " + of,
                {of + " is " + DescribeInterval(Rounded(Scale(ratio, 100))) + "%, roundings allowed for"},
                {share.claim, part.claim, whole.claim});
  }

  /// "12 people: five soldiers and nine civilians".
  void CheckParts(std::size_t i) {
    if (i + 2 >= figures_.size() || !IsPlain(figures_[i])) return;
    const Tokens& opening = Before(i + 1);
    if (opening.empty() || CountWords(opening) > kNear) return;
    if (opening.back() != ":" && opening.back() != "(") return;
    const Figure& whole = figures_[i];
    std::vector<std::uint32_t> claims = {whole.claim};
    Interval sum = Interval::Exactly(0);
    std::string parts;
    std::size_t last = i + 1;
    for (; last < figures_.size(); ++last) {
      const Figure& part = figures_[last];
      if (last > i + 1 && CountWords(part.before) > kNear) return;
      if (!AlikeInKind(part, whole) || !IsPlain(part) || part.quantity->hard.low > whole.quantity->hard.high)
        return;
      sum = Add(sum, part.quantity->hard);
      parts += (parts.empty() ? "" : " + ") + Describe(*part.quantity);
      claims.push_back(part.claim);
    }
    if (claims.size() < 3 || !HasAny(figures_.back().before, words_.joining)) return;
    if (CountWords(behind_) > kNear || Meet(sum, whole.quantity->hard)) return;
    faults_.Add(parts + " is not " + Describe(*whole.quantity), {parts + " is " + DescribeInterval(sum)},
                claims);
  }

  /// "12 people, including 15 children".
  void CheckPart(std::size_t i) {
    if (i + 1 >= figures_.size()) return;
    const Figure& whole = figures_[i];
    const Figure& part = figures_[i + 1];
    if (!IsCount(whole) || !IsCount(part) || CountWords(part.before) > kNear) return;
    if (part.before.empty() || !words_.including.contains(part.before.back())) return;
    if (part.quantity->hard.low <= whole.quantity->hard.high) return;
    faults_.Add(
        "a part of " + Describe(*part.quantity) + " is more than its whole, " + Describe(*whole.quantity),
        {"no part of something is more than all of it"}, {whole.claim, part.claim});
  }

  /// "35 km (52 miles)".
  void CheckUnits(std::size_t i) {
    if (i + 1 >= figures_.size() || comparison_.units.in_unit == nullptr) return;
    const Figure& first = figures_[i];
    const Figure& second = figures_[i + 1];
    if (first.quantity->unit == second.quantity->unit || second.before != Tokens{"("}) return;
    if (Behind(i + 1).empty() || Behind(i + 1).front() != ")") return;
    // "6 feet 2 inches (2 m)": the figure before belongs to the first.
    if (i > 0 && first.before.empty()) return;
    const Quantity converted = comparison_.units.in_unit(*second.quantity, first.quantity->unit);
    if (converted.unit != first.quantity->unit || Meet(converted.hard, first.quantity->hard)) return;
    faults_.Add(Describe(*first.quantity) + " is not " + Describe(*second.quantity),
                {"it is " + Describe(converted)}, {first.claim, second.claim});
  }

  const Comparison& comparison_;
  const ArithmeticWords& words_;
  const std::vector<Figure>& figures_;
  const Tokens& behind_;
  Faults& faults_;
};

}  // namespace

void CheckArithmetic(Comparison& comparison) {
  if (comparison.language == nullptr || comparison.language->arithmetic.of.empty()) return;
  Faults faults;
  for (const SentenceFigures& sentence : FiguresBySentence(comparison.report)) {
    SentenceCheck(comparison, sentence, faults).Run();
  }
  faults.Report(comparison);
}

}  // namespace gainsay
