// Whom a pronoun stands for: the person named last who fits it.
#ifndef GAINSAY_MENTION_REPORTING_PERSON_H_
#define GAINSAY_MENTION_REPORTING_PERSON_H_

#include <span>
#include <string>

#include "gainsay/mention.h"
#include "mention/reporting_tokens.h"

namespace gainsay {

/// The last name before the pronoun that may be whom it stands for: a person whose gender does not speak
/// against it. Looks at the 50 mentions before; null if none fits. `mentions` are sorted by start.
const Mention* PersonBefore(std::span<const Mention> mentions, const CueToken& pronoun);

/// May a name be whom a pronoun stands for?
bool Fits(const Mention& name, const CueToken& pronoun);

/// The fullest form of a name that its document has.
std::string FullName(const Mention& name);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_PERSON_H_
