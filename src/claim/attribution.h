// Who is cited for a claim: the authority whose words it is in, by the cues of its sentence and the one
// before.
#ifndef GAINSAY_CLAIM_ATTRIBUTION_H_
#define GAINSAY_CLAIM_ATTRIBUTION_H_

#include <cstdint>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/span.h"

namespace gainsay {

class ReportingFinder;

/// The authorities of one claim, the nearest first.
struct Attributed {
  std::vector<Citation> cited;
  bool inherited = false;  ///< They stand in the sentence before, to which this one points back.
};

/// All cues of a reading, found once. Immutable, so safe to share between threads.
class Attribution {
 public:
  /// Nothing is kept of the arguments but `reading`, which must outlive this.
  Attribution(const Reading& reading, const Language& language, const AliasTable& places);

  /// Who vouches for what stands at `claim` in a sentence: every cue of the sentence whose scope it is in;
  /// inside a direct quote its speaker as well; without either, whoever is cited in the sentence before, if
  /// this one points back to it ("Of that ..."); else nobody.
  Attributed CitedFor(std::uint32_t sentence, Span claim) const;

  /// Where the cues of a sentence stand.
  std::vector<Span> CueSpans(std::uint32_t sentence) const;

 private:
  struct Cue {
    Citation citation;
    Span scope;
  };
  struct Quoted {
    Span span;
    Citation speaker;
  };
  struct Cues {
    std::vector<Cue> own;             ///< In order of their place.
    std::vector<Citation> inherited;  ///< If the sentence points back and has no cue.
  };

  void AddSentence(const ReportingFinder& finder, const Language& language, const AliasTable& places,
                   std::uint32_t sentence);
  void AddQuotes(const AliasTable& places);

  const Reading& reading_;
  std::vector<Cues> sentences_;
  std::vector<Quoted> quotes_;  ///< By place, none inside another.
  Citation last_;               ///< While cues are gathered: who was cited last by name.
};

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_ATTRIBUTION_H_
