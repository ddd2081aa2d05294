#include "match/character_class.h"

#include <algorithm>
#include <utility>

#include "match/letters.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostListed = 8;
constexpr std::string_view kNoMarksInClass = "\\x0F-\\x19";

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// \x41 or \x{2019}; `offset` stands behind the x.
EscapedCharacter Hexadecimal(std::string_view pattern, std::size_t offset) {
  EscapedCharacter out;
  const bool braced = offset < pattern.size() && pattern[offset] == '{';
  std::size_t at = offset + (braced ? 1 : 0);
  char32_t value = 0;
  std::size_t digits = 0;
  const std::size_t most = braced ? 6 : 2;
  while (at < pattern.size() && digits < most && HexDigit(pattern[at]) >= 0) {
    value = value * 16 + static_cast<char32_t>(HexDigit(pattern[at]));
    ++at;
    ++digits;
  }
  const bool closed = !braced || (at < pattern.size() && pattern[at] == '}');
  out.end = at + (braced && closed ? 1 : 0);
  const bool scalar = value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  if (!closed || digits == 0 || (!braced && digits != 2) || !scalar || value == 0) {
    out.error = "a character's number is written \\x41 or \\x{2019}";
  }
  out.letter = value;
  return out;
}

// \pL or \p{Greek}; `offset` stands at the p.
EscapedCharacter Property(std::string_view pattern, std::size_t offset) {
  static constexpr std::string_view kKnown[] = {"L", "Ll", "N",     "Nd",    "P",
                                                "S", "M",  "Latin", "Greek", "Cyrillic"};
  EscapedCharacter out;
  const bool negative = pattern[offset] == 'P';
  std::size_t at = offset + 1;
  std::string_view name;
  if (at < pattern.size() && pattern[at] == '{') {
    const std::size_t close = pattern.find('}', at);
    out.end = close == std::string_view::npos ? pattern.size() : close + 1;
    if (close != std::string_view::npos) name = pattern.substr(at + 1, close - at - 1);
  } else {
    out.end = std::min(pattern.size(), at + 1);
    name = pattern.substr(at, out.end - at);
  }
  for (const std::string_view known : kKnown) {
    if (name != known) continue;
    const std::string property = "\\p{" + std::string(name) + "}";
    out.source = negative ? "[^" + property + std::string(kNoMarksInClass) + "]" : property;
    return out;
  }
  out.error = "this property of characters is not known";
  out.help = "known are L, Ll, N, Nd, P, S, M, Latin, Greek and Cyrillic";
  return out;
}

class ClassParser {
 public:
  ClassParser(std::string_view pattern, std::size_t offset) : text_(pattern), at_(offset) {}

  CharacterClass Parse() {
    const std::size_t open = at_++;
    const bool negative = Peek() == '^';
    if (negative) ++at_;
    out_.source = negative ? "[^" : "[";
    bool first = true;
    while (out_.error.empty() && (first || Peek() != ']')) {
      if (at_ >= text_.size()) {
        Fail("this bracket is never closed", open);
        break;
      }
      first = false;
      Member();
    }
    ++at_;
    if (negative) out_.source += kNoMarksInClass;
    if (negative || !listed_ || out_.letters.size() > kMostListed) out_.letters.clear();
    out_.source += ']';
    out_.end = at_;
    return std::move(out_);
  }

 private:
  char Peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void Fail(std::string message, std::size_t offset, std::string help = {}) {
    out_.error = std::move(message);
    out_.error_offset = offset;
    out_.help = std::move(help);
  }

  void Member() {
    if (Peek() == '[' && Peek(1) == ':') {
      Fail("named classes are not known here", at_, "write the characters, or \\d, \\w or \\s");
      return;
    }
    const std::size_t start = at_;
    char32_t low = 0;
    if (!Letter(low)) return;
    if (Peek() != '-' || Peek(1) == ']' || at_ + 1 >= text_.size()) {
      if (IsInvisible(low)) return;
      AppendQuoted(PlainLetter(low), out_.source);
      out_.letters += PlainLetter(low);
      return;
    }
    ++at_;
    char32_t high = 0;
    if (!Letter(high)) {
      if (out_.error.empty()) Fail("a range has a character at each end", start);
      return;
    }
    Range(low, high, start);
  }

