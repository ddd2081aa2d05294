// Fractions: "half", "three fifths", "and a half", and decimals in words.
#include <cmath>

#include "mention/numeral.h"

namespace gainsay {
namespace {

// A word that parts a whole: "thirds" 3, "twenty-firsts" 21.
struct Parts {
  std::size_t last = 0;
  double parts = 0;
  bool certain = false;  // No ordinal as well.
};

bool EndsHere(const TokenText& text, std::size_t at) {
  return text[at].IsEnd() || text[at].Has(Token::kBreakBefore) ||
         (text[at].kind == TokenKind::kMark && !text[at].Is(kHyphen));
}

// The denominator at `at`: one word, or tens and one.
std::optional<Parts> ReadParts(const TokenText& text, const MentionTables& tables, std::size_t at) {
  if (const auto part = tables.denominators.Forward(text, at)) {
    return Parts{part.last, *part.value, !tables.ordinals.Forward(text, at)};
  }
  if (!text[at].IsWord()) return std::nullopt;
  if (text[at].word == 0 && tables.joined.MayBegin(text.Raw(at))) {
    const std::optional<JoinedNumber> joined = tables.joined.Read(FoldCase(text.Raw(at)));
    if (joined && joined->kind == JoinedNumber::Kind::kDenominator) return Parts{at + 1, joined->value, true};
  }
  const std::optional<Numeral> ordinal = ReadOrdinal(text, tables, at);
  if (ordinal && ordinal->ordinal && ordinal->value >= 3 && !text[at].IsDigits())
    return Parts{ordinal->last, ordinal->value, false};
  const auto tens = tables.numbers.Forward(text, at);
  if (!tens || tens.value->kind != NumberPart::Kind::kSmall || tens.value->value < 20) return std::nullopt;
  const std::size_t next = NextPart(text, tens.last);
  if (next == 0 || std::fmod(tens.value->value, 10) != 0) return std::nullopt;
  auto ones = tables.denominators.Forward(text, next);
  const bool certain = static_cast<bool>(ones);
  if (!ones) ones = tables.ordinals.Forward(text, next);
  if (!ones || *ones.value >= 10) return std::nullopt;
  return Parts{ones.last, tens.value->value + *ones.value, certain};
}

std::size_t PastHyphen(const TokenText& text, std::size_t at) {
  return text[at].Is(kHyphen) && text[at].Glued() && text[at + 1].Glued() ? at + 1 : at;
}

std::size_t SkipArticle(const TokenText& text, const MentionTables& tables, std::size_t at) {
  const auto part = tables.numbers.Forward(text, at);
  if (!part || part.value->kind != NumberPart::Kind::kArticle) return at;
  return PastHyphen(text, part.last);
}

// "half" with what makes it a number: "half a million", "half dozen".
bool ReadHalfOf(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  // "a quarter of a million", "deux tiers de million"
  const auto of = tables.partitives.Forward(text, numeral.last);
  const std::size_t behind = SkipArticle(text, tables, of ? of.last : PastHyphen(text, numeral.last));
  Numeral scaled = numeral;
  scaled.last = behind;
  if (ReadScales(text, tables, scaled)) {
    numeral = scaled;
    return true;
  }
  const std::size_t next = NextPart(text, behind);
  if (next == 0) return false;
  const auto part = tables.numbers.Forward(text, next);
  if (!part || part.value->kind != NumberPart::Kind::kCollective || part.value->value <= 2) return false;
  numeral.value *= part.value->value;
  numeral.step = numeral.value;
  numeral.scaled = true;
  numeral.last = part.last;
  return true;
}

Numeral Share(std::size_t first, std::size_t last, double value) {
  Numeral numeral;
  numeral.first = first;
  numeral.last = last;
  numeral.value = value;
  numeral.words = numeral.fraction = true;
  numeral.share = value < 1;
  numeral.place = 0.1;
  return numeral;
}

// What the fraction is of: nothing, or a scale.
Numeral WithScale(const TokenText& text, const MentionTables& tables, Numeral numeral) {
  if (ReadHalfOf(text, tables, numeral)) numeral.share = false;
  return numeral;
}

// Is an article with an ordinal a share here ("a third of", "a fifth.") and no "a third man"?
bool ArticleMakesShare(const TokenText& text, const MentionTables& tables, const Parts& parts) {
  if (parts.certain) return true;
  const std::size_t next = parts.last;
  return text[next].IsEnd() || text[next].Is(kFullStop) || text[next].Is(kClose) ||
         static_cast<bool>(tables.partitives.Forward(text, next)) ||
         static_cast<bool>(tables.times_followers.Forward(text, next));
}

// A small number in words or digits, as a numerator.
std::optional<Numeral> ReadNumerator(const TokenText& text, const MentionTables& tables, std::size_t at) {
  const auto part = tables.numbers.Forward(text, at);
  if (!part || part.value->kind != NumberPart::Kind::kSmall) return std::nullopt;
  Numeral numeral;
  numeral.first = at;
  numeral.value = part.value->value;
  numeral.last = part.last;
  return numeral;
}

// A fraction behind a joiner: "a half", "three quarters", "one fourth", "a quarter million". `scale`: of
// scale words behind it.
std::optional<Numeral> ReadJoinedFraction(const TokenText& text, const MentionTables& tables, std::size_t at,
                                          bool scaled) {
  if (const std::optional<Numeral> numerator = ReadNumerator(text, tables, at)) {
    const std::size_t next = NextPart(text, numerator->last);
    if (next == 0) return std::nullopt;
    const auto half = tables.fractions.Forward(text, next);
    if (half && numerator->value == 1) return Share(at, half.last, *half.value);
    const std::optional<Parts> parts = ReadParts(text, tables, next);
    if (!parts || (!parts->certain && numerator->value != 1)) return std::nullopt;
    return Share(at, parts->last, numerator->value / parts->parts);
  }
  const std::size_t next = SkipArticle(text, tables, at);
  if (const auto half = tables.fractions.Forward(text, next)) {
    // "two, and half of them", but "un million et demi de francs".
    if (next == at && !scaled && tables.partitives.Forward(text, half.last)) return std::nullopt;
    return Share(at, half.last, *half.value);
  }
  if (next == at) return std::nullopt;
  const std::optional<Parts> parts = ReadParts(text, tables, next);
  if (!parts) return std::nullopt;
  const bool closed =
      parts->certain || EndsHere(text, parts->last) || tables.units.Forward(text, parts->last);
  return closed ? std::optional<Numeral>(Share(at, parts->last, 1 / parts->parts)) : std::nullopt;
}

// Digits in words behind "point": one by one, or as one number.
std::size_t ReadDecimalWords(const TokenText& text, const MentionTables& tables, std::size_t at,
                             double& value, double& place) {
  std::size_t last = at;
  place = 1;
  value = 0;
  for (std::size_t next = at; place > 1e-12;) {
    const auto digit = tables.numbers.Forward(text, next);
    if (!digit || digit.value->kind != NumberPart::Kind::kSmall || digit.value->value >= 10) break;
    if (next != at && text[next].Glued()) break;
    place /= 10;
    value += digit.value->value * place;
    last = digit.last;
    next = NextPart(text, last);
    if (next == 0) break;
  }
  if (last != at) return last;
  const std::optional<Numeral> whole = text[at].IsWord() ? ReadWhole(text, tables, at) : std::nullopt;
  if (!whole || whole->value < 10 || whole->value >= 1e9) return at;
  place = 1;
  while (place * whole->value >= 1) place /= 10;
  value = whole->value * place;
  return whole->last;
}

bool ReadDecimalsBehind(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  auto word = tables.decimal_words.Forward(text, numeral.last);
  if (!word || numeral.scale > 1 || numeral.step > 0) return false;
  double value = 0;
  double place = 1;
  const std::size_t last = ReadDecimalWords(text, tables, word.last, value, place);
  if (last == word.last) return false;
  // "veinte con tres quintos" ends in a fraction and has no decimals.
  const std::size_t then = NextPart(text, last);
  if (then != 0 && (tables.fractions.Forward(text, then) || ReadParts(text, tables, then))) return false;
  numeral.value += value;
  numeral.place = place;
  numeral.decimals = true;
  numeral.last = last;
  ReadScales(text, tables, numeral);
  return true;
}

// "fifths" at once behind the number.
bool ReadPartsBehind(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  const std::size_t next = NextPart(text, numeral.last);
  if (next == 0 || numeral.decimals || numeral.article) {
    if (next == 0 || !numeral.article) return false;
  }
  if (const auto half = tables.fractions.Forward(text, next); half && numeral.words && numeral.value >= 1) {
    const Numeral share =
        WithScale(text, tables, Share(numeral.first, half.last, numeral.value * *half.value));
    numeral = share;
    return true;
  }
  const std::optional<Parts> parts = ReadParts(text, tables, next);
  if (!parts) return false;
  const bool one = numeral.value == 1 && numeral.words && !numeral.scaled;
  if (!parts->certain && !one) return false;
  numeral = WithScale(text, tables, Share(numeral.first, parts->last, numeral.value / parts->parts));
  return true;
}

}  // namespace

std::optional<Numeral> ReadFraction(const TokenText& text, const MentionTables& tables, std::size_t at) {
  const std::size_t next = SkipArticle(text, tables, at);
  if (const auto half = tables.fractions.Forward(text, next)) {
    const std::size_t behind = half.last;
    const bool noun = text[behind].Is(kHyphen) && text[behind].Glued() && text[behind + 1].Glued();
    Numeral numeral = WithScale(text, tables, Share(at, behind, *half.value));
    if (noun && numeral.share && !tables.units.Forward(text, behind + 1)) return std::nullopt;
    return numeral;
  }
  const std::optional<Parts> parts = ReadParts(text, tables, next);
  if (!parts) return std::nullopt;
  Numeral numeral = WithScale(text, tables, Share(at, parts->last, 1 / parts->parts));
  if (!numeral.share) return numeral;
  if (next == at || !ArticleMakesShare(text, tables, *parts)) return std::nullopt;
  return numeral;
}

namespace {

// The "three" of "twenty and three and three fifths": a joiner and a fraction behind it make it part of the
// number. Returns the token behind its joiner, `at` if it is none.
std::size_t ReadOnesBetween(const TokenText& text, const MentionTables& tables, std::size_t at,
                            Numeral& numeral) {
  const auto ones = tables.numbers.Forward(text, at);
  const bool tens =
      numeral.words && numeral.value >= 20 && numeral.value < 100 && std::fmod(numeral.value, 10) == 0;
  if (!tens || !ones || ones.value->kind != NumberPart::Kind::kSmall || ones.value->value >= 10) return at;
  const auto joiner = tables.joiners.Forward(text, ones.last);
  const std::size_t start = joiner ? NextPart(text, joiner.last) : 0;
  if (start == 0 || !ReadJoinedFraction(text, tables, start, false)) return at;
  numeral.value += ones.value->value;
  return start;
}

}  // namespace

void ReadFractionBehind(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  if (ReadDecimalsBehind(text, tables, numeral) || ReadPartsBehind(text, tables, numeral)) return;
  const std::size_t next = NextPart(text, numeral.last);
  if (next == 0) return;
  const bool glued = next != numeral.last;
  auto joiner = tables.joiners.Forward(text, next);
  if (!joiner) joiner = tables.fraction_joiners.Forward(text, next);
  if (!joiner) return;
  std::size_t start = NextPart(text, joiner.last);
  if (start == 0) return;
  start = ReadOnesBetween(text, tables, start, numeral);
  std::optional<Numeral> fraction = ReadJoinedFraction(text, tables, start, numeral.scale > 1);
  if (!fraction || (glued && text[fraction->first].Has(Token::kBlankBefore))) return;
  Numeral scaled = *fraction;
  if (ReadScales(text, tables, scaled)) {
    const double scale = scaled.value / fraction->value;
    numeral.value = numeral.scaled ? numeral.value + scaled.value : (numeral.value + fraction->value) * scale;
    numeral.scaled = true;
    numeral.last = scaled.last;
  } else {
    numeral.value += fraction->value * (numeral.scale >= 1000 ? numeral.scale : 1);
    numeral.last = fraction->last;
  }
  numeral.place = GrainOf(numeral.value);
  numeral.fraction = true;
}

}  // namespace gainsay
