// Currencies on either side of a figure, and the hundredths behind them.
#include "mention/amount.h"
#include "mention/hedge.h"

namespace gainsay {
namespace {

// The ISO code, and whether it is a guess: a shared name is its first country's unless the text's says
// otherwise.
void SetCurrency(const Scan& scan, const MoneyEntry& entry, Amount& amount) {
  amount.kind = MentionKind::kMoney;
  amount.unit = entry.unit;
  if (entry.shared < 0) return;
  amount.assumed = true;
  for (const auto& [country, unit] :
       scan.tables.words.shared_currencies[static_cast<std::size_t>(entry.shared)].countries) {
    if (country == scan.context.country) amount.unit = unit;
  }
}

bool IsMinor(const Scan& scan, std::size_t at) {
  return static_cast<bool>(scan.tables.minor_money.Forward(scan.text, at));
}

// Does nothing follow that a bare number could count: "15 dollars 50.", "15 dollars 50 more"?
bool ClosesClause(const Scan& scan, std::size_t at) {
  const Token& token = scan.text[at];
  return token.IsEnd() || token.Has(Token::kLineBefore) ||
         (token.kind == TokenKind::kMark && !token.Is(kHyphen)) ||
         scan.tables.times_followers.Forward(scan.text, at);
}

// "and forty-five cents" or "50" behind a currency's word.
void ReadHundredths(const Scan& scan, Amount& amount) {
  if (amount.numeral.scaled || amount.numeral.decimals || amount.numeral.vague) return;
  std::size_t at = amount.last;
  auto joiner = scan.tables.joiners.Forward(scan.text, at);
  if (!joiner) joiner = scan.tables.fraction_joiners.Forward(scan.text, at);
  if (joiner) at = joiner.last;
  if (scan.text[at].Has(Token::kLineBefore) || scan.text[at].Glued()) return;
  if (!scan.text[at].IsDigits() && !scan.text[at].IsWord()) return;
  const std::optional<Numeral> more = ReadNumeral(scan.text, scan.tables, at);
  if (!more || more->value >= 100 || more->fraction || more->ordinal || more->scaled || more->vague) return;
  const bool minor = IsMinor(scan, more->last);
  if (scan.tables.money.Forward(scan.text, more->last)) return;
  if (!minor && (more->value < 10 || !ClosesClause(scan, more->last))) return;
  amount.value += more->value / 100;
  amount.place = 0.01;
  amount.numeral.decimals = true;
  amount.numeral.last = more->last;
  amount.last = minor ? scan.tables.minor_money.Forward(scan.text, more->last).last : more->last;
}

// Scale words behind all that was read: "$5m million", "75 USD million".
void ReadScalesBehind(const Scan& scan, Amount& amount) {
  Numeral more = amount.numeral;
  more.value = amount.value;
  more.place = amount.place;
  more.last = amount.last;
  if (!ReadScales(scan.text, scan.tables, more)) return;
  amount.value = more.value;
  amount.place = more.place;
  amount.numeral.scaled = true;
  amount.numeral.last = amount.last = more.last;
}

// "$ 10 dollars": a sign that stands apart, and the same currency once more.
void TakeSameCurrency(const Scan& scan, Amount& amount) {
  if (scan.text[amount.numeral.first].Glued()) return;
  const auto again = scan.tables.money.Forward(scan.text, amount.last);
  if (!again || again.value->sign || scan.text[amount.last].Has(Token::kBreakBefore)) return;
  Amount other = amount;
  SetCurrency(scan, *again.value, other);
  if (other.unit == amount.unit) amount.last = again.last;
}

// "38 cents", whose currency nobody names; "38 euro cents", which are 0.38. They reach behind token `least`.
bool ReadMinor(const Scan& scan, std::size_t at, std::size_t least, Amount& amount) {
  constexpr double kParts = 100;
  const auto minor = scan.tables.minor_money.Forward(scan.text, at);
  if (!minor || minor.last <= least) return false;
  amount.kind = MentionKind::kMoney;
  amount.unit = *minor.value;
  amount.last = minor.last;
  if (amount.unit.empty() || amount.unit.front() < 'A' || amount.unit.front() > 'Z') return true;
  amount.value /= kParts;
  amount.place /= kParts;
  amount.numeral.decimals = true;
  return true;
}

// "fined 5,000 pounds", "300 pounds in damages"; `behind` is the token behind the currency.
bool IsPaid(const Scan& scan, const Amount& amount, std::size_t behind) {
  const std::size_t next = NextPart(scan.text, behind);
  if (next != 0 && scan.tables.paying_after.Forward(scan.text, next)) return true;
  const std::size_t first = ReadHedgeBefore(scan, amount.first, 0, false).first;
  return static_cast<bool>(scan.tables.paying_before.Backward(scan.text, first, 0));
}

}  // namespace

bool HasScaledSign(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const auto sign = scan.tables.scaled_money.Backward(text, at, floor);
  if (!sign || !text[at].Glued() || (text[sign.first].Glued() && !text[sign.first - 1].Is(kOpen)))
    return false;
  const std::optional<Literal> literal = ReadLiteral(text, scan.tables, at);
  if (!literal) return false;
  if (literal->grouped) return true;  // "R12,500"
  const auto part = scan.tables.numbers.Forward(text, literal->last);
  const auto suffix = scan.tables.suffixes.Forward(text, literal->last);
  return (part && part.value->kind == NumberPart::Kind::kScale) || (suffix && text[literal->last].Glued());
}

std::size_t ReadMoneyBeforeHedge(const Scan& scan, std::size_t floor, std::size_t hedge, Amount& amount) {
  if (amount.kind != MentionKind::kNumber || hedge >= amount.first || amount.numeral.vague) return hedge;
  const auto money = scan.tables.money.Backward(scan.text, hedge, floor);
  if (!money || !money.value->sign || money.value->code || scan.text[hedge].Has(Token::kLineBefore))
    return hedge;
  SetCurrency(scan, *money.value, amount);
  amount.prefixed = true;
  ReadScaleSuffix(scan, true, amount);
  return money.first;
}

void ReadMoneyBefore(const Scan& scan, std::size_t floor, Amount& amount) {
  const TokenText& text = scan.text;
  if (text[amount.first].Has(Token::kBreakBefore)) return;
  if (HasScaledSign(scan, amount.first, floor)) {
    const auto sign = scan.tables.scaled_money.Backward(text, amount.first, floor);
    amount.kind = MentionKind::kMoney;
    amount.unit = *sign.value;
    amount.prefixed = true;
    amount.first = sign.first;
    return ReadScaleSuffix(scan, true, amount);
  }
  auto money = scan.tables.money.Backward(text, amount.first, floor);
  if (!money || !money.value->sign) return;
  // "10 $ 30 $": a sign glued to a figure before it is that figure's.
  if (money.first > floor && text[money.first].Glued() && text[money.first - 1].IsDigits()) return;
  // "ALL 5": a code must not be a word of a heading, so it is asked for in a table of its own.
  SetCurrency(scan, *money.value, amount);
  amount.prefixed = true;
  amount.first = money.first;
  ReadScaleSuffix(scan, true, amount);
  if (amount.numeral.scaled && amount.numeral.last == amount.last) ReadScalesBehind(scan, amount);
  TakeSameCurrency(scan, amount);
}

bool ReadMoneyBehind(const Scan& scan, Amount& amount) {
  const TokenText& text = scan.text;
  std::size_t at = NextPart(text, amount.last);
  if (at == 0) return false;
  const auto suffix = scan.tables.suffixes.Forward(text, amount.last);
  // "20m dollars", "5m euros": the letter is a scale before a currency.
  if (suffix && suffix.last != amount.last && !amount.numeral.scaled) {
    if (const auto money = scan.tables.money.Forward(text, suffix.last); money && text[amount.last].Glued()) {
      ReadScaleSuffix(scan, true, amount);
      at = NextPart(text, amount.last);
    }
  }
  if (const auto partitive = scan.tables.partitives.Forward(text, at)) at = NextPart(text, partitive.last);
  if (at == 0) return false;
  const bool direct = at == amount.last || text[amount.last].Is(kHyphen);
  if (!direct && !amount.numeral.scaled && !amount.numeral.vague) return false;
  const auto money = scan.tables.money.Forward(text, at);
  if (ReadMinor(scan, at, money ? money.last : at, amount)) return true;
  if (money) {
    // "10 $30": a sign glued to the figure behind it is that figure's, as is a code between two.
    const bool next_one = money.value->sign && text[money.last].IsDigits() && text[money.last].Glued();
    if (next_one || text[at].Has(Token::kLineBefore)) return false;
    const bool weight = money.value->weight && !amount.numeral.scaled && scan.context.country != "GB";
    if (weight && !IsPaid(scan, amount, money.last)) return false;
    SetCurrency(scan, *money.value, amount);
    amount.last = money.last;
    if (money.value->code || money.value->sign) ReadScalesBehind(scan, amount);
    ReadHundredths(scan, amount);
    return true;
  }
  return false;
}

}  // namespace gainsay
