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

/// Is every escape between two quotes one that JSON knows, and no surrogate alone?
bool HasSoundEscapes(std::string_view quoted);

/// Bytes that must be there behind a text that is read where it stands; what they hold does not matter.
inline constexpr std::size_t kJsonPadding = simdjson::SIMDJSON_PADDING;

/// Reads one JSON text after another. Not thread-safe; keeps its buffers between texts.
class JsonReader {
 public:
  explicit JsonReader(const Limits& limits) : limits_(limits) {}

  /// Copies and checks a text in valid UTF-8. A fault, or none if the root can be read.
  std::optional<JsonFault> Load(std::string_view text);

  /// Opens a text where it stands, with a capacity beyond its size of `kJsonPadding`. Its UTF-8 is checked
  /// and where its strings end; all else is only checked as it is read. False if it cannot be read at all.
  bool Open(const std::string& text, simdjson::ondemand::document& document);

  /// The text that was loaded or opened last; valid until the next one is.
  std::string_view text() const { return text_; }

  /// The root of the text that was loaded last; only once for each Load. False if it is a single scalar.
  bool Root(simdjson::ondemand::document& document);

  /// What stands between the quotes of a string in the text; nothing if it is no string.
  static std::optional<std::string_view> Quoted(simdjson::ondemand::value& value);

  /// The value of a string with its places in the text; nothing if it is no string.
  std::optional<MappedText> Text(simdjson::ondemand::value& value) const;

  /// The same without places.
  std::optional<std::string> String(simdjson::ondemand::value& value) const;

 private:
  Limits limits_;
  simdjson::dom::parser checker_;
  simdjson::ondemand::parser reader_;
  std::string buffer_;  ///< A text that was loaded, padded.
  std::string_view text_;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_JSON_TEXT_H_
