// Tokens and vocabulary. ASCII takes the short way; other scripts ask ICU for the class of a character.
#include "mention/token.h"

#include <unicode/uchar.h>

#include <array>
#include <bit>
#include <cstring>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kFilterBits = 1 << 15;
constexpr std::size_t kLongestWord = 128;  // No vocabulary holds longer ones.

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

Class ClassOf(char c) { return static_cast<Class>(kClasses[static_cast<unsigned char>(c)]); }

// Bytes of an ASCII word differ from lower case in this bit only.
constexpr std::uint64_t kLower = 0x2020202020202020ULL;

std::uint64_t Mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ (b * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
  return h ^ (h >> 29);
}

// The hash of a word whose bytes are folded by OR with 0x20: right for ASCII letters, and consistent for all.
std::uint64_t HashOf(const char* data, std::size_t size) {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  if (size >= 8) {
    std::memcpy(&head, data, 8);
    std::memcpy(&tail, data + size - 8, 8);
    std::uint64_t h = Mix(head | kLower, tail | kLower);
    for (std::size_t i = 8; i + 8 < size; i += 8) {
      std::memcpy(&head, data + i, 8);
      h = Mix(h, head | kLower);
    }
    return Mix(h, size);
  }
  std::memcpy(&head, data, size);
  return Mix(Mix(head | kLower, tail | kLower), size);
}

std::size_t FilterBit(std::uint64_t hash) { return (hash >> 40) & (kFilterBits - 1); }

bool IsAscii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

bool EqualsFolded(std::string_view word, std::string_view folded) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c) != folded[i]) return false;
  }
  return true;
}

bool IsWordCharacter(char32_t c) {
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(c));
  return (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_CF_MASK)) != 0 && c != 0xFEFF;
}

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
  if (point.value >= 0x2010 && point.value <= 0x2027) return beyond;  // Dashes and quotation marks.
  if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
    beyond.kind = kDigit;
  } else if (IsWordCharacter(point.value)) {
    beyond.kind = kLetter;
  } else if (u_isUWhiteSpace(c) != 0) {
    beyond.kind = kBlank;
  }
  return beyond;
}

// The end of the word that begins at `at`.
std::size_t EndOfWord(std::string_view text, std::size_t at, std::uint8_t& flags) {
  while (at < text.size()) {
    const Class kind = ClassOf(text[at]);
    if (kind == kLetter) {
      ++at;
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

std::uint8_t CaseOf(std::string_view word) {
  if (static_cast<unsigned char>(word[0]) >= 0x80) {
    return u_isupper(static_cast<UChar32>(DecodeAt(word, 0).value)) != 0 ? Token::kCapital : 0;
  }
  if (!IsCapital(word[0])) return 0;
  if (word.size() < 2) return Token::kCapital;
  for (const char c : word) {
    if (!IsCapital(c)) return Token::kCapital;
  }
  return Token::kCapital | Token::kCapitals;
}

}  // namespace

Vocabulary::Vocabulary() : filter_(kFilterBits / 64) {
  words_.emplace_back();
  spelled_.emplace_back();
  slots_.resize(256);
  const auto mark = [this](Mark id, std::initializer_list<std::string_view> texts) {
    words_.resize(static_cast<std::size_t>(id) + 1);
    words_[id] = *texts.begin();
    for (const std::string_view text : texts) AddMark(text, id);
  };
  mark(kHyphen, {"-", "\u2010", "\u2011"});
  mark(kDash, {"\u2013", "\u2012", "\u2014", "\u2015"});
  mark(kMinus, {"\u2212"});
  mark(kPlus, {"+"});
  mark(kApostrophe, {"'", "\u2019", "\u02BC"});
  mark(kComma, {",", "\uFF0C"});
  mark(kFullStop, {".", "\uFF0E"});
  mark(kColon, {":"});
  mark(kSlash, {"/", "\u2044"});
  mark(kOpen, {"("});
  mark(kClose, {")"});
  mark(kDegree, {"\u00B0", "\u00BA"});
  mark(kCaret, {"^"});
}

void Vocabulary::AddMark(std::string_view text, WordId id) { Insert(std::string(text), id); }

void Vocabulary::Insert(const std::string& folded, WordId id) {
  if (2 * (spelled_.size() + 1) > slots_.size()) {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.id == 0) continue;
      std::size_t i = slot.hash & (slots_.size() - 1);
      while (slots_[i].id != 0) i = (i + 1) & (slots_.size() - 1);
      slots_[i] = slot;
    }
  }
  const std::uint64_t hash = HashOf(folded.data(), folded.size());
  const std::size_t bit = FilterBit(hash);
  filter_[bit / 64] |= 1ULL << (bit % 64);
  std::size_t i = hash & (slots_.size() - 1);
  while (slots_[i].id != 0) i = (i + 1) & (slots_.size() - 1);
  slots_[i] = {hash, static_cast<WordId>(spelled_.size())};
  spelled_.push_back(folded);
  spelled_ids_.push_back(id);
}

