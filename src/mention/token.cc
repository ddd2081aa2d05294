// Tokens and vocabulary. ASCII takes the short way; other scripts ask ICU for the class of a character.
#include "mention/token.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "mention/letters.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

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

inline std::uint8_t CaseOf(std::string_view word) {
  if (ClassOf(word[0]) == kLetter && !IsCapital(word[0])) return 0;
  if (word.size() > 1 && ClassOf(word[1]) == kLetter && !IsCapital(word[1])) return Token::kCapital;
  if (static_cast<unsigned char>(word[0]) >= 0x80) {
    return u_isupper(static_cast<UChar32>(DecodeAt(word, 0).value)) != 0 ? Token::kCapital : 0;
  }
  if (word.size() < 2) return Token::kCapital;
  return std::all_of(word.begin(), word.end(), IsCapital) ? Token::kCapital | Token::kCapitals
                                                          : Token::kCapital;
}

// Cuts one text; what stands before the next token gathers in `flags_`.
class Cutter {
 public:
  Cutter(std::string_view text, const Vocabulary& vocabulary) : text_(text), vocabulary_(vocabulary) {
    tokens_.reserve(text.size() / 4 + 8);
  }

  std::vector<Token> Run() {
    while (at_ < text_.size()) {
      const Class kind = ClassOf(text_[at_]);
      if (kind == kLetter) {
        Word();
        if (at_ < text_.size() && text_[at_] == ' ') {  // As behind most words.
          flags_ |= Token::kBlankBefore;
          ++at_;
        }
      } else if (kind == kBlank) {
        flags_ |= Token::kBlankBefore;
        ++at_;
      } else {
        Step(kind);
      }
    }
    const auto end = static_cast<std::uint32_t>(text_.size());
    tokens_.push_back({end, end, 0, 0, TokenKind::kEnd, kStart});
    return std::move(tokens_);
  }

 private:
  static constexpr std::uint8_t kStart = Token::kBlankBefore | Token::kLineBefore | Token::kBreakBefore;

  void Step(Class kind) {
    switch (kind) {
      case kLine:
        return Line();
      case kDigit:
        return Digits();
      case kBeyond:
        return BeyondAscii();
      default:
        return Add(TokenKind::kMark, at_ + 1, vocabulary_.FindMark(text_[at_]));
    }
  }

  void Word() {
    const Letters row = LettersAt(text_, at_);
    const std::size_t end = at_ + row.size;
    if (end < text_.size() && ClassOf(text_[end]) == kBeyond && ClassBeyond(text_, end).kind == kLetter)
      return ForeignWord(end);
    flags_ |= CaseOf(text_.substr(at_, row.size));
    if (row.size > kKeyBytes)
      return Add(TokenKind::kWord, end, vocabulary_.Find(text_.substr(at_, row.size)));
    const std::uint32_t entry = vocabulary_.FindShort(row.key);
    Add(TokenKind::kWord, end, vocabulary_.OwnOf(entry), entry);
  }

  // A word with letters beyond ASCII, known up to `end`.
  void ForeignWord(std::size_t end) {
    end = EndOfWord(text_, end, flags_);
    const std::string_view word = text_.substr(at_, end - at_);
    flags_ |= CaseOf(word);
    Add(TokenKind::kWord, end, vocabulary_.Find(word));
  }

  void Line() {
    flags_ |= (flags_ & Token::kLineBefore) != 0 ? Token::kBreakBefore : 0;
    flags_ |= Token::kBlankBefore | Token::kLineBefore;
    ++at_;
  }

  void Digits() {
    const std::size_t end = EndOfDigits(text_, at_, flags_);
    // Idioms hold short ones: "9/11".
    const std::string_view digits = text_.substr(at_, end - at_);
    Add(TokenKind::kDigits, end,
        digits.size() <= 4 ? vocabulary_.OwnOf(vocabulary_.FindShort(KeyOf(digits))) : WordId{0});
  }

  void BeyondAscii() {
    const Beyond beyond = ClassBeyond(text_, at_);
    if (beyond.kind == kLetter) return ForeignWord(at_);
    if (beyond.kind == kDigit) return Digits();
    if (beyond.kind == kBlank) {
      flags_ |= Token::kBlankBefore;
      at_ += beyond.size;
      return;
    }
    Add(TokenKind::kMark, at_ + beyond.size, vocabulary_.Find(text_.substr(at_, beyond.size)));
  }

  void Add(TokenKind kind, std::size_t end, WordId word, std::uint32_t entry = 0) {
    tokens_.push_back(
        {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end), entry, word, kind, flags_});
    flags_ = 0;
    at_ = end;
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::uint8_t flags_ = kStart;
};

}  // namespace

Vocabulary::Vocabulary() : words_(kFirstFreeWord), own_(kFirstFreeWord) {
  const auto mark = [this](Mark id, std::initializer_list<std::string_view> texts) {
    words_[id] = *texts.begin();
    for (const std::string_view text : texts) Insert(text, id);
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

void Vocabulary::Insert(std::string_view folded, std::uint32_t id) {
  ids_[folded] = id;
  if (folded.size() == 1) marks_[static_cast<unsigned char>(folded[0]) & 0x7F] = OwnOf(id);
}

WordId Vocabulary::Add(std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return 0;
  if (const WordId known = Find(word); known != 0) return known;
  if (words_.size() >= 0xFFFF) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.push_back(FoldCase(word));
  own_ = id + 1U;
  Insert(words_.back(), id);
  return id;
}

std::uint32_t Vocabulary::AddOther(std::string_view word) {
  if (const std::uint32_t known = ids_.Find(word); known != 0) return known;
  const auto id = static_cast<std::uint32_t>(words_.size());
  words_.emplace_back(word);
  ids_[word] = id;
  return id;
}

WordId Vocabulary::Find(std::string_view word) const {
  return word.empty() || word.size() > kLongestWord ? WordId{0} : OwnOf(ids_.Find(FoldCase(word)));
}

std::string FoldCase(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
      continue;
    }
    const CodePoint point = DecodeAt(text, at);
    at += point.size;
    const auto c = static_cast<UChar32>(point.value);
    if (U_GET_GC_MASK(c) & U_GC_CF_MASK) continue;  // Soft hyphens and joiners make no other word.
    AppendUtf8(static_cast<char32_t>(u_tolower(c)), folded);
  }
  return folded;
}

std::vector<Token> Tokenize(std::string_view text, const Vocabulary& vocabulary) {
  return Cutter(text, vocabulary).Run();
}

}  // namespace gainsay
