// JSON as articles use it: checked as a whole first, then read with the place of every string.
#ifndef GAINSAY_SOURCE_JSON_TEXT_H_
#define GAINSAY_SOURCE_JSON_TEXT_H_

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/limits.h"
#include "source/json_fault.h"
#include "text/mapped.h"

namespace gainsay {

/// The string between two quotes of valid JSON, its escapes resolved; pieces lead to `quoted` plus `raw`.
/// A lone surrogate becomes U+FFFD.
MappedText Unescape(std::string_view quoted, std::uint64_t raw);

/// Reads one JSON text after another. Not thread-safe; keeps its buffers between texts.
class JsonReader {
 public:
  explicit JsonReader(const Limits& limits) : limits_(limits) {}

  /// Copies and checks a text in valid UTF-8. A fault, or none if the root can be read.
  std::optional<JsonFault> Load(std::string_view text);

  /// The text that was loaded last; valid until the next one is.
  std::string_view text() const { return {buffer_.data(), size_}; }

  /// The root of the text that was loaded last; only once for each Load. False if it is a single scalar.
  bool Root(simdjson::ondemand::document& document);

  /// The value of a string with its places in the text; nothing if it is no string.
  std::optional<MappedText> Text(simdjson::ondemand::value& value) const;

  /// The same without places.
  std::optional<std::string> String(simdjson::ondemand::value& value) const;

 private:
  Limits limits_;
  simdjson::dom::parser checker_;
  simdjson::ondemand::parser reader_;
  std::string buffer_;  ///< The text, padded.
  std::size_t size_ = 0;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_JSON_TEXT_H_
