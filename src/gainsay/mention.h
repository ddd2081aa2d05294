// Typed values found in a text, whether or not a rule uses them.
#ifndef GAINSAY_MENTION_H_
#define GAINSAY_MENTION_H_

#include <cstdint>
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

}  // namespace gainsay

#endif  // GAINSAY_MENTION_H_
