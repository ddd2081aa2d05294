// The placeholders of a pattern or template, found without parsing it: for what is told of rules before they
// match.
#ifndef GAINSAY_RULE_PLACEHOLDERS_H_
#define GAINSAY_RULE_PLACEHOLDERS_H_

#include <string_view>
#include <vector>

namespace gainsay {

/// `{name.key:as}`; `as` is the name where no other is given. All of it lies in the text.
struct Placeholder {
  std::string_view name;
  std::string_view key;
  std::string_view as;
};

/// What stands between braces that a letter opens, in order. Escaped braces open nothing.
std::vector<Placeholder> PlaceholdersOf(std::string_view text);

/// What a placeholder brings into a claim.
enum class Carries { kNothing, kNumber, kDate, kWords };
Carries WhatCarries(const Placeholder& placeholder);

}  // namespace gainsay

#endif  // GAINSAY_RULE_PLACEHOLDERS_H_
