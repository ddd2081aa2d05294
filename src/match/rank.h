// Which of many matches win: each figure says one thing.
#ifndef GAINSAY_MATCH_RANK_H_
#define GAINSAY_MATCH_RANK_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "match/matcher.h"

namespace gainsay {

/// Of the matches of one sentence, those that make claims. A value mention makes at most one number claim:
/// the match wins that uses the most mentions, then that with the fewest gap words, then that with the most
/// specific (longest) words for its keys, then that of the earlier rule; those of the pack `general` come
/// last. A match that makes several claims wins all or none. Date and entity rules compete within themselves
/// only. By place in the text, then in the order given.
std::vector<Match> Winners(std::vector<Match> matches);

/// For each match the index of the better one that has a value of it; its own index if it wins.
std::vector<std::size_t> Standings(const std::vector<Match>& matches);

/// In words, what of the above puts `better` before `worse`.
std::string_view WhyBetter(const Match& better, const Match& worse);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_RANK_H_
