// What a passage says about the axes of its claims: how real, when, whose.
#ifndef GAINSAY_CLAIM_AXES_H_
#define GAINSAY_CLAIM_AXES_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/claim.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"

namespace gainsay {

/// Is a folded word a participle by its ending: "killing"?
bool IsParticiple(std::string_view word, const AxisWords& words);

/// Does a clause depend on the one before it: "which killed 17", "killing 17"?
bool OpensDependent(std::string_view clause, const AxisWords& words);

/// The clause of a sentence that holds an offset.
Span ClauseAt(const Sentence& sentence, std::uint32_t offset);

struct ReadStatusResult {
  AxisValue status;
  std::string_view cue;  ///< The words that say so, of the language; empty without any.
};

/// How real the claim at `claim` is, whose value stands at `value`. A cue counts within the claim's words and
/// closely before them in its clause, but for words of the value or of a date ("In May 300 came"); a
/// participle clause ("... is set to grow, sending another 3,000") takes the status of the clause before it.
/// `actual` without any cue.
ReadStatusResult ReadStatus(const Reading& reading, const Sentence& sentence, Span claim, Span value,
                            const AxisWords& words);

/// The words in front of the figure at `value`, at its beginning or right behind it by which it comes on top
/// of others ("another 40", "40 more"); empty if there are none.
std::string_view ReadChange(std::string_view text, Span sentence, Span value, const AxisWords& words);

struct ReadTimeResult {
  std::optional<DateRange> time;
  bool inherited = false;  ///< From another clause of the sentence.
};

/// The time named nearest to `value` in its clause; in a clause that depends on the one before it ("...,
/// killing 40"), or else in its sentence. A day beside one of the cues at `reported` is when somebody said
/// so, and does not count.
ReadTimeResult ReadTime(const Reading& reading, const Sentence& sentence, Span value,
                        const std::vector<Span>& reported, const AxisWords& words);

/// The first country named between two offsets; null if there is none.
const AliasEntry* FirstCountry(std::string_view text, Span within, const AliasTable& places);

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_AXES_H_
