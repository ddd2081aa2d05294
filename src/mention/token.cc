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

bool IsBeyond(char c) { return static_cast<unsigned char>(c) >= 0x80; }

// The flag of a word before a character that is certainly no part of it.
constexpr std::array<std::uint8_t, 256> MakePlainEnds() {
  std::array<std::uint8_t, 256> table{};
  for (const char c : {' ', ',', '\n', '"', ')', ';', '?', '!'})
    table[static_cast<unsigned char>(c)] = Token::kPlain;
  return table;
}
constexpr std::array<std::uint8_t, 256> kPlainEnds = MakePlainEnds();

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

// The flags of a word with letters beyond ASCII, or of one too long to be looked at in one step.
std::uint8_t CaseOf(std::string_view word) {
  if (static_cast<unsigned char>(word[0]) >= 0x80)
    return u_isupper(static_cast<UChar32>(DecodeAt(word, 0).value)) != 0 ? Token::kCapital : 0;
  if (!IsCapital(word[0])) return 0;
  const bool all = word.size() > 1 && std::all_of(word.begin(), word.end(), IsCapital);
  return all ? Token::kCapital | Token::kCapitals : Token::kCapital;
}

// Cuts one text. Words of ASCII, which most are, take the short way through Run, where what stands before the
// next token gathers in a register.
class Cutter {
 public:
  Cutter(std::string_view text, const Vocabulary& vocabulary) : text_(text), vocabulary_(vocabulary) {
    found_.all.reserve(text.size() / 4 + 8);
    found_.values.reserve(text.size() / 24 + 8);
    found_.capitals.reserve(text.size() / 32 + 8);
    found_.marks.reserve(text.size() / 64 + 8);
  }

  TokenList Run() {
    const std::string_view text = text_;
    std::size_t at = 0;
    std::uint8_t flags = kStart;
    while (at < text.size()) {
      const char first = text[at];
      const Class kind = ClassOf(first);
      if (kind == kBlank) {
        flags |= Token::kBlankBefore;
        ++at;
        continue;
      }
      const Letters row = kind == kLetter ? LettersAt(text, at) : Letters{};
      const std::size_t end = at + row.size;
      const char behind = end < text.size() ? text[end] : '\n';
      if (kind != kLetter || row.size > kKeyBytes || IsBeyond(behind)) {
        flags_ = flags;
        at = kind == kLetter ? OtherWord(at, end) : Other(kind, at);
        flags = flags_;
        continue;
      }
      const std::uint64_t hash = row.key.Hash();
      const WordInfo info = vocabulary_.FindShort(row.key, hash);
      flags |= kPlainEnds[static_cast<unsigned char>(behind)];
      if (IsCapital(first)) {
        flags |= row.capitals && row.size > 1 ? Token::kCapital | Token::kCapitals : Token::kCapital;
        found_.capitals.push_back(Index());
      }
      const std::uint8_t stops = vocabulary_.StopsOf(info);
      if (stops != 0) found_.values.push_back(Index());
      found_.all.push_back({Offset(at), Offset(end), info.entry(), info.word(), TokenKind::kWord, flags,
                            stops, ShortHash(hash)});
      flags = behind == ' ' ? Token::kBlankBefore : 0;
      at = end + (behind == ' ' ? 1 : 0);
    }
    for (std::vector<std::uint32_t>* list : {&found_.values, &found_.capitals, &found_.marks})
      list->push_back(Index());
    found_.all.push_back({Offset(at), Offset(at), 0, 0, TokenKind::kEnd, kStart});
    return std::move(found_);
  }

 private:
  static constexpr std::uint8_t kStart = Token::kBlankBefore | Token::kLineBefore | Token::kBreakBefore;

  static std::uint32_t Offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

  // The number of the next token.
  std::uint32_t Index() const { return static_cast<std::uint32_t>(found_.all.size()); }

  // Each of these reads what is no word of a few letters, and returns the offset behind it.

  std::size_t Other(Class kind, std::size_t at) {
    if (kind == kLine) {
      flags_ |= (flags_ & Token::kLineBefore) != 0 ? Token::kBreakBefore : 0;
      flags_ |= Token::kBlankBefore | Token::kLineBefore;
      return at + 1;
    }
    if (kind == kDigit) return Digits(at);
    if (kind == kBeyond) return BeyondAscii(at);
    const WordInfo& info = vocabulary_.FindMark(text_[at]);
    if (info.stops() != 0) found_.marks.push_back(Index());
    return Mark(at, at + 1, info);
  }

