// Which of the sentence boundaries that Unicode's rules propose are none, and which they miss.
#ifndef GAINSAY_TEXT_BOUNDARY_H_
#define GAINSAY_TEXT_BOUNDARY_H_

#include <cstdint>
#include <string_view>

#include "gainsay/language.h"
#include "gainsay/span.h"
#include "text/fold.h"

namespace gainsay {

/// `span` without white space at its ends.
Span TrimBlanks(std::string_view text, Span span);

/// Judges boundaries of one language. Holds no reference to the words; thread-safe.
class BoundaryJudge {
 public:
  explicit BoundaryJudge(const SentenceWords& words);

  /// Does the sentence of which `piece` is a part go on behind it, inside the block that ends at `end`? It
  /// does where a word in lower case follows, and behind an abbreviation or initial unless a sentence opener
  /// follows.
  bool GoesOn(std::string_view text, Span piece, std::uint32_t end) const;

  /// Unicode's rules go on where a word in lower case follows a full stop, even behind a number ("They left.
  /// 12 of them stayed."). Where the first such full stop in `piece` ends a sentence; `piece.end` if none
  /// does.
  std::uint32_t HiddenEnd(std::string_view text, Span piece) const;

 private:
  bool GoesOnBehindStop(std::string_view text, Span kept, std::uint32_t next, std::uint32_t end) const;
  bool OpensSentence(std::string_view text, std::uint32_t from, std::uint32_t end) const;

  FoldedSet abbreviations_;  ///< In each spelling that counts.
  FoldedSet number_abbreviations_;
  FoldedSet openers_;
};

}  // namespace gainsay

#endif  // GAINSAY_TEXT_BOUNDARY_H_
