// Which of many matches win: each figure says one thing.
#ifndef GAINSAY_MATCH_RANK_H_
#define GAINSAY_MATCH_RANK_H_

#include <vector>

#include "match/matcher.h"

namespace gainsay {

/// Of the matches of one sentence, those that make claims. A value mention makes at most one number claim:
/// the match wins that uses the most mentions, then that with the fewest gap words, then that with the most
/// specific (longest) words for its keys, then that of the earlier rule; those of the pack `general` come
/// last. A match that makes several claims wins all or none. Date and entity rules compete within themselves
/// only. By place in the text, then in the order given.
std::vector<Match> Winners(std::vector<Match> matches);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_RANK_H_
