// One length in two units: "35 km (22 miles)" is one mention.
#ifndef GAINSAY_MENTION_PAIR_H_
#define GAINSAY_MENTION_PAIR_H_

#include "mention/range.h"

namespace gainsay {

/// Takes the same measure in another unit, in brackets or behind "or", into a mention. Its value stays the
/// first.
void ReadPair(const Scan& scan, Bounded& bounded);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_PAIR_H_
