// Words for multiples, and numbers that what follows makes one.
#include "mention/multiple.h"

#include <cmath>

namespace gainsay {
namespace {

constexpr double kMostInShare = 1e6;

bool IsFree(const Scan& scan, const PhraseTable<MultipleWord>::Hit& hit, std::size_t floor) {
  if (hit.value->free) return true;
  const TokenText& text = scan.text;
  if (!text[hit.last].IsEnd() && !text[hit.last].Has(Token::kBreakBefore) &&
      scan.tables.multiple_followers.Forward(text, hit.last)) {
    return true;
  }
  return static_cast<bool>(scan.tables.multiple_leaders.Backward(text, hit.first, floor));
}

Amount FactorAmount(std::size_t first, std::size_t last, double value) {
  Amount amount;
  amount.first = amount.numeral.first = first;
  amount.last = amount.numeral.last = last;
  amount.value = value;
  amount.kind = MentionKind::kMultiple;
  amount.unit = "times";
  amount.numeral.share = value < 1;
  return amount;
}

Bounded Finish(const Scan& scan, const Amount& amount, std::size_t floor, Span core) {
  const HedgeBefore hedge = ReadHedgeBefore(scan, amount.first, floor, false);
  Bounded bounded;
  bounded.first = hedge.hedge == Hedge::kExact ? amount.first : hedge.first;
  bounded.last = amount.last;
  bounded.core = core;
  bounded.kind = MentionKind::kMultiple;
  bounded.value = QuantityOf(FigureOf(amount), hedge.hedge);
  bounded.value.unit = amount.unit;
  return bounded;
}

Span CoreOf(const Scan& scan, std::size_t first, std::size_t last) {
  return {scan.text[first].start, scan.text[last - 1].end};
}

// "three times as many", "10-fold".
std::size_t ReadTimes(const Scan& scan, std::size_t last) {
  const std::size_t next = NextPart(scan.text, last);
  if (next == 0) return last;
  if (const auto fold = scan.tables.fold_endings.Forward(scan.text, next)) {
    return next == last && !scan.text[next].Glued() ? last : fold.last;
  }
  const auto times = scan.tables.times_words.Forward(scan.text, next);
  if (!times || scan.text[times.last].IsEnd()) return last;
  return scan.tables.times_followers.Forward(scan.text, times.last) ? times.last : last;
}

// "in three", "out of five" behind a smaller number.
struct Whole {
  std::size_t last = 0;
  double value = 0;
};
std::optional<Whole> ReadWholeOf(const Scan& scan, const Amount& part, std::size_t floor) {
  const TokenText& text = scan.text;
  const auto ratio = scan.tables.ratio_words.Forward(text, part.last);
  const auto over = scan.tables.quotient_words.Forward(text, part.last);
  if ((!ratio && !over) || text[part.last].Has(Token::kBreakBefore)) return std::nullopt;
  const std::size_t at = ratio ? ratio.last : over.last;
  if (text[at].IsEnd() || (!text[at].IsDigits() && !text[at].IsWord())) return std::nullopt;
  const std::optional<Amount> whole = ReadAmount(scan, at, floor);
  if (!whole || whole->kind != MentionKind::kNumber || whole->numeral.vague || whole->value < 2)
    return std::nullopt;
  const bool close = text[whole->last].IsEnd() || text[whole->last].kind == TokenKind::kMark;
  if (text[whole->last].Is(kHyphen)) return std::nullopt;
  const bool larger = part.numeral.scaled || part.value >= whole->value || whole->value > kMostInShare;
  if (over && (!ratio || larger))
    return close ? std::optional<Whole>({whole->last, whole->value}) : std::nullopt;
  if (larger) return std::nullopt;
  // "killed two in 12 attacks" is none: one in any number, or some in a small or round one.
  const bool one_word = ratio.last == ratio.first + 1;
  const double n = whole->value;
  const bool usual = part.value == 1 || n <= 10 || (std::fmod(n, 10) == 0 && GrainOf(n) >= n / 9);
  if (one_word && !usual) return std::nullopt;
  return Whole{whole->last, n};
}

}  // namespace

std::optional<Bounded> ReadMultipleWord(const Scan& scan, std::size_t at, std::size_t floor) {
  const auto hit = scan.tables.multiples.Forward(scan.text, at);
  if (!hit || !IsFree(scan, hit, floor)) return std::nullopt;
  return Finish(scan, FactorAmount(hit.first, hit.last, hit.value->value), floor,
                CoreOf(scan, hit.first, hit.last));
}

bool ReadMultipleBehind(const Scan& scan, std::size_t floor, Bounded& bounded, const Amount& amount) {
  if (amount.kind != MentionKind::kNumber || amount.numeral.vague || amount.numeral.ordinal) return false;
  const std::size_t next = NextPart(scan.text, amount.last);
  const bool may = scan.tables.Has(kBoundBehind, scan.text, amount.last) ||
                   (next != 0 && scan.tables.Has(kBoundBehind, scan.text, next));
  if (!may) return false;
  const Span core = CoreOf(scan, amount.numeral.first, amount.numeral.last);
  if (const std::size_t last = ReadTimes(scan, amount.last); last != amount.last) {
    bounded = Finish(scan, FactorAmount(amount.first, last, amount.value), floor, core);
    return true;
  }
  if (amount.numeral.decimals) return false;
  if (const std::optional<Whole> whole = ReadWholeOf(scan, amount, amount.last)) {
    const Amount share = FactorAmount(amount.first, whole->last, amount.value / whole->value);
    bounded = Finish(scan, share, floor, CoreOf(scan, amount.first, whole->last));
    const HedgeBehind behind = ReadHedgeBehind(scan, whole->last);
    if (behind.hedge != Hedge::kExact) {
      bounded.value = QuantityOf(FigureOf(share), behind.hedge);
      bounded.value.unit = "times";
      bounded.last = behind.last;
    }
    return true;
  }
  return false;
}

}  // namespace gainsay
