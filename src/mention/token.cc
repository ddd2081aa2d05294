// The cut into tokens. ASCII takes the short way; other scripts ask ICU for the class of a character.
#include "mention/token.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bit>

#include "mention/letters.h"
#include "mention/token_edges.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

enum Class : std::uint8_t { kOther, kLetter, kDigit, kBlank, kLine, kBeyond };

constexpr std::array<std::uint8_t, 256> MakeClasses() {
  std::array<std::uint8_t, 256> table{};
  for (int c = 0; c < 256; ++c) {
    std::uint8_t value = kOther;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) value = kLetter;
    if (c >= '0' && c <= '9') value = kDigit;
    if (c == ' ' || c == '\t' || c == '\r') value = kBlank;
    if (c == '\n') value = kLine;
    if (c >= 0x80) value = kBeyond;
    table[static_cast<std::size_t>(c)] = value;
  }
  return table;
}
constexpr std::array<std::uint8_t, 256> kClasses = MakeClasses();

constexpr Class ClassOf(char c) { return static_cast<Class>(kClasses[static_cast<unsigned char>(c)]); }

// All that is known of a token as one number: so what several tables say of it is joined in one step.
constexpr std::uint64_t BitsOf(const WordInfo& info) { return std::bit_cast<std::uint64_t>(info); }

using InfoByByte = std::array<std::uint64_t, 256>;

// What the first byte of a token says of it: nothing if it needs to be looked at more closely, as blanks,
// what is beyond ASCII and marks do that `Lower` changes.
constexpr InfoByByte MakeFirstBytes() {
  InfoByByte table{};
  for (int c = '!'; c < 0x7F; ++c) {
    WordInfo first;
    const Class kind = ClassOf(static_cast<char>(c));
    if (kind == kLetter) first = {.kind = TokenKind::kWord, .flags = Token::kPlain};
    if (kind == kLetter && c <= 'Z') first.flags |= Token::kCapital;
    if (kind == kDigit) first = {.kind = TokenKind::kDigits, .stops = Token::kFigureStop};
    if (kind == kOther && (c & 0x20) != 0) first = {.kind = TokenKind::kMark};
    table[static_cast<std::size_t>(c)] = BitsOf(first);
  }
  return table;
}
constexpr InfoByByte kFirstBytes = MakeFirstBytes();

// Is a character behind a word certainly no part of it?
constexpr bool EndsPlainly(char c) {
  return std::string_view(" ,\n\");?!").find(c) != std::string_view::npos;
}

// What the byte behind a token leaves of that: nothing if it may be a part of it.
constexpr InfoByByte MakeLastBytes() {
  InfoByByte table{};
  for (std::size_t c = 0; c < 0x80; ++c) {
    const bool plain = EndsPlainly(static_cast<char>(c));
    table[c] = ~BitsOf({.flags = plain ? std::uint8_t{0} : Token::kPlain});
  }
  return table;
}
constexpr InfoByByte kLastBytes = MakeLastBytes();

std::uint64_t InfoOf(const InfoByByte& table, char c) { return table[static_cast<unsigned char>(c)]; }

constexpr std::uint64_t kAfterBlank = BitsOf({.flags = Token::kBlankBefore});
constexpr std::uint64_t kListed = BitsOf({.flags = Token::kCapital, .stops = 0xFF});  // Is in some list.

bool IsWordCharacter(char32_t c) {
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(c));
  return (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_CF_MASK)) != 0 && c != 0xFEFF;
}

// Dashes and quotation marks, nearly all that news has beyond ASCII and letters.
bool IsUsualMark(char32_t c) { return c >= 0x2010 && c <= 0x2027; }

// What stands at `at`, beyond ASCII.
struct Beyond {
  Class kind = kOther;
  std::size_t size = 1;
  char32_t value = 0;
};
Beyond ClassBeyond(std::string_view text, std::size_t at) {
  const CodePoint point = DecodeAt(text, at);
  Beyond beyond{kOther, point.size, point.value};
  const auto c = static_cast<UChar32>(point.value);
  if (IsUsualMark(point.value)) return beyond;
  if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
    beyond.kind = kDigit;
  } else if (IsWordCharacter(point.value)) {
    beyond.kind = kLetter;
  } else if (u_isUWhiteSpace(c) != 0) {
    beyond.kind = kBlank;
  }
  return beyond;
}

// The end of the word that goes on at `at` with what may be no letter of ASCII.
std::size_t EndOfWord(std::string_view text, std::size_t at, std::uint8_t& flags) {
  while (at < text.size()) {
    const Class kind = ClassOf(text[at]);
    if (kind == kLetter) {
      at += LettersAt(text, at).size;
    } else if (kind == kBeyond) {
      const Beyond beyond = ClassBeyond(text, at);
      if (beyond.kind != kLetter) break;
      flags |= Token::kForeign;
      at += beyond.size;
    } else {
      break;
    }
  }
  return at;
}

