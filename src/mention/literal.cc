// Digits with separators. What separates groups and what decimals is the language's choice, but a mark that
// cannot be the one is read as the other: "5,00" in English, "4.5" in German.
#include "mention/literal.h"

#include <unicode/uchar.h>

#include <cmath>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostDigits = 30;
constexpr std::size_t kMostGroups =
    12;  // Longer chains are no numbers, and are not looked through at every digit.

// The digits of a run, which token `i` is.
std::size_t CountDigits(const TokenText& text, std::size_t i) {
  const Token& token = text[i];
  if (!token.Has(Token::kForeign)) return token.end - token.start;
  std::size_t count = 0;
  for (const char c : text.Raw(i)) count += IsLeadByte(c) ? 1 : 0;
  return count;
}

bool IsMark(const TokenText& text, std::size_t i, std::string_view marks) {
  if (text[i].kind != TokenKind::kMark || !text[i].Glued()) return false;
  const std::string_view raw = text.Raw(i);
  // Wide digits come with wide marks.
  const char mark = raw == "\uFF0C" ? ',' : raw == "\uFF0E" ? '.' : raw.size() == 1 ? raw[0] : '\0';
  return mark != '\0' && marks.find(mark) != std::string_view::npos;
}

// Digits glued to token `i`, which is a mark: how many, 0 for none.
std::size_t DigitsBehind(const TokenText& text, std::size_t i) {
  return text[i + 1].IsDigits() && text[i + 1].Glued() ? CountDigits(text, i + 1) : 0;
}

// The end of a chain of groups parted by one mark, starting with the digits at `at`: each of three digits,
// or, as in India, of two with three at the end. Returns `at` + 1 if it is no such chain. `chain` is how many
// groups stand there by whatever length.
struct Groups {
  std::size_t last = 0;
  std::size_t groups = 0;
  std::size_t chain = 0;
};
Groups ReadGroups(const TokenText& text, std::size_t at, std::string_view mark) {
  Groups result{at + 1, 0, 0};
  const std::size_t head = CountDigits(text, at);
  std::size_t i = at + 1;
  bool threes = head <= 3;
  bool twos = head <= 2;
  std::size_t size = 0;
  while (result.chain < kMostGroups && IsMark(text, i, mark) && (size = DigitsBehind(text, i)) > 0) {
    if (size == 3 && twos && result.chain > 0) {
      twos = false;
      result.last = i + 2;
      result.groups = result.chain + 1;
    } else if (size != 2) {
      twos = false;
    }
    threes = threes && size == 3;
    ++result.chain;
    i += 2;
    if (threes) {
      result.last = i;
      result.groups = result.chain;
    }
  }
  if (result.groups != result.chain) return {at + 1, 0, result.chain};
  return result;
}

// Groups of three digits parted by apostrophes, as in Switzerland: "1'234'567".
std::size_t ReadApostropheGroups(const TokenText& text, std::size_t at) {
  if (CountDigits(text, at) > 3) return at + 1;
  std::size_t i = at + 1;
  while (text[i].Is(kApostrophe) && text[i].Glued() && DigitsBehind(text, i) == 3) i += 2;
  const bool closed = !text[i].Glued() || (!text[i].IsDigits() && !text[i].IsWord());
  return closed ? i : at + 1;
}

// Groups parted by blanks: each of exactly three digits, the first of one to three, on one line.
std::size_t ReadBlankGroups(const TokenText& text, std::size_t at, bool one_is_enough) {
  if (CountDigits(text, at) > 3) return at + 1;
  std::size_t i = at + 1;
  bool narrow = false;
  while (text[i].IsDigits() && text[i].Has(Token::kBlankBefore) && !text[i].Has(Token::kLineBefore) &&
         CountDigits(text, i) == 3) {
    const std::uint32_t gap = text[i].start - text[i - 1].end;
    const bool blank = gap == 1 && text.text[text[i - 1].end] == ' ';
    if (!blank && gap == 1) break;
    if (gap > 3) break;
    narrow = narrow || !blank;
    ++i;
  }
  // "5 000 0": what follows at once is part of no group, so neither is this.
  if (text[i].IsDigits() && !text[i].Has(Token::kLineBefore) && i > at + 1) return at + 1;
  const std::size_t groups = i - at - 1;
  return groups >= 2 || (groups == 1 && (one_is_enough || narrow)) ? i : at + 1;
}

