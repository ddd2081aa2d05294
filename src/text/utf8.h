// Code points of UTF-8, read in place. Small enough to be inline, and free of third-party headers.
#ifndef GAINSAY_TEXT_UTF8_H_
#define GAINSAY_TEXT_UTF8_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

inline constexpr char32_t kReplacement = 0xFFFD;

/// Does a code point begin at this byte?
inline bool IsLeadByte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

/// One code point and how many bytes it takes. `valid` is false for bytes that are no UTF-8: `size` is then
/// what a decoder replaces by one U+FFFD (the longest run that could have begun a character), at least 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 1;
  bool valid = true;
};

/// The code point at `offset`, which must lie inside the text.
inline CodePoint DecodeAt(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(offset);
  if (first < 0x80) return {first, 1, true};
  if (first < 0xC2 || first > 0xF4) return {kReplacement, 1, false};
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t value = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (offset + i >= text.size()) return {kReplacement, i, false};
    const unsigned char next = byte(offset + i);
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (i == 1 && first == 0xE0) low = 0xA0;
    if (i == 1 && first == 0xED) high = 0x9F;
    if (i == 1 && first == 0xF0) low = 0x90;
    if (i == 1 && first == 0xF4) high = 0x8F;
    if (next < low || next > high) return {kReplacement, i, false};
    value = (value << 6) | (next & 0x3F);
  }
  return {value, length, true};
}

/// The code point that ends before `offset`, which must be above 0, in valid UTF-8.
inline CodePoint DecodeBefore(std::string_view text, std::size_t offset) {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && !IsLeadByte(text[start])) --start;
  return DecodeAt(text, start);
}

/// Appends a code point, which must be a scalar value.
inline void AppendUtf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

}  // namespace gainsay

#endif  // GAINSAY_TEXT_UTF8_H_
