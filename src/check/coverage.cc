#include "check/coverage.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace gainsay {
namespace {

Count& CountOf(Coverage& coverage, MentionKind kind) {
  if (kind == MentionKind::kQuote) return coverage.quotes;
  if (kind == MentionKind::kName) return coverage.names;
  return coverage.numbers;
}

/// Names are claimed once for each way they are written.
std::set<std::string> ClaimedNames(std::span<const Claim> claims) {
  std::set<std::string> names;
  for (const Claim& claim : claims) {
    if (const auto* entity = std::get_if<Entity>(&claim.value)) names.insert(entity->name);
  }
  return names;
}

bool IsClaimed(const Mention& mention, std::span<const Claim> claims, const std::set<std::string>& names) {
  if (const auto* entity = std::get_if<Entity>(&mention.value)) return names.contains(entity->name);
  return std::any_of(claims.begin(), claims.end(),
                     [&](const Claim& claim) { return claim.mention == mention.span; });
}

}  // namespace

Coverage CoverageOf(const Reading& reading, std::uint32_t source, std::span<const Claim> claims) {
  Coverage coverage;
  const std::set<std::string> names = ClaimedNames(claims);
  for (const Sentence& sentence : reading.sentences) {
    const auto within = [&](const Claim& claim, std::uint32_t at) { return claim.sentence.start < at; };
    const auto first = std::lower_bound(claims.begin(), claims.end(), sentence.span.start, within);
    const auto last = std::lower_bound(first, claims.end(), sentence.span.end, within);
    for (const Mention& mention : MentionsIn(reading, sentence.span)) {
      Count& count = CountOf(coverage, mention.kind);
      ++count.seen;
      if (IsClaimed(mention, {first, last}, names)) {
        ++count.claimed;
        continue;
      }
      Unclaimed unclaimed{source, mention.kind, std::string(Slice(reading.document.text, mention.span)),
                          mention.span, reading.document.map.PlaceOf(mention.span.start)};
      unclaimed.place.file = reading.document.path;
      coverage.unclaimed.push_back(std::move(unclaimed));
    }
  }
  return coverage;
}

void AddCoverage(const Coverage& part, Coverage& whole) {
  const auto add = [](const Count& from, Count& to) {
    to.seen += from.seen;
    to.claimed += from.claimed;
  };
  add(part.numbers, whole.numbers);
  add(part.quotes, whole.quotes);
  add(part.names, whole.names);
  whole.unclaimed.insert(whole.unclaimed.end(), part.unclaimed.begin(), part.unclaimed.end());
}

}  // namespace gainsay
