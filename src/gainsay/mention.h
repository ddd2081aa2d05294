// Typed values found in a text, whether or not a rule uses them.
#ifndef GAINSAY_MENTION_H_
#define GAINSAY_MENTION_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/quantity.h"
#include "gainsay/span.h"

namespace gainsay {

enum class MentionKind {
  kNumber,
  kMoney,
  kPercent,
  kMeasure,
  kDuration,
  kAge,
  kMultiple,
  kOrdinal,
  kDate,
  kTime,  ///< A time of day.
  kQuote,
  kName,
};

/// The name used in every output: `number`.
std::string_view MentionKindName(MentionKind kind);

/// Is it a kind that stands for one value (all but quotes and names)? Such mentions never overlap.
bool IsValueKind(MentionKind kind);

/// One typed value. `span` holds the hedge, sign and unit that belong to the value.
struct Mention {
  MentionKind kind = MentionKind::kNumber;
  Span span;
  Value value;
  Span core = {};  ///< The numeral alone, without hedge and unit; for names, without title.
  /// Where the compound ends that a plain number opens, "six-storey"; 0: it opens none. `span` leaves its
  /// noun out, so that a rule finds that beside the number as in "six storeys".
  std::uint32_t compound_end = 0;
};

/// A sentence, with the clauses that part it and the block it stands in.
struct Sentence {
  Span span;
  std::uint32_t block = 0;
  std::vector<std::uint32_t> clause_ends =
      {};            ///< Offsets in the text where a clause ends, ascending, inside the span.
  bool cut = false;  ///< The limit on sentences ends it, not its author: the next one goes on with it.
};

/// A document after reading: what the claim stage works on. Mentions are sorted by start, then longest first.
struct Reading {
  Document document;
  std::vector<Sentence> sentences;
  std::vector<Mention> mentions;
};

/// The mentions that begin in a stretch of text.
inline std::span<const Mention> MentionsIn(const Reading& reading, Span within) {
  const auto before = [](const Mention& m, std::uint32_t at) { return m.span.start < at; };
  const auto first = std::lower_bound(reading.mentions.begin(), reading.mentions.end(), within.start, before);
  return {first, std::lower_bound(first, reading.mentions.end(), within.end, before)};
}

/// The index of the last sentence that begins at or before an offset; 0 if none does.
inline std::size_t SentenceAt(const Reading& reading, std::uint32_t offset) {
  const auto after = [](std::uint32_t at, const Sentence& s) { return at < s.span.start; };
  const auto next = std::upper_bound(reading.sentences.begin(), reading.sentences.end(), offset, after);
  return next == reading.sentences.begin() ? 0
                                           : static_cast<std::size_t>(next - reading.sentences.begin()) - 1;
}

}  // namespace gainsay

#endif  // GAINSAY_MENTION_H_
