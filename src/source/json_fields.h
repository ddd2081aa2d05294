// The fields of a JSON record whose form is fixed: whatever is missing or of another kind is remembered.
#ifndef GAINSAY_SOURCE_JSON_FIELDS_H_
#define GAINSAY_SOURCE_JSON_FIELDS_H_

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/span.h"

namespace gainsay {

/// Reads one object. `wrong`, shared with the readers of the objects inside it, becomes the name of the first
/// field that is not what was asked for; what is handed out for it means nothing.
class JsonFields {
 public:
  JsonFields(simdjson::dom::object object, std::string& wrong) : object_(object), wrong_(wrong) {}

  std::string String(std::string_view key) const { return std::string(Get<std::string_view>(key)); }
  bool Flag(std::string_view key) const { return Get<bool>(key); }
  double Number(std::string_view key) const { return Get<double>(key); }
  std::vector<simdjson::dom::element> Array(std::string_view key) const {
    simdjson::dom::array array;
    if (!Take(key, array)) return {};
    return {array.begin(), array.end()};
  }
  JsonFields Object(std::string_view key) const {
    JsonFields inside(wrong_);
    simdjson::dom::object object;
    if (Take(key, object)) inside.object_ = object;
    return inside;
  }

  std::uint32_t Count(std::string_view key) const {
    const auto value = Get<std::uint64_t>(key);
    if (value > std::numeric_limits<std::uint32_t>::max()) Wrong(key);
    return static_cast<std::uint32_t>(value);
  }

  /// The same, and empty for null or a field that is not there.
  std::string Known(std::string_view key) const { return Has(key) ? String(key) : std::string(); }
  bool Has(std::string_view key) const {
    simdjson::dom::element element;
    return object_ && (*object_)[key].get(element) == simdjson::SUCCESS && !element.is_null();
  }

  /// `start` and `end`: whole characters of a text, or wrong.
  Span SpanIn(std::string_view text) const {
    const Span span = {Count("start"), Count("end")};
    if (span.start > span.end || !IsBoundary(text, span.start) || !IsBoundary(text, span.end)) Wrong("end");
    return span;
  }
  static bool IsBoundary(std::string_view text, std::uint32_t offset) {
    return offset == text.size() ||
           (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80);
  }

  /// The one of `count` values whose name stands there.
  template <typename Enum>
  Enum Named(std::string_view key, std::string_view (*name_of)(Enum), std::size_t count) const {
    return NamedBy(Get<std::string_view>(key), key, name_of, count);
  }
  template <typename Enum>
  Enum NamedBy(std::string_view name, std::string_view key, std::string_view (*name_of)(Enum),
               std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    }
    Wrong(key);
    return {};
  }

  /// Does an array of strings hold `word`?
  bool Lists(std::string_view key, std::string_view word) const {
    for (const simdjson::dom::element element : Array(key)) {
      std::string_view text;
      if (element.get(text) == simdjson::SUCCESS && text == word) return true;
    }
    return false;
  }

  void Wrong(std::string_view key) const {
    if (wrong_.empty()) wrong_ = key;
  }
  bool sound() const { return wrong_.empty(); }
  std::string& wrong() const { return wrong_; }

 private:
  /// Fields of an object that is not there.
  explicit JsonFields(std::string& wrong) : wrong_(wrong) {}

  template <typename T>
  bool Take(std::string_view key, T& value) const {
    const bool taken = object_ && (*object_)[key].get(value) == simdjson::SUCCESS;
    if (!taken) Wrong(key);
    return taken;
  }
  template <typename T>
  T Get(std::string_view key) const {
    T value{};
    Take(key, value);
    return value;
  }

  std::optional<simdjson::dom::object> object_;  ///< A default object of the library cannot be asked.
  std::string& wrong_;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_JSON_FIELDS_H_
