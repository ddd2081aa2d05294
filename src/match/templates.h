// What rules take from the captures of a match.
#ifndef GAINSAY_MATCH_TEMPLATES_H_
#define GAINSAY_MATCH_TEMPLATES_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/rule.h"
#include "match/matcher.h"

namespace gainsay {

/// The name under which a placeholder's capture is known: `{harm.killed}` as `harm`, `{number:low}` as `low`.
std::string_view CaptureName(std::string_view placeholder);

/// The names of the captures that carry the values of a pattern's claims; an empty one stands for the first
/// value.
std::vector<std::string> ValueNames(const Rule& rule, const Pattern& pattern);

/// The first capture of that name; null if it took no part.
const Capture* FindCapture(const Match& match, std::string_view name);

/// The capture of a match that carries the value of a claim: the one called `value`, or the first mention if
/// that is empty. Null if it took no part.
const Capture* FindValue(const Match& match, std::string_view value);

/// What the captures of a pattern are called; each once, in no order that matters.
using CaptureNames = std::vector<std::string_view>;

/// Complains of templates that name what is not captured; `captures` holds the names of each pattern of the
/// rule.
void CheckTemplates(const Rule& rule, std::span<const CaptureNames> captures, Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_TEMPLATES_H_
