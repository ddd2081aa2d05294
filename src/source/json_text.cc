#include "source/json_text.h"

#include "text/utf8.h"

namespace gainsay {
namespace {

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

}  // namespace

MappedText Unescape(std::string_view quoted, std::uint64_t raw) {
  MappedText mapped;
  mapped.text.reserve(quoted.size());
  std::size_t good = 0;
  for (std::size_t i = quoted.find('\\'); i != std::string_view::npos && i + 1 < quoted.size();
       i = quoted.find('\\', good)) {
    mapped.AppendSame(quoted.substr(good, i - good), raw + good);
    std::string bytes;
    std::size_t size = 2;
    if (quoted[i + 1] == 'u') {
      const CodePoint point = UnicodeEscape(quoted.substr(i));
      AppendUtf8(point.value, bytes);
      size = point.size;
    } else {
      bytes = Simple(quoted[i + 1]);
    }
    mapped.AppendFor(bytes, raw + i, static_cast<std::uint32_t>(size));
    good = i + size;
  }
  mapped.AppendSame(quoted.substr(good), raw + good);
  return mapped;
}

std::optional<JsonFault> JsonReader::Load(std::string_view text) {
  size_ = text.size();
  const std::size_t needed = size_ + simdjson::SIMDJSON_PADDING;
  if (buffer_.size() < needed) buffer_.resize(needed + needed / 2);
  buffer_.replace(0, size_, text);
  buffer_.replace(size_, simdjson::SIMDJSON_PADDING, simdjson::SIMDJSON_PADDING, ' ');
  simdjson::error_code error = simdjson::SUCCESS;
  if (checker_.max_depth() != limits_.json_depth) error = checker_.allocate(needed, limits_.json_depth);
  simdjson::dom::element root;
  if (error == simdjson::SUCCESS) error = checker_.parse(buffer_.data(), size_, false).get(root);
  if (error == simdjson::SUCCESS) return std::nullopt;
  JsonFault fault = FindJsonFault(text, limits_.json_depth);
  if (fault.message.empty()) fault = {0, simdjson::error_message(error)};
  return fault;
}

bool JsonReader::Root(simdjson::ondemand::document& document) {
  const auto padded = simdjson::padded_string_view(buffer_.data(), size_, buffer_.size());
  if (reader_.iterate(padded).get(document) != simdjson::SUCCESS) return false;
  simdjson::ondemand::json_type type{};
  if (document.type().get(type) != simdjson::SUCCESS) return false;
  return type == simdjson::ondemand::json_type::object || type == simdjson::ondemand::json_type::array;
}

std::optional<MappedText> JsonReader::Text(simdjson::ondemand::value& value) const {
  simdjson::ondemand::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS || type != simdjson::ondemand::json_type::string) return {};
  std::string_view token = value.raw_json_token();
  const std::size_t end = token.rfind('"');
  const auto raw = static_cast<std::uint64_t>(token.data() - buffer_.data()) + 1;
  return Unescape(token.substr(1, end - 1), raw);
}

std::optional<std::string> JsonReader::String(simdjson::ondemand::value& value) const {
  std::optional<MappedText> text = Text(value);
  if (!text) return {};
  return std::move(text->text);
}

}  // namespace gainsay
