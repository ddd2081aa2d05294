// Letters beyond ASCII are rare enough to be asked of ICU one by one.
#include "mention/letter.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace gainsay {

Letter LetterBeyondAscii(std::string_view text, std::uint32_t at) {
  const CodePoint point = DecodeAt(text, at);
  const auto code = static_cast<UChar32>(point.value);
  const auto size = static_cast<std::uint32_t>(point.size);
  if (u_isupper(code) || u_istitle(code)) return {size, true, false};
  if (u_islower(code)) return {size, false, true};
  if (u_isalnum(code) || u_charType(code) == U_NON_SPACING_MARK) return {size, false, false};
  return {};
}

}  // namespace gainsay
