#include "report/json_text.h"

#include <cmath>
#include <cstdint>
#include <utility>

#include "report/unsafe.h"

namespace gainsay {
namespace {

/// Beyond this, a double no longer tells whole numbers apart.
constexpr double kLargestWhole = 9007199254740992.0;

}  // namespace

Json Object(std::initializer_list<Field> fields) {
  Json json = Json::object();
  Json::object_t::Container& pairs = json.get_ref<Json::object_t&>();
  pairs.reserve(fields.size());
  for (const Field& field : fields) pairs.emplace_back(field.key, std::move(field.value));
  return json;
}

Json NumberJson(double value) {
  if (!std::isfinite(value)) return nullptr;
  if (std::abs(value) <= kLargestWhole && value == std::trunc(value)) return static_cast<std::int64_t>(value);
  return value;
}

Json KnownJson(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

std::string JsonText(const Json& json, JsonLayout layout) {
  // Beyond ASCII, and as DEL, nothing stands outside strings, so escapes can be put in here.
  const std::string text = json.dump(layout == JsonLayout::kLine ? -1 : 2, ' ', false,
                                     nlohmann::ordered_json::error_handler_t::replace);
  constexpr std::string_view kHex = "0123456789abcdef";
  return ReplaceUnsafe(text, [kHex](char32_t c, std::string& out) {
    if (c == U'\n') {
      out += '\n';  // Of the layout: those of strings have been escaped.
      return;
    }
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(c >> shift) & 0xF];
  });
}

}  // namespace gainsay
