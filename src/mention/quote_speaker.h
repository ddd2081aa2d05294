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

/// What the words around a quote tell of it.
struct QuoteSetting {
  bool named = false;  ///< It stands where the name of a work stands ("on Channel 5's ...").
  bool told = false;   ///< Somebody says it, or it opens a sentence, or its sentence is about a person.
};

/// Fills `speaker` and `speaker_span` of quotes, which do not overlap. `quotes` and `names` are sorted by
/// start. Returns the setting of each quote.
std::vector<QuoteSetting> FindSpeakers(const Scan& scan, const TextParts& parts,
                                       std::span<const Mention> names, const Language& language,
                                       std::vector<Mention>& quotes);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_QUOTE_SPEAKER_H_
