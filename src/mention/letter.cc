// Letters beyond ASCII are rare enough to be asked of ICU one by one.
#include "mention/letter.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace gainsay {

Letter LetterAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return {};
  const char c = text[at];
  if (c >= 'a' && c <= 'z') return {1, false, true};
  if (c >= 'A' && c <= 'Z') return {1, true, false};
  if (IsDigit(c)) return {1, false, false};
  if (static_cast<unsigned char>(c) < 0x80) return {};
  const CodePoint point = DecodeAt(text, at);
  const auto code = static_cast<UChar32>(point.value);
  const auto size = static_cast<std::uint32_t>(point.size);
  if (u_isupper(code) || u_istitle(code)) return {size, true, false};
  if (u_islower(code)) return {size, false, true};
  if (u_isalnum(code) || u_charType(code) == U_NON_SPACING_MARK) return {size, false, false};
  return {};
}

}  // namespace gainsay
