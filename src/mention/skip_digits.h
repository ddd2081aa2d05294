// Digits whose shape says that they count nothing: times of day, telephone numbers, scores, addresses of
// machines, numbers of lists.
#ifndef GAINSAY_MENTION_SKIP_DIGITS_H_
#define GAINSAY_MENTION_SKIP_DIGITS_H_

#include "mention/amount.h"

namespace gainsay {

/// The token behind such digits at token `at`; `at` itself if they may be a count. Nothing before `floor` is
/// part of them.
std::size_t SkipDigits(const Scan& scan, std::size_t at, std::size_t floor);

/// "passed 219-206": are the digits at token `at` and those behind the hyphen two counts of votes?
bool AreVotes(const Scan& scan, std::size_t at);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SKIP_DIGITS_H_
