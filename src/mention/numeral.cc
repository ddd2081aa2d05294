// Cardinal numbers. A number is a list of terms with falling scales, each a group below 1,000 (or digits)
// with the scales behind it: "two hundred thousand" + "four hundred and five". A term that does not fit ends
// the number.
#include "mention/numeral.h"

#include "mention/cardinal.h"

namespace gainsay {
namespace {

// May `term` go on a number whose last term is `before`?
bool Continues(const MentionTables& tables, const Term& before, const Term& term, bool glued) {
  if (before.scale <= 1 || term.value >= before.lowest || term.value <= 0) return false;
  // After digits, a word alone is the next number ("5 million two years ago"); so are digits after words.
  const bool mixed = (before.digits || term.digits) && !tables.words.digits_behind_words;
  return !mixed || term.scale > 1 || term.hundred > 0 || glued;
}

// Reads on from the first term as long as terms fit.
Numeral ReadTerms(const Cardinal& reader, const Term& first, std::size_t at) {
  const TokenText& text = reader.text;
  Numeral numeral;
  numeral.first = at;
  numeral.article = first.article;
  Term before = first;
  double done = 0;  // The terms before `before`.
  bool scaled = first.scale > 1 || first.hundred > 0 || first.step > 2;
  while (before.step == 0) {
    const std::size_t next = NextPart(text, before.last);
    if (next == 0 || (text[next].Has(Token::kLineBefore) && text[next].Has(Token::kCapital))) break;
    const std::size_t behind = reader.SkipJoiner(next);
    const std::size_t start = behind == next ? next : NextPart(text, behind);
    if (start == 0 || (behind != next && reader.OpensFraction(start))) break;
    const std::optional<Term> term = reader.ReadTerm(start, false);
    if (!term || reader.IsNounOf(term->last)) break;
    const bool joined = behind != next;
    const bool words = (!before.digits && !term->digits) || reader.tables.words.digits_behind_words;
    if (Continues(reader.tables, before, *term, next != before.last)) {
      done += before.value;
      before = *term;
    } else if (words && !joined && before.scale == 1000 && term->scale > 1000 && term->own_number) {
      // "cuatrocientos mil doscientos millones": the thousands count millions, too.
      const double group = before.value + term->value / term->scale;
      before = *term;
      before.value = group * term->scale;
    } else {
      break;
    }
    scaled = scaled || before.scale > 1;
  }
  numeral.value = done + before.value;
  numeral.last = before.last;
  numeral.scaled = scaled;
  numeral.scale = before.scale > 1 ? before.lowest : 1;
  numeral.step = before.step > 2 ? before.step : 0;
  numeral.place = GrainOf(numeral.value);
  return numeral;
}

// A numeral in digits as the first term of a number.
Term TermOf(const Numeral& numeral, double lowest) {
  Term term;
  term.value = numeral.value;
  term.last = numeral.last;
  term.digits = term.own_number = true;
  term.scale = lowest > kHundred ? lowest : 1;
  term.lowest = term.scale;
  term.hundred = lowest == kHundred ? kHundred : 0;
  return term;
}

Numeral NumeralOf(const Literal& literal, std::size_t at) {
  Numeral numeral;
  numeral.first = at;
  numeral.last = literal.last;
  numeral.value = literal.value;
  numeral.place = literal.place;
  numeral.decimals = literal.decimals;
  numeral.fraction = literal.fraction;
  numeral.share = literal.share;
  numeral.mixed = literal.mixed;
  numeral.plain = literal.digits == 4 && literal.last == at + 1 && !literal.decimals;
  return numeral;
}

// A literal with the scales behind it.
Numeral ReadDigits(const Cardinal& reader, std::size_t at, const Literal& literal) {
  const TokenText& text = reader.text;
  const MentionTables& tables = reader.tables;
  Numeral numeral = NumeralOf(literal, at);
  if (numeral.share) {
    if (ReadScales(text, tables, numeral)) numeral.share = false;
    return numeral;
  }
  if (ReadSuffix(text, tables, numeral)) {
    ReadScales(text, tables, numeral);
    return numeral;
  }
  Term term = TermOf(numeral, 1);
  reader.AddScales(term);
  reader.AddCollective(term);
  if (term.last != numeral.last) {
    const double factor = numeral.value != 0 ? term.value / numeral.value : 1;
    const double place = numeral.place * (term.scale > 1 ? term.scale : factor);
    Numeral whole = ReadTerms(reader, term, at);
    whole.decimals = numeral.decimals;
    // Only where nothing was added does a written decimal still say how exact it is.
    if (whole.last == term.last) whole.place = place;
    return whole;
  }
  return numeral;
}

// May a numeral that ends before token `last` go on there, by a scale, a fraction or an ending?
bool MayGoOn(const TokenText& text, const MentionTables& tables, std::size_t last) {
  if (!tables.joined.empty()) return true;
  const std::size_t next = NextPart(text, last);
  return tables.Has(kNumeralBehind, text, last) || (next != 0 && tables.Has(kNumeralBehind, text, next));
}

// What begins with digits, or with a mark before them.
std::optional<Numeral> ReadFromDigits(const Cardinal& reader, std::size_t at) {
  const TokenText& text = reader.text;
  const MentionTables& tables = reader.tables;
  const std::optional<Literal> literal = ReadLiteral(text, tables, at);
  if (!literal) return std::nullopt;
  if (!MayGoOn(text, tables, literal->last)) return NumeralOf(*literal, at);
  if (std::optional<Numeral> ordinal = OrdinalOf(text, tables, at, *literal)) return ordinal;
  Numeral numeral = ReadDigits(reader, at, *literal);
  if (!numeral.share && !numeral.decimals) ReadFractionBehind(text, tables, numeral);
  return numeral;
}

Numeral PlainNumber(std::size_t at, double value) {
  Numeral numeral;
  numeral.first = at;
  numeral.last = at + 1;
  numeral.value = value;
  numeral.place = GrainOf(value);
  numeral.words = true;
  return numeral;
}

std::optional<Numeral> ReadCardinalWords(const Cardinal& reader, std::size_t at) {
  const std::optional<Term> first = reader.ReadTerm(at, true);
  if (!first) return std::nullopt;
  Numeral numeral = ReadTerms(reader, *first, at);
  numeral.words = true;
  return numeral;
}

}  // namespace

std::optional<Numeral> ReadWhole(const TokenText& text, const MentionTables& tables, std::size_t at) {
  return ReadCardinalWords({text, tables}, at);
}

std::optional<Numeral> ReadNumeral(const TokenText& text, const MentionTables& tables, std::size_t at) {
  const Cardinal reader{text, tables};
  if (text[at].IsDigits()) return ReadFromDigits(reader, at);
  if (tables.Has(kPlainNumber, text, at) && !MayGoOn(text, tables, at + 1)) {
    if (const auto part = reader.Part(at)) return PlainNumber(at, part.value->value);
  }
  if (!text[at].IsWord()) {
    if (std::optional<Numeral> ordinal = ReadOrdinal(text, tables, at)) return ordinal;
    return ReadFromDigits(reader, at);
  }
  if (std::optional<Numeral> vague = ReadVague(text, tables, at)) return vague;
  if (std::optional<Numeral> fraction = ReadFraction(text, tables, at)) return fraction;
  if (std::optional<Numeral> ordinal = ReadOrdinal(text, tables, at)) return ordinal;
  std::optional<Numeral> numeral = ReadCardinalWords(reader, at);
  if (!numeral) return std::nullopt;
  if (std::optional<Numeral> ordinal = ReadOrdinalBehind(text, tables, *numeral)) return ordinal;
  ReadFractionBehind(text, tables, *numeral);
  return numeral;
}

bool ReadScales(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  bool any = false;
  int repeats = 0;
  const Cardinal reader{text, tables};
  double lowest = 0;
  for (std::size_t next = NextPart(text, numeral.last); next != 0; next = NextPart(text, numeral.last)) {
    double scale = 0;
    if (!reader.IsScale(next, &scale) || (any && (scale < lowest || ++repeats > kMostScales))) break;
    if (text[next].Has(Token::kLineBefore) && text[next].Has(Token::kCapital)) break;
    numeral.value *= scale;
    numeral.place *= scale;
    numeral.last = reader.Part(next).last;
    numeral.scaled = any = true;
    lowest = scale;
  }
  return any;
}

}  // namespace gainsay
