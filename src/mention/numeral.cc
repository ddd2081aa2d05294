// Cardinal numbers. A number is a list of terms with falling scales, each a group below 1,000 (or digits)
// with the scales behind it: "two hundred thousand" + "four hundred and five". A term that does not fit ends
// the number.
#include "mention/numeral.h"

#include <cmath>

namespace gainsay {
namespace {

constexpr double kHundred = 100;
constexpr int kMostScales = 2;  // Behind the first: "hundred thousand million".

// A group and its scales.
struct Term {
  std::size_t last = 0;
  double value = 0;
  double scale = 1;         // Product of its scale words.
  double lowest = 1;        // Its smallest scale word.
  double hundred = 0;       // Of a group with "hundred": 100.
  double step = 0;          // Of a collective: 12 for dozens.
  bool own_number = false;  // Not a scale alone.
  bool digits = false;
  bool article = false;
};

struct Cardinal {
  const TokenText& text;
  const MentionTables& tables;

  PhraseTable<NumberPart>::Hit Part(std::size_t at) const { return tables.numbers.Forward(text, at); }

  std::size_t SkipJoiner(std::size_t at) const {
    const auto joiner = tables.joiners.Forward(text, at);
    return joiner ? joiner.last : at;
  }

  bool Vigesimal(double tens) const {
    for (const double v : tables.words.vigesimal) {
      if (v == tens) return true;
    }
    return false;
  }

  // May a small number follow another within one group: "twenty" "one", "doscientos" "cuarenta", "soixante"
  // "dix"?
  bool Adds(double before, double next) const {
    if (before >= 100) return next < 100 && next > 0 && std::fmod(before, 100) == 0;
    if (before < 20 || std::fmod(before, 10) != 0) return false;
    return next > 0 && (next < 10 || (next < 20 && Vigesimal(before)));
  }

  // "trois cinquièmes" behind "vingt et" is a fraction of its own: less than one.
  bool OpensFraction(std::size_t at) const {
    const auto part = Part(at);
    if (!part || part.value->kind != NumberPart::Kind::kSmall) return false;
    const std::size_t next = NextPart(text, part.last);
    const auto parts = next != 0 ? tables.denominators.Forward(text, next) : PhraseTable<double>::Hit();
    return parts && part.value->value < *parts.value && !tables.units.Forward(text, next);
  }

  // Small words that add up: at most three. Returns the token behind them, `at` if there are none.
  std::size_t ReadSmall(std::size_t at, double& value) const {
    std::size_t last = at;
    double before = 0;
    for (std::size_t next = at;;) {
      const auto part = Part(next);
      if (!part || part.value->kind != NumberPart::Kind::kSmall) break;
      if (last != at && !Adds(before, part.value->value)) break;
      value = last == at ? part.value->value : value + part.value->value;
      before = part.value->value;
      last = part.last;
      next = NextPart(text, last);
      if (next == 0) break;
      if (tables.words.joiner_after_tens && before >= 20) {
        if (const std::size_t behind = SkipJoiner(next); behind != next) {
          next = NextPart(text, behind);
          if (next == 0 || OpensFraction(next)) break;
        }
      }
    }
    return last;
  }

  bool IsScale(std::size_t at, double* value) const {
    const auto part = Part(at);
    if (!part || part.value->kind != NumberPart::Kind::kScale) return false;
    *value = part.value->value;
    return true;
  }

  // What stands behind "hundred" in one group: "and five", but not the "five" of "two hundred and five
  // hundred".
  void ReadBelowHundred(Term& term) const {
    const std::size_t next = NextPart(text, term.last);
    if (next == 0) return;
    const std::size_t behind = SkipJoiner(next);
    const std::size_t start = behind == next ? next : NextPart(text, behind);
    if (start == 0) return;
    double below = 0;
    std::size_t last = ReadSmall(start, below);
    if (last == start && behind != next) last = ReadDigitsBelow(start, kHundred, below);
    if (last == start || below >= kHundred || below == 0 || IsNounOf(last)) return;
    // "cent quatre-vingtième"
    if (const auto ordinal = tables.ordinals.Forward(text, start); ordinal && ordinal.last > last) return;
    // "a hundred and three quarters" ends in a fraction, "a hundred and thirty fifths" is one.
    const std::size_t then = NextPart(text, last);
    const auto parts = then != 0 ? tables.denominators.Forward(text, then) : PhraseTable<double>::Hit();
    if (parts && behind != next && below < *parts.value && !tables.units.Forward(text, then)) return;
    double scale = 0;
    if (then != 0 && IsScale(then, &scale) && scale == kHundred) return;
    term.value += below;
    term.last = last;
  }

  std::size_t ReadDigitsBelow(std::size_t at, double limit, double& value) const {
    if (!text[at].IsDigits()) return at;
    const std::optional<Literal> literal = ReadLiteral(text, tables, at);
    if (!literal || literal->value >= limit || literal->fraction || literal->decimals) return at;
    value = literal->value;
    return literal->last;
  }

  // Is the number before `last` the first half of a noun: the "two" of "$5 million two-year"?
  bool IsNounOf(std::size_t last) const {
    return text[last].Is(kHyphen) && text[last].Glued() && text[last + 1].Glued() &&
           text[last + 1].IsWord() && !Part(last + 1) && !tables.ordinals.Forward(text, last + 1) &&
           !tables.denominators.Forward(text, last + 1) && !tables.joiners.Forward(text, last + 1);
  }

