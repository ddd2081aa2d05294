// Who says so: the cues that name an authority ("according to Western officials", "Seoul believes").
#ifndef GAINSAY_MENTION_REPORTING_H_
#define GAINSAY_MENTION_REPORTING_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"

namespace gainsay {

/// One cue of a sentence, with the stretch of the sentence that it vouches for.
struct ReportingCue {
  Citation citation;  ///< Name, count, verb, text and span; the id is left to whoever has the alias tables.
  Span scope;  ///< What the authority is cited for: clauses joined by "and" are in, other authorities' are
               ///< not.
  bool pronoun = false;   ///< The cue names its authority by a pronoun ("he said").
  bool resolved = false;  ///< ... and `citation.name` is the name it stands for; else the pronoun itself.
};

/// The cues of one sentence, by start. Two authorities of one cue ("Ukrainian and US intelligence") are two
/// citations only where each could stand alone with its own noun; otherwise they are one. Thread-safe.
std::vector<ReportingCue> FindReporting(std::string_view text, const Sentence& sentence,
                                        std::span<const Mention> mentions, const Language& language);

/// Does the sentence open by pointing back at the one before it ("Of that", "This will", "They")?
bool PointsBack(std::string_view sentence, const Language& language);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_H_
