#include "source/html_source.h"

#include <libxml/HTMLparser.h>

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestReference = 32;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// The character of "#8212" or "#x2014"; 0 if it is none.
char32_t NumericReference(std::string_view body) {
  const bool hex = body.size() > 1 && (body[1] | 0x20) == 'x';
  char32_t value = 0;
  const std::string_view digits = body.substr(hex ? 2 : 1);
  if (digits.empty()) return 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    if (!IsDigit(c) && !(hex && lower >= 'a' && lower <= 'f')) return 0;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(IsDigit(c) ? c - '0' : lower - 'a' + 10);
    if (value > 0x10FFFF) return 0;
  }
  return value >= 0xD800 && value <= 0xDFFF ? 0 : value;
}

char32_t NamedReference(std::string_view body) {
  if (body == "apos") return '\'';
  const std::string name(body);
  const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
  return entity == nullptr ? 0 : static_cast<char32_t>(entity->value);
}

}  // namespace

MappedText DecodeEntities(std::string_view raw, std::uint64_t offset) {
  MappedText decoded;
  std::size_t good = 0;
  for (std::size_t i = raw.find('&'); i != std::string_view::npos; i = raw.find('&', i + 1)) {
    const std::size_t end = raw.substr(0, std::min(raw.size(), i + kLongestReference)).find(';', i);
    if (end == std::string_view::npos) continue;
    const std::string_view body = raw.substr(i + 1, end - i - 1);
    if (body.empty()) continue;
    const char32_t value = body[0] == '#' ? NumericReference(body) : NamedReference(body);
    if (value == 0) continue;
    std::string bytes;
    AppendUtf8(value, bytes);
    decoded.AppendSame(raw.substr(good, i - good), offset + good);
    decoded.AppendFor(bytes, offset + i, static_cast<std::uint32_t>(end + 1 - i));
    good = end + 1;
    i = end;
  }
  decoded.AppendSame(raw.substr(good), offset + good);
  return decoded;
}

}  // namespace gainsay
