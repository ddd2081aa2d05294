// Readings for tests, from text in which mentions are marked by hand.
#ifndef GAINSAY_TESTS_MATCH_MARKED_TEXT_H_
#define GAINSAY_TESTS_MATCH_MARKED_TEXT_H_

#include <string_view>

#include "gainsay/mention.h"

namespace gainsay {

/// "[number|About 40] soldiers / and [name|Ann Lee]. || Next": a mention stands in brackets with its kind, a
/// slash ends a clause and two bars a sentence. Mentions may hold mentions.
Reading MarkedText(std::string_view marked);

}  // namespace gainsay

#endif  // GAINSAY_TESTS_MATCH_MARKED_TEXT_H_
