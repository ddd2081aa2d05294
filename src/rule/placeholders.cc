#include "rule/placeholders.h"

#include <algorithm>
#include <iterator>

#include "gainsay/rule.h"

namespace gainsay {
namespace {

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

Placeholder Parse(std::string_view inside) {
  Placeholder placeholder;
  const std::size_t colon = inside.find(':');
  const std::string_view named = inside.substr(0, colon);
  const std::size_t dot = named.find('.');
  placeholder.name = named.substr(0, dot);
  if (dot != std::string_view::npos) placeholder.key = named.substr(dot + 1);
  placeholder.as = colon == std::string_view::npos ? placeholder.name : inside.substr(colon + 1);
  return placeholder;
}

}  // namespace

std::vector<Placeholder> PlaceholdersOf(std::string_view text) {
  std::vector<Placeholder> found;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
      continue;
    }
    if (text[at] != '{' || !IsLetter(text[at + 1])) continue;
    const std::size_t close = text.find('}', at);
    if (close == std::string_view::npos) break;
    found.push_back(Parse(text.substr(at + 1, close - at - 1)));
    at = close;
  }
  return found;
}

Carries WhatCarries(const Placeholder& placeholder) {
  const std::string_view name = placeholder.name;
  if (name == "date") return Carries::kDate;
  if (name == "name" || name == "quote") return Carries::kWords;
  const bool other = name == "phrase" || name == "country" || name == "place";
  const bool value =
      std::find(std::begin(kPlaceholders), std::end(kPlaceholders), name) != std::end(kPlaceholders);
  return value && !other ? Carries::kNumber : Carries::kNothing;
}

}  // namespace gainsay
