#include "source/json_fault.h"

#include <vector>

#include "text/utf8.h"

namespace gainsay {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

class FaultFinder {
 public:
  FaultFinder(std::string_view text, std::uint32_t depth) : text_(text), most_depth_(depth) {}

  JsonFault Find() {
    Blanks();
    if (!AtEnd()) {
      while (fault_.message.empty() && Step()) {
      }
    } else {
      Fail("there is nothing in it");
    }
    if (fault_.message.empty() && !AtEnd()) Fail("something follows behind the end of the JSON");
    return std::move(fault_);
  }

 private:
  bool AtEnd() const { return at_ >= text_.size(); }
  char Peek() const { return AtEnd() ? '\0' : text_[at_]; }

  bool Fail(std::string message) {
    fault_ = {at_, std::move(message)};
    return false;
  }

  void Blanks() {
    while (!AtEnd() && (Peek() == ' ' || Peek() == '\t' || Peek() == '\n' || Peek() == '\r')) ++at_;
  }

  /// Reads one value, or the start of one that nests, and what closes behind it. False at the end.
  bool Step() {
    if (!Value()) return false;
    if (opened_) {
      opened_ = false;
      return true;
    }
    return Behind();
  }

  bool Value() {
    Blanks();
    const char c = Peek();
    if (AtEnd()) return Fail("the end comes too early: a value is missing");
    if (c == '"') return String();
    if (c == '{' || c == '[') return Open(c);
    if (c == '-' || IsDigit(c)) return Number();
    for (const std::string_view word : {"true", "false", "null"}) {
      if (text_.substr(at_).starts_with(word)) {
        at_ += word.size();
        return true;
      }
    }
    return Fail("a value is expected here");
  }

  bool Open(char c) {
    if (stack_.size() >= most_depth_)
      return Fail("it nests more than " + std::to_string(most_depth_) + " deep");
    ++at_;
    Blanks();
    if (Peek() == (c == '{' ? '}' : ']') && !AtEnd()) {
      ++at_;
      return true;
    }
    stack_.push_back(c);
    opened_ = true;
    return c == '[' || Key();
  }

  bool Key() {
    Blanks();
    if (AtEnd()) return Fail("the end comes too early: an object is not closed");
    if (Peek() != '"') return Fail("a key in double quotes is expected here");
    if (!String()) return false;
    Blanks();
    if (Peek() != ':' || AtEnd()) return Fail("a colon is expected behind the key");
    ++at_;
    return true;
  }

  /// What may stand behind a value: commas and what closes.
  bool Behind() {
    for (;;) {
      Blanks();
      if (stack_.empty()) return false;
      const bool object = stack_.back() == '{';
      if (AtEnd())
        return Fail(object ? "the end comes too early: an object is not closed"
                           : "the end comes too early: an array is not closed");
      const char c = text_[at_];
      if (c == ',') {
        ++at_;
        return !object || Key();
      }
      if (c != (object ? '}' : ']'))
        return Fail(object ? "a comma or } is expected here" : "a comma or ] is expected here");
      ++at_;
      stack_.pop_back();
    }
  }

  bool String() {
    const std::size_t start = at_++;
    for (;;) {
      if (AtEnd()) {
        at_ = start;
        return Fail("this string is not closed");
      }
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < 0x20) return Fail("a control character stands in a string");
      if (c == '"') break;
      if (c == '\\' && !Escape()) return false;
      const CodePoint point = DecodeAt(text_, at_);
      if (!point.valid) return Fail("these bytes are no UTF-8");
      at_ += point.size;
    }
    ++at_;
    return true;
  }

  /// Leaves `at_` on the last character of the escape.
  bool Escape() {
    const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (c == 'u') {
      for (std::size_t i = 2; i < 6; ++i) {
        const char digit = at_ + i < text_.size() ? text_[at_ + i] : '\0';
        const char lower = static_cast<char>(digit | 0x20);
        if (!IsDigit(digit) && !(lower >= 'a' && lower <= 'f'))
          return Fail("an escape needs four hexadecimal digits");
      }
      at_ += 5;
      return true;
    }
    if (c == '\0' || std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
      return Fail("there is no such escape");
    ++at_;
    return true;
  }

  bool Digits() {
    if (!IsDigit(Peek())) return Fail("a digit is expected here");
    while (IsDigit(Peek())) ++at_;
    return true;
  }

  bool Number() {
    if (Peek() == '-') ++at_;
    if (Peek() == '0' && at_ + 1 < text_.size() && IsDigit(text_[at_ + 1]))
      return Fail("a number begins with 0");
    if (!Digits()) return false;
    if (Peek() == '.') {
      ++at_;
      if (!Digits()) return false;
    }
    if ((Peek() | 0x20) == 'e') {
      ++at_;
      if (Peek() == '+' || Peek() == '-') ++at_;
      if (!Digits()) return false;
    }
    return true;
  }

  std::string_view text_;
  std::uint32_t most_depth_;
  std::size_t at_ = 0;
  std::vector<char> stack_;
  bool opened_ = false;
  JsonFault fault_;
};

}  // namespace

JsonFault FindJsonFault(std::string_view text, std::uint32_t depth) {
  return FaultFinder(text, depth).Find();
}

}  // namespace gainsay