  void Range(char32_t low, char32_t high, std::size_t start) {
    listed_ = false;
    const char32_t plain_low = PlainLetter(low);
    const char32_t plain_high = PlainLetter(high);
    if (plain_low > plain_high) {
      Fail("this range runs backwards", start);
      return;
    }
    AppendQuoted(plain_low, out_.source);
    out_.source += '-';
    AppendQuoted(plain_high, out_.source);
  }

  // One character of the class; a class escape such as \d is appended at once, and false is returned.
  bool Letter(char32_t& letter) {
    if (Peek() == '\\') {
      EscapedCharacter escaped = ParseEscape(text_, at_);
      if (!escaped.error.empty()) {
        Fail(std::move(escaped.error), at_, std::move(escaped.help));
        return false;
      }
      const std::size_t start = at_;
      at_ = escaped.end;
      if (escaped.letter != 0) {
        letter = escaped.letter;
        return Check(start, letter);
      }
      const bool positive = escaped.source.starts_with("\\d") || escaped.source.starts_with("\\w") ||
                            escaped.source.starts_with("\\p");
      if (!positive) {
        Fail("this cannot stand in a class", start, "write a class that begins with ^ instead");
        return false;
      }
      listed_ = false;
      out_.source += escaped.source;
      return false;
    }
    const CodePoint point = DecodeAt(text_, at_);
    const std::size_t start = at_;
    at_ += point.size;
    letter = point.value;
    if (!point.valid) {
      Fail("this is not valid UTF-8", start);
      return false;
    }
    return Check(start, letter);
  }

  bool Check(std::size_t start, char32_t letter) {
    const char32_t plain = PlainLetter(letter);
    if (plain >= 0x20 && plain != 0x7F) return true;
    Fail("a pattern cannot hold control characters", start);
    return false;
  }

  std::string_view text_;
  std::size_t at_;
  bool listed_ = true;
  CharacterClass out_;
};

}  // namespace

void AppendQuoted(char32_t letter, std::string& source) {
  const bool plain = letter >= 0x80 || IsAsciiWord(static_cast<unsigned char>(letter)) || letter == ' ';
  if (!plain) source += '\\';
  AppendUtf8(letter, source);
}

EscapedCharacter ParseEscape(std::string_view pattern, std::size_t offset) {
  EscapedCharacter out;
  if (offset + 1 >= pattern.size()) {
    out.end = pattern.size();
    out.error = "a backslash stands before nothing";
    return out;
  }
  const char kind = pattern[offset + 1];
  out.end = offset + 2;
  switch (kind) {
    case 'd':
    case 'w':
    case 'b':
    case 'B':
    case 'A':
    case 'z':
      out.source = std::string("\\") + kind;
      return out;
    case 'D':
      out.source = "[^\\d\\x0F-\\x19]";
      return out;
    case 'W':
      out.source = "[^\\w\\x0F-\\x19]";
      return out;
    case 'S':
      out.source = "[^\\s\\x0F-\\x19]";
      return out;
    case 's':
    case 't':
    case 'n':
    case 'r':
      out.letter = ' ';
      return out;
    case 'x':
      return Hexadecimal(pattern, offset + 2);
    case 'p':
    case 'P':
      return Property(pattern, offset + 1);
    default:
      break;
  }
  if (IsAsciiWord(static_cast<unsigned char>(kind))) {
    out.error = kind >= '1' && kind <= '9' ? "patterns cannot point back at what was matched"
                                           : "this escape is not known";
    return out;
  }
  const CodePoint point = DecodeAt(pattern, offset + 1);
  out.letter = point.value;
  out.end = offset + 1 + point.size;
  if (!point.valid) out.error = "this is not valid UTF-8";
  return out;
}

CharacterClass ParseCharacterClass(std::string_view pattern, std::size_t offset) {
  return ClassParser(pattern, offset).Parse();
}

}  // namespace gainsay
