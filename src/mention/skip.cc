// Each check looks at a few tokens around one run of digits.
#include "mention/skip.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongChain = 12;   // No number and no list has so many groups.
constexpr std::size_t kStreetReach = 4;  // Words behind a house's number, the last of which says "street".
constexpr std::size_t kScoreReach = 4;   // Tokens on either side in which a word makes a score.

bool IsChunkEnd(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '<' || c == '"'; }

// Is the run without blanks around `offset` an address?
bool InAddress(const Scan& scan, std::uint32_t offset, ChunkCache& cache) {
  const std::string_view text = scan.text.text;
  if (offset >= cache.start && offset < cache.end) return cache.address;
  std::uint32_t start = offset;
  // Never back into the chunk before: each byte is read once in each direction.
  while (start > cache.end && !IsChunkEnd(text[start - 1])) --start;
  std::uint32_t end = offset;
  while (end < text.size() && !IsChunkEnd(text[end])) ++end;
  const std::string_view chunk = text.substr(start, end - start);
  cache = {start, end, false};
  const bool handle = chunk.find('@') != std::string_view::npos && chunk.size() > 2;
  cache.address = handle || chunk.find("://") != std::string_view::npos || chunk.substr(0, 4) == "www." ||
                  chunk.find(".com/") != std::string_view::npos ||
                  chunk.find(".org/") != std::string_view::npos;
  return cache.address;
}

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

// Digits that are part of a name: "SCP-173", "F16", "24703L202", "#1", "5G".
bool PartOfName(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (at > 0 && text[at].Glued()) {
    const Token& before = text[at - 1];
    if (before.IsWord() || before.IsDigits()) {
      return !scan.tables.money.Backward(text, at, floor);
    }
    if (before.kind == TokenKind::kMark && (text.Raw(at - 1) == "#" || text.Raw(at - 1) == "_")) return true;
    if (before.Is(kHyphen) && before.Glued() && at > 2 && text[at - 2].IsDigits() && text[at - 2].Glued() &&
        text[at - 3].IsWord()) {
      return true;
    }
    if (IsAnyHyphen(before) && before.Glued() && at > 1 && text[at - 2].IsWord()) {
      // "magnitude-5.4" measures; names end in whole numbers.
      const bool decimal = text[at + 1].Is(kFullStop) && text[at + 1].Glued() && text[at + 2].IsDigits() &&
                           text[at + 2].Glued();
      if (decimal && !text[at - 2].Has(Token::kCapital)) return false;
      return before.Is(kHyphen) && !scan.tables.numbers.Forward(text, at - 2);
    }
  }
  return false;
}

// Letters glued behind digits that are no suffix, unit or ending: "24703L202", "5G".
std::size_t SkipGluedLetters(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const Token& next = text[at + 1];
  if (!next.IsWord() || !next.Glued()) return at;
  const auto closed = [&text](std::size_t last) {
    return !text[last].Glued() || (!text[last].IsDigits() && !text[last].IsWord());
  };
  const MentionTables& t = scan.tables;
  if (const auto hit = t.suffixes.Forward(text, at + 1); hit && closed(hit.last)) return at;
  if (const auto hit = t.units.Forward(text, at + 1); hit && closed(hit.last)) return at;
  if (const auto hit = t.ordinal_suffixes.Forward(text, at + 1); hit && closed(hit.last)) return at;
  if (const auto hit = t.money.Forward(text, at + 1); hit && closed(hit.last)) return at;
  if (const auto hit = t.numbers.Forward(text, at + 1); hit && closed(hit.last)) return at;
  if (t.fold_endings.Forward(text, at + 1)) return at;
  if (text.Raw(at + 1) == "e" || text.Raw(at + 1) == "E") {
    const std::optional<Literal> power = ReadLiteral(text, scan.tables, at);
    if (power && power->last > at + 2) return at;
  }
  std::size_t i = at + 1;
  while (text[i].Glued() && (text[i].IsWord() || text[i].IsDigits())) ++i;
  return i;
}