// The digits of tokens [first, last) as one number.
std::optional<double> Joined(const TokenText& text, std::size_t first, std::size_t last) {
  double value = 0;
  std::size_t count = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (!text[i].IsDigits()) continue;
    const std::optional<double> part = DigitsValue(text.Raw(i));
    const std::size_t digits = CountDigits(text, i);
    count += digits;
    if (!part || count > kMostDigits) return std::nullopt;
    value = value == 0 ? *part : value * std::pow(10.0, static_cast<double>(digits)) + *part;
  }
  return value;
}

// "e10", "^-3" behind a number: its exponent, with the token after it.
struct Power {
  std::size_t last = 0;
  double value = 0;
  bool ten = false;
};
std::optional<Power> ReadPower(const TokenText& text, std::size_t i) {
  if (!text[i].Glued()) return std::nullopt;
  const std::string_view raw = text.Raw(i);
  Power power{i + 1, 1, raw == "e" || raw == "E"};
  if (!power.ten && !text[i].Is(kCaret)) return std::nullopt;
  while (text[power.last].Glued() && (text[power.last].Is(kHyphen) || text[power.last].Is(kPlus))) {
    if (text[power.last].Is(kHyphen)) power.value = -power.value;
    if (++power.last > i + 3) return std::nullopt;
  }
  if (!text[power.last].IsDigits() || !text[power.last].Glued()) return std::nullopt;
  const std::optional<double> digits = DigitsValue(text.Raw(power.last));
  if (!digits || *digits > 99) return std::nullopt;
  power.value *= *digits;
  ++power.last;
  return power;
}

// A numerator's "/4" behind token `i`; the denominator and the token after it.
std::optional<Power> ReadDenominator(const TokenText& text, std::size_t i) {
  if (!text[i].Is(kSlash) || !text[i + 1].IsDigits() || text[i].Has(Token::kLineBefore)) return std::nullopt;
  const bool glued = text[i].Glued() && text[i + 1].Glued();
  if (!glued && (text[i].Glued() || text[i + 1].Glued())) return std::nullopt;
  const std::optional<double> value = DigitsValue(text.Raw(i + 1));
  if (!value || *value < 1 || CountDigits(text, i + 1) > 3) return std::nullopt;
  // "1/2/3" is no fraction, nor is what letters follow at once.
  if (text[i + 2].Glued() && (text[i + 2].Is(kSlash) || text[i + 2].IsDigits())) return std::nullopt;
  return Power{i + 2, *value, false};
}

std::optional<double> VulgarFraction(const TokenText& text, std::size_t i) {
  const Token& token = text[i];
  if (token.kind != TokenKind::kMark || token.end - token.start < 2) return std::nullopt;
  const auto c = static_cast<UChar32>(DecodeAt(text.text, token.start).value);
  const bool fraction = (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E) || c == 0x2189;
  if (!fraction) return std::nullopt;
  const double value = u_getNumericValue(c);
  return value > 0 ? std::optional<double>(value) : std::nullopt;
}

}  // namespace

bool IsMixedFraction(const TokenText& text, std::size_t at) {
  const bool written = text[at].IsDigits() && text[at + 1].Is(kHyphen) && text[at + 1].Glued() &&
                       text[at + 2].IsDigits() && text[at + 2].Glued() && text[at + 3].Glued();
  if (!written) return false;
  const std::optional<double> above = DigitsValue(text.Raw(at + 2));
  const std::optional<Power> below = ReadDenominator(text, at + 3);
  if (!above || !below || *above >= below->value) return false;
  const auto value = static_cast<int>(below->value);
  return value == 3 || value == 5 || (value <= 32 && (value & (value - 1)) == 0);
}