  // One term at `at`; `first` if it opens the number.
  std::optional<Term> ReadTerm(std::size_t at, bool first) const {
    Term term;
    term.last = at;
    std::size_t next = at;
    if (const auto part = Part(at); part && part.value->kind == NumberPart::Kind::kArticle) {
      if (!first) return std::nullopt;
      term.value = part.value->value;
      term.article = true;
      next = NextPart(text, part.last);
      double scale = 0;
      if (next == 0 || (!IsScale(next, &scale) && !IsCollective(next))) return std::nullopt;
      term.last = part.last;
    } else if (text[at].IsWord()) {
      term.last = ReadSmall(at, term.value);
      term.own_number = term.last != at;
      if (!term.own_number) {
        ReadJoined(at, term);
        double scale = 0;
        if (!term.own_number && !IsScale(at, &scale) && !IsCollective(at)) return std::nullopt;
      }
    } else {
      term.last = ReadDigitsBelow(at, 1000, term.value);
      if (term.last == at) return std::nullopt;
      term.own_number = term.digits = true;
    }
    if (!term.own_number && !term.article) term.value = 1;
    AddScales(term);
    AddCollective(term);
    return term;
  }

  bool IsCollective(std::size_t at) const {
    const auto part = Part(at);
    return part && part.value->kind == NumberPart::Kind::kCollective;
  }

  // "two dozen", "dozen" alone.
  void AddCollective(Term& term) const {
    if (term.scale > 1) return;
    const bool begun = term.own_number || term.article || term.hundred > 0;
    const std::size_t next = begun ? NextPart(text, term.last) : term.last;
    if ((begun && next == 0) || !IsCollective(next)) return;
    const auto part = Part(next);
    term.value *= part.value->value;
    term.step = part.value->value;
    term.last = part.last;
    // "a couple of hundred"
    if (term.step <= 2) AddScales(term);
  }

  void ReadJoined(std::size_t at, Term& term) const {
    const std::string_view raw = text.Raw(at);
    if (tables.joined.empty() || text[at].word != 0) return;
    const std::string folded = FoldCase(raw);
    if (!tables.joined.MayBegin(folded)) return;
    const std::optional<JoinedNumber> joined = tables.joined.Read(folded);
    const bool number = joined && (joined->kind == JoinedNumber::Kind::kCardinal ||
                                   joined->kind == JoinedNumber::Kind::kFraction);
    if (!number) return;
    term.value = joined->value;
    term.last = at + 1;
    term.own_number = true;
  }

  // "3 cents et 21": a digit before and more of the number behind.
  bool IsHundredHere(const Term& term, std::size_t behind) const {
    const std::size_t next = NextPart(text, behind);
    if (next == 0 || term.value > 9) return false;
    const std::size_t start = SkipJoiner(next);
    if (text[start].IsDigits()) return start != next;
    const auto part = Part(start);
    return part && part.value->kind == NumberPart::Kind::kSmall;
  }

  void AddScales(Term& term) const {
    int repeats = 0;
    for (;;) {
      const bool begun = term.own_number || term.article || term.scale > 1 || term.hundred > 0;
      const std::size_t next = begun ? NextPart(text, term.last) : term.last;
      double scale = 0;
      if ((begun && next == 0) || !IsScale(next, &scale)) return;
      if (begun && text[next].Has(Token::kLineBefore) && text[next].Has(Token::kCapital)) return;
      if (scale == kHundred) {
        // A hundred stands behind a number below 100 ("twenty-five hundred") and before larger scales.
        if (term.scale > 1 || term.hundred > 0 || term.value > tables.words.most_hundreds) return;
        // "12 cents" is money where the same word is a hundred.
        if (term.digits && tables.minor_money.Forward(text, next) && !IsHundredHere(term, Part(next).last))
          return;
        term.hundred = kHundred;
        term.value *= kHundred;
        term.last = Part(next).last;
        ReadBelowHundred(term);
        continue;
      }
      if (term.scale > 1 && (scale < term.lowest || ++repeats > kMostScales)) return;
      term.value *= scale;
      term.lowest = term.scale > 1 ? std::min(term.lowest, scale) : scale;
      term.scale *= scale;
      term.last = Part(next).last;
    }
  }
};

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
bool MayGoOn(const Cardinal& reader, std::size_t last) {
  const TokenText& text = reader.text;
  const MentionTables& tables = reader.tables;
  if (!tables.joined.empty()) return true;
  const std::size_t next = NextPart(text, last);
  const auto behind = [&](std::size_t i) { return tables.TriggersOf(text[i].word) & kNumeralBehind; };
  return (behind(last) | behind(next != 0 ? next : last)) != 0;
}

// What begins with digits, or with a mark before them.
std::optional<Numeral> ReadFromDigits(const Cardinal& reader, std::size_t at) {
  const TokenText& text = reader.text;
  const MentionTables& tables = reader.tables;
  const std::optional<Literal> literal = ReadLiteral(text, tables, at);
  if (!literal) return std::nullopt;
  if (!MayGoOn(reader, literal->last)) return NumeralOf(*literal, at);
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
  if ((tables.TriggersOf(text[at].word) & kPlainNumber) != 0 && !MayGoOn(reader, at + 1)) {
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
