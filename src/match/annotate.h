// A copy of a sentence in which values, clause ends and the like are single bytes: what patterns are matched
// against.
#ifndef GAINSAY_MATCH_ANNOTATE_H_
#define GAINSAY_MATCH_ANNOTATE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "gainsay/mention.h"
#include "gainsay/span.h"
#include "match/aliases.h"
#include "match/phrase_book.h"

namespace gainsay {

/// What stands at one mark: a mention of the reading, or a name found.
struct MarkedThing {
  std::size_t offset = 0;     ///< In the copy, of the mark itself.
  std::int32_t mention = -1;  ///< Index into the reading's mentions.
  std::int32_t alias = -1;    ///< Index into `Annotated::aliases`.
};

/// The copy: letters as PlainLetter makes them, each run of white space one blank.
struct Annotated {
  std::string text;
  std::vector<std::uint32_t>
      from;  ///< For each byte of `text`, and its end, the offset in the document's text.
  std::vector<MarkedThing> things;  ///< By offset.
  std::vector<AliasHit> aliases;

  /// What a stretch of the copy is in the document's text.
  Span Original(std::size_t start, std::size_t end) const { return {from[start], from[end]}; }

  /// What is marked at an offset of the copy; null if nothing is.
  const MarkedThing* At(std::size_t offset) const;

  /// One line for tests: marks as `<number>`, `<country:`, `<name:`, `>`, clause ends as `/`.
  std::string Dump() const;
};

/// The mentions of a reading that start in a sentence: [first, last) of its mentions.
struct MentionRange {
  std::size_t first = 0;
  std::size_t last = 0;
};
MentionRange MentionsOf(const Reading& reading, const Sentence& sentence);

/// A phrase of a set where it stands in the document's text.
struct PhraseSpan {
  Span span;
  KeyId key = 0;
};

/// What copies are made from beside the reading.
struct AnnotateInputs {
  const AliasScanner& aliases;
  std::span<const PhraseSpan> phrases;  ///< In the sentence.
  std::uint32_t keys = 0;               ///< Of all sets.
};

/// Makes the copy with the marks of `flags` (see marks.h); what `out` held is replaced.
void Annotate(const Reading& reading, const Sentence& sentence, std::uint8_t flags,
              const AnnotateInputs& inputs, Annotated& out);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_ANNOTATE_H_
