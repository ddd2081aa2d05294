#include "source/declared.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace gainsay {
namespace {

constexpr std::size_t kLookAt = 4096;  ///< Browsers look at 1,024; pages put more before it.

/// The value behind a name and an equals sign, quoted or not.
std::string_view ValueOf(std::string_view text, std::string_view name) {
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos) return {};
  text.remove_prefix(at + name.size());
  const std::size_t equals = text.find_first_not_of(" \t\r\n");
  if (equals == std::string_view::npos || text[equals] != '=') return {};
  text.remove_prefix(equals + 1);
  const std::size_t start = text.find_first_not_of(" \t\r\n\"'");
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start);
  return text.substr(0, text.find_first_of(" \t\r\n\"';,>/?"));
}

}  // namespace

std::string_view CharsetIn(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const std::string_view found = ValueOf(lower, "charset");
  return found.empty() ? found
                       : text.substr(static_cast<std::size_t>(found.data() - lower.data()), found.size());
}

std::string_view DeclaredEncoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kLookAt);
  if (head.starts_with("<?xml")) {
    const std::string_view declared = ValueOf(head.substr(0, head.find('>')), "encoding");
    if (!declared.empty()) return declared;
  }
  for (std::size_t i = head.find('<'); i != std::string_view::npos; i = head.find('<', i + 1)) {
    const std::string_view tag = head.substr(i, std::min(head.find('>', i), head.size()) - i);
    const bool meta = tag.size() > 5 && (tag[1] | 0x20) == 'm' && (tag[2] | 0x20) == 'e' &&
                      (tag[3] | 0x20) == 't' && (tag[4] | 0x20) == 'a';
    if (!meta) continue;
    if (const std::string_view declared = CharsetIn(tag); !declared.empty()) return declared;
  }
  return {};
}

}  // namespace gainsay
