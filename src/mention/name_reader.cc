// Goes through the tokens of a sentence. A word of letters alone, which most are, is one token; one with
// marks in it is several.
#include "mention/name_reader.h"

#include <algorithm>

#include "mention/letter.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using N = NameWords;

constexpr std::size_t kLongestListed = 24;

// A particle, two more and an article may stand before the capital with which a name goes on.
constexpr int kFarthest = 4;

}  // namespace

/// Letters and digits that follow each other.
struct NameReader::Row {
  std::uint32_t end = 0;
  std::uint32_t letters = 0;  ///< With digits.
  bool capital = false;       ///< The first one is a capital.

  void Add(const Token& token, Shape& shape);
  void Add(const Letter& letter, Shape& shape);
};

/// What the letters of a word are, in all its rows.
struct NameReader::Shape {
  std::uint32_t upper = 0;  ///< How many are capitals, if there is no small one.
  bool lower = false;       ///< There is a small one.
};

void NameReader::Row::Add(const Token& token, Shape& shape) {
  const std::uint32_t size = token.end - token.start;
  if (token.Has(Token::kCapitals) || (token.Has(Token::kCapital) && size == 1)) {
    shape.upper += size;
  } else {
    shape.lower = shape.lower || token.IsWord();
  }
  capital = capital || (letters == 0 && token.Has(Token::kCapital));
  letters += size;
  end = token.end;
}

void NameReader::Row::Add(const Letter& letter, Shape& shape) {
  shape.upper += letter.upper ? 1 : 0;
  shape.lower = shape.lower || letter.lower;
  capital = capital || (letters == 0 && letter.upper);
  ++letters;
  end += letter.size;
}

NameReader::NameReader(const Scan& scan, const NameWords& words)
    : scan_(scan), words_(words), classes_(scan.tables.name_classes) {}

void NameReader::ReadAll(Span sentence, std::vector<NameWord>& out, std::size_t most) {
  Begin(sentence, sentence.start, FirstTokenOf(sentence));
  while (out.size() < most && ToWord()) Take(out);
}

std::span<const std::uint32_t> NameReader::ReadAround(Span sentence, std::span<const std::uint32_t> capitals,
                                                      std::vector<NameWord>& out) {
  constexpr std::uint64_t kFirst = N::kParticle | N::kFor | N::kAnd;
  constexpr std::uint64_t kLater = N::kParticle | N::kOrdinary;
  const std::span<const Token> tokens = scan_.text.tokens;
  const std::size_t token = WordBefore(capitals.front(), sentence.start);
  Begin(sentence, std::max(tokens[token].start, sentence.start), token);
  auto next = capitals.begin();  // The first capital that was not read.
  int small = 0;                 // Words read since the last one.
  bool over = false;
  while (ToWord()) {
    const bool counts = next != capitals.begin() && !token_->Has(Token::kCapital) && FollowsBlank(at_);
    if (counts && (over || ++small > kFarthest)) break;
    Take(out);
    if (counts) {
      const bool plain = at_ == out.back().span.end && at_ < text_.size() && text_[at_] == ' ';
      over = plain && !out.back().Is(small == 1 ? kFirst : kLater);
    }
    for (; next != capitals.end() && tokens[*next].start < at_; ++next) {
      small = 0;
      over = false;
    }
  }
  return {next, capitals.end()};
}

void NameReader::Begin(Span sentence, std::uint32_t at, std::size_t token) {
  text_ = scan_.text.text.substr(0, sentence.end);
  at_ = at;
  token_ = &scan_.text.tokens[token];
  opens_ = at == sentence.start;
  gap_ = opens_ ? Gap::kStart : Gap::kBlank;
  address_ = false;
}

// Goes on to the next word; false if there is none.
inline bool NameReader::ToWord() {
  // Mostly it stands behind one blank.
  if (token_->start == at_ + 1 && IsOfAscii(*token_) && text_[at_] == ' ') {
    address_ = false;
    ++at_;
    return true;
  }
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == ' ') {
      address_ = false;
      ++at_;
      continue;
    }
    while (token_->start < at_) ++token_;
    if (token_->start == at_ && IsOfAscii(*token_)) return true;
    if (LetterAt(text_, at_).size != 0) return true;
    if (static_cast<unsigned char>(c) < 0x80) {
      Mark(c);
    } else {
      MarkBeyondAscii();
    }
  }
  return false;
}

// Reads the word that ToWord came to.
inline void NameReader::Take(std::vector<NameWord>& out) {
  if (token_->start == at_ && IsPlain(*token_)) {
    TakePlain(out);
  } else {
    TakeJoined(out);
  }
  gap_ = Gap::kBlank;
  opens_ = false;
}

bool NameReader::FollowsBlank(std::uint32_t at) const {
  return at == 0 || text_[at - 1] == ' ' || text_[at - 1] == '\n';
}

