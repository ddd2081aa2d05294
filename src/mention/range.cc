// "between 25,000 and 30,000", "5 to 7 percent", "$3-5 million", "more than 20 and less than 30".
#include "mention/range.h"

#include <cmath>

#include "mention/age.h"

namespace gainsay {
namespace {

constexpr std::size_t kVerbReach = 6;  // Tokens before "from" in which a verb says that something changed.

Span CoreOf(const Scan& scan, const Amount& amount) {
  std::size_t first = amount.numeral.first;
  return {scan.text[first].start, scan.text[amount.numeral.last - 1].end};
}

// A second amount: what joins it to the first, and its own hedge.
struct Second {
  Amount amount;
  HedgeBefore hedge;
  HedgeBehind behind;
};

// The article before an ordinal, "between the fifth and the tenth"; its own first token if there is none.
std::size_t PastArticle(const Scan& scan, const Amount& amount, std::size_t floor) {
  if (!amount.numeral.ordinal) return amount.first;
  const auto article = scan.tables.ordinal_leaders.Backward(scan.text, amount.first, floor);
  return article ? article.first : amount.first;
}

std::optional<Second> ReadSecond(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  // Hedges and signs stand before the numeral: a few tokens are tried.
  for (std::size_t i = at; i < at + 5 && !text[i].IsEnd() && !text[i].Has(Token::kBreakBefore); ++i) {
    const bool number = text[i].IsDigits() || (scan.tables.TriggersOf(text[i].word) & kNumberTrigger) != 0 ||
                        scan.tables.numbers.Forward(text, i);
    if (!number) continue;
    const std::optional<Amount> amount = ReadAmount(scan, i, floor);
    if (!amount) continue;
    const bool time = amount->kind == MentionKind::kDuration;
    const HedgeBefore hedge = ReadHedgeBefore(scan, amount->first, floor, time);
    if (hedge.first != at && PastArticle(scan, *amount, floor) != at) return std::nullopt;
    return Second{*amount, hedge, {Hedge::kExact, amount->last}};
  }
  return std::nullopt;
}

// "1.5m" beside "2m people" is a million and a half, and no length.
void ReadLetterAsScale(const Scan& scan, Amount& amount) {
  const std::size_t at = amount.numeral.last;
  const auto suffix = scan.tables.suffixes.Forward(scan.text, at);
  if (amount.kind != MentionKind::kMeasure || !suffix || suffix.last != amount.last || !scan.text[at].Glued())
    return;
  amount.kind = MentionKind::kNumber;
  amount.unit = {};
  amount.info = nullptr;
  amount.value *= *suffix.value;
  amount.place *= *suffix.value;
  amount.numeral.last = amount.last;
  amount.numeral.scaled = true;
}

// What "three hundred" and "three dozen" count in, which the "two" of "two to three hundred" shares.
double SharedStep(const Numeral& b) {
  if (b.step > 0) return b.step;
  return b.words && b.scaled && b.scale <= 1 && std::fmod(b.value, 100) == 0 ? 100 : 1;
}

// One scale, sign or unit serves both ends: "$3-5 million", "10 to 20 percent". False if they cannot be one
// range.
bool ShareUnits(Amount& a, Amount& b) {
  if (b.numeral.scaled && !a.numeral.scaled && b.numeral.scale >= 1000 && std::fabs(a.value) < 1000 &&
      a.value * b.numeral.scale < b.value) {
    a.value *= b.numeral.scale;
    a.place *= b.numeral.scale;
    a.numeral.scaled = true;
  } else if (const double step = SharedStep(b.numeral); step > 1 && !a.numeral.scaled &&
                                                        a.numeral.words == b.numeral.words && a.value < 10 &&
                                                        a.value * step < b.value) {
    a.value *= step;
    a.numeral.scaled = true;
    a.numeral.step = b.numeral.step;
  }
  const bool a_bare = a.unit.empty();
  const bool b_bare = b.unit.empty();
  if (a_bare && !b_bare) {
    if (b.prefixed) return false;
    a.unit = b.unit;
    a.kind = b.kind;
    a.info = b.info;
    a.assumed = b.assumed;
  } else if (b_bare && !a_bare) {
    const bool serves = a.prefixed || a.kind == MentionKind::kPercent || a.kind == MentionKind::kAge;
    if (!serves) return false;
    b.unit = a.unit;
    b.kind = a.kind;
    b.assumed = a.assumed;
  }
  return a.unit == b.unit && a.kind == b.kind;
}

// Does a verb of change stand before "from"?
bool Changes(const Scan& scan, std::size_t from) {
  for (std::size_t i = from; i-- > 0 && from - i <= kVerbReach;) {
    if (scan.text[i + 1].Has(Token::kBreakBefore)) return false;
    if (scan.tables.change_verbs.Forward(scan.text, i)) return true;
    if (scan.text[i].Is(kFullStop)) return false;
  }
  return false;
}

bool IsAnyDash(const Token& token) { return token.Is(kHyphen) || token.Is(kDash) || token.Is(kMinus); }

// How a range goes on behind its first amount.
enum class Joint { kNone, kDash, kTo, kAnd, kOr };
struct JointAt {
  Joint joint = Joint::kNone;
  std::size_t next = 0;
};

// "$140- $150 million", "$140 -$150 million": what stands behind the dash is no sign of its figure.
bool IsBetweenSigns(const Scan& scan, std::size_t dash) {
  const auto money = scan.tables.money.Forward(scan.text, dash + 1);
  return money && money.value->sign && !money.value->code && scan.text[money.last].IsDigits() &&
         !scan.text[dash + 1].Has(Token::kLineBefore);
}

JointAt ReadJoint(const Scan& scan, std::size_t at, bool between) {
  const TokenText& text = scan.text;
  if (text[at].IsEnd() || text[at].Has(Token::kBreakBefore)) return {};
  std::size_t i = at;
  if (IsAnyDash(text[i])) {
    const bool tight = text[i].Glued() && text[i + 1].Glued();
    const bool loose = !text[i].Glued() && !text[i + 1].Glued();
    // "six-to-eight-week"
    const auto to = tight ? scan.tables.range_to.Forward(text, i + 1) : WordSetTable::Hit();
    if (to && text[to.last].Is(kHyphen) && text[to.last].Glued()) return {Joint::kTo, to.last + 1};
    if (tight || loose || IsBetweenSigns(scan, i)) return {Joint::kDash, i + 1};
    // "five- to six-year"
    if (!text[i].Glued()) return {};
    ++i;
  }
  if (between) {
    const auto both = scan.tables.range_and.Forward(text, i);
    return both ? JointAt{Joint::kAnd, both.last} : JointAt{};
  }
  if (const auto to = scan.tables.range_to.Forward(text, i)) return {Joint::kTo, to.last};
  if (const auto either = scan.tables.range_or.Forward(text, i)) return {Joint::kOr, either.last};
  return {};
}

// Words before a range: "between", "from".
struct Opening {
  std::size_t first = 0;
  bool between = false;
  bool from = false;
};
Opening ReadOpening(const Scan& scan, std::size_t at, std::size_t floor) {
  if (const auto hit = scan.tables.range_between.Backward(scan.text, at, floor))
    return {hit.first, true, false};
  if (const auto hit = scan.tables.range_from.Backward(scan.text, at, floor)) return {hit.first, false, true};
  return {at, false, false};
}

bool FitsJoint(const Scan& scan, const JointAt& joint, const Amount& a, const Amount& b) {
  const bool same_grain = a.numeral.ordinal == b.numeral.ordinal;
  if (!same_grain || a.numeral.vague || b.numeral.vague || !(a.value < b.value)) return false;
  switch (joint.joint) {
    case Joint::kDash: {
      if (b.first != joint.next) return false;
      // "300-page": a dash before a figure of another kind is no range; nor is "1990-7".
      const bool tight = scan.text[joint.next].Glued();
      return tight || (a.numeral.words == b.numeral.words && a.unit.empty() == b.unit.empty());
    }
    case Joint::kOr:
      // "three or four", but not "40 or 2,000".
      return !a.numeral.ordinal && b.value <= 2 * a.value + 2 && b.value > a.value;
    default:
      return true;
  }
}

void SetRange(const Amount& a, Hedge low, const Amount& b, Hedge high, Bounded& bounded) {
  bounded.kind = a.kind;
  bounded.info = a.info;
  bounded.value = RangeOf(FigureOf(a), low, FigureOf(b), high);
  bounded.value.unit = a.unit;
  bounded.value.assumed_unit = a.assumed || b.assumed;
}

std::optional<Bounded> ReadRange(const Scan& scan, const Amount& first, const HedgeBefore& hedge,
                                 std::size_t floor) {
  if (!IsAnyDash(scan.text[first.last]) && !scan.tables.Has(kBoundBehind, scan.text, first.last))
    return std::nullopt;
  Amount a = first;
  Opening opening = ReadOpening(scan, a.numeral.ordinal ? PastArticle(scan, a, floor) : hedge.first, floor);
  if (!opening.between && !opening.from) opening.first = hedge.first;
  if (opening.first < hedge.first) opening.first = ReadMoneyBeforeHedge(scan, floor, opening.first, a);
  const JointAt joint = ReadJoint(scan, a.last, opening.between);
  if (joint.joint == Joint::kNone) return std::nullopt;
  std::optional<Second> second = ReadSecond(scan, joint.next, joint.next);
  if (!second) return std::nullopt;
  Amount b = second->amount;
  if (joint.joint == Joint::kOr && (IsLowerBound(second->hedge.hedge) || IsUpperBound(second->hedge.hedge)))
    return std::nullopt;
  if (b.numeral.scaled && b.kind != MentionKind::kMeasure) ReadLetterAsScale(scan, a);
  if (a.numeral.scaled && a.kind != MentionKind::kMeasure) ReadLetterAsScale(scan, b);
  if (!ShareUnits(a, b) || !FitsJoint(scan, joint, a, b)) return std::nullopt;
  if (opening.from && joint.joint == Joint::kTo && Changes(scan, opening.first)) return std::nullopt;
  Bounded bounded;
  const HedgeBefore outer = opening.first < hedge.first ? ReadHedgeBefore(scan, opening.first, floor, false)
                                                        : HedgeBefore{Hedge::kExact, opening.first};
  bounded.first = outer.hedge == Hedge::kExact ? opening.first : outer.first;
  bounded.last = second->amount.last;
  bounded.core = Join(CoreOf(scan, a), CoreOf(scan, b));
  const Hedge whole = Stronger(hedge.hedge, outer.hedge);
  const Hedge high = second->hedge.hedge != Hedge::kExact ? second->hedge.hedge : whole;
  SetRange(a, whole, b, high, bounded);
  // "up to 5 or 6", "more than 20 to 30": the bound is that of the whole.
  if (IsUpperBound(whole)) {
    bounded.value = QuantityOf(FigureOf(b), whole);
  } else if (IsLowerBound(whole)) {
    bounded.value = QuantityOf(FigureOf(a), whole);
  }
  bounded.value.unit = a.unit;
  bounded.value.assumed_unit = a.assumed || b.assumed;
  return bounded;
}

// "more than 20 and less than 30": two bounds that make one range.
std::optional<Bounded> ReadTwoBounds(const Scan& scan, const Amount& first, const HedgeBefore& hedge) {
  if (!IsLowerBound(hedge.hedge) && !IsUpperBound(hedge.hedge)) return std::nullopt;
  Amount a = first;
  std::size_t at = a.last;
  if (scan.text[at].Is(kComma)) ++at;
  if (const auto both = scan.tables.range_and.Forward(scan.text, at)) at = both.last;
  if (at == a.last || scan.text[at].IsEnd()) return std::nullopt;
  const std::optional<Second> second = ReadSecond(scan, at, at);
  if (!second) return std::nullopt;
  Amount b = second->amount;
  Hedge low = hedge.hedge;
  Hedge high = second->hedge.hedge;
  if (!ShareUnits(a, b)) return std::nullopt;
  if (IsUpperBound(low)) {
    std::swap(a, b);
    std::swap(low, high);
  }
  if (!IsLowerBound(low) || !IsUpperBound(high) || !(a.value < b.value)) return std::nullopt;
  Bounded bounded;
  bounded.first = hedge.first;
  bounded.last = second->amount.last;
  bounded.core = Join(CoreOf(scan, a), CoreOf(scan, b));
  SetRange(a, low, b, high, bounded);
  return bounded;
}

Quantity ValueOf(const Amount& amount, Hedge hedge) {
  if (amount.numeral.vague) return VagueOf(amount.numeral.low, amount.numeral.high);
  return QuantityOf(FigureOf(amount), hedge);
}

void SetSingle(const Scan& scan, const Amount& amount, const HedgeBefore& hedge, const HedgeBehind& behind,
               Bounded& bounded) {
  bounded.first = hedge.hedge == Hedge::kExact ? amount.first : hedge.first;
  bounded.last = behind.last;
  bounded.core = CoreOf(scan, amount);
  bounded.kind = amount.kind;
  bounded.info = amount.info;
  bounded.value = ValueOf(amount, Stronger(behind.hedge, hedge.hedge));
  bounded.value.unit = amount.unit;
  bounded.value.assumed_unit = amount.assumed;
}

}  // namespace

std::optional<Bounded> ReadBounded(const Scan& scan, std::size_t at, std::size_t floor) {
  return ReadBounded(scan, ReadAmount(scan, at, floor), floor);
}

std::optional<Bounded> ReadBounded(const Scan& scan, std::optional<Amount> amount, std::size_t floor) {
  if (!amount) return std::nullopt;
  ReadAge(scan, floor, *amount);
  const bool time = amount->kind == MentionKind::kDuration;
  HedgeBefore hedge = ReadHedgeBefore(scan, amount->first, floor, time);
  if (hedge.hedge == Hedge::kExact) {
    hedge.first = amount->first;
  } else {
    hedge.first = ReadMoneyBeforeHedge(scan, floor, hedge.first, *amount);
  }
  std::optional<Bounded> bounded = ReadRange(scan, *amount, hedge, floor);
  if (!bounded) bounded = ReadTwoBounds(scan, *amount, hedge);
  if (!bounded) {
    if (amount->numeral.ordinal) hedge = {Hedge::kExact, amount->first};
    const HedgeBehind behind = amount->numeral.ordinal ? HedgeBehind{Hedge::kExact, amount->last}
                                                       : ReadHedgeBehind(scan, amount->last);
    if (behind.hedge != Hedge::kExact) ReadAgeBound(scan, *amount);
    SetSingle(scan, *amount, hedge, behind, bounded.emplace());
  }
  WidenAge(scan, floor, *bounded);
  return bounded;
}

}  // namespace gainsay
