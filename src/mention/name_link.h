// Names of one document that mean the same person or body: "Reed" and "Ann Reed", "UWB" and "United Water
// Board".
#ifndef GAINSAY_MENTION_NAME_LINK_H_
#define GAINSAY_MENTION_NAME_LINK_H_

#include <vector>

#include "gainsay/language.h"
#include "gainsay/mention.h"

namespace gainsay {

/// Fills `full` of every name, and type and gender where another mention of the same name tells them. A short
/// form belongs to the full one that stands last before it, or else to the first one after it. Linear but for
/// sorting.
void LinkNames(std::vector<Mention>& names, const NameWords& words);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_LINK_H_
