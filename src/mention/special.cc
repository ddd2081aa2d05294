// Each of these looks a few tokens around one word or run of digits.
#include "mention/special.h"

#include <cmath>

namespace gainsay {
namespace {

Bounded BoundedOf(const Scan& scan, const Amount& amount, std::size_t floor) {
  const HedgeBefore hedge = ReadHedgeBefore(scan, amount.first, floor, true);
  Bounded bounded;
  bounded.first = hedge.hedge == Hedge::kExact ? amount.first : hedge.first;
  bounded.last = amount.last;
  bounded.core = {scan.text[amount.first].start, scan.text[amount.numeral.last - 1].end};
  bounded.kind = amount.kind;
  bounded.info = amount.info;
  bounded.value = QuantityOf(FigureOf(amount), hedge.hedge);
  bounded.value.unit = amount.unit;
  return bounded;
}

using UnitHit = PhraseTable<UnitEntry>::Hit;

// What says that a unit of time is one: an article in "for a week" and "a year earlier", "all" in "all day".
struct Reach {
  std::size_t first = 0;
  std::size_t last = 0;
  bool hedged = true;  // "Around" is no hedge in "around all day".
};

// "over the last week", but not "in the last week of May" or "over the next months"; "the year-ago figure".
std::optional<Reach> ReadBareSingle(const Scan& scan, const UnitHit& unit, std::size_t floor) {
  const std::size_t at = unit.first;
  const std::size_t last = unit.last;
  if (!unit.value->first) return std::nullopt;
  const TokenText& text = scan.text;
  const std::size_t next = NextPart(text, last);
  const bool hyphen = next == last + 1 && text[next].Glued();
  if (hyphen && scan.tables.single_after.Forward(text, next)) return Reach{at, last};
  const auto rolling = scan.tables.rolling.Backward(text, at, floor);
  if (!rolling || (next != 0 && scan.tables.partitives.Forward(text, next))) return std::nullopt;
  return scan.tables.single_before.Backward(text, rolling.first, floor)
             ? std::optional<Reach>({at, last, false})
             : std::nullopt;
}
std::optional<Reach> ReadSingleLead(const Scan& scan, const UnitHit& unit, std::size_t floor) {
  const std::size_t at = unit.first;
  const std::size_t last = unit.last;
  const TokenText& text = scan.text;
  const std::size_t end = at > floor && text[at].Glued() && text[at - 1].Is(kHyphen) ? at - 1 : at;
  if (const auto whole = scan.tables.single_whole.Backward(text, end, floor))
    return Reach{whole.first, whole.last, false};
  const auto article = scan.tables.numbers.Backward(text, at, floor);
  if (!article || article.value->kind != NumberPart::Kind::kArticle) return ReadBareSingle(scan, unit, floor);
  const std::size_t next = NextPart(text, last);
  const bool led = scan.tables.single_before.Backward(text, article.first, floor) ||
                   (next != 0 && scan.tables.single_after.Forward(text, next));
  return led ? std::optional<Reach>({article.first, article.last}) : std::nullopt;
}

Bounded OneOf(const Scan& scan, const UnitHit& unit, const Reach& one, std::size_t floor) {
  Amount amount;
  amount.first = amount.numeral.first = one.first;
  amount.last = unit.last;
  amount.numeral.last = one.last;
  amount.value = 1;
  amount.kind = unit.value->kind;
  amount.unit = unit.value->unit;
  amount.info = unit.value->info;
  const bool about = ReadHedgeBefore(scan, one.first, floor, true).hedge == Hedge::kAbout;
  return BoundedOf(scan, amount, one.hedged || !about ? floor : one.first);
}

// "after a second strike": an ordinal with what it counts, where the word is a unit as well.
bool IsOrdinalOf(const Scan& scan, const UnitHit& unit) {
  const Token& next = scan.text[unit.last];
  return scan.tables.ordinals.Forward(scan.text, unit.first) && next.IsWord() && !next.Glued() &&
         !next.Has(Token::kBreakBefore) && !scan.tables.single_after.Forward(scan.text, unit.last) &&
         (scan.tables.name_classes[next.entry] & NameWords::kOrdinary) == 0;
}

// "for a week", "a year earlier", "all day"; "a percentage point", which is no rate anywhere.
std::optional<Bounded> ReadSingle(const Scan& scan, std::size_t at, std::size_t floor) {
  const auto unit = scan.tables.units.Forward(scan.text, at);
  if (!unit) return std::nullopt;
  if (unit.value->kind == MentionKind::kPercent) {
    const auto article = scan.tables.numbers.Backward(scan.text, at, floor);
    const bool point = unit.value->unit != "percent" && unit.value->unit != "permille" && unit.value->first;
    if (!article || article.value->kind != NumberPart::Kind::kArticle || !point) return std::nullopt;
    return OneOf(scan, unit, {article.first, article.last}, floor);
  }
  if (unit.value->kind != MentionKind::kDuration || IsOrdinalOf(scan, unit)) return std::nullopt;
  const std::optional<Reach> one = ReadSingleLead(scan, unit, floor);
  return one ? std::optional<Bounded>(OneOf(scan, unit, *one, floor)) : std::nullopt;
}

// "1:18.9", "1:41:41.2": minutes and seconds of a race, told from a time of day by their decimals.
std::optional<Bounded> ReadStopwatch(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  if (!text[at + 1].Is(kColon)) return std::nullopt;
  constexpr int kMostParts = 4;
  double seconds = 0;
  double scale = 1;
  std::size_t i = at;
  bool colon = false;
  bool decimals = false;
  for (int part = 0; part < kMostParts; ++part) {
    const std::optional<double> value = DigitsValue(text.Raw(i));
    if (!value || *value > 999) return std::nullopt;
    if (decimals) scale /= std::pow(10.0, text[i].end - text[i].start);
    seconds = decimals ? seconds + *value * scale : seconds * (part == 0 ? 1 : 60) + *value;
    ++i;
    const bool more =
        text[i].kind == TokenKind::kMark && text[i].Glued() && text[i + 1].IsDigits() && text[i + 1].Glued();
    if (!more || decimals) break;
    if (text[i].Is(kColon)) {
      colon = true;
    } else if (text[i].Is(kFullStop) && colon) {
      // "1:41.41.2" has three full stops of which the last parts the decimals.
      const bool last = !(text[i + 2].Is(kFullStop) && text[i + 2].Glued() && text[i + 3].IsDigits() &&
                          text[i + 3].Glued());
      decimals = last;
    } else {
      return std::nullopt;
    }
    ++i;
  }
  if (!colon || !decimals || (text[i].Glued() && (text[i].IsWord() || text[i].IsDigits())))
    return std::nullopt;
  Amount amount;
  amount.first = amount.numeral.first = at;
  amount.last = amount.numeral.last = i;
  amount.value = seconds;
  amount.place = scale;
  amount.numeral.decimals = true;
  amount.kind = MentionKind::kDuration;
  amount.unit = "second";
  amount.info = FindUnit(amount.unit);
  return BoundedOf(scan, amount, at);
}

// 5'10": feet and inches.
std::optional<Bounded> ReadFeet(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  constexpr int kInches = 12;
  const auto glued = [&text](std::size_t i) { return text[i].Glued() && !text[i].IsEnd(); };
  if (!text[at + 1].Is(kApostrophe) || !glued(at + 1) || !text[at + 2].IsDigits() || !glued(at + 2))
    return std::nullopt;
  const auto inch = scan.tables.units.Forward(text, at + 3);
  const std::optional<double> feet = DigitsValue(text.Raw(at));
  const std::optional<double> inches = DigitsValue(text.Raw(at + 2));
  if (!inch || inch.value->unit != "inch" || !glued(at + 3) || !feet || !inches || *inches >= kInches)
    return std::nullopt;
  Amount amount;
  amount.first = amount.numeral.first = at;
  amount.numeral.last = at + 3;
  amount.last = inch.last;
  amount.value = *feet + *inches / kInches;
  amount.place = 1.0 / kInches;
  amount.numeral.decimals = true;
  amount.kind = MentionKind::kMeasure;
  amount.unit = "foot";
  amount.info = FindUnit(amount.unit);
  return BoundedOf(scan, amount, floor);
}

// "in his early 50s": an age between two.
std::optional<Bounded> ReadAgeDecade(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (text[at].end - text[at].start != 2 || !text[at + 1].Glued()) return std::nullopt;
  const auto ending = scan.tables.dates.decade_endings.Forward(text, at + 1);
  const std::optional<double> value = DigitsValue(text.Raw(at));
  if (!ending || !value || *value < 20 || std::fmod(*value, 10) != 0) return std::nullopt;
  const auto part = scan.tables.dates.parts.Backward(text, at, floor);
  const std::size_t first = part ? part.first : at;
  if (!scan.tables.possessives.Backward(text, first, floor)) return std::nullopt;
  const double from = part ? std::floor(part.value->from * 10) : 0;
  const double to = part ? std::ceil(part.value->to * 10) - 1 : 9;
  Bounded bounded;
  bounded.first = first;
  bounded.last = ending.last;
  bounded.core = {text[at].start, text[at].end};
  bounded.kind = MentionKind::kAge;
  bounded.value = RangeOf({*value + from}, Hedge::kExact, {*value + to}, Hedge::kExact);
  bounded.value.unit = "year";
  return bounded;
}

}  // namespace

void ReadShareOfPercent(const Scan& scan, Amount& amount) {
  if (!amount.numeral.share) return;
  const auto of = scan.tables.partitives.Forward(scan.text, amount.last);
  if (!of || scan.text[of.last].IsEnd() || scan.text[of.last].Has(Token::kBreakBefore)) return;
  std::size_t at = of.last;
  const auto one = scan.tables.numbers.Forward(scan.text, at);
  if (one && one.value->value == 1) {
    at = one.last;
  } else if (scan.text[at].IsDigits() && DigitsValue(scan.text.Raw(at)) == 1.0) {
    ++at;
  } else {
    return;
  }
  const auto unit = scan.tables.units.Forward(scan.text, at);
  if (!unit || unit.value->kind != MentionKind::kPercent) return;
  amount.last = unit.last;
  amount.kind = MentionKind::kPercent;
  amount.unit = unit.value->unit;
  amount.numeral.share = false;
  amount.numeral.decimals = true;
  amount.place = GrainOf(amount.value);
}

std::optional<Bounded> ReadSpecial(const Scan& scan, std::size_t at, std::size_t floor) {
  if (!scan.text[at].IsDigits()) return ReadSingle(scan, at, floor);
  if (std::optional<Bounded> watch = ReadStopwatch(scan, at)) return watch;
  if (std::optional<Bounded> feet = ReadFeet(scan, at, floor)) return feet;
  return ReadAgeDecade(scan, at, floor);
}

}  // namespace gainsay
