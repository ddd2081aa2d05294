#include "report/xml_text.h"

#include "report/unsafe.h"

namespace gainsay {
namespace {

std::string_view EntityOf(char c) {
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
      return "&apos;";
    default:
      return {};
  }
}

}  // namespace

std::string XmlText(std::string_view text) {
  std::string escaped;
  for (const char c : SafeLines(text)) {
    const std::string_view entity = EntityOf(c);
    if (entity.empty()) {
      escaped += c;
    } else {
      escaped += entity;
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
