#include "source/sniff.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>

#include "source/front_matter.h"
#include "source/html_names.h"

namespace gainsay {
namespace {

constexpr std::size_t kLookAt = 64 << 10;

struct Magic {
  std::string_view bytes;
  std::string_view name;
  bool picture = false;
};

constexpr Magic kMagics[] = {
    {"%PDF-", "a PDF file"},
    {{"PK\x03\x04", 4}, "a zip archive or office document"},
    {"\x1F\x8B", "a gzip file"},
    {"\x28\xB5\x2F\xFD", "a zstd file"},
    {"BZh", "a bzip2 file"},
    {{"\xFD\x37zXZ\0", 6}, "an xz file"},
    {"7z\xBC\xAF\x27\x1C", "a 7-zip archive"},
    {"Rar!\x1A\x07", "a RAR archive"},
    {"\x7F"
     "ELF",
     "a program"},
    {{"MZ\x90\0", 4}, "a program"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an office document"},
    {"{\\rtf", "an RTF document"},
    {{"SQLite format 3\0", 16}, "a database"},
    {"\x89PNG\r\n", "a picture", true},
    {"\xFF\xD8\xFF", "a picture", true},
    {"GIF87a", "a picture", true},
    {"GIF89a", "a picture", true},
    {{"RIFF", 4}, "a picture or recording", true},
    {{"\0\0\1\0", 4}, "a picture", true},
    {"OggS", "a recording"},
    {"ID3", "a recording"},
};

const Magic* FindMagic(std::string_view bytes) {
  for (const Magic& magic : kMagics) {
    if (bytes.starts_with(magic.bytes)) return &magic;
  }
  return nullptr;
}

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// How many control characters there are that no text holds. Counted a few at a time, in single bytes.
std::size_t CountControls(std::string_view bytes) {
  std::size_t controls = 0;
  while (!bytes.empty()) {
    std::uint8_t few = 0;
    const std::string_view part = bytes.substr(0, 128);
    for (const char c : part) {
      const auto byte = static_cast<std::uint8_t>(c);
      const auto behind_backspace = static_cast<std::uint8_t>(byte - 9);  // Tab to carriage return: 0 to 4.
      few = static_cast<std::uint8_t>(few + ((byte < 0x20) & (behind_backspace > 4) & (byte != 0x1B)));
    }
    controls += few;
    bytes.remove_prefix(part.size());
  }
  return controls;
}

std::string_view SkipBlanks(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  return text;
}

std::string LowerHead(std::string_view text) {
  std::string head(text.substr(0, kLookAt));
  for (char& c : head) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return head;
}

/// Is this, behind a <, the name of an element that pages have, or the end of one?
bool IsTag(std::string_view text) {
  if (text.starts_with('/')) text.remove_prefix(1);
  text = text.substr(0, 12);
  const std::size_t end = text.find_first_of(" >/\t\r\n");
  if (end == std::string_view::npos || end == 0) return false;
  const std::string_view name = text.substr(0, end);
  return TagOf(name) != Tag::kOther || name == "!doctype";
}

bool LooksLikeHtml(std::string_view text) {
  const std::string head = LowerHead(text);
  const std::string_view start = SkipBlanks(head);
  std::size_t tags = 0;
  for (std::size_t i = start.find('<'); i != std::string_view::npos; i = start.find('<', i + 1)) {
    tags += IsTag(start.substr(i + 1)) ? 1 : 0;
  }
  return start.starts_with('<') ? tags > 0 : tags >= 4;
}

bool HasExtension(std::string_view name, std::initializer_list<std::string_view> extensions) {
  const std::string lower = LowerHead(name.substr(std::min(name.rfind('.'), name.size())));
  return std::find(extensions.begin(), extensions.end(), lower) != extensions.end();
}

bool LooksLikeJson(std::string_view text, std::string_view name) {
  const std::string_view start = SkipBlanks(text);
  if (HasExtension(name, {".json"})) return true;
  if (start.empty() || (start[0] != '{' && start[0] != '[')) return false;
  const std::string_view inside = SkipBlanks(start.substr(1));
  if (inside.empty()) return false;
  if (start[0] == '{') return inside[0] == '"' || inside[0] == '}';
  return inside[0] == '{' && LooksLikeJson(inside, {});
}

/// The root element, behind declarations and comments, with its prefix.
std::string_view RootElement(std::string_view text) {
  text = text.substr(0, kLookAt);
  while (true) {
    text = SkipBlanks(text);
    const bool comment = text.starts_with("<!--");
    if (!comment && !text.starts_with("<?") && !text.starts_with("<!")) break;
    const std::string_view close = comment ? "-->" : ">";
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + close.size());
  }
  if (!text.starts_with('<')) return {};
  return text.substr(1, std::min(text.find_first_of(" >/\t\r\n", 1), text.size()) - 1);
}

bool LooksLikeFeed(std::string_view text) {
  const std::string_view root = RootElement(text);
  return root == "rss" || root == "rdf:RDF" || root == "feed" || root == "atom:feed" || root == "entry";
}

/// Front matter, or a heading as the first line.
bool LooksLikeMarkdown(std::string_view text, std::string_view name) {
  if (HasExtension(name, {".md", ".markdown", ".mdown", ".mkd"})) return true;
  return text.starts_with("# ") || FrontMatterEnd(text) > 0;
}

}  // namespace

std::string_view BinaryKind(std::string_view bytes) {
  if (const Magic* magic = FindMagic(bytes)) return magic->name;
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return {};
  const std::string_view head = bytes.substr(0, kLookAt);
  const std::size_t controls = CountControls(head);
  if (controls == 0) return {};
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = head.find('\0'); i != std::string_view::npos; i = head.find('\0', i + 1))
    ++zeros[i % 2];
  const bool utf16 = (zeros[0] == 0) != (zeros[1] == 0) && (zeros[0] + zeros[1]) * 4 > head.size();
  if (!utf16 && controls * 100 > head.size()) return "a binary file";
  return {};
}

bool IsPicture(std::string_view bytes) {
  const Magic* magic = FindMagic(bytes);
  return magic != nullptr && magic->picture;
}

Format SniffText(std::string_view text, std::string_view name) {
  if (LooksLikeJson(text, name)) return Format::kJson;
  if (LooksLikeFeed(text)) return Format::kFeed;
  if (LooksLikeMarkdown(text, name)) return Format::kMarkdown;
  if (LooksLikeHtml(text)) return Format::kHtml;
  return Format::kPlain;
}

}  // namespace gainsay
