// One sentence while it is matched: its annotated copies, made when first asked for.
#ifndef GAINSAY_MATCH_VIEW_H_
#define GAINSAY_MATCH_VIEW_H_

#include <array>
#include <cstdint>
#include <vector>

#include "gainsay/mention.h"
#include "match/annotate.h"
#include "match/compiled.h"
#include "match/gate.h"
#include "match/marks.h"
#include "match/regex.h"

namespace gainsay {

/// Reused from sentence to sentence, for its memory. For one thread.
class SentenceView {
 public:
  /// Turns to a sentence. The reading and what is compiled must outlive the use.
  void Start(const Matcher::Compiled& compiled, const Reading& reading, std::uint32_t sentence);

  /// Has the sentence mentions of the kinds that the pattern cannot do without?
  bool HasValues(const ReadyPattern& pattern) const;

  /// Could the pattern match? Never false where it does.
  bool MayMatch(const ReadyPattern& pattern);

  const Annotated& Copy(std::uint8_t flags);

  /// The next match of a pattern that is whole words at both ends, at or behind `from`, which is moved behind
  /// its start. `groups` then holds group 0, the whole match (1), and the pattern's own.
  bool Next(const ReadyPattern& pattern, std::size_t& from, std::vector<GroupSpan>& groups);

  /// The phrases and texts found; done once, when first needed.
  void Scan();

  const Reading& reading() const { return *reading_; }
  KindBits kinds() const { return kinds_; }

 private:
  const Matcher::Compiled* compiled_ = nullptr;
  const Reading* reading_ = nullptr;
  const Sentence* sentence_ = nullptr;
  KindBits kinds_ = 0;
  bool scanned_ = false;
  Bits found_;
  std::vector<PhraseSpan> phrases_;
  std::array<Annotated, kMarkVariants> copies_;
  std::array<bool, kMarkVariants> made_{};
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_VIEW_H_
