// Names of one document that mean the same person or body: "Reed" and "Ann Reed", "UWB" and "United Water
// Board".
#ifndef GAINSAY_MENTION_NAME_LINK_H_
#define GAINSAY_MENTION_NAME_LINK_H_

#include <cstdint>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/quantity.h"
#include "gainsay/span.h"
#include "mention/name_index.h"

namespace gainsay {

/// A name where it stands.
struct FoundName {
  Span span;
  std::uint32_t written = 0;        ///< Its words, as a row of the index.
  std::uint32_t full = UINT32_MAX;  ///< Those of its fullest form, once names are linked.
  EntityType type = EntityType::kUnknown;
  Gender gender = Gender::kUnknown;
};

/// Fills `full` of every name, and type and gender where another mention of the same name tells them. A short
/// form belongs to the full one that stands last before it, or else to the first one after it. `names` are
/// sorted by place; `words` are those of NameWords. Linear time.
void LinkNames(const NameIndex& index, const WordClasses& words, std::vector<FoundName>& names);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_LINK_H_
