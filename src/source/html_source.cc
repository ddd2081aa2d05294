#include "source/html_source.h"

#include <libxml/HTMLparser.h>

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestReference = 32;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// Walks over the attributes of one tag, from behind its name.
class TagScanner {
 public:
  TagScanner(std::string_view source, std::size_t at) : source_(source), at_(at) {}

  /// The next attribute; false at the end of the tag. `at()` is then behind the attribute, or at the `>`.
  bool Next() {
    while (at_ < source_.size() && (IsBlank(source_[at_]) || source_[at_] == '/')) ++at_;
    if (at_ >= source_.size() || source_[at_] == '>') return false;
    const std::size_t start = at_++;
    while (at_ < source_.size() && !IsBlank(source_[at_]) && source_[at_] != '=' && source_[at_] != '>')
      ++at_;
    name_ = source_.substr(start, at_ - start);
    value_ = {};
    std::size_t equals = at_;
    while (equals < source_.size() && IsBlank(source_[equals])) ++equals;
    if (equals < source_.size() && source_[equals] == '=') {
      at_ = equals + 1;
      TakeValue();
    }
    return true;
  }

  std::size_t at() const { return at_; }
  std::string_view name() const { return name_; }
  std::string_view value() const { return value_; }

 private:
  void TakeValue() {
    while (at_ < source_.size() && IsBlank(source_[at_])) ++at_;
    if (at_ >= source_.size()) return;
    const char quote = source_[at_];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = std::min(source_.find(quote, at_ + 1), source_.size());
      value_ = source_.substr(at_ + 1, end - at_ - 1);
      at_ = std::min(end + 1, source_.size());
    } else {
      const std::size_t start = at_;
      while (at_ < source_.size() && !IsBlank(source_[at_]) && source_[at_] != '>') ++at_;
      value_ = source_.substr(start, at_ - start);
    }
  }

  std::string_view source_;
  std::size_t at_;
  std::string_view name_;
  std::string_view value_;
};

bool EqualsIgnoringCase(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return (x >= 'A' && x <= 'Z' ? x + 32 : x) == (y >= 'A' && y <= 'Z' ? y + 32 : y);
  });
}

/// The character of "#8212" or "#x2014"; 0 if it is none.
char32_t NumericReference(std::string_view body) {
  const bool hex = body.size() > 1 && (body[1] | 0x20) == 'x';
  char32_t value = 0;
  const std::string_view digits = body.substr(hex ? 2 : 1);
  if (digits.empty()) return 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    if (!IsDigit(c) && !(hex && lower >= 'a' && lower <= 'f')) return 0;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(IsDigit(c) ? c - '0' : lower - 'a' + 10);
    if (value > 0x10FFFF) return 0;
  }
  return value >= 0xD800 && value <= 0xDFFF ? 0 : value;
}

char32_t NamedReference(std::string_view body) {
  if (body == "apos") return '\'';
  const std::string name(body);
  const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
  return entity == nullptr ? 0 : static_cast<char32_t>(entity->value);
}

}  // namespace

std::string LimitAttributes(std::string_view source, const Limits& limits, bool& cut) {
  cut = false;
  std::string result(source);
  const std::size_t shortest = std::size_t{limits.html_attributes} * 2;
  for (std::size_t i = source.find('<'); i != std::string_view::npos; i = source.find('<', i + 1)) {
    if (i + 1 >= source.size() || !IsLetter(source[i + 1])) continue;
    // Most tags are too short to hold that many.
    const std::size_t close = source.substr(i, shortest).find('>');
    if (close != std::string_view::npos) continue;
    std::size_t name_end = i + 1;
    while (name_end < source.size() && !IsBlank(source[name_end]) && source[name_end] != '>' &&
           source[name_end] != '/')
      ++name_end;
    TagScanner scanner(source, name_end);
    std::uint32_t count = 0;
    while (scanner.Next()) {
      if (++count == limits.html_attributes) name_end = scanner.at();
    }
    if (count > limits.html_attributes) {
      std::fill(result.begin() + static_cast<std::ptrdiff_t>(name_end),
                result.begin() + static_cast<std::ptrdiff_t>(scanner.at()), ' ');
      cut = true;
    }
    if (scanner.at() > i) i = scanner.at() - 1;
  }
  return result;
}

std::optional<MappedText> RawAttribute(std::string_view tag, std::string_view name, std::uint64_t offset) {
  std::size_t at = 1;
  while (at < tag.size() && !IsBlank(tag[at]) && tag[at] != '>' && tag[at] != '/') ++at;
  for (TagScanner scanner(tag, at); scanner.Next();) {
    if (!EqualsIgnoringCase(scanner.name(), name) || scanner.value().empty()) continue;
    return DecodeEntities(scanner.value(),
                          offset + static_cast<std::uint64_t>(scanner.value().data() - tag.data()));
  }
  return {};
}

MappedText DecodeEntities(std::string_view raw, std::uint64_t offset) {
  MappedText decoded;
  std::size_t good = 0;
  for (std::size_t i = raw.find('&'); i != std::string_view::npos; i = raw.find('&', i + 1)) {
    const std::size_t end = raw.substr(0, std::min(raw.size(), i + kLongestReference)).find(';', i);
    if (end == std::string_view::npos) continue;
    const std::string_view body = raw.substr(i + 1, end - i - 1);
    if (body.empty()) continue;
    const char32_t value = body[0] == '#' ? NumericReference(body) : NamedReference(body);
    if (value == 0) continue;
    std::string bytes;
    AppendUtf8(value, bytes);
    decoded.AppendSame(raw.substr(good, i - good), offset + good);
    decoded.AppendFor(bytes, offset + i, static_cast<std::uint32_t>(end + 1 - i));
    good = end + 1;
    i = end;
  }
  decoded.AppendSame(raw.substr(good), offset + good);
  return decoded;
}

}  // namespace gainsay
