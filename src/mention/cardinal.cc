// Words that add up to one group, and the scales that multiply it.
#include "mention/cardinal.h"

#include <cmath>

#include "mention/numeral.h"

namespace gainsay {

std::size_t Cardinal::SkipJoiner(std::size_t at) const {
  const auto joiner = tables.joiners.Forward(text, at);
  return joiner ? joiner.last : at;
}

bool Cardinal::Vigesimal(double tens) const {
  for (const double v : tables.words.vigesimal) {
    if (v == tens) return true;
  }
  return false;
}

// May a small number follow another within one group: "twenty" "one", "doscientos" "cuarenta", "soixante"
// "dix"?
bool Cardinal::Adds(double before, double next) const {
  if (before >= 100) return next < 100 && next > 0 && std::fmod(before, 100) == 0;
  if (before < 20 || std::fmod(before, 10) != 0) return false;
  return next > 0 && (next < 10 || (next < 20 && Vigesimal(before)));
}

bool Cardinal::OpensFraction(std::size_t at) const {
  const auto part = Part(at);
  if (!part || part.value->kind != NumberPart::Kind::kSmall) return false;
  const std::size_t next = NextPart(text, part.last);
  const auto parts = next != 0 ? tables.denominators.Forward(text, next) : PhraseTable<double>::Hit();
  return parts && part.value->value < *parts.value && !tables.units.Forward(text, next);
}

// Small words that add up: at most three. Returns the token behind them, `at` if there are none.
std::size_t Cardinal::ReadSmall(std::size_t at, double& value) const {
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

bool Cardinal::IsScale(std::size_t at, double* value) const {
  const auto part = Part(at);
  if (!part || part.value->kind != NumberPart::Kind::kScale) return false;
  *value = part.value->value;
  return true;
}

// What stands behind "hundred" in one group: "and five", but not the "five" of "two hundred and five
// hundred".
void Cardinal::ReadBelowHundred(Term& term) const {
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

std::size_t Cardinal::ReadDigitsBelow(std::size_t at, double limit, double& value) const {
  if (!text[at].IsDigits()) return at;
  const std::optional<Literal> literal = ReadLiteral(text, tables, at);
  if (!literal || literal->value >= limit || literal->fraction || literal->decimals) return at;
  value = literal->value;
  return literal->last;
}

bool Cardinal::IsNounOf(std::size_t last) const {
  return text[last].Is(kHyphen) && text[last].Glued() && text[last + 1].Glued() && text[last + 1].IsWord() &&
         !Part(last + 1) && !tables.ordinals.Forward(text, last + 1) &&
         !tables.denominators.Forward(text, last + 1) && !tables.joiners.Forward(text, last + 1);
}

std::optional<Term> Cardinal::ReadTerm(std::size_t at, bool first) const {
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

bool Cardinal::IsCollective(std::size_t at) const {
  const auto part = Part(at);
  return part && part.value->kind == NumberPart::Kind::kCollective;
}

void Cardinal::AddCollective(Term& term) const {
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

void Cardinal::ReadJoined(std::size_t at, Term& term) const {
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
bool Cardinal::IsHundredHere(const Term& term, std::size_t behind) const {
  const std::size_t next = NextPart(text, behind);
  if (next == 0 || term.value > 9) return false;
  const std::size_t start = SkipJoiner(next);
  if (text[start].IsDigits()) return start != next;
  const auto part = Part(start);
  return part && part.value->kind == NumberPart::Kind::kSmall;
}

void Cardinal::AddScales(Term& term) const {
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

}  // namespace gainsay
