// Who says what is quoted: by cues in the paragraph, by a label, by going on from the quote before.
#ifndef GAINSAY_MENTION_QUOTE_SPEAKER_H_
#define GAINSAY_MENTION_QUOTE_SPEAKER_H_

#include <span>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/span.h"

namespace gainsay {

/// Fills `speaker` and `speaker_span` of quotes. `quotes` and `names` are sorted by start, quotes with outer ones
/// before inner ones. `paragraphs` are in order.
void FindSpeakers(std::string_view text, std::span<const Span> paragraphs, std::span<const Mention> names,
                  const Language& language, std::vector<Mention>& quotes);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_QUOTE_SPEAKER_H_
