// Words that a copy replaced: what changes the sense of a sentence that is otherwise the same.
#ifndef GAINSAY_COMPARE_REPLACED_H_
#define GAINSAY_COMPARE_REPLACED_H_

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// A stretch of words of one source.
struct Stretch {
  std::uint32_t source = 0;
  Span sentence;
  Span span;
  std::vector<std::string> words;  ///< Folded content words.
  bool name = false;               ///< Every one of them is written with a capital.

  /// Where it stands, among the stretches of all sources.
  std::tuple<std::uint32_t, std::uint32_t, std::uint32_t> at() const {
    return {source, span.start, span.end};
  }
};

/// Two stretches of which one stands for the other in a sentence that is otherwise the same.
struct Replacement {
  Stretch a;
  Stretch b;
  bool telling = false;    ///< They are known to name different things, not only other words for one.
  bool exchanged = false;  ///< Two names stand the other way round.
};

/// What was replaced between sentences that align, in sources of one origin; and the names that change places
/// between sentences of any two sources. In the order of the report's pairs.
std::vector<Replacement> FindReplacements(const Comparison& comparison);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_REPLACED_H_