namespace {

// "31/2" may be three and a half: a wire's thin space is lost on the web.
double WithLostSpace(double digits, double below) {
  const double above = std::fmod(digits, 10);
  const bool fits = digits > 10 && above >= 1 && above < below && (below == 2 || below == 4 || below == 8);
  return fits ? (digits - above) / 10 + above / below : 0;
}

// What follows the whole number: "¼", " 1/4" or, of the number itself, "/4".
void ReadFraction(const TokenText& text, std::size_t at, Literal& literal) {
  if (const std::optional<double> vulgar = VulgarFraction(text, literal.last);
      vulgar && !text[literal.last].Has(Token::kLineBefore)) {
    literal.value += *vulgar;
    literal.place = 0.1;
    literal.fraction = true;
    ++literal.last;
    return;
  }
  if (literal.last != at + 1) return;
  if (const std::optional<Power> below = ReadDenominator(text, literal.last); below && literal.digits <= 3) {
    literal.mixed = WithLostSpace(literal.value, below->value);
    literal.value /= below->value;
    literal.last = below->last;
    literal.fraction = literal.share = true;
    return;
  }
  const std::size_t next = IsMixedFraction(text, at) ? at + 2 : literal.last;
  if (!text[next].IsDigits() || text[next].Has(Token::kLineBefore)) return;
  const std::optional<double> above = DigitsValue(text.Raw(next));
  const std::optional<Power> below = ReadDenominator(text, next + 1);
  if (!above || !below || *above >= below->value) return;
  literal.value += *above / below->value;
  literal.place = 0.1;
  literal.last = below->last;
  literal.fraction = true;
}

void ReadDecimals(const TokenText& text, std::size_t mark, Literal& literal) {
  const std::size_t digits = DigitsBehind(text, mark);
  const std::optional<double> value = DigitsValue(text.Raw(mark + 1));
  if (!value) return;
  literal.place = std::pow(10.0, -static_cast<double>(digits));
  // One division, so that "0.7" is the nearest double to it.
  const double scale = std::pow(10.0, static_cast<double>(digits));
  literal.value = digits <= 15 && literal.value < 1e6 ? (literal.value * scale + *value) / scale
                                                      : literal.value + *value / scale;
  literal.decimals = true;
  literal.last = mark + 2;
}

// Is there a decimal mark with digits at token `i`, and no second one behind them ("1.2.3")?
bool DecimalsAt(const TokenText& text, std::size_t i, std::string_view marks) {
  if (!IsMark(text, i, marks)) return false;
  const std::size_t digits = DigitsBehind(text, i);
  return digits > 0 && digits <= kMostDigits &&
         !(IsMark(text, i + 2, marks) && DigitsBehind(text, i + 2) > 0);
}

// The whole number at `at` with its groups. False if it cannot be read.
bool ReadWhole(const TokenText& text, const MentionTables& tables, std::size_t at, Literal& literal) {
  const QuantityWords& words = tables.words;
  literal.last = at + 1;
  Groups groups = ReadGroups(text, at, words.group_mark);
  bool swapped = false;
  if (groups.groups == 0) {
    // Groups in the other fashion: two and more, or decimals behind them in the language's group mark.
    const Groups other = ReadGroups(text, at, words.decimal_mark);
    swapped = other.groups >= 2 || (other.groups == 1 && DecimalsAt(text, other.last, words.group_mark));
    if (swapped) groups = other;
  }
  if (groups.groups > 0) {
    literal.last = groups.last;
  } else {
    literal.last = ReadBlankGroups(text, at, words.blank_groups);
    if (literal.last == at + 1) literal.last = ReadApostropheGroups(text, at);
  }
  literal.grouped = literal.last > at + 1;
  literal.digits = 0;
  for (std::size_t i = at; i < literal.last; ++i) {
    if (text[i].IsDigits()) literal.digits += static_cast<int>(CountDigits(text, i));
  }
  const std::optional<double> value = Joined(text, at, literal.last);
  if (!value) return false;
  literal.value = *value;
  const std::string_view decimal = swapped ? words.group_mark : words.decimal_mark;
  if (DecimalsAt(text, literal.last, decimal)) {
    ReadDecimals(text, literal.last, literal);
  } else if (!literal.grouped && groups.chain == 1 && !IsMark(text, at > 0 ? at - 1 : at, words.group_mark) &&
             DecimalsAt(text, literal.last, words.group_mark)) {
    // A group mark that parts no groups. A comma parts the items of lists, too: two decimals, as of money.
    const std::size_t digits = DigitsBehind(text, literal.last);
    if (words.group_mark == "," ? digits == 2 : digits != 3) ReadDecimals(text, literal.last, literal);
  }
  return true;
}

}  // namespace

