// Ordinals, words for several, and what all readers of numerals share.
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "mention/numeral.h"

namespace gainsay {
namespace {

Numeral OrdinalAt(std::size_t first, std::size_t last, double value) {
  Numeral numeral;
  numeral.first = first;
  numeral.last = last;
  numeral.value = value;
  numeral.ordinal = numeral.words = true;
  return numeral;
}

}  // namespace

std::optional<Numeral> OrdinalOf(const TokenText& text, const MentionTables& tables, std::size_t at,
                                 const Literal& literal) {
  if (literal.decimals || literal.fraction || !text[literal.last].Glued()) return std::nullopt;
  const auto suffix = tables.ordinal_suffixes.Forward(text, literal.last);
  if (!suffix || (text[suffix.last].Glued() && text[suffix.last].IsWord())) return std::nullopt;
  Numeral numeral = OrdinalAt(at, suffix.last, literal.value);
  numeral.words = false;
  return numeral;
}

std::optional<Numeral> ReadOrdinal(const TokenText& text, const MentionTables& tables, std::size_t at) {
  if (text[at].IsDigits()) {
    const std::optional<Literal> literal = ReadLiteral(text, tables, at);
    return literal ? OrdinalOf(text, tables, at, *literal) : std::nullopt;
  }
  if (const auto ordinal = tables.ordinals.Forward(text, at))
    return OrdinalAt(at, ordinal.last, *ordinal.value);
  if (!tables.joined.empty() && text[at].word == 0 && text[at].IsWord()) {
    const std::string folded = FoldCase(text.Raw(at));
    if (tables.joined.MayBegin(folded)) {
      const std::optional<JoinedNumber> joined = tables.joined.Read(folded);
      if (joined && joined->kind == JoinedNumber::Kind::kOrdinal) return OrdinalAt(at, at + 1, joined->value);
      const bool age = joined && joined->kind == JoinedNumber::Kind::kAge;
      if (age || (joined && joined->kind == JoinedNumber::Kind::kTimed)) {
        Numeral numeral = OrdinalAt(at, at + 1, joined->value);
        numeral.ordinal = false;
        numeral.age = age;
        numeral.time = joined->unit;
        return numeral;
      }
    }
  }
  return std::nullopt;
}

std::optional<Numeral> ReadOrdinalBehind(const TokenText& text, const MentionTables& tables,
                                         const Numeral& numeral) {
  if (!numeral.words || numeral.article || numeral.fraction || numeral.decimals) return std::nullopt;
  std::size_t next = NextPart(text, numeral.last);
  if (next == 0) return std::nullopt;
  if (const auto joiner = tables.joiners.Forward(text, next); joiner && tables.words.joiner_after_tens)
    next = NextPart(text, joiner.last);  // "trente et unième"
  if (next == 0) return std::nullopt;
  const auto ordinal = tables.ordinals.Forward(text, next);
  if (!ordinal || numeral.value < 2) return std::nullopt;
  const double value = *ordinal.value;
  if (value >= 100) {
    // The scale multiplies what stands below it: "one million two hundred thousandth".
    const double below = std::fmod(numeral.value, value == 100 ? 1000 : value * 1000);
    if (below == 0 || (value == 100 && below >= 100)) return std::nullopt;
    return OrdinalAt(numeral.first, ordinal.last, numeral.value - below + below * value);
  }
  // "quatre-vingt-douzième"
  const auto& twenties = tables.words.vigesimal;
  const bool vigesimal = value < 20 && std::find(twenties.begin(), twenties.end(),
                                                 std::fmod(numeral.value, 100)) != twenties.end();
  const bool room = vigesimal || (numeral.value >= 20 && value < 10 && std::fmod(numeral.value, 10) == 0) ||
                    (numeral.value >= 100 && std::fmod(numeral.value, 100) == 0);
  if (!room) return std::nullopt;
  return OrdinalAt(numeral.first, ordinal.last, numeral.value + value);
}

std::optional<Numeral> ReadVague(const TokenText& text, const MentionTables& tables, std::size_t at) {
  std::size_t start = at;
  const auto article = tables.numbers.Forward(text, at);
  if (article && article.value->kind == NumberPart::Kind::kArticle) start = article.last;
  const auto vague = tables.vague.Forward(text, start);
  if (!vague) return std::nullopt;
  Numeral numeral;
  numeral.first = at;
  numeral.last = vague.last;
  numeral.vague = numeral.words = true;
  numeral.low = vague.value->low;
  numeral.high = vague.value->high;
  numeral.value = numeral.low;
  // "several thousand", or "tens" "of thousands": a plural scale is itself a vague word, two of it at least.
  double scale = 1;
  Numeral scales = numeral;
  scales.value = 1;
  if (ReadScales(text, tables, scales)) {
    scale = scales.value;
    numeral.last = scales.last;
  } else {
    const auto part = tables.partitives.Forward(text, vague.last);
    const std::size_t next = part ? part.last : vague.last;
    if (const auto more = tables.vague.Forward(text, next);
        more && more.value->alone && more.value->low >= 200) {
      scale = more.value->low / 2;
      numeral.last = more.last;
    } else if (const auto dozen = tables.numbers.Forward(text, vague.last);
               dozen && dozen.value->kind == NumberPart::Kind::kCollective && dozen.value->value > 2) {
      scale = dozen.value->value;
      numeral.last = dozen.last;
    }
  }
  if (scale > 1) {
    numeral.high = (numeral.high + 1) * scale - 1;
    numeral.low *= scale;
    numeral.value = numeral.low;
    numeral.scaled = true;
  } else if (!vague.value->alone) {
    numeral.needs_unit = true;
  } else if (start != at) {
    return std::nullopt;
  }
  return numeral;
}

// "k", "bn" behind digits. A blank may stand between, but then no word may follow that would make it a
// letter.
bool ReadSuffix(const TokenText& text, const MentionTables& tables, Numeral& numeral) {
  const auto suffix = tables.suffixes.Forward(text, numeral.last);
  if (!suffix || text[numeral.last].Has(Token::kLineBefore)) return false;
  const bool long_one = text[numeral.last].end - text[numeral.last].start > 1;
  if (!text[numeral.last].Glued() && !long_one && text[suffix.last].Glued() && !text[suffix.last].IsEnd() &&
      text[suffix.last].kind != TokenKind::kMark) {
    return false;
  }
  // Letters at once behind it make it part of a word or name: "5K9".
  if (text[suffix.last].Glued() && (text[suffix.last].IsDigits() || text[suffix.last].IsWord())) return false;
  // A unit of the same letters ("20m", "155mm") is decided where units are read.
  if (tables.units.Forward(text, numeral.last)) return false;
  numeral.value *= *suffix.value;
  numeral.place *= *suffix.value;
  numeral.last = suffix.last;
  numeral.scaled = true;
  return true;
}

std::size_t NextPart(const TokenText& text, std::size_t at) {
  std::size_t next = at;
  if (text[next].IsEnd() || text[next].Has(Token::kBreakBefore)) return 0;
  if (text[next].Is(kHyphen) && text[next].Glued() == text[next + 1].Glued()) ++next;
  return text[next].IsEnd() || text[next].Has(Token::kBreakBefore) ? 0 : next;
}

double GrainOf(double value) {
  constexpr double kExact = 9007199254740992;  // Each whole number below has a double of its own.
  value = std::fabs(value);
  if (value == 0 || !std::isfinite(value)) return 1;
  const double whole = std::round(value);
  if (std::fabs(value - whole) <= 1e-9 * std::fmax(1, value)) {
    double grain = 1;
    if (whole >= 1 && whole < kExact) {  // As most are, and integers are quicker.
      for (auto rest = static_cast<std::uint64_t>(whole); rest % 10 == 0; rest /= 10) grain *= 10;
      return grain;
    }
    while (grain < 1e30 && std::fmod(whole, grain * 10) == 0) grain *= 10;
    return grain;
  }
  double grain = 1;
  for (int i = 0; i < 9; ++i) {
    grain /= 10;
    const double scaled = value / grain;
    if (std::fabs(scaled - std::round(scaled)) <= 1e-6) return grain;
  }
  return grain;
}

}  // namespace gainsay
