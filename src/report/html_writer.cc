#include "report/html_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "report/unsafe.h"

namespace gainsay {
namespace {

/// Marks that a script written from the right needs: they lean on their neighbours and move nothing else.
bool IsDirectionMark(char32_t c) { return c == 0x200E || c == 0x200F || c == 0x061C; }

bool IsLetterOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

HtmlWriter& HtmlWriter::operator<<(std::string_view data) {
  const std::string safe = ReplaceUnsafe(data, [](char32_t c, std::string& out) {
    if (c == U'\n' || c == U'\t') {
      out += ' ';
    } else {
      AppendUtf8(IsDirectionMark(c) ? c : kReplacement, out);
    }
  });
  std::size_t written = 0;
  for (std::size_t i = 0; i < safe.size(); ++i) {
    const std::string_view reference = CharacterReference(safe[i]);
    if (reference.empty()) continue;
    out_.append(safe, written, i - written);
    out_.append(reference);
    written = i + 1;
  }
  out_.append(safe, written);
  return *this;
}

HtmlWriter& HtmlWriter::operator<<(Share share) {
  const double percent = std::isfinite(share.of_one) ? std::clamp(share.of_one, 0.0, 1.0) * 100 : 0;
  std::array<char, 32> digits = {};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), percent, std::chars_format::fixed, 2);
  std::string_view text(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()));
  while (text.ends_with('0')) text.remove_suffix(1);
  if (text.ends_with('.')) text.remove_suffix(1);
  out_.append(text).append("%");
  return *this;
}

bool IsWebAddress(std::string_view url) {
  const bool web = url.starts_with("https://") || url.starts_with("http://");
  return web && std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F && c != '\\'; });
}

bool IsLanguageTag(std::string_view tag) {
  constexpr std::size_t kLongest = 35;
  return !tag.empty() && tag.size() <= kLongest && tag.front() != '-' &&
         std::all_of(tag.begin(), tag.end(), [](char c) { return IsLetterOrDigit(c) || c == '-'; });
}

}  // namespace gainsay
