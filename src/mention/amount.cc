// Numerals with signs, and which of currency and unit is theirs.
#include "mention/amount.h"

#include <cmath>

#include "mention/special.h"

namespace gainsay {
namespace {

// Is the mark at `i` a sign of the figure behind it, and no hyphen or dash?
bool IsSign(const Scan& scan, std::size_t i, std::size_t floor) {
  const TokenText& text = scan.text;
  if (text[i].Is(kMinus)) return text[i + 1].Glued();
  if (!text[i].Is(kHyphen) && !text[i].Is(kDash)) return false;
  if (!text[i].Glued()) {
    // "75 -300" is a range with a blank in the wrong place.
    if (text[i + 1].Glued()) return i == 0 || !text[i - 1].IsDigits();
    // A figure alone in its line may be set off from its sign.
    return text[i].Has(Token::kLineBefore);
  }
  if (i <= floor || text[i - 1].kind != TokenKind::kMark) return false;
  return text[i - 1].Is(kOpen) || text[i - 1].word == kNoWord ||
         scan.tables.hedges_before.Backward(text, i, floor);
}

void ReadSign(const Scan& scan, std::size_t floor, Amount& amount) {
  if (amount.first <= floor) return;
  const std::size_t before = amount.first - 1;
  if (IsSign(scan, before, floor)) {
    const bool apart = !scan.text[amount.first].Glued() && !scan.text[before].Is(kMinus);
    if (apart && !scan.text[amount.last].Has(Token::kLineBefore)) return;
    amount.first = before;
    amount.value = -amount.value;
  } else if (const auto sign = scan.tables.signs.Backward(scan.text, amount.first, floor)) {
    // "au moins 14" is a bound and no -14.
    const auto hedge = scan.tables.hedges_before.Backward(scan.text, amount.first, floor);
    if (hedge && hedge.first < sign.first) return;
    amount.first = sign.first;
    if (*sign.value) amount.value = -amount.value;
  }
}

// "magnitude 6.1", "6.1-magnitude": a measure whose name stands beside it.
void ReadMagnitude(const Scan& scan, Amount& amount) {
  constexpr double kStrongest = 10;
  if (amount.kind != MentionKind::kNumber || !amount.unit.empty() || amount.numeral.vague) return;
  if (amount.value > kStrongest || amount.numeral.share || amount.numeral.scaled) return;
  const TokenText& text = scan.text;
  std::size_t end = amount.first;
  if (end > 0 && text[end].Glued() && text[end - 1].Is(kHyphen)) --end;
  const std::size_t next = NextPart(text, amount.last);
  const bool named = scan.tables.magnitude_before.Backward(text, end, 0) ||
                     (next != 0 && scan.tables.magnitude_after.Forward(text, next));
  if (!named) return;
  amount.kind = MentionKind::kMeasure;
  amount.unit = "magnitude";
}

// May a unit or a currency stand behind an amount?
bool MayHaveUnit(const Scan& scan, std::size_t last) {
  const TokenText& text = scan.text;
  const std::size_t next = NextPart(text, last);
  if (next == 0) return false;
  const bool bracket = text[next].kind == TokenKind::kMark && !text[next].Glued();
  return bracket || scan.tables.Has(kUnitBehind, text, last) || scan.tables.Has(kUnitBehind, text, next);
}

bool IsScaleLetter(std::string_view raw) { return raw.size() == 1; }

}  // namespace

void ReadScaleSuffix(const Scan& scan, bool letters, Amount& amount) {
  if (amount.numeral.scaled || amount.numeral.last != amount.last) return;
  const auto suffix = scan.tables.suffixes.Forward(scan.text, amount.last);
  if (!suffix || (!letters && IsScaleLetter(scan.text.Raw(amount.last)))) return;
  if (scan.text[amount.last].Has(Token::kLineBefore)) return;
  if (scan.text[suffix.last].Glued() &&
      (scan.text[suffix.last].IsDigits() || scan.text[suffix.last].IsWord()))
    return;
  amount.value *= *suffix.value;
  amount.place *= *suffix.value;
  amount.last = amount.numeral.last = suffix.last;
  amount.numeral.scaled = true;
}

std::optional<Amount> ReadAmount(const Scan& scan, std::size_t at, std::size_t floor) {
  const std::optional<Numeral> numeral = ReadNumeral(scan.text, scan.tables, at);
  if (!numeral) return std::nullopt;
  Amount amount;
  amount.first = numeral->first;
  amount.last = numeral->last;
  amount.numeral = *numeral;
  amount.value = numeral->value;
  amount.place = numeral->place;
  if (numeral->age) {
    amount.kind = MentionKind::kAge;
    amount.unit = "year";
    return amount;
  }
  if (numeral->time != nullptr) {
    amount.kind = MentionKind::kDuration;
    amount.unit = *numeral->time;
    amount.info = FindUnit(amount.unit);
    return amount;
  }
  if (numeral->ordinal) {
    amount.kind = MentionKind::kOrdinal;
    return amount;
  }
  if (at > floor && scan.tables.Has(kBefore, scan.text, at - 1)) ReadMoneyBefore(scan, floor, amount);
  ReadSign(scan, floor, amount);
  if (!amount.prefixed && MayHaveUnit(scan, amount.last) && !ReadMoneyBehind(scan, amount))
    ReadUnitBehind(scan, amount);
  if (amount.numeral.needs_unit && amount.unit.empty()) return std::nullopt;
  ReadMagnitude(scan, amount);
  ReadShareOfPercent(scan, amount);
  if (amount.numeral.mixed > 0 && amount.kind != MentionKind::kNumber) {
    amount.value = amount.numeral.mixed;
    amount.numeral.share = false;
  }
  if (amount.kind == MentionKind::kNumber && amount.numeral.share) {
    amount.kind = MentionKind::kMultiple;
    amount.unit = "times";
  }
  return amount;
}

Figure FigureOf(const Amount& amount) {
  const Numeral& n = amount.numeral;
  Figure figure;
  figure.value = amount.value;
  figure.scaled = n.scaled;
  figure.grain = n.step > 0 ? n.step : GrainOf(amount.value);
  const bool counted = amount.kind == MentionKind::kNumber || amount.kind == MentionKind::kAge ||
                       amount.kind == MentionKind::kOrdinal || amount.kind == MentionKind::kDuration;
  if (amount.kind == MentionKind::kMultiple) {
    figure.basis = n.share ? Basis::kShare : Basis::kFactor;
  } else if (!counted || (amount.kind == MentionKind::kDuration && n.decimals)) {
    figure.basis = Basis::kMeasured;
    if (n.decimals) figure.grain = amount.place;
  }
  return figure;
}

}  // namespace gainsay
