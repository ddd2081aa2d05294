#include "match/rank.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "match/templates.h"

namespace gainsay {
namespace {

// Ascending: the first is the best.
using Merit = std::tuple<bool, std::int64_t, std::uint32_t, std::int64_t, std::size_t>;

std::int64_t MentionsUsed(const Match& match) {
  return std::count_if(match.captures.begin(), match.captures.end(),
                       [](const Capture& capture) { return capture.mention >= 0; });
}

std::int64_t KeyedBytes(const Match& match) {
  std::int64_t bytes = 0;
  for (const Capture& capture : match.captures) {
    if (!capture.key.empty()) bytes += capture.span.size();
  }
  return bytes;
}

// Number rules compete with one another, others within themselves.
const Rule* ArenaOf(const Match& match) {
  return match.rule->kind == ClaimKind::kNumber ? nullptr : match.rule;
}

}  // namespace

std::vector<Match> Winners(std::vector<Match> matches) {
  std::vector<Merit> merits;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Match& match = matches[i];
    merits.emplace_back(match.rule->pack == "general", -MentionsUsed(match), match.gap_words,
                        -KeyedBytes(match), i);
  }
  std::sort(merits.begin(), merits.end());
  std::set<std::pair<const Rule*, Span>> taken;
  std::vector<std::size_t> won;
  for (const Merit& merit : merits) {
    const std::size_t i = std::get<4>(merit);
    std::vector<std::pair<const Rule*, Span>> wanted;
    for (const std::string& name : ValueNames(*matches[i].rule, *matches[i].pattern)) {
      const Capture* value = FindValue(matches[i], name);
      if (value != nullptr) wanted.emplace_back(ArenaOf(matches[i]), value->span);
    }
    const bool free =
        std::none_of(wanted.begin(), wanted.end(), [&](const auto& value) { return taken.contains(value); });
    if (!free) continue;
    taken.insert(wanted.begin(), wanted.end());
    won.push_back(i);
  }
  std::sort(won.begin(), won.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(matches[a].span, a) < std::pair(matches[b].span, b);
  });
  std::vector<Match> winners;
  for (const std::size_t i : won) winners.push_back(std::move(matches[i]));
  return winners;
}

}  // namespace gainsay
