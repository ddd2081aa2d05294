#include "match/rank.h"

#include <algorithm>
#include <cstdint>
#include <map>
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

// What competes for a value: number rules with one another, date rules with one another, others within
// themselves.
using Arena = std::pair<ClaimKind, const Rule*>;

Arena ArenaOf(const Match& match) {
  const ClaimKind kind = match.rule->kind;
  return {kind, kind == ClaimKind::kNumber || kind == ClaimKind::kDate ? nullptr : match.rule};
}

Merit MeritOf(const Match& match, std::size_t at) {
  return {match.rule->pack == kGeneralPack, -MentionsUsed(match), match.gap_words, -KeyedBytes(match), at};
}

}  // namespace

std::vector<std::size_t> Standings(const std::vector<Match>& matches) {
  std::vector<Merit> merits;
  for (std::size_t i = 0; i < matches.size(); ++i) merits.push_back(MeritOf(matches[i], i));
  std::sort(merits.begin(), merits.end());
  std::vector<std::size_t> standings(matches.size());
  std::map<std::pair<Arena, Span>, std::size_t> taken;
  for (const Merit& merit : merits) {
    const std::size_t i = std::get<4>(merit);
    standings[i] = i;
    std::vector<std::pair<Arena, Span>> wanted;
    for (const std::string& name : ValueNames(*matches[i].rule, *matches[i].pattern)) {
      const Capture* value = FindValue(matches[i], name);
      if (value == nullptr) continue;
      wanted.emplace_back(ArenaOf(matches[i]), value->span);
      const auto before = taken.find(wanted.back());
      if (before != taken.end()) standings[i] = before->second;
    }
    if (standings[i] != i) continue;
    for (const auto& value : wanted) taken.try_emplace(value, i);
  }
  return standings;
}

std::string_view WhyBetter(const Match& better, const Match& worse) {
  const Merit a = MeritOf(better, 0);
  const Merit b = MeritOf(worse, 0);
  if (std::get<0>(a) != std::get<0>(b)) return "rules of the pack general come last";
  if (std::get<1>(a) != std::get<1>(b)) return "it uses more values and names";
  if (std::get<2>(a) != std::get<2>(b)) return "it leaves fewer words to gaps";
  if (std::get<3>(a) != std::get<3>(b)) return "its words are more specific";
  return "it stands first";
}

std::vector<Match> Winners(std::vector<Match> matches) {
  const std::vector<std::size_t> standings = Standings(matches);
  std::vector<std::size_t> won;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (standings[i] == i) won.push_back(i);
  }
  std::sort(won.begin(), won.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(matches[a].span, a) < std::pair(matches[b].span, b);
  });
  std::vector<Match> winners;
  for (const std::size_t i : won) winners.push_back(std::move(matches[i]));
  return winners;
}

}  // namespace gainsay
