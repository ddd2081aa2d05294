// Claim templates filled from what a match captured.
#ifndef GAINSAY_CLAIM_TEMPLATE_H_
#define GAINSAY_CLAIM_TEMPLATE_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/rule.h"
#include "match/matcher.h"

namespace gainsay {

/// The templates of a match: one for each claim it makes, the pattern's fields over the rule's.
std::vector<ClaimTemplate> TemplatesOf(const Match& match);

/// A template's text with every `{placeholder}` replaced by the key of what it captured; a phrase or name by
/// its own words in lower case, a placeholder that captured nothing by nothing.
std::string Fill(const std::string& text, const Match& match, const Reading& reading);

/// What a placeholder, with or without its braces, captured; null if it captured nothing.
const Capture* CaptureOf(std::string_view placeholder, const Match& match);

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_TEMPLATE_H_