WordId Vocabulary::Add(std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return 0;
  if (const WordId known = Find(word); known != 0) return known;
  if (words_.size() >= 0xFFFF || spelled_.size() >= 0xFFFF) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.push_back(FoldCase(word));
  Insert(words_.back(), id);
  return id;
}

WordId Vocabulary::FindFolded(std::string_view folded, std::uint64_t hash) const {
  std::size_t i = hash & (slots_.size() - 1);
  while (slots_[i].id != 0) {
    const std::string& spelled = spelled_[slots_[i].id];
    if (slots_[i].hash == hash && spelled.size() == folded.size() && EqualsFolded(folded, spelled)) {
      return spelled_ids_[slots_[i].id];
    }
    i = (i + 1) & (slots_.size() - 1);
  }
  return 0;
}

WordId Vocabulary::Find(std::string_view word) const {
  if (word.empty() || word.size() > kLongestWord) return 0;
  if (IsAscii(word)) {
    const std::uint64_t hash = HashOf(word.data(), word.size());
    const std::size_t bit = FilterBit(hash);
    return (filter_[bit / 64] >> (bit % 64) & 1) != 0 ? FindFolded(word, hash) : 0;
  }
  const std::string folded = FoldCase(word);
  return FindFolded(folded, HashOf(folded.data(), folded.size()));
}

std::string FoldCase(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeAt(text, at);
    at += point.size;
    const auto c = static_cast<UChar32>(point.value);
    if (U_GET_GC_MASK(c) & U_GC_CF_MASK) continue;  // Soft hyphens and joiners make no other word.
    AppendUtf8(static_cast<char32_t>(u_tolower(c)), folded);
  }
  return folded;
}

std::vector<Token> Tokenize(std::string_view text, const Vocabulary& vocabulary) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 5 + 8);
  std::uint8_t flags = Token::kBlankBefore | Token::kLineBefore | Token::kBreakBefore;
  for (std::size_t at = 0; at < text.size();) {
    Class kind = ClassOf(text[at]);
    std::size_t size = 1;
    if (kind == kBeyond) {
      const Beyond beyond = ClassBeyond(text, at);
      kind = beyond.kind;
      size = beyond.size;
    }
    if (kind == kBlank) {
      flags |= Token::kBlankBefore;
      at += size;
      continue;
    }
    if (kind == kLine) {
      flags |= (flags & Token::kLineBefore) != 0 ? Token::kBreakBefore : 0;
      flags |= Token::kBlankBefore | Token::kLineBefore;
      ++at;
      continue;
    }
    Token token;
    token.start = static_cast<std::uint32_t>(at);
    if (kind == kLetter) {
      token.kind = TokenKind::kWord;
      at = EndOfWord(text, at, flags);
      const std::string_view word = text.substr(token.start, at - token.start);
      flags |= CaseOf(word);
      token.word = vocabulary.Find(word);
    } else if (kind == kDigit) {
      token.kind = TokenKind::kDigits;
      at = EndOfDigits(text, at, flags);
      // Idioms hold short ones: "9/11".
      if (at - token.start <= 4) token.word = vocabulary.Find(text.substr(token.start, at - token.start));
    } else {
      token.kind = TokenKind::kMark;
      at += size;
      token.word = vocabulary.Find(text.substr(token.start, size));
    }
    token.end = static_cast<std::uint32_t>(at);
    token.flags = flags;
    tokens.push_back(token);
    flags = 0;
  }
  const auto end = static_cast<std::uint32_t>(text.size());
  tokens.push_back(
      {end, end, 0, TokenKind::kEnd, Token::kBlankBefore | Token::kLineBefore | Token::kBreakBefore});
  return tokens;
}

}  // namespace gainsay
