// The verb group and its subject: before the verb, behind it ("said X"), before an inserted clause ("X, who
// ..., said"), or in an earlier clause ("..., adding that").
#ifndef GAINSAY_MENTION_REPORTING_SUBJECT_H_
#define GAINSAY_MENTION_REPORTING_SUBJECT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "mention/reporting_cue.h"

namespace gainsay {

inline constexpr std::uint64_t kReportingVerb = ReportingWords::kSays | ReportingWords::kShows |
                                                ReportingWords::kThinks | ReportingWords::kTells |
                                                ReportingWords::kJudges | ReportingWords::kCites;

bool IsPause(const CueToken& token);

/// Does a clause end before the token at `at`?
bool EndsUnit(std::span<const CueToken> tokens, std::size_t at);

/// May the token at `at` begin the words that are reported?
bool OpensReport(std::span<const CueToken> tokens, std::size_t at);

/// Skips what may stand between a verb and the words reported: "told reporters in Oslo on Friday".
std::size_t SkipCircumstances(std::span<const CueToken> tokens, std::size_t at, bool tells);

/// The verb with its helpers: "has repeatedly said".
struct VerbGroup {
  std::size_t first = 0;  ///< The first helper, or the verb itself, with a time before it.
  std::size_t verb = 0;   ///< The same without the time.
  bool be = false;
  bool helped = false;
  bool modal = false;
  bool negated = false;
};
VerbGroup GroupOf(std::span<const CueToken> tokens, std::size_t at);

struct Subject {
  Phrase phrase;
  bool behind = false;    ///< "said X".
  bool shared = false;    ///< Of an earlier clause.
  bool relative = false;  ///< "X, who said".
};

/// The subject of the verb at `at`; empty if none can be found. `earlier` are the cues before it.
std::optional<Subject> SubjectOf(std::span<const CueToken> tokens, std::size_t at, const VerbGroup& group,
                                 std::span<const TokenCue> earlier);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_REPORTING_SUBJECT_H_
