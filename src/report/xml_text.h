// Text in XML 1.0, as content and between double quotes.
#ifndef GAINSAY_REPORT_XML_TEXT_H_
#define GAINSAY_REPORT_XML_TEXT_H_

#include <string>
#include <string_view>

namespace gainsay {

/// Escaped for both places. Line feeds stay, what XML cannot hold (controls, U+FFFE, U+FFFF) and what acts on
/// whoever shows it (bidirectional controls) is replaced by U+FFFD.
std::string XmlText(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_XML_TEXT_H_
