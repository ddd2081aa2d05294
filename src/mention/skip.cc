// Each check looks at a few tokens around one number.
#include "mention/skip.h"

#include "mention/skip_digits.h"

namespace gainsay {
namespace {

constexpr std::size_t kStreetReach = 4;  // Words behind a house's number, the last of which says "street".

bool IsChunkEnd(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '<' || c == '"'; }

// Every address has one of these, but for "www.".
bool IsAddressMark(char c) { return c == '@' || c == '/'; }

// Is the run without blanks around `offset` an address?
bool InAddress(const Scan& scan, std::uint32_t offset, ChunkCache& cache) {
  const std::string_view text = scan.text.text;
  if (offset >= cache.start && offset < cache.end) return cache.address;
  std::uint32_t start = offset;
  bool marked = false;
  // Never back into the chunk before: each byte is read once in each direction.
  while (start > cache.end && !IsChunkEnd(text[start - 1])) marked |= IsAddressMark(text[--start]);
  std::uint32_t end = offset;
  while (end < text.size() && !IsChunkEnd(text[end])) marked |= IsAddressMark(text[end++]);
  const std::string_view chunk = text.substr(start, end - start);
  cache = {start, end, false};
  if (!marked && text[start] != 'w') return false;
  const bool handle = chunk.find('@') != std::string_view::npos && chunk.size() > 2;
  cache.address = handle || chunk.find("://") != std::string_view::npos || chunk.substr(0, 4) == "www." ||
                  chunk.find(".com/") != std::string_view::npos ||
                  chunk.find(".org/") != std::string_view::npos;
  return cache.address;
}

// Digits that are part of a name: "SCP-173", "F16", "24703L202", "#1", "5G".
bool PartOfName(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (at > 0 && text[at].Glued()) {
    const Token& before = text[at - 1];
    if (before.IsWord() || before.IsDigits()) {
      return !scan.tables.money.Backward(text, at, floor) && !HasScaledSign(scan, at, floor);
    }
    if (before.kind == TokenKind::kMark && (text.Raw(at - 1) == "#" || text.Raw(at - 1) == "_")) return true;
    if (before.Is(kHyphen) && before.Glued() && at > 2 && text[at - 2].IsDigits() && text[at - 2].Glued() &&
        text[at - 3].IsWord()) {
      return true;
    }
    if ((before.Is(kHyphen) || before.Is(kDash)) && before.Glued() && at > 1 && text[at - 2].IsWord()) {
      if (scan.tables.magnitude_before.Backward(text, at - 1, floor)) return false;
      // "magnitude-5.4" measures; names end in whole numbers.
      const bool decimal = text[at + 1].Is(kFullStop) && text[at + 1].Glued() && text[at + 2].IsDigits() &&
                           text[at + 2].Glued();
      if (decimal && !text[at - 2].Has(Token::kCapital)) return false;
      // "2-for-1" counts twice.
      const bool between = at > 3 && !text[at - 2].Has(Token::kCapital) && text[at - 3].Is(kHyphen) &&
                           text[at - 2].Glued() && text[at - 4].IsDigits();
      return before.Is(kHyphen) && !between && !scan.tables.numbers.Forward(text, at - 2);
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

// "Fox 5 reported": a station's number.
bool IsWeaklyLabelled(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (text[at].Has(Token::kLineBefore)) return false;
  const auto opening = scan.tables.opening_labels.Backward(text, at, floor);
  const bool opens = opening && text[opening.first].Has(Token::kBreakBefore);
  if (!opens && !scan.tables.weak_labels.Backward(text, at, floor)) return false;
  const Token& next = text[at + 1];
  const bool mark =
      next.IsEnd() || next.Has(Token::kLineBefore) || (next.kind == TokenKind::kMark && next.Glued());
  const bool decimal = next.Is(kFullStop) && text[at + 2].IsDigits() && text[at + 2].Glued();
  return (mark && !decimal && !next.Is(kHyphen)) || (next.IsWord() && next.Has(Token::kCapital)) ||
         scan.tables.label_followers.Forward(text, at + 1);
}

// "suitable to a couple rather than ...": two people, behind the article at `at`. Returns the token behind
// it, `at` if it counts: "a couple more", "a couple drinks".
std::size_t SkipPair(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const auto article = scan.tables.numbers.Forward(text, at);
  if (!article || article.value->kind != NumberPart::Kind::kArticle) return at;
  const auto pair = scan.tables.pronoun_words.Forward(text, article.last);
  if (!pair || text[article.last].Has(Token::kBreakBefore)) return at;
  const Token& next = text[pair.last];
  if (next.IsWord() && !next.Has(Token::kLineBefore)) {
    const bool counts = scan.tables.partitives.Forward(text, pair.last) ||
                        scan.tables.numbers.Forward(text, pair.last) ||
                        scan.tables.times_followers.Forward(text, pair.last);
    if (counts || (scan.tables.name_classes[next.entry] & NameWords::kOrdinary) == 0) return at;
  }
  return next.Is(kHyphen) ? at : pair.last;
}

}  // namespace

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
  if (at < floor + 2 || !scan.text[at - 1].IsWord()) return false;
  // "a six-storey one"
  const bool compound = at > 3 && scan.text[at - 3].Is(kHyphen) && scan.text[at - 3].Glued() &&
                        (scan.tables.TriggersOf(scan.text[at - 1].word) & kNumberTrigger) == 0;
  // "a bitter one", "a bigger one": an article, one word, and the pronoun.
  const bool plain =
      scan.text[at - 1].word == kNoWord || scan.tables.times_followers.Backward(scan.text, at, floor);
  if (!plain && !compound) return false;
  const std::size_t adjective = compound ? at - 4 : at - 1;
  const auto article = scan.tables.numbers.Backward(scan.text, adjective, 0);
  return article && article.value->kind == NumberPart::Kind::kArticle;
}

std::size_t SkipNoCount(const Scan& scan, std::size_t at, std::size_t floor, ChunkCache& cache) {
  const TokenText& text = scan.text;
  if (const auto idiom = scan.tables.no_numbers.Forward(text, at)) return idiom.last;
  if (!text[at].IsDigits()) {
    if (scan.tables.clock.offsets.Backward(text, at, 0)) return at + 1;  // "half past three"
    if (const std::size_t pair = SkipPair(scan, at); pair != at) return pair;
    const bool label = text[at].Has(Token::kCapital) && !text[at].Has(Token::kLineBefore) &&
                       scan.tables.labels.Backward(text, at, floor);
    return label || IsPronoun(scan, at, floor) ? at + 1 : at;
  }
  if (InAddress(scan, text[at].start, cache)) {
    std::size_t i = at;
    while (text[i].start < cache.end) ++i;
    return i;
  }
  if (PartOfName(scan, at, floor)) {
    // With all its groups: "Q12,500" is no 500.
    const std::optional<Literal> literal = ReadLiteral(text, scan.tables, at);
    return literal && literal->grouped ? literal->last : at + 1;
  }
  if (IsWeaklyLabelled(scan, at, floor)) return at + 1;
  if (const std::size_t last = SkipDigits(scan, at, floor); last != at) return last;
  if (const std::size_t last = SkipGluedLetters(scan, at); last != at) return last;
  if (const std::size_t last = SkipHouseNumber(scan, at); last != at) return last;
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
