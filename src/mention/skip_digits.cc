// Each shape is told by one run of digits, the marks glued to it, and a word beside it.
#include "mention/skip_digits.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongChain = 12;  // No number and no list has so many groups.
constexpr std::size_t kScoreReach = 4;  // Tokens on either side in which a word makes a score.

bool IsAnyHyphen(const Token& token) { return token.Is(kHyphen) || token.Is(kDash); }

// "555-1234-5678", "1.2.3", "12/34/56": digits in three and more groups. Returns the token behind, or `at`.
std::size_t SkipChain(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  std::size_t i = at + 1;
  std::size_t groups = 1;
  bool dotted = true;
  bool commas = false;
  while (text[i].kind == TokenKind::kMark && text[i].Glued() && text[i + 1].IsDigits() &&
         text[i + 1].Glued() &&
         (IsAnyHyphen(text[i]) || text[i].Is(kSlash) || text[i].Is(kFullStop) || text[i].Is(kComma))) {
    dotted = dotted && text[i].Is(kFullStop);
    commas = commas || text[i].Is(kComma);
    i += 2;
    ++groups;
  }
  if (groups > kLongChain) return i;
  if (groups < 3 || commas) return at;
  // "1.234.567" is one number in many languages.
  if (dotted) {
    const std::optional<Literal> literal = ReadLiteral(text, scan.tables, at);
    if (literal && literal->last == i) return at;
  }
  return i;
}

// "4:30", "14:30:05", and what makes "4" a time: "4 p.m.".
std::size_t SkipClock(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  std::size_t i = at + 1;
  bool clock = false;
  while (text[i].Is(kColon) && text[i].Glued() && text[i + 1].IsDigits() && text[i + 1].Glued()) {
    i += 2;
    clock = true;
  }
  if (clock && text[i].Is(kFullStop) && text[i].Glued() && text[i + 1].IsDigits() && text[i + 1].Glued())
    return at;
  if (!clock && text[i].Is(kFullStop) && text[i].Glued() && text[i + 1].IsDigits() && text[i + 1].Glued()) {
    // "4.30 p.m."
    if (const auto word = scan.tables.clock_words.Forward(text, i + 2);
        word && !text[i + 2].Has(Token::kBreakBefore)) {
      return word.last;
    }
  }
  if (const auto word = scan.tables.clock_words.Forward(text, i); word && !text[i].Has(Token::kLineBefore)) {
    // "2 pm" is a time; so is "2 pm." but no "2 pmx".
    return word.last;
  }
  // "14h" in a language that writes so: how long, or when, is not said.
  if (!clock && scan.tables.words.clock.full_day && text[i].Glued()) {
    if (const auto hours = scan.tables.clock.led_hours.Forward(text, i)) return hours.last;
  }
  if (!clock && scan.tables.clock_before.Backward(text, at, floor)) {
    const std::size_t next = text[i].IsWord() && !text[i].Has(Token::kLineBefore) ? 1 : 0;
    return next == 0 ? i : at;
  }
  return clock ? i : at;
}

// A list number: digits that open a line, with a full stop or bracket behind them.
std::size_t SkipListNumber(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const bool bracket = at > 0 && text[at - 1].Is(kOpen) && text[at - 1].Has(Token::kLineBefore);
  if (!text[at].Has(Token::kLineBefore) && !bracket) return at;
  const Token& mark = text[at + 1];
  if (text[at].end - text[at].start > 2 || !mark.Glued()) return at;
  const Token& word = text[at + 2];
  if (mark.Is(kClose)) return at + 2;
  const bool item =
      mark.Is(kFullStop) && word.Has(Token::kBlankBefore) && !word.IsEnd() && !word.Has(Token::kLineBefore);
  return item ? at + 2 : at;
}

// "+1-222-2222": an international number with all that hangs on it.
std::size_t SkipTelephone(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (at <= floor || !text[at - 1].Is(kPlus) || !text[at].Glued()) return at;
  std::size_t i = at + 1;
  bool parted = false;
  while ((IsAnyHyphen(text[i]) || text[i].Is(kSlash) || text[i].IsDigits()) &&
         !text[i].Has(Token::kLineBefore)) {
    parted = true;
    ++i;
  }
  return parted ? i : at;
}

std::size_t DigitsOf(const Token& token) { return token.IsDigits() ? token.end - token.start : 0; }

// "555-1234", "(212) 555-0199": three digits and four that are no range. A bracket before, a leading zero, or
// an end that no count has tell.
std::size_t SkipLocalNumber(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  std::size_t i = at;
  const bool area = at > floor && text[at - 1].Is(kOpen) && DigitsOf(text[at]) == 3 &&
                    text[at + 1].Is(kClose) && DigitsOf(text[at + 2]) == 3;
  if (area) i = at + 2;
  const bool shaped = DigitsOf(text[i]) == 3 && IsAnyHyphen(text[i + 1]) && text[i + 1].Glued() &&
                      DigitsOf(text[i + 2]) == 4 && text[i + 2].Glued();
  if (!shaped) return at;
  const std::string_view line = text.Raw(i + 2);
  const Token& after = text[i + 3];
  const bool alone = after.IsEnd() || after.kind == TokenKind::kMark || after.Has(Token::kLineBefore);
  const int odd = (line[3] != '0' ? 1 : 0) + (text.Raw(i)[2] != '0' ? 1 : 0);
  return area || line[0] == '0' || odd == 2 || (alone && odd == 1) ? i + 3 : at;
}

