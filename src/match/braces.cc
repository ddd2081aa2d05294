#include "match/braces.h"

#include <cstddef>
#include <string_view>

namespace gainsay {
namespace {

constexpr std::uint32_t kMostGapWords = 40;
constexpr std::uint32_t kMostRepeats = 200;
constexpr std::size_t kMostDigits = 4;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// The name at the start of `rest`, which is taken off it.
std::string_view TakeName(std::string_view& rest) {
  std::size_t end = 0;
  while (end < rest.size() && IsNameByte(rest[end])) ++end;
  const std::string_view name = rest.substr(0, end);
  rest.remove_prefix(end);
  return name;
}

// The number at `at`, which is moved behind it; empty if there is none.
std::optional<std::uint32_t> TakeNumber(std::string_view text, std::size_t& at) {
  const std::size_t from = at;
  std::uint32_t number = 0;
  while (at < text.size() && IsDigit(text[at]) && at - from < kMostDigits)
    number = number * 10 + static_cast<std::uint32_t>(text[at++] - '0');
  if (at == from) return std::nullopt;
  return number;
}

}  // namespace

bool IsNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsNameByte(char c) { return IsNameStart(c) || IsDigit(c) || c == '-' || c == '_'; }

std::optional<Hole> ParseHole(std::string_view inside, std::uint32_t offset) {
  std::string_view rest = inside;
  Hole hole;
  hole.offset = offset;
  hole.name = TakeName(rest);
  if (rest.starts_with('.')) {
    rest.remove_prefix(1);
    hole.key = TakeName(rest);
    if (hole.key.empty()) return std::nullopt;
  }
  hole.width = static_cast<std::uint32_t>(inside.size() - rest.size());
  hole.as = hole.name;
  if (rest.starts_with(':')) {
    rest.remove_prefix(1);
    hole.as = TakeName(rest);
  }
  if (!rest.empty() || hole.as.empty()) return std::nullopt;
  return hole;
}

std::optional<std::uint32_t> ParseGap(std::string_view inside) {
  if (!inside.starts_with("..") || inside.size() < 3 || inside.size() > 5) return std::nullopt;
  std::uint32_t words = 0;
  for (const char c : inside.substr(2)) {
    if (!IsDigit(c)) return std::nullopt;
    words = words * 10 + static_cast<std::uint32_t>(c - '0');
  }
  if (words == 0 || words > kMostGapWords) return std::nullopt;
  return words;
}

Quantifier ParseQuantifier(std::string_view pattern, std::size_t at) {
  Quantifier read;
  read.end = at;
  const auto mark = [&](std::size_t i) { return i < pattern.size() ? pattern[i] : '\0'; };
  if (mark(at) == '*' || mark(at) == '+' || mark(at) == '?') {
    read.min = mark(at) == '+' ? 1 : 0;
    read.unbounded = mark(at) != '?';
    read.end = at + 1;
    return read;
  }
  if (mark(at) != '{' || !IsDigit(mark(at + 1))) return read;
  read.end = at + 1;
  read.min = *TakeNumber(pattern, read.end);
  read.max = read.min;
  if (mark(read.end) == ',') {
    const std::optional<std::uint32_t> most = TakeNumber(pattern, ++read.end);
    read.unbounded = !most;
    if (most) read.max = *most;
  }
  read.bad = mark(read.end) != '}' || read.max < read.min || read.max > kMostRepeats ||
             (read.max == 0 && !read.unbounded);
  if (!read.bad) ++read.end;
  return read;
}

}  // namespace gainsay
