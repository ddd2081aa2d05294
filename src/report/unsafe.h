// Characters that act on what shows or reads a text instead of being shown: no output lets them through as
// they are.
#ifndef GAINSAY_REPORT_UNSAFE_H_
#define GAINSAY_REPORT_UNSAFE_H_

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace gainsay {

/// Controls (C0, DEL, C1), line and paragraph separators, bidirectional controls and the byte order mark.
/// Tab and line feed are among them: each output decides what they become.
constexpr bool IsUnsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// `text` with each unsafe character, and each invalid byte as U+FFFD, handed to `replace(char32_t,
/// std::string& out)`.
template <typename Replace>
std::string ReplaceUnsafe(std::string_view text, const Replace& replace) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    std::size_t plain = 0;
    while (plain < text.size() && text[plain] >= 0x20 && text[plain] < 0x7F) ++plain;
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const CodePoint next = DecodeAt(text, 0);
    if (!next.valid || IsUnsafe(next.value)) {
      replace(next.value, out);
    } else {
      out.append(text.substr(0, next.size));
    }
    text.remove_prefix(next.size);
  }
  return out;
}

/// One line for a terminal or log: tabs and line feeds become blanks, everything else unsafe U+FFFD.
std::string SafeLine(std::string_view text);

/// The same, but line feeds stay.
std::string SafeLines(std::string_view text);

/// The reference that stands for one of the five characters that mean something in XML and HTML, in elements
/// and in attributes alike; empty for any other.
constexpr std::string_view CharacterReference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace gainsay

#endif  // GAINSAY_REPORT_UNSAFE_H_
