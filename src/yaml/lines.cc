// Lines are ended by line feeds alone, as yaml-cpp counts them; a carriage return before one is cut off.
#include "yaml/lines.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kLongestExcerpt = 400;

bool IsContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The number of bytes of the code point at `at`, 0 if it is not valid UTF-8.
std::size_t CodePointSize(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto follows = [&](std::size_t count) {
    for (std::size_t i = 1; i <= count; ++i) {
      if ((byte(i) & 0xC0U) != 0x80U) return false;
    }
    return true;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool overlong = first == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    return !overlong && !surrogate && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    return !overlong && !beyond && follows(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

std::size_t FindInvalidUtf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t size = CodePointSize(text, at);
    if (size == 0) return at;
    at += size;
  }
  return std::string_view::npos;
}

Lines::Lines(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts_.push_back(at + 1);
  }
}

std::string_view Lines::Line(std::uint32_t line) const {
  if (line == 0 || line > starts_.size()) return {};
  const std::size_t start = starts_[line - 1];
  const std::size_t end = line < starts_.size() ? starts_[line] - 1 : text_.size();
  std::string_view found = text_.substr(start, end - start);
  if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
  return found;
}

std::uint32_t Lines::Column(std::uint32_t line, std::size_t bytes) const {
  const std::string_view before = Line(line).substr(0, bytes);
  const auto points =
      std::count_if(before.begin(), before.end(), [](char byte) { return !IsContinuation(byte); });
  return static_cast<std::uint32_t>(points) + 1;
}

void Lines::AddExcerpt(Diagnostic& diagnostic) const {
  std::string_view line = Line(diagnostic.place.line);
  if (line.size() > kLongestExcerpt) {
    // The caret must stay below what it points at.
    if (diagnostic.place.column > kLongestExcerpt / 4) return;
    std::size_t end = kLongestExcerpt;
    while (end > 0 && IsContinuation(line[end])) --end;
    line = line.substr(0, end);
  }
  if (FindInvalidUtf8(line) == std::string_view::npos) diagnostic.excerpt = std::string(line);
}

}  // namespace gainsay
