// Sentences of different sources that say the same thing.
#ifndef GAINSAY_ALIGNMENT_H_
#define GAINSAY_ALIGNMENT_H_

#include <cstdint>

#include "gainsay/span.h"

namespace gainsay {

/// Two sentences of two sources, the first source before the second.
struct SentencePair {
  std::uint32_t source_a = 0;
  std::uint32_t source_b = 0;
  std::uint32_t sentence_a = 0;  ///< Index into the sentences of the source.
  std::uint32_t sentence_b = 0;
  Span span_a;
  Span span_b;
  double likeness = 0;  ///< Share of content words in common (Dice), 0 to 1.
};

}  // namespace gainsay

#endif  // GAINSAY_ALIGNMENT_H_