  std::size_t Mark(std::size_t at, std::size_t end, const WordInfo& info) {
    found_.all.push_back({Offset(at), Offset(end), 0, info.word(), TokenKind::kMark, flags_, info.stops()});
    flags_ = 0;
    return end;
  }

  // A word whose letters of ASCII end at `end`: a long one, or one with other letters.
  std::size_t OtherWord(std::size_t at, std::size_t end) {
    end = EndOfWord(text_, end, flags_);
    const std::string_view word = text_.substr(at, end - at);
    flags_ |= CaseOf(word);
    const bool plain = word.size() <= kKeyBytes && (flags_ & Token::kForeign) == 0;
    const WordInfo info = vocabulary_.Find(word);
    const std::uint8_t hash = plain ? ShortHash(LettersAt(word, 0).key.Hash()) : std::uint8_t{0};
    const WordId entry = plain ? info.entry() : WordId{0};
    if ((flags_ & Token::kCapital) != 0) found_.capitals.push_back(Index());
    const std::uint8_t stops = vocabulary_.StopsOf(info);
    if (stops != 0) found_.values.push_back(Index());
    found_.all.push_back(
        {Offset(at), Offset(end), entry, info.word(), TokenKind::kWord, flags_, stops, hash});
    flags_ = 0;
    return end;
  }

  std::size_t Digits(std::size_t at) {
    const std::size_t end = EndOfDigits(text_, at, flags_);
    // Idioms hold short ones: "9/11".
    WordId word = kNoWord;
    if (end - at <= 4) {
      const WordKey key = KeyOf(text_.substr(at, end - at));
      word = vocabulary_.FindShort(key, key.Hash()).word();
    }
    found_.values.push_back(Index());
    found_.all.push_back({Offset(at), Offset(end), 0, word, TokenKind::kDigits, flags_});
    flags_ = 0;
    return end;
  }

  std::size_t BeyondAscii(std::size_t at) {
    const Beyond beyond = ClassBeyond(text_, at);
    if (beyond.kind == kLetter) return OtherWord(at, at);
    if (beyond.kind == kDigit) return Digits(at);
    if (beyond.kind == kBlank) {
      flags_ |= Token::kBlankBefore;
      return at + beyond.size;
    }
    found_.values.push_back(Index());  // It may be anything.
    found_.marks.push_back(Index());
    return Mark(at, at + beyond.size, vocabulary_.Find(text_.substr(at, beyond.size)));
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::uint8_t flags_ = 0;  // Those of the next token, outside Run.
  TokenList found_;
};

}  // namespace

Vocabulary::Vocabulary() : words_(kFirstFreeWord) {
  const auto mark = [this](Mark id, std::initializer_list<std::string_view> texts) {
    words_[id] = *texts.begin();
    for (const std::string_view text : texts) Insert(text, id, true);
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

void Vocabulary::Insert(std::string_view folded, WordId id, bool own) {
  spellings_.emplace_back(folded);
  infos_[folded] = WordInfo(id, own, 0);
  if (folded.size() == 1 && own) marks_[static_cast<unsigned char>(folded[0]) & 0x7F] = infos_[folded];
}

WordId Vocabulary::Add(std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return 0;
  if (const WordId known = Find(word).word(); known != 0) return known;
  if (words_.size() >= 0xFFFF) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.push_back(FoldCase(word));
  Insert(words_.back(), id, true);
  return id;
}

WordId Vocabulary::AddOther(std::string_view word) {
  if (const WordId known = infos_.Find(word).entry(); known != 0) return known;
  if (words_.size() >= 0xFFFF) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(word);
  Insert(word, id, false);
  return id;
}

WordInfo Vocabulary::Find(std::string_view word) const {
  return word.empty() || word.size() > kLongestWord ? WordInfo{} : infos_.Find(FoldCase(word));
}

void Vocabulary::SetStops(const std::vector<std::uint8_t>& words, const std::array<std::uint8_t, 128>& marks,
                          std::uint8_t unknown) {
  unknown_stops_ = unknown;
  for (const std::string& spelling : spellings_) {
    WordInfo& info = infos_[spelling];
    const WordId word = info.word();
    if (word != kNoWord && word < words.size()) info = WordInfo(word, true, words[word]);
  }
  for (std::size_t c = 0; c < marks.size(); ++c) {
    const WordId word = marks_[c].word();
    marks_[c] = WordInfo(word, word != kNoWord, marks[c]);
  }
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

TokenList Tokenize(std::string_view text, const Vocabulary& vocabulary) {
  return Cutter(text, vocabulary).Run();
}

}  // namespace gainsay
