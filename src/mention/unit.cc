// Units behind a figure.
#include "mention/amount.h"

namespace gainsay {
namespace {

// Is "20m" twenty million here? Before a noun that is counted it is; otherwise it is a length.
bool LetterIsScale(const Scan& scan, std::size_t at) {
  const auto suffix = scan.tables.suffixes.Forward(scan.text, at);
  const bool letter = scan.text[at].end - scan.text[at].start == 1;
  if (!suffix || suffix.last != at + 1 || !scan.text[at].Glued() || !letter) return false;
  return static_cast<bool>(scan.tables.counted.Forward(scan.text, suffix.last));
}

// May a symbol that stands here be a unit? Not in "24703 m212" or "12 F-16 jets", but in "5-foot-7".
bool ClosesUnit(const Scan& scan, std::size_t last) {
  constexpr std::uint32_t kSymbol = 2;
  const Token& next = scan.text[last];
  if (next.Is(kHyphen) && scan.text[last - 1].end - scan.text[last - 1].start > kSymbol) return true;
  if (next.Is(kHyphen) && next.Glued() && scan.text[last + 1].IsDigits() && scan.text[last + 1].Glued())
    return false;
  return !next.Glued() || (!next.IsDigits() && !next.IsWord());
}

// "5-foot-7", "5 feet 7": inches without their name.
bool ReadBareInches(const Scan& scan, const Numeral& more, Amount& amount) {
  constexpr double kInches = 12;
  const TokenText& text = scan.text;
  const UnitInfo* inch = amount.info != nullptr && amount.info->name == "foot" ? FindUnit("inch") : nullptr;
  if (inch == nullptr || more.value >= kInches || more.scaled || more.decimals) return false;
  const bool hyphens = text[amount.last].Is(kHyphen) && text[amount.last].Glued();
  const Token& next = text[more.last];
  const bool closed = next.IsEnd() || next.Has(Token::kLineBefore) ||
                      (next.kind == TokenKind::kMark && !next.Is(kHyphen) && next.Glued());
  if (!hyphens && !closed) return false;
  amount.value += more.value / kInches;
  amount.place = 1 / kInches;
  amount.numeral.decimals = true;
  amount.last = more.last;
  return true;
}

// "5 feet" "2 inches", "2 hours, 32 minutes": smaller units of the same kind that add to it.
void ReadSmallerUnits(const Scan& scan, Amount& amount) {
  const UnitInfo* last = amount.info;
  while (last != nullptr) {
    std::size_t at = amount.last;
    if (scan.text[at].Is(kComma)) ++at;
    // "6 ft. 2 in."
    if (scan.text[at].Is(kFullStop) && scan.text[at].Glued() && scan.text[at + 1].IsDigits()) ++at;
    if (scan.text[at].Is(kHyphen) && scan.text[at].Glued() && scan.text[at + 1].Glued()) ++at;
    if (const auto joiner = scan.tables.joiners.Forward(scan.text, at)) at = joiner.last;
    if (scan.text[at].IsEnd() || scan.text[at].Has(Token::kBreakBefore)) return;
    if (!scan.text[at].IsDigits() && (scan.tables.TriggersOf(scan.text[at].word) & kNumberTrigger) == 0)
      return;
    const std::optional<Numeral> more = ReadNumeral(scan.text, scan.tables, at);
    if (!more || more->vague || more->ordinal) return;
    const std::size_t next = NextPart(scan.text, more->last);
    auto unit = next != 0 ? scan.tables.units.Forward(scan.text, next) : PhraseTable<UnitEntry>::Hit();
    if (!unit && next != 0) unit = scan.tables.smaller_units.Forward(scan.text, next);
    if (!unit && ReadBareInches(scan, *more, amount)) return;
    if (!unit || unit.value->info == nullptr || unit.value->info->dimension != last->dimension) return;
    if (unit.value->info->factor >= last->factor || more->value * unit.value->info->factor >= last->factor)
      return;
    amount.value += more->value * unit.value->info->factor / amount.info->factor;
    amount.place = more->place * unit.value->info->factor / amount.info->factor;
    amount.numeral.decimals = amount.numeral.decimals || more->decimals;
    amount.last = unit.last;
    last = unit.value->info;
  }
}

// "3 ans et demi", "two years and a half": a half of the unit.
void ReadHalfBehind(const Scan& scan, Amount& amount) {
  const auto joiner = scan.tables.joiners.Forward(scan.text, amount.last);
  if (!joiner || amount.numeral.vague || amount.numeral.decimals ||
      scan.text[amount.last].Has(Token::kLineBefore))
    return;
  const auto article = scan.tables.numbers.Forward(scan.text, joiner.last);
  const bool skip = article && article.value->kind == NumberPart::Kind::kArticle;
  const std::size_t at = skip ? article.last : joiner.last;
  const auto half = scan.tables.fractions.Forward(scan.text, at);
  if (!half || *half.value != 0.5) return;
  const Token& next = scan.text[half.last];
  const bool closed = next.IsEnd() || next.kind == TokenKind::kMark || next.Has(Token::kLineBefore) ||
                      (next.IsWord() && !scan.tables.partitives.Forward(scan.text, half.last) &&
                       (scan.tables.TriggersOf(next.word) & (kNumberTrigger | kSingleTrigger)) == 0);
  if (!closed || next.Is(kHyphen)) return;
  amount.value += *half.value;
  amount.place = 0.1;
  amount.numeral.decimals = true;
  amount.last = half.last;
}

void SetUnit(const UnitEntry& entry, Amount& amount) {
  amount.kind = entry.kind;
  amount.unit = entry.unit;
  amount.info = entry.info;
}

}  // namespace

namespace {

// "20 [kg]", as tables write it: a symbol alone in brackets.
bool ReadBracketedUnit(const Scan& scan, std::size_t at, Amount& amount) {
  const TokenText& text = scan.text;
  const std::string_view open = text.Raw(at);
  if (open != "[" && open != "(" && open != "<") return false;
  if (text[at].Glued() || !text[at + 1].Glued() || text[at].Has(Token::kLineBefore)) return false;
  const auto unit = scan.tables.units.Forward(text, at + 1);
  if (!unit || unit.value->info == nullptr || text[unit.last].IsEnd()) return false;
  const std::string_view close = text.Raw(unit.last);
  if ((open == "[" && close != "]") || (open == "(" && close != ")") || (open == "<" && close != ">"))
    return false;
  SetUnit(*unit.value, amount);
  amount.last = unit.last + 1;
  return true;
}

}  // namespace

bool ReadUnitBehind(const Scan& scan, Amount& amount) {
  const TokenText& text = scan.text;
  std::size_t at = NextPart(text, amount.last);
  if (at == 0) return false;
  if (amount.numeral.share) {
    if (const auto article = scan.tables.unit_articles.Forward(text, at)) at = NextPart(text, article.last);
  } else if (amount.numeral.scaled || amount.numeral.vague) {
    if (const auto partitive = scan.tables.partitives.Forward(text, at)) at = NextPart(text, partitive.last);
  }
  if (at == 0) return false;
  if (LetterIsScale(scan, at)) {
    ReadScaleSuffix(scan, true, amount);
    return false;
  }
  if (ReadBracketedUnit(scan, at, amount)) return true;
  const auto unit = scan.tables.units.Forward(text, at);
  if (!unit || !ClosesUnit(scan, unit.last)) return false;
  // A capital at the start of a line begins something else.
  if (text[at].Has(Token::kLineBefore) && text[at].Has(Token::kCapital)) return false;
  SetUnit(*unit.value, amount);
  amount.last = unit.last;
  ReadSmallerUnits(scan, amount);
  if (amount.info != nullptr) ReadHalfBehind(scan, amount);
  return true;
}

}  // namespace gainsay
