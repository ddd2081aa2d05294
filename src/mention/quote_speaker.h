// Who says what is quoted: by cues in the paragraph, by a label, by going on from the quote before.
#ifndef GAINSAY_MENTION_QUOTE_SPEAKER_H_
#define GAINSAY_MENTION_QUOTE_SPEAKER_H_

#include <cstdint>
#include <span>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/span.h"
#include "mention/amount.h"

namespace gainsay {

/// Paragraphs in order, and where the sentences end, ascending.
struct TextParts {
  std::span<const Span> paragraphs;
  std::span<const std::uint32_t> sentence_ends;
};

/// Fills `speaker` and `speaker_span` of quotes, which do not overlap. `quotes` and `names` are sorted by
/// start. Returns for each quote whether it stands where the name of a work stands
/// ("on Channel 5's ..."), not where somebody's words do.
std::vector<bool> FindSpeakers(const Scan& scan, const TextParts& parts, std::span<const Mention> names,
                               const Language& language, std::vector<Mention>& quotes);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_QUOTE_SPEAKER_H_