namespace {

// Digits of ASCII, few enough for an integer; empty for all others.
std::optional<double> ShortValue(std::string_view digits) {
  constexpr std::size_t kMost = 15;
  if (digits.empty() || digits.size() > kMost) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return static_cast<double>(value);
}

// Does nothing but a word of its own stand behind the digits at `at`?
bool StandsAlone(const TokenText& text, std::size_t at) {
  return text[at + 1].IsWord() && !text[at + 1].Glued();
}

}  // namespace

std::optional<double> DigitsValue(std::string_view digits) {
  if (const std::optional<double> value = ShortValue(digits)) return value;
  double value = 0;
  std::size_t count = 0;
  UChar32 zero = -1;
  for (std::size_t at = 0; at < digits.size();) {
    const CodePoint point = DecodeAt(digits, at);
    const auto c = static_cast<UChar32>(point.value);
    const std::int32_t digit = c < 0x80 ? c - '0' : u_charDigitValue(c);
    if (digit < 0 || digit > 9 || ++count > kMostDigits) return std::nullopt;
    if (zero >= 0 && c - digit != zero) return std::nullopt;
    zero = c - digit;
    value = value * 10 + digit;
    at += point.size;
  }
  return count > 0 ? std::optional<double>(value) : std::nullopt;
}

std::optional<Literal> ReadLiteral(const TokenText& text, const MentionTables& tables, std::size_t at) {
  Literal literal;
  if (text[at].IsDigits() && StandsAlone(text, at)) {
    const std::optional<double> value = DigitsValue(text.Raw(at));
    if (!value) return std::nullopt;
    literal.last = at + 1;
    literal.value = *value;
    literal.digits = static_cast<int>(CountDigits(text, at));
    return literal;
  }
  if (const std::optional<double> vulgar = VulgarFraction(text, at)) {
    literal.value = *vulgar;
    literal.last = at + 1;
    literal.fraction = literal.share = true;
    return literal;
  }
  if (IsMark(text, at, tables.words.decimal_mark) || text.Raw(at) == tables.words.decimal_mark) {
    if (DigitsBehind(text, at) == 0 || !DecimalsAt(text, at, tables.words.decimal_mark)) {
      // A leading mark may stand behind a blank: IsMark wants it glued, so it is asked here.
      if (DigitsBehind(text, at) == 0 || DigitsBehind(text, at) > kMostDigits) return std::nullopt;
    }
    ReadDecimals(text, at, literal);
    return literal.decimals ? std::optional<Literal>(literal) : std::nullopt;
  }
  if (!text[at].IsDigits() || !ReadWhole(text, tables, at, literal)) return std::nullopt;
  if (!literal.decimals) ReadFraction(text, at, literal);
  if (const std::optional<Power> power = ReadPower(text, literal.last); power && !literal.fraction) {
    const double value =
        power->ten ? literal.value * std::pow(10.0, power->value) : std::pow(literal.value, power->value);
    if (std::isfinite(value)) {
      literal.value = value;
      literal.last = power->last;
      literal.place = power->ten ? literal.place * std::pow(10.0, power->value) : 1;
    }
  }
  return literal;
}

}  // namespace gainsay
