// Which sentences of different sources match.
#ifndef GAINSAY_ORIGIN_ALIGN_H_
#define GAINSAY_ORIGIN_ALIGN_H_

#include <span>
#include <string_view>
#include <vector>

#include "gainsay/alignment.h"
#include "gainsay/mention.h"
#include "text/fold.h"

namespace gainsay {

/// What alignment and origins look at.
struct SourceText {
  std::string_view text;
  std::span<const Sentence> sentences;
};

/// The best match of each sentence in each other source, where it is the best for both and they share at
/// least `least` of their content words. Sorted by sources, then by first sentence. Near-linear: a word that
/// stands in very many sentences leads to the first of them only.
std::vector<SentencePair> AlignSentences(std::span<const SourceText> sources, const FoldedSet& function_words,
                                         double least = 0.4);

}  // namespace gainsay

#endif  // GAINSAY_ORIGIN_ALIGN_H_
