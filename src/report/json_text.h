// What all JSON formats are built with. Internal to this folder: the one header that shows the library's
// type.
#ifndef GAINSAY_REPORT_JSON_TEXT_H_
#define GAINSAY_REPORT_JSON_TEXT_H_

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "report/json.h"

namespace gainsay {

/// Keeps the order of its keys.
using Json = nlohmann::ordered_json;

/// A key and its value; mutable so that the value can be moved out of an initializer list.
struct Field {
  const char* key;
  mutable Json value;
};

/// An object, several times faster than the library's own initializer list, which guesses at what is an
/// object and looks each key up: keys are constants here and none stands twice.
Json Object(std::initializer_list<Field> fields);

/// Whole numbers print as integers; what JSON cannot say (infinite, not a number) is null.
Json NumberJson(double value);

/// What is not known is null, never an empty string.
Json KnownJson(std::string_view text);

/// The text of a value, with nothing unsafe in its strings.
std::string JsonText(const Json& json, JsonLayout layout = JsonLayout::kLine);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_JSON_TEXT_H_
