#include "report/xml_text.h"

#include "report/unsafe.h"

namespace gainsay {
std::string XmlText(std::string_view text) {
  std::string escaped;
  for (const char c : SafeLines(text)) {
    const std::string_view reference = CharacterReference(c);
    if (reference.empty()) {
      escaped += c;
    } else {
      escaped += reference;
    }
  }
  // The two characters of XML's gap that are not among the unsafe ones; both take three bytes.
  for (const std::string_view gap : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (std::size_t at = escaped.find(gap); at != std::string::npos; at = escaped.find(gap, at))
      escaped.replace(at, gap.size(), "\xEF\xBF\xBD");
  }
  return escaped;
}

}  // namespace gainsay
