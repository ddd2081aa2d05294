// Who says so: the cues that name an authority ("according to Western officials", "Seoul believes").
#ifndef GAINSAY_MENTION_REPORTING_H_
#define GAINSAY_MENTION_REPORTING_H_

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "mention/token.h"

namespace gainsay {

struct MentionTables;

/// One cue of a sentence, with the stretch of the sentence that it vouches for.
struct ReportingCue {
  Citation citation;  ///< Name, count, verb, text and span; the id is left to whoever has the alias tables.
  Span scope;  ///< What the authority is cited for: clauses joined by "and" are in, other authorities' are
               ///< not.
  bool pronoun = false;   ///< The cue names its authority by a pronoun ("he said").
  bool resolved = false;  ///< ... and `citation.name` is the name it stands for; else the pronoun itself.
};

/// Finds the cues of one text, which is cut into tokens once for all its sentences. What it is made of must
/// outlive it. Thread-safe.
class ReportingFinder {
 public:
  ReportingFinder(std::string_view text, std::span<const Mention> mentions, const Language& language);

  /// The cues of one sentence, by start. Two authorities of one cue ("Ukrainian and US intelligence") are two
  /// citations only where each could stand alone with its own noun; otherwise they are one.
  std::vector<ReportingCue> CuesOf(const Sentence& sentence) const;

 private:
  std::string_view text_;
  std::span<const Mention> mentions_;
  const ReportingWords& words_;
  std::shared_ptr<const MentionTables> tables_;
  TokenList cut_;
};

/// Does the sentence open by pointing back at the one before it ("Of that", "This will", "They")?
bool PointsBack(std::string_view sentence, const Language& language);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_H_
