// Nearest fitting name wins, and one that begins a sentence's subject is what a pronoun mostly takes up.
#include "mention/reporting_person.h"

#include <algorithm>
#include <variant>

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kLookBack = 50;

bool FitsPronoun(const Entity& entity, const CueToken& pronoun) {
  if (pronoun.Is(R::kMaleOne)) return entity.type == EntityType::kPerson && entity.gender != Gender::kFemale;
  if (pronoun.Is(R::kFemaleOne)) return entity.type == EntityType::kPerson && entity.gender != Gender::kMale;
  if (pronoun.Is(R::kMany)) return false;  // Rather people cited before than any one name.
  if (pronoun.Is(R::kPossessive)) return entity.type == EntityType::kPerson;
  return entity.type == EntityType::kOrganisation;
}

}  // namespace

bool Fits(const Mention& name, const CueToken& pronoun) {
  const Entity* entity = std::get_if<Entity>(&name.value);
  return entity != nullptr && FitsPronoun(*entity, pronoun);
}

const Mention* PersonBefore(std::span<const Mention> mentions, const CueToken& pronoun) {
  const auto end = std::lower_bound(mentions.begin(), mentions.end(), pronoun.span.start,
                                    [](const Mention& m, std::uint32_t at) { return m.span.start < at; });
  std::size_t looked = 0;
  for (auto at = end; at != mentions.begin() && looked < kLookBack; ++looked) {
    --at;
    if (at->kind != MentionKind::kName || at->span.end > pronoun.span.start) continue;
    const Entity* entity = std::get_if<Entity>(&at->value);
    if (entity != nullptr && FitsPronoun(*entity, pronoun)) return &*at;
  }
  return nullptr;
}

std::string FullName(const Mention& name) {
  const Entity* entity = std::get_if<Entity>(&name.value);
  if (entity == nullptr) return {};
  return entity->full.empty() ? entity->name : entity->full;
}

}  // namespace gainsay