std::size_t NameReader::FirstTokenOf(Span sentence) const {
  const std::span<const Token> tokens = scan_.text.tokens;
  return static_cast<std::size_t>(FirstToken(tokens.begin(), tokens.end(), sentence.start) - tokens.begin());
}

// Back to the blank before the word with the capital, and then to that before the last word before it.
std::size_t NameReader::WordBefore(std::size_t capital, std::uint32_t start) const {
  const std::span<const Token> tokens = scan_.text.tokens;
  const auto begins = [&](std::size_t i) {
    if (tokens[i].start <= start) return true;
    const char before = scan_.text.text[tokens[i].start - 1];
    return before == ' ' || before == '\n';
  };
  std::size_t at = capital;
  while (!begins(at)) --at;
  bool word = tokens[at].start <= start;  // No more to be found.
  while (!word) {
    do {
      --at;
      word = word || tokens[at].kind != TokenKind::kMark;
    } while (!begins(at));
    word = word || tokens[at].start <= start;
  }
  return at;
}

void NameReader::Mark(char c) {
  ++at_;
  switch (c) {
    case '\n':
      address_ = false;
      return;
    case '&':
      return Between(Gap::kAmpersand);
    case ',':
      return Between(Gap::kComma);
    case '(':
    case '[':
      return Between(Gap::kOpen);
    case '@':
    case '#':
      address_ = true;
      break;
    case ':':
    case '"':
    case '`':
    case '!':
    case '?':
    case '*':
      opens_ = true;
      break;
    default:
      break;
  }
  Between(Gap::kBreak);
}

void NameReader::MarkBeyondAscii() {
  const CodePoint point = DecodeAt(text_, at_);
  at_ += static_cast<std::uint32_t>(point.size);
  if (point.value == 0xA0 || point.value == 0x202F || point.value == 0xAD || point.value == 0x200B) {
    address_ = false;
    return;
  }
  // A quotation mark or a dash: what follows may begin a sentence.
  if (point.value == 0xAB || (point.value >= 0x2010 && point.value <= 0x2026) || point.value >= 0x2039)
    opens_ = true;
  Between(Gap::kBreak);
}

// A comma, bracket or ampersand alone is told apart; two marks in a row are a break.
void NameReader::Between(Gap gap) {
  if (gap_ != Gap::kStart) gap_ = gap_ == Gap::kBlank ? gap : Gap::kBreak;
}

inline bool NameReader::IsOfAscii(const Token& token) const {
  return token.kind < TokenKind::kMark && !token.Has(Token::kForeign) && token.end <= text_.size();
}

// Is it a word of letters with nothing joined to it?
inline bool NameReader::IsPlain(const Token& token) const {
  if (token.end > text_.size()) return false;
  if (token.Has(Token::kPlain)) return true;
  if (token.end - token.start > kKeyBytes || !token.IsWord() || token.Has(Token::kForeign)) return false;
  if (token.end == text_.size()) return true;
  // A full stop that ends a sentence, and no abbreviation.
  return text_[token.end] == '.' && token.end + 1 == text_.size() && !token.Has(Token::kCapital) &&
         token.end - token.start > 1;
}

inline void NameReader::TakePlain(std::vector<NameWord>& out) {
  const Token& token = *token_++;
  NameWord& word = out.emplace_back();
  word.span = {token.start, token.end};
  word.classes = classes_[token.entry];
  word.gap = gap_;
  word.capital = token.Has(Token::kCapital);
  word.all_capitals = token.Has(Token::kCapitals);
  word.opens = opens_;
  word.address = address_;
  at_ = token.end;
}

// A word in any other form: with marks in it, behind it, or with letters beyond ASCII.
void NameReader::TakeJoined(std::vector<NameWord>& out) {
  NameWord& word = out.emplace_back();
  Shape shape;
  const Token* first = token_;
  const std::uint32_t start = at_;
  bool inner_capital = false;
  bool joined = false;  // By a mark inside.
  std::uint32_t at = start;
  for (;;) {
    const Row row = RowAt(at, shape);
    if (at == start) word.capital = row.capital;
    inner_capital = inner_capital || (at > start && row.capital);
    at = row.end;
    const std::uint32_t inside = at < text_.size() && text_[at] != ' ' ? Inside(at, row.letters) : 0;
    if (inside == 0) break;
    joined = true;
    at += inside;
  }
  word.span = {start, at};
  word.number = IsDigit(text_[start]);
  word.all_capitals = shape.upper >= 2 && !shape.lower;
  word.gap = gap_;
  word.opens = opens_;
  word.initial_hyphen = word.capital && word.span.size() > 2 && text_[start + 1] == '-';
  at_ = at < text_.size() ? Ending(word) : at;
  if (joined && word.capital && shape.lower) CutTail(word);
  Look(word, *first);
  // "al-Masri": a particle joined to a capital.
  if (!word.capital && inner_capital && ParticleFirst(word)) word.capital = true;
  word.address = address_ || (at_ < text_.size() && IsAddressMark(at_));
  if (word.address && at_ < text_.size() && text_[at_] != ' ') address_ = true;
}