std::size_t EndOfDigits(std::string_view text, std::size_t at, std::uint8_t& flags) {
  while (at < text.size()) {
    const Class kind = ClassOf(text[at]);
    if (kind == kDigit) {
      ++at;
    } else if (kind == kBeyond) {
      const Beyond beyond = ClassBeyond(text, at);
      if (beyond.kind != kDigit) break;
      flags |= Token::kForeign;
      at += beyond.size;
    } else {
      break;
    }
  }
  return at;
}

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

// Does a word begin with a capital?
bool BeginsWithCapital(std::string_view word) {
  return IsCapital(word[0]) ||
         (ClassOf(word[0]) == kBeyond && u_isupper(static_cast<UChar32>(DecodeAt(word, 0).value)) != 0);
}

// How far the cut has come: what was read, how many tokens that made, and how many of them are in some list.
struct Progress {
  std::uint32_t at = 0;
  std::uint32_t tokens = 0;
  std::uint32_t listed = 0;
};

// Cuts one text. Where tokens begin and end is told first, so that none waits for the end of the one before
// it; then each is read, and written over those that are read already.
class Cutter {
 public:
  Cutter(std::string_view text, const Vocabulary& vocabulary)
      : text_(text), vocabulary_(vocabulary), all_(MostEdges(text.size()) + 1) {}

  TokenList Run() {
    const std::size_t edges = FindEdges(text_, all_.data());
    lists_ = Rows<std::uint32_t>(3 * (edges + 1));
    // Of these, sixteen bytes can be read, and one behind.
    std::size_t inner = edges;
    while (inner > 0 &&
           (all_[inner - 1].start + kKeyBytes >= text_.size() || all_[inner - 1].end >= text_.size()))
      --inner;
    for (std::size_t edge = 0; edge < edges;) {
      const std::uint32_t first = now_.tokens;
      edge = ReadShort(edge, inner);
      if (now_.tokens > first) {
        all_[first].flags |= flags_;
        flags_ = 0;
      }
      if (edge == edges) break;
      ReadOther(all_[edge].start);
      while (edge < edges && all_[edge].start < now_.at) ++edge;
    }
    return Close();
  }

 private:
  static constexpr std::uint8_t kStart = Token::kBlankBefore | Token::kLineBefore | Token::kBreakBefore;

  static std::uint32_t Offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

  // Reads tokens of up to sixteen bytes of ASCII, from number `edge` of those that were found until one is no
  // such token. Most of news are, and what they are is not to be foreseen: so nothing here is a jump but the
  // end.
  std::size_t ReadShort(std::size_t edge, std::size_t last) {
    const char* const text = text_.data();
    const Token* from = all_.data() + edge;
    const Token* const stop = all_.data() + last;
    Token* to = all_.data() + now_.tokens;
    std::uint32_t* listed = lists_.data() + now_.listed;
    std::uint32_t index = now_.tokens;
    std::uint32_t at = now_.at;
    for (; from < stop; ++from, ++to, ++index) {
      const std::uint32_t start = from->start;
      const std::uint32_t end = from->end;
      const std::size_t size = end - start;
      const std::uint64_t kind = InfoOf(kFirstBytes, text[start]) & InfoOf(kLastBytes, text[end]);
      if (kind == 0 || size > kKeyBytes) break;
      const WordKey key = ShortKeyAt(text + start, size);
      const std::uint64_t hash = key.Hash();
      const std::uint64_t bits = kind | BitsOf(vocabulary_.FindShort(key, hash)) |
                                 BitsOf({.hash = ShortHash(hash)}) | (start != at ? kAfterBlank : 0);
      *listed = index;
      listed += (bits & kListed) != 0 ? 1 : 0;
      *to = {std::bit_cast<WordInfo>(bits), start, end};
      at = end;
    }
    now_ = {at, index, static_cast<std::uint32_t>(listed - lists_.data())};
    return static_cast<std::size_t>(from - all_.data());
  }

  // Reads any token, or a blank.
  void ReadOther(std::uint32_t start) {
    if (start != now_.at) flags_ |= Token::kBlankBefore;
    now_.at = start;
    switch (ClassOf(text_[start])) {
      case kLetter:
        return Word();
      case kDigit:
        return Digits();
      case kBeyond:
        return BeyondAscii();
      case kLine:
        flags_ |= (flags_ & Token::kLineBefore) != 0 ? Token::kBreakBefore : 0;
        flags_ |= Token::kBlankBefore | Token::kLineBefore;
        ++now_.at;
        return;
      case kBlank:
        flags_ |= Token::kBlankBefore;
        ++now_.at;
        return;
      case kOther:
        return AsciiMark();
    }
  }

