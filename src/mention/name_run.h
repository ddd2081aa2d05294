// From the words of a sentence to stretches that may be names: which words with capitals belong together, and
// what of them is a title.
#ifndef GAINSAY_MENTION_NAME_RUN_H_
#define GAINSAY_MENTION_NAME_RUN_H_

#include <cstddef>
#include <span>
#include <vector>

#include "gainsay/quantity.h"
#include "mention/name_words.h"

namespace gainsay {

/// Words [first, end) of a sentence.
struct NameRun {
  std::size_t first = 0;
  std::size_t end = 0;
  EntityType type = EntityType::kUnknown;
  Gender gender = Gender::kUnknown;
  bool titled = false;  ///< A title or role stands before.
};

/// The stretches of capitals in a sentence of running text, without titles, weekdays at the ends, and
/// demonyms before a person. Runs of nothing else (a title alone, a demonym alone) are left out.
void FindRuns(std::span<const NameWord> words, std::vector<NameRun>& runs);

/// Tells type and gender from the words in and before a run.
void Judge(std::span<const NameWord> words, NameRun& run);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_RUN_H_
