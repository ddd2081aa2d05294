// Which event a figure counts: the story's own, another one in its background, or all of a longer period.
#ifndef GAINSAY_CLAIM_OCCASION_H_
#define GAINSAY_CLAIM_OCCASION_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"

namespace gainsay {

/// The words of a document that set a figure apart from the story's own event: "another attack", "two weeks
/// earlier", "since the war began". Sentences are read when asked about, so each thread needs one of its own.
class Occasions {
 public:
  /// Nothing is kept of the arguments but `reading` and `words`, which must outlive this.
  Occasions(const Reading& reading, const AxisWords& words);

  struct Found {
    AxisValue value;  ///< Empty: the story's own event.
    Span cue;         ///< The words that say so.
  };

  /// What the figure at `value` in a sentence counts. A cue governs what follows it in its clause and in the
  /// clauses that depend on it, and mostly what stands before it in its clause; a sentence that goes on from
  /// the one before it ("It killed 17") takes what that one ended with.
  Found Of(std::uint32_t sentence, Span value);

  /// Does a sentence open with words by which it goes on about the event of the one before it ("It killed
  /// 17")?
  bool GoesOn(std::uint32_t sentence);

 private:
  struct Cue {
    Span span;
    const OccasionCue* words = nullptr;
  };

  struct Sentence {
    std::vector<Cue> cues;  ///< In order of their place.
    bool goes_on = false;
  };

  const Sentence& Read(std::uint32_t sentence);
  /// With the one before it.
  bool InOneBlock(std::uint32_t sentence) const;
  const Cue* Governing(std::uint32_t sentence, Span value);
  bool Beside(std::uint32_t sentence, Span value, Span cue) const;
  bool DependsOn(std::uint32_t sentence, std::uint32_t from, std::uint32_t at) const;

  const Reading& reading_;
  const AxisWords& words_;
  std::vector<std::optional<Sentence>> read_;
};

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_OCCASION_H_