  // The rest read what begins at `now_.at`, and go behind it.

  void AsciiMark() {
    WordInfo info = FindShort(KeyOf(text_.substr(now_.at, 1)));
    info.kind = TokenKind::kMark;
    Add(now_.at + 1, info);
  }

  void Word() {
    const std::size_t end = EndOfWord(text_, now_.at, flags_);
    const std::string_view word = text_.substr(now_.at, end - now_.at);
    WordInfo info;
    if (IsShort(word)) {
      info = FindShort(LettersAt(word, 0).key);
      if (end == text_.size() || EndsPlainly(text_[end])) info.flags |= Token::kPlain;
    } else {
      info = vocabulary_.Find(word);
      info.entry = 0;
    }
    info.kind = TokenKind::kWord;
    if (BeginsWithCapital(word)) info.flags |= Token::kCapital;
    Add(end, info);
  }

  void Digits() {
    const std::size_t end = EndOfDigits(text_, now_.at, flags_);
    const std::string_view digits = text_.substr(now_.at, end - now_.at);
    WordInfo info = IsShort(digits) ? FindShort(KeyOf(digits)) : WordInfo{};  // Idioms hold some: "9/11".
    info.kind = TokenKind::kDigits;
    info.stops |= Token::kFigureStop;
    Add(end, info);
  }

  void BeyondAscii() {
    const Beyond beyond = ClassBeyond(text_, now_.at);
    if (beyond.kind == kLetter) return Word();
    if (beyond.kind == kDigit) return Digits();
    if (beyond.kind == kBlank) {
      flags_ |= Token::kBlankBefore;
      now_.at += Offset(beyond.size);
      return;
    }
    const std::string_view mark = text_.substr(now_.at, beyond.size);
    WordInfo info = IsUsualMark(beyond.value) ? FindShort(KeyOf(mark)) : vocabulary_.Find(mark);
    if (info.word == kNoWord) info.stops = 0;  // Those of an unknown word.
    info.entry = 0;
    info.kind = TokenKind::kMark;
    info.stops |= Token::kMarkStop | Token::kFigureStop;  // It may be anything.
    Add(now_.at + beyond.size, info);
  }

  // Is what has just been read its own key?
  bool IsShort(std::string_view token) const {
    return token.size() <= kKeyBytes && (flags_ & Token::kForeign) == 0;
  }

  WordInfo FindShort(const WordKey& key) const {
    const std::uint64_t hash = key.Hash();
    WordInfo info = vocabulary_.FindShort(key, hash);
    info.hash = ShortHash(hash);
    return info;
  }

  void Add(std::size_t end, const WordInfo& info) {
    if (((info.flags & Token::kCapital) | info.stops) != 0) lists_[now_.listed++] = now_.tokens;
    Token& token = all_[now_.tokens++] = {info, now_.at, Offset(end)};
    token.flags |= flags_;
    now_.at = Offset(end);
    flags_ = 0;
  }

  // Parts what is listed, and tells the words that are capitals throughout.
  TokenList Close() {
    const std::size_t size = now_.listed;
    std::uint32_t* const values = lists_.data();  // Is written behind what was read.
    std::uint32_t* const capitals = values + size + 1;
    std::uint32_t* const marks = capitals + size + 1;
    std::size_t value = 0;
    std::size_t capital = 0;
    std::size_t mark = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::uint32_t index = lists_[i];
      const Token& token = all_[index];
      values[value] = capitals[capital] = marks[mark] = index;
      value += (token.stops & ~Token::kMarkStop) != 0 ? 1 : 0;
      capital += token.Has(Token::kCapital) ? 1 : 0;
      mark += (token.stops & Token::kMarkStop) != 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < capital; ++i) {
      Token& token = all_[capitals[i]];
      const std::string_view word = text_.substr(token.start, token.end - token.start);
      if (word.size() > 1 && std::all_of(word.begin(), word.end(), IsCapital))
        token.flags |= Token::kCapitals;
    }
    values[value] = capitals[capital] = marks[mark] = now_.tokens;
    all_[now_.tokens] = {{.flags = kStart}, Offset(text_.size()), Offset(text_.size())};
    return {all_.First(now_.tokens + 1), {values, value + 1}, {capitals, capital + 1},
            {marks, mark + 1},           std::move(all_),     std::move(lists_)};
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  Progress now_;
  std::uint8_t flags_ = kStart;  // Of the next token.
  Rows<Token> all_;
  Rows<std::uint32_t> lists_;  // First all that is in one of them.
};

}  // namespace

TokenList Tokenize(std::string_view text, const Vocabulary& vocabulary) {
  return Cutter(text, vocabulary).Run();
}

}  // namespace gainsay