// The letters and digits from `at` on: whole tokens where those are of ASCII, else one by one.
NameReader::Row NameReader::RowAt(std::uint32_t at, Shape& shape) {
  Row row{at};
  while (row.end < text_.size()) {
    while (token_->start < row.end) ++token_;
    if (token_->start == row.end && IsOfAscii(*token_)) {
      row.Add(*token_, shape);
      continue;
    }
    const Letter letter = LetterAt(text_, row.end);
    if (letter.size == 0) break;
    row.Add(letter, shape);
  }
  return row;
}

// The size of a mark inside a word: a hyphen, the apostrophe of "O'Hara", a point behind one letter.
std::uint32_t NameReader::Inside(std::uint32_t at, std::uint32_t letters) const {
  const char c = text_[at];
  if (c == '.') {
    const bool initial = letters == 1 && !IsDigit(text_[at - 1]);
    return initial || (LetterAt(text_, at + 1).lower && letters > 0) ? 1 : 0;
  }
  if (c == '-') return LetterAt(text_, at + 1).size != 0 ? 1 : 0;
  const std::uint32_t apostrophe = ApostropheAt(text_, at);
  if (apostrophe != 0) {
    const Letter next = LetterAt(text_, at + apostrophe);
    if (next.size == 0) return 0;
    // "'s" ends a word; anything longer is part of it.
    return text_[at + apostrophe] == 's' && LetterAt(text_, at + apostrophe + 1).size == 0 ? 0 : apostrophe;
  }
  if (static_cast<unsigned char>(c) >= 0x80) {
    const CodePoint point = DecodeAt(text_, at);
    const bool hyphen = point.value == 0x2010 || point.value == 0x2011 || point.value == 0xAD;
    if (hyphen && LetterAt(text_, at + static_cast<std::uint32_t>(point.size)).size != 0)
      return static_cast<std::uint32_t>(point.size);
  }
  return 0;
}

// Past a possessive ending, which is no part of the word, or the full stop of "Gen.".
std::uint32_t NameReader::Ending(NameWord& word) const {
  const std::uint32_t end = word.span.end;
  const std::uint32_t apostrophe = ApostropheAt(text_, end);
  if (apostrophe != 0 && end + apostrophe <= text_.size()) {
    const char next = end + apostrophe < text_.size() ? text_[end + apostrophe] : ' ';
    if (next == 's') {
      word.possessive = true;
      return end + apostrophe + 1;
    }
    word.possessive = text_[end - 1] == 's' && LetterAt(text_, end + apostrophe).size == 0;
    return word.possessive ? end + apostrophe : end;
  }
  if (text_[end] != '.') return end;
  const bool goes_on = end + 2 < text_.size() && text_[end + 1] == ' ';
  const bool listed = end + 1 < text_.size() && text_[end + 1] == ',';
  return word.capital && (goes_on || listed) && word.span.size() <= 5 ? end + 1 : end;
}

bool NameReader::IsAddressMark(std::uint32_t at) const {
  return text_[at] == '@' || (text_[at] == ':' && text_.substr(at, 3) == "://");
}

// "Cairo-based": what stands behind the hyphen is no part of the name.
void NameReader::CutTail(NameWord& word) const {
  const std::string_view whole = Slice(text_, word.span);
  const std::size_t hyphen = whole.rfind('-');
  if (hyphen == std::string_view::npos || hyphen < 2) return;
  if ((words_.words.Find(whole.substr(hyphen + 1)) & N::kTail) == 0) return;
  word.span.end = word.span.start + static_cast<std::uint32_t>(hyphen);
  word.possessive = true;
}

// What lists know of a word that begins with token `first`, which may be all of it.
void NameReader::Look(NameWord& word, const Token& first) {
  if (word.number || word.span.size() > kLongestListed) return;
  const bool listed =
      first.start == word.span.start && first.end - first.start <= kKeyBytes && !first.Has(Token::kForeign);
  const bool whole = first.end == word.span.end;
  if (listed && (whole || (first.end + 1 == word.span.end && text_[first.end] == '.'))) {
    word.classes = classes_[first.entry];
    return;
  }
  FoldName(Slice(text_, word.span), scratch_);
  word.classes = words_.words.Find(scratch_);
}

bool NameReader::ParticleFirst(const NameWord& word) {
  FoldName(Slice(text_, word.span), scratch_);
  const std::size_t hyphen = scratch_.find('-');
  return hyphen != std::string::npos &&
         (words_.words.Find(std::string_view(scratch_).substr(0, hyphen)) & N::kParticle) != 0;
}

}  // namespace gainsay
