// Blocks to sentences, sentences to clauses.
#ifndef GAINSAY_TEXT_SEGMENT_H_
#define GAINSAY_TEXT_SEGMENT_H_

#include <span>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/language.h"
#include "gainsay/limits.h"
#include "gainsay/mention.h"

namespace gainsay {

/// The sentences of `text`, none of which crosses a block. ICU finds the boundaries; an abbreviation of
/// `words` ("U.S.", "Lt. Gen.") ends none unless what follows cannot go on. A sentence longer than the limit
/// is cut at a blank. Spans carry no white space at their ends. Thread-safe.
std::vector<Sentence> SplitSentences(std::string_view text, std::span<const Block> blocks,
                                     const SentenceWords& words, const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_TEXT_SEGMENT_H_
