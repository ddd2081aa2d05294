// A verb of reporting: whether the word is one, who its subject is, and where the words stand that it
// reports.
#ifndef GAINSAY_MENTION_REPORTING_VERB_H_
#define GAINSAY_MENTION_REPORTING_VERB_H_

#include <cstddef>
#include <optional>
#include <span>

#include "mention/reporting_cue.h"

namespace gainsay {

/// The "by" of a passive ("was reported yesterday by"); 0 if the verb at `at` has none.
std::size_t AgentOf(std::span<const CueToken> tokens, std::size_t at);

/// The cue that the verb at `at` makes with its subject; `earlier` are the cues before it. Empty if the word
/// is no verb here, is denied ("did not say"), or has no subject.
std::optional<TokenCue> VerbCue(std::span<const CueToken> tokens, std::size_t at,
                                std::span<const TokenCue> earlier);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_VERB_H_