// "1600 Pennsylvania Avenue": a house's number.
std::size_t SkipHouseNumber(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  for (std::size_t i = at + 1; i <= at + kStreetReach; ++i) {
    const Token& word = text[i];
    if (!word.IsWord() || !word.Has(Token::kCapital) || word.Glued() || word.Has(Token::kLineBefore))
      return at;
    if (i > at + 1 && scan.tables.streets.Forward(text, i)) return at + 1;
  }
  return at;
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

// "3-2" of a match: the second side is smaller, or words beside it say so.
std::size_t SkipScore(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  if (!IsAnyHyphen(text[at + 1]) || !text[at + 1].Glued() || !text[at + 2].IsDigits() ||
      !text[at + 2].Glued())
    return at;
  const Token& after = text[at + 3];
  if (after.Glued() && (after.IsWord() || after.IsDigits() || after.Is(kComma) || after.Is(kFullStop)) &&
      text[at + 4].Glued() && !after.IsEnd()) {
    return at;
  }
  const std::optional<double> a = DigitsValue(text.Raw(at));
  const std::optional<double> b = DigitsValue(text.Raw(at + 2));
  if (!a || !b || *a > 300 || *b > 300) return at;
  if (after.Is(kHyphen) && after.Glued()) return at;
  return *a >= *b || NearScoreWord(scan, at, at + 3) ? at + 3 : at;
}

}  // namespace

bool NearScoreWord(const Scan& scan, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i-- > 0 && first - i <= kScoreReach;) {
    if (scan.text[i + 1].Has(Token::kBreakBefore)) break;
    if (scan.tables.score_words.Forward(scan.text, i)) return true;
  }
  for (std::size_t i = last; i < last + kScoreReach && i < scan.text.size(); ++i) {
    if (scan.text[i].IsEnd() || scan.text[i].Has(Token::kBreakBefore)) break;
    if (scan.tables.score_words.Forward(scan.text, i)) return true;
  }
  return false;
}

bool IsPronoun(const Scan& scan, std::size_t at, std::size_t floor) {
  const auto word = scan.tables.pronoun_words.Forward(scan.text, at);
  if (!word) return false;
  // "a one-way street", "each one of the four", "the one hundred" are numbers.
  if (scan.text[word.last].Is(kHyphen) && scan.text[word.last].Glued()) return false;
  if (scan.tables.partitives.Forward(scan.text, word.last) ||
      scan.tables.numbers.Forward(scan.text, word.last) || scan.tables.units.Forward(scan.text, word.last)) {
    return false;
  }
  if (scan.tables.pronoun_after.Backward(scan.text, at, floor) ||
      scan.tables.pronoun_before.Forward(scan.text, word.last)) {
    return true;
  }
  // "a bitter one": an article, one word, and the pronoun.
  if (at < floor + 2 || !scan.text[at - 1].IsWord() || scan.text[at - 1].word != kNoWord) return false;
  const auto article = scan.tables.numbers.Backward(scan.text, at - 1, floor);
  return article && article.value->kind == NumberPart::Kind::kArticle;
}

std::size_t SkipNoCount(const Scan& scan, std::size_t at, std::size_t floor, ChunkCache& cache) {
  const TokenText& text = scan.text;
  if (const auto idiom = scan.tables.no_numbers.Forward(text, at)) return idiom.last;
  if (!text[at].IsDigits()) {
    const bool label = text[at].Has(Token::kCapital) && !text[at].Has(Token::kLineBefore) &&
                       scan.tables.labels.Backward(text, at, floor);
    return label || IsPronoun(scan, at, floor) ? at + 1 : at;
  }
  if (InAddress(scan, text[at].start, cache)) {
    std::size_t i = at;
    while (text[i].start < cache.end) ++i;
    return i;
  }
  if (PartOfName(scan, at, floor)) return at + 1;
  for (const std::size_t last : {SkipTelephone(scan, at, floor), SkipChain(scan, at),
                                 SkipClock(scan, at, floor), SkipListNumber(scan, at), SkipScore(scan, at),
                                 SkipGluedLetters(scan, at), SkipHouseNumber(scan, at)}) {
    if (last != at) return last;
  }
  if (scan.tables.labels.Backward(text, at, floor) && !text[at].Has(Token::kBreakBefore)) {
    const std::optional<Literal> literal = ReadLiteral(text, scan.tables, at);
    std::size_t last = literal ? literal->last : at + 1;
    // "Boeing 737-800"
    while (text[last].Is(kHyphen) && text[last].Glued() && text[last + 1].IsDigits() &&
           text[last + 1].Glued())
      last += 2;
    return last;
  }
  return at;
}

}  // namespace gainsay
