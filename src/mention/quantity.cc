// FindQuantities: one pass over the tokens that stops at digits and at words that may begin a number.
#include <algorithm>
#include <utility>

#include "mention/clock.h"
#include "mention/find.h"
#include "mention/multiple.h"
#include "mention/pair.h"
#include "mention/scan.h"
#include "mention/skip.h"
#include "mention/skip_digits.h"
#include "mention/special.h"

namespace gainsay {
namespace {

constexpr std::size_t kStopsEach = 2;  // Tokens at which a quantity may begin, for each that does; at least.

// The blocks that hold vulgar fractions; quotation marks and dashes stand in others.
bool IsVulgarMark(const TokenText& text, std::size_t i) {
  const Token& token = text[i];
  if (token.kind != TokenKind::kMark || token.word != kNoWord || token.end - token.start < 2) return false;
  const auto first = static_cast<unsigned char>(text.text[token.start]);
  const auto second = static_cast<unsigned char>(text.text[token.start + 1]);
  return (first == 0xC2 && second >= 0xBC) || (first == 0xE2 && second >= 0x85);
}

// A decimal mark that opens a numeral: ".25".
bool OpensDecimals(const Scan& scan, std::size_t i) {
  const TokenText& text = scan.text;
  if (text[i].kind != TokenKind::kMark || !text[i + 1].IsDigits() || !text[i + 1].Glued()) return false;
  if (text.Raw(i) != scan.tables.words.decimal_mark) return false;
  if (!text[i].Glued()) return true;
  return i > 0 && (text[i - 1].Is(kHyphen) || text[i - 1].Is(kMinus) || text[i - 1].Is(kOpen) ||
                   (text[i - 1].kind == TokenKind::kMark && text[i - 1].word >= kFirstFreeWord));
}

bool MayBegin(const Scan& scan, std::size_t i) {
  const Token& token = scan.text[i];
  if (token.IsDigits() || (token.stops & (kNumberStop | kSingleStop)) != 0) return true;
  if ((token.stops & kNumberPhraseStop) != 0 && scan.tables.OpensPhrase(scan.text, i)) return true;
  if (token.kind == TokenKind::kMark) return IsVulgarMark(scan.text, i);
  return (token.stops & kUnknownStop) != 0 && scan.tables.joined.MayBegin(scan.text.Raw(i));
}

// "Year": it counts behind an article, which ReadSpecial looks for, and is no number itself.
bool IsBareUnit(const Token& token) {
  return (token.stops & kSingleStop) != 0 && (token.stops & (kNumberStop | kNumberPhraseStop)) == 0;
}

// "first" says when and not which; "second" is a value behind "the" and none in "finished second".
bool IsOrdinalValue(const Scan& scan, std::size_t i, std::size_t floor) {
  if (scan.tables.bound_ordinals.Forward(scan.text, i)) return false;
  if (!scan.tables.led_ordinals.Forward(scan.text, i)) return true;
  return static_cast<bool>(scan.tables.ordinal_leaders.Backward(scan.text, i, floor));
}

// "79th Street", "7th U.S. Circuit Court": which one is part of a name.
bool PartOfName(const Scan& scan, const Amount& amount) {
  constexpr std::size_t kReach = 8;
  const TokenText& text = scan.text;
  if (amount.kind != MentionKind::kOrdinal || text[amount.last].Glued()) return false;
  for (std::size_t i = amount.last; i < amount.last + kReach; ++i) {
    if (text[i].IsEnd() || text[i].Has(Token::kLineBefore)) return false;
    if (text[i].Is(kFullStop) && text[i].Glued()) continue;
    if (!text[i].IsWord() || !text[i].Has(Token::kCapital)) return false;
    if (scan.tables.ordinal_heads.Forward(text, i)) return true;
    if (i == amount.last && scan.tables.streets.Forward(text, i)) return true;
  }
  return false;
}

// The amount at token `i`, or at the article before it: "a dozen", "a third".
std::optional<Bounded> ReadAt(const Scan& scan, std::size_t i, std::size_t floor) {
  if (scan.text[i].IsWord()) {
    if (std::optional<Bounded> multiple = ReadMultipleWord(scan, i, floor)) return multiple;
  }
  const auto before = scan.tables.numbers.Backward(scan.text, i, floor);
  if (before && before.value->kind == NumberPart::Kind::kArticle && scan.text[i].IsWord()) {
    std::optional<Bounded> with = ReadBounded(scan, before.first, floor);
    if (with && with->core.end > scan.text[i].start) return with;
  }
  if (!IsOrdinalValue(scan, i, floor)) return std::nullopt;
  std::optional<Amount> amount = ReadAmount(scan, i, floor);
  if (!amount || PartOfName(scan, *amount)) return std::nullopt;
  Bounded bounded;
  if (ReadMultipleBehind(scan, floor, bounded, *amount)) return bounded;
  // "un homme" counts nothing, "une heure" does.
  const auto weak = scan.tables.weak_numbers.Forward(scan.text, i);
  if (weak && amount->kind == MentionKind::kNumber && amount->numeral.last == weak.last &&
      amount->value > 0) {
    return std::nullopt;
  }
  return ReadBounded(scan, amount, floor);
}

// What begins at token `i`, if anything does. Where that is no count, `behind` is the token behind it.
std::optional<Bounded> ReadQuantity(const Scan& scan, std::size_t i, std::size_t floor, ChunkCache& chunk,
                                    std::size_t& behind) {
  if (std::optional<Bounded> special = ReadSpecial(scan, i, floor)) return special;
  if (IsBareUnit(scan.text[i])) return std::nullopt;
  if (std::optional<Bounded> clock = ReadClock(scan, i, floor)) return clock;
  behind = SkipNoCount(scan, i, floor, chunk);
  if (behind != i) return std::nullopt;
  return ReadAt(scan, i, floor);
}

// The token behind one that gave no amount. The scale behind digits that could not be read is no number of
// its own.
std::size_t SkipUnread(const Scan& scan, std::size_t i) {
  std::size_t last = i + 1;
  if (!scan.text[i].IsDigits()) return last;
  for (;;) {
    const auto part = scan.tables.numbers.Forward(scan.text, last);
    if (!part || part.value->kind != NumberPart::Kind::kScale) return last;
    last = part.last;
  }
}

// The offset where the compound ends that a number before token `last` opens: words in small letters, each
// behind a hyphen. 0 if there is none, as in "two-by-four".
std::uint32_t CompoundEnd(const Scan& scan, std::size_t last) {
  const TokenText& text = scan.text;
  std::uint32_t end = 0;
  for (std::size_t i = last; text[i].Is(kHyphen) && text[i].Glued(); i += 2) {
    const Token& word = text[i + 1];
    if (!word.Glued()) return end;
    if (word.IsDigits() || scan.tables.numbers.Begins(word.word)) return 0;
    if (!word.IsWord() || word.Has(Token::kCapital)) return end;
    end = word.end;
  }
  return end;
}

void Add(const Scan& scan, Bounded&& bounded, std::vector<Mention>& found) {
  Mention& mention = found.emplace_back();
  mention.kind = bounded.kind;
  mention.span = {scan.text[bounded.first].start, scan.text[bounded.last - 1].end};
  mention.core = bounded.core;
  mention.value = std::move(bounded.value);
  if (mention.kind == MentionKind::kNumber) mention.compound_end = CompoundEnd(scan, bounded.last);
}

// One side of "219-206".
Mention VotesAt(const Scan& scan, std::size_t at) {
  Mention mention;
  mention.span = mention.core = {scan.text[at].start, scan.text[at].end};
  Figure figure;
  figure.value = DigitsValue(scan.text.Raw(at)).value_or(0);
  mention.value = QuantityOf(figure, Hedge::kExact);
  return mention;
}

}  // namespace

std::vector<Mention> ScanQuantities(const Scan& scan, std::span<const Mention> dates) {
  std::vector<Mention> found;
  found.reserve(scan.text.values.size() / kStopsEach);
  const TokenText& text = scan.text;
  ChunkCache chunk;
  StopCursor stops(text.values);
  std::size_t floor = 0;
  std::size_t date = 0;
  std::size_t tried = 0;  // One past the token at which an amount was looked for last.
  for (std::size_t next = stops.From(0); !text[next].IsEnd(); next = stops.From(next)) {
    std::size_t& i = next;
    if (!MayBegin(scan, i)) {
      ++i;
      continue;
    }
    if (i > floor && i > tried && OpensDecimals(scan, i - 1)) --i;
    tried = i + 1;
    while (date < dates.size() && dates[date].span.end <= text[i].start) ++date;
    if (date < dates.size() && dates[date].span.start <= text[i].start) {
      while (text[i].start < dates[date].span.end) ++i;
      floor = i;
      continue;
    }
    if (AreVotes(scan, i)) {
      found.push_back(VotesAt(scan, i));
      found.push_back(VotesAt(scan, i + 2));
      floor = i = i + 3;
      continue;
    }
    std::size_t behind = i;
    std::optional<Bounded> bounded = ReadQuantity(scan, i, floor, chunk, behind);
    if (behind != i) {
      floor = i = behind;
      continue;
    }
    const std::uint32_t limit = date < dates.size() ? dates[date].span.start : text[text.size() - 1].end;
    if (!bounded || bounded->last <= i || text[bounded->last - 1].end > limit) {
      const bool digits = text[i].IsDigits();
      i = SkipUnread(scan, i);
      if (digits) floor = i;
      continue;
    }
    ReadPair(scan, *bounded);
    floor = i = bounded->last;
    Add(scan, *std::move(bounded), found);
  }
  return found;
}

std::vector<Mention> FindQuantities(std::string_view text, std::span<const Mention> dates,
                                    const Language& language, const MentionContext& context) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  const TokenList tokens = Tokenize(text, tables->vocabulary);
  return ScanQuantities({{text, tokens}, *tables, context}, dates);
}

}  // namespace gainsay