// "0930 hours", "at 1430 hours": a time of day in four digits.
std::size_t SkipMilitaryTime(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const auto unit =
      DigitsOf(text[at]) == 4 ? scan.tables.units.Forward(text, at + 1) : PhraseTable<UnitEntry>::Hit();
  if (!unit || unit.value->unit != "hour" || text[at + 1].Has(Token::kLineBefore)) return at;
  if (scan.tables.partitives.Forward(text, unit.last)) return at;
  const std::optional<double> value = DigitsValue(text.Raw(at));
  const bool clock = value && *value < 2400 && static_cast<int>(*value) % 100 < 60;
  const bool led = text.Raw(at)[0] == '0' || scan.tables.clock.leaders.Backward(text, at, floor);
  return clock && led ? unit.last : at;
}

// "1 . 8500": a numeral torn apart, of which neither part is a figure.
std::size_t SkipTorn(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const auto torn = [&](std::size_t mark) {
    return text[mark].kind == TokenKind::kMark && text.Raw(mark) == scan.tables.words.decimal_mark &&
           !text[mark].Glued() && !text[mark].Has(Token::kLineBefore) && text[mark + 1].IsDigits() &&
           !text[mark + 1].Glued() && !text[mark + 1].Has(Token::kLineBefore);
  };
  return torn(at + 1) ? at + 3 : at;
}

// "04 / 02 / 07": a date torn apart, and no fraction.
std::size_t SkipTornDate(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const auto goes_on = [&text](std::size_t mark) {
    return text[mark].Is(kSlash) && !text[mark].Has(Token::kLineBefore) && text[mark + 1].IsDigits() &&
           !text[mark + 1].Has(Token::kLineBefore);
  };
  return goes_on(at + 1) && goes_on(at + 3) ? at + 5 : at;
}

// Does a full stop at token `i` end a sentence? That of "U.S." does, too, as far as this goes.
bool EndsSentence(const TokenText& text, std::size_t i) {
  return text[i].Is(kFullStop) && !text[i + 1].Glued();
}

// Does one of the words stand beside tokens [first, last), in their sentence?
bool NearWord(const Scan& scan, const WordSetTable& words, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i-- > 0 && first - i <= kScoreReach;) {
    if (scan.text[i + 1].Has(Token::kBreakBefore) || EndsSentence(scan.text, i)) break;
    if (words.Forward(scan.text, i)) return true;
  }
  for (std::size_t i = last; i < last + kScoreReach && i < scan.text.size(); ++i) {
    if (scan.text[i].IsEnd() || scan.text[i].Has(Token::kBreakBefore)) break;
    if (EndsSentence(scan.text, i)) break;
    if (words.Forward(scan.text, i)) return true;
  }
  return false;
}

// The sides of "3-2" at token `at`, and of nothing longer.
struct Sides {
  double first = 0;
  double second = 0;
};
std::optional<Sides> ReadSides(const TokenText& text, std::size_t at) {
  if (!IsAnyHyphen(text[at + 1]) || !text[at + 1].Glued() || !text[at + 2].IsDigits() ||
      !text[at + 2].Glued())
    return std::nullopt;
  const Token& after = text[at + 3];
  if (after.Glued() && (after.IsWord() || after.IsDigits() || after.Is(kComma) || after.Is(kFullStop)) &&
      text[at + 4].Glued() && !after.IsEnd()) {
    return std::nullopt;
  }
  const std::optional<double> a = DigitsValue(text.Raw(at));
  const std::optional<double> b = DigitsValue(text.Raw(at + 2));
  if (!a || !b || (after.Is(kHyphen) && after.Glued())) return std::nullopt;
  return Sides{*a, *b};
}

// "3-2" of a match: the second side is smaller, or words beside it say so.
std::size_t SkipScore(const Scan& scan, std::size_t at) {
  constexpr double kMost = 300;
  const std::optional<Sides> sides = ReadSides(scan.text, at);
  if (!sides || sides->first > kMost || sides->second > kMost) return at;
  const bool score = sides->first >= sides->second || NearWord(scan, scan.tables.score_words, at, at + 3);
  return score ? at + 3 : at;
}

}  // namespace

bool AreVotes(const Scan& scan, std::size_t at) {
  constexpr double kMost = 999;
  if (!scan.text[at].IsDigits() || !IsAnyHyphen(scan.text[at + 1])) return false;
  const std::optional<Sides> sides = ReadSides(scan.text, at);
  return sides && sides->first <= kMost && sides->second <= kMost &&
         NearWord(scan, scan.tables.vote_words, at, at + 3);
}

std::size_t SkipDigits(const Scan& scan, std::size_t at, std::size_t floor) {
  if (IsMixedFraction(scan.text, at)) return at;
  std::size_t last = SkipTelephone(scan, at, floor);
  if (last == at) last = SkipChain(scan, at);
  if (last == at) last = SkipTorn(scan, at);
  if (last == at) last = SkipTornDate(scan, at);
  if (last == at) last = SkipLocalNumber(scan, at, floor);
  if (last == at) last = SkipMilitaryTime(scan, at, floor);
  if (last == at) last = SkipClock(scan, at, floor);
  if (last == at) last = SkipListNumber(scan, at);
  return last == at ? SkipScore(scan, at) : last;
}

}  // namespace gainsay
