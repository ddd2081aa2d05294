#include "source/json_text.h"

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kUsualPieces = 64;   ///< Of a text with escapes.
constexpr std::size_t kUnicodeEscape = 6;  ///< Bytes of an escape like \u00e9.

char32_t HexValue(std::string_view digits) {
  char32_t value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    value = value * 16 + static_cast<char32_t>(c <= '9' ? c - '0' : lower - 'a' + 10);
  }
  return value;
}

char Simple(char c) {
  switch (c) {
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return c;
  }
}

/// The character of a \u escape at the start of `text`, with its size in the text.
CodePoint UnicodeEscape(std::string_view text) {
  const char32_t first = HexValue(text.substr(2, 4));
  const bool high = first >= 0xD800 && first <= 0xDBFF;
  if (high && text.size() >= 12 && text[6] == '\\' && text[7] == 'u') {
    const char32_t second = HexValue(text.substr(8, 4));
    if (second >= 0xDC00 && second <= 0xDFFF) {
      return {0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 12, true};
    }
  }
  const bool surrogate = first >= 0xD800 && first <= 0xDFFF;
  return {surrogate ? kReplacement : first, 6, !surrogate};
}

/// Does a text begin with an escape like \u00e9?
bool OpensUnicodeEscape(std::string_view text) {
  return text.size() >= kUnicodeEscape && text.starts_with("\\u") &&
         text.substr(0, kUnicodeEscape).find_first_not_of("0123456789abcdefABCDEF", 2) ==
             std::string_view::npos;
}

/// The size of the escape at the start of `text`; 0 if JSON knows no such one or it is half a pair.
std::size_t SoundEscape(std::string_view text) {
  if (text.size() < 2) return 0;
  if (text[1] != 'u') return std::string_view("\"\\/bfnrt").find(text[1]) == std::string_view::npos ? 0 : 2;
  if (!OpensUnicodeEscape(text)) return 0;
  const char32_t value = HexValue(text.substr(2, 4));
  const bool high = value >= 0xD800 && value <= 0xDBFF;
  if (high && !OpensUnicodeEscape(text.substr(kUnicodeEscape))) return 0;
  const CodePoint point = UnicodeEscape(text);
  return point.valid ? point.size : 0;
}

}  // namespace

MappedText Unescape(std::string_view quoted, std::uint64_t raw) {
  MappedText mapped;
  mapped.text.reserve(quoted.size());
  std::size_t good = 0;
  for (std::size_t i = quoted.find('\\'); i != std::string_view::npos && i + 1 < quoted.size();
       i = quoted.find('\\', good)) {
    if (mapped.pieces.empty()) mapped.pieces.reserve(kUsualPieces);
    mapped.AppendSame(quoted.substr(good, i - good), raw + good);
    std::size_t size = 2;
    if (quoted[i + 1] == 'u') {
      const CodePoint point = UnicodeEscape(quoted.substr(i));
      std::string bytes;
      AppendUtf8(point.value, bytes);
      size = point.size;
      mapped.AppendFor(bytes, raw + i, static_cast<std::uint32_t>(size));
    } else {
      const char byte = Simple(quoted[i + 1]);
      mapped.AppendFor({&byte, 1}, raw + i, 2);
    }
    good = i + size;
  }
  mapped.AppendSame(quoted.substr(good), raw + good);
  return mapped;
}

bool HasSoundEscapes(std::string_view quoted) {
  for (std::size_t i = quoted.find('\\'); i != std::string_view::npos; i = quoted.find('\\', i)) {
    const std::size_t size = SoundEscape(quoted.substr(i));
    if (size == 0) return false;
    i += size;
  }
  return true;
}

std::optional<JsonFault> JsonReader::Load(std::string_view text) {
  const std::size_t size = text.size();
  const std::size_t needed = size + kJsonPadding;
  if (buffer_.size() < needed) buffer_.resize(needed + needed / 2);
  buffer_.replace(0, size, text);
  buffer_.replace(size, kJsonPadding, kJsonPadding, ' ');
  text_ = {buffer_.data(), size};
  simdjson::error_code error = simdjson::SUCCESS;
  if (checker_.max_depth() != limits_.json_depth) error = checker_.allocate(needed, limits_.json_depth);
  simdjson::dom::element root;
  if (error == simdjson::SUCCESS) error = checker_.parse(buffer_.data(), size, false).get(root);
  if (error == simdjson::SUCCESS) return std::nullopt;
  JsonFault fault = FindJsonFault(text, limits_.json_depth);
  if (fault.message.empty()) fault = {0, simdjson::error_message(error)};
  return fault;
}

bool JsonReader::Root(simdjson::ondemand::document& document) {
  const auto padded = simdjson::padded_string_view(buffer_.data(), text_.size(), buffer_.size());
  if (reader_.iterate(padded).get(document) != simdjson::SUCCESS) return false;
  simdjson::ondemand::json_type type{};
  if (document.type().get(type) != simdjson::SUCCESS) return false;
  return type == simdjson::ondemand::json_type::object || type == simdjson::ondemand::json_type::array;
}

bool JsonReader::Open(const std::string& text, simdjson::ondemand::document& document) {
  text_ = text;
  const auto padded = simdjson::padded_string_view(text.data(), text.size(), text.capacity());
  return text.capacity() >= text.size() + kJsonPadding &&
         reader_.iterate(padded).get(document) == simdjson::SUCCESS;
}

std::optional<std::string_view> JsonReader::Quoted(simdjson::ondemand::value& value) {
  simdjson::ondemand::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS || type != simdjson::ondemand::json_type::string) return {};
  const std::string_view token = value.raw_json_token();
  return token.substr(1, token.rfind('"') - 1);
}

std::optional<MappedText> JsonReader::Text(simdjson::ondemand::value& value) const {
  const std::optional<std::string_view> quoted = Quoted(value);
  if (!quoted) return {};
  return Unescape(*quoted, static_cast<std::uint64_t>(quoted->data() - text_.data()));
}

std::optional<std::string> JsonReader::String(simdjson::ondemand::value& value) const {
  std::optional<MappedText> text = Text(value);
  if (!text) return {};
  return std::move(text->text);
}

}  // namespace gainsay
