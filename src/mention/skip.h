// What is written like a number and counts nothing: times of day, telephone numbers, scores, names,
// addresses.
#ifndef GAINSAY_MENTION_SKIP_H_
#define GAINSAY_MENTION_SKIP_H_

#include "mention/amount.h"

namespace gainsay {

/// Remembers the run of characters without a blank that was looked at last, so that each is looked at once.
struct ChunkCache {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  bool address = false;  ///< A URL, an e-mail address, a handle.
};

/// The token behind the thing at token `at` that is no count; `at` itself if it may be one. Nothing before
/// `floor` is part of it.
std::size_t SkipNoCount(const Scan& scan, std::size_t at, std::size_t floor, ChunkCache& cache);

/// Is the number word at `at` a pronoun: "no one", "this one", "one suspects"?
bool IsPronoun(const Scan& scan, std::size_t at, std::size_t floor);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SKIP_H_
