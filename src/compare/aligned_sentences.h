// Which sentences of two sources match, for look-up.
#ifndef GAINSAY_COMPARE_ALIGNED_SENTENCES_H_
#define GAINSAY_COMPARE_ALIGNED_SENTENCES_H_

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <utility>

#include "gainsay/alignment.h"
#include "gainsay/claim.h"

namespace gainsay {

/// Immutable once built: may be asked from any thread.
class AlignedSentences {
 public:
  AlignedSentences() = default;
  explicit AlignedSentences(std::span<const SentencePair> pairs) {
    for (const SentencePair& pair : pairs) {
      pairs_.insert(
          {{{pair.source_a, pair.span_a.start}, {pair.source_b, pair.span_b.start}}, pair.likeness});
    }
  }

  /// Do the sentences of the two claims match?
  bool Holds(const Claim& a, const Claim& b) const { return Likeness(a, b) > 0; }

  /// How alike the sentences of the two claims are, 0 to 1; 0 if they do not match.
  double Likeness(const Claim& a, const Claim& b) const {
    const Passage left{a.source, a.sentence.start};
    const Passage right{b.source, b.sentence.start};
    const auto found = pairs_.find({std::min(left, right), std::max(left, right)});
    return found == pairs_.end() ? 0 : found->second;
  }

 private:
  using Passage = std::pair<std::uint32_t, std::uint32_t>;
  std::map<std::pair<Passage, Passage>, double> pairs_;
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_ALIGNED_SENTENCES_H_
