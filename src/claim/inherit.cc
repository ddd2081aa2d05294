#include "claim/inherit.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "claim/axes.h"
#include "claim/occasion.h"

namespace gainsay {
namespace {

bool Needs(const RuleSet& rules, const Claim& claim, const std::string& axis) {
  const Rule* rule = rules.FindRule(claim.rule);
  return rule != nullptr && std::find(rule->needs.begin(), rule->needs.end(), axis) != rule->needs.end();
}

/// The nearest earlier claim that states the axis, in this sentence or the one before.
const Claim* NearestBefore(const std::vector<Claim>& claims, std::size_t at, std::uint32_t earliest,
                           AxisValue Axes::*axis) {
  for (std::size_t i = at; i-- > 0 && claims[i].sentence.start >= earliest;) {
    if ((claims[i].axes.*axis).stated()) return &claims[i];
  }
  return nullptr;
}

/// The next claim of the same sentence that states the axis.
const Claim* NextInSentence(const std::vector<Claim>& claims, std::size_t at, AxisValue Axes::*axis) {
  for (std::size_t i = at + 1; i < claims.size() && claims[i].sentence == claims[at].sentence; ++i) {
    if ((claims[i].axes.*axis).stated()) return &claims[i];
  }
  return nullptr;
}

/// Where the sentence before begins; the sentence's own start if it is the first.
std::uint32_t SentenceBefore(const Reading& reading, Span sentence) {
  const std::size_t at = SentenceAt(reading, sentence.start);
  return at == 0 ? sentence.start : reading.sentences[at - 1].span.start;
}

/// The country that the headline names first, or else the lead.
std::string CountryOfStory(const Reading& reading, const AliasTable& places) {
  const std::vector<Block>& blocks = reading.document.blocks;
  for (const Role role : {Role::kHeadline, Role::kLead, Role::kBody}) {
    const auto block =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return b.role == role; });
    if (block == blocks.end()) continue;
    const AliasEntry* country = FirstCountry(reading.document.text, block->span, places);
    if (country != nullptr) return country->id;
  }
  const AliasEntry* country =
      FirstCountry(reading.document.metadata.title,
                   {0, static_cast<std::uint32_t>(reading.document.metadata.title.size())}, places);
  return country == nullptr ? std::string() : country->id;
}

bool NamesDate(const Reading& reading, std::uint32_t from, std::uint32_t to) {
  const std::span<const Mention> mentions = MentionsIn(reading, {from, to});
  return std::any_of(mentions.begin(), mentions.end(),
                     [](const Mention& mention) { return mention.kind == MentionKind::kDate; });
}

/// Are two measures parts of one sum, or one measure?
bool OfOneSum(const RuleSet& rules, const std::string& a, const std::string& b) {
  const auto has = [](const Measure& whole, const std::string& part) {
    return std::find(whole.sum_of.begin(), whole.sum_of.end(), part) != whole.sum_of.end();
  };
  return a == b || std::any_of(rules.measures.begin(), rules.measures.end(),
                               [&](const Measure& whole) { return has(whole, a) && has(whole, b); });
}

/// "The quake of last June killed 7 and injured 40": what dates one figure dates the next part of the toll
/// too; a time in the background, whatever stands behind it.
void InheritTime(const Reading& reading, const RuleSet& rules, const Claim& before, Claim& claim) {
  const bool background = before.axes.time && IsPastBackground(*before.axes.time);
  if (!background && !OfOneSum(rules, before.measure, claim.measure)) return;
  if (claim.kind != ClaimKind::kNumber || claim.axes.time || !before.axes.time) return;
  if (before.sentence != claim.sentence || before.mention.end > claim.mention.start) return;
  if (NamesDate(reading, before.mention.end, claim.mention.start)) return;
  claim.axes.time = before.axes.time;
  claim.axes.time_inherited = true;
}

/// "In March a quake hit Orsa. It killed 17": the last time in the background that the sentences before name,
/// as far back as they go on from one another.
std::optional<DateRange> CarriedTime(const Reading& reading, Occasions& occasions, Span sentence) {
  auto at = static_cast<std::uint32_t>(SentenceAt(reading, sentence.start));
  while (occasions.GoesOn(at)) {
    --at;
    std::optional<DateRange> last;
    for (const Mention& mention : MentionsIn(reading, reading.sentences[at].span)) {
      const auto* range = std::get_if<DateRange>(&mention.value);
      if (range != nullptr) last = *range;
    }
    if (last) return IsPastBackground(*last) ? last : std::nullopt;
  }
  return std::nullopt;
}

void Inherit(const Claim* from, AxisValue Axes::*axis, Claim& claim) {
  if (from == nullptr || (claim.axes.*axis).stated()) return;
  claim.axes.*axis = from->axes.*axis;
  (claim.axes.*axis).inherited = true;
}

}  // namespace

void InheritAxes(const Reading& reading, const ExtractInputs& inputs, Occasions& occasions,
                 std::vector<Claim>& claims) {
  std::string story;
  bool story_known = false;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    if (i > 0) InheritTime(reading, inputs.rules, claims[i - 1], claim);
    if (claim.kind == ClaimKind::kNumber && !claim.axes.time) {
      claim.axes.time = CarriedTime(reading, occasions, claim.sentence);
      claim.axes.time_inherited = claim.axes.time.has_value();
    }
    if (claim.axes.population.stated() || !Needs(inputs.rules, claim, "population")) continue;
    Inherit(NearestBefore(claims, i, claim.sentence.start, &Axes::population), &Axes::population, claim);
    Inherit(NextInSentence(claims, i, &Axes::population), &Axes::population, claim);
    Inherit(NearestBefore(claims, i, SentenceBefore(reading, claim.sentence), &Axes::population),
            &Axes::population, claim);
    if (claim.axes.population.stated()) continue;
    if (!story_known) story = CountryOfStory(reading, inputs.places);
    story_known = true;
    if (!story.empty()) claim.axes.population = {story, true, 0, true};
  }
}

}  // namespace gainsay
