// Which quotation marks belong together: the stretches between them, one paragraph at a time.
#ifndef GAINSAY_MENTION_QUOTE_MARKS_H_
#define GAINSAY_MENTION_QUOTE_MARKS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/span.h"

namespace gainsay {

/// A quoted stretch within one paragraph.
struct QuotedStretch {
  Span span;    ///< With its marks.
  Span inside;  ///< Without them.
  std::uint32_t paragraph = 0;
  bool nested = false;     ///< Inside another one.
  bool continues = false;  ///< Goes on from the paragraph before, whose stretch has no closing mark.
};

/// The quoted stretches of all paragraphs, sorted by start, outer ones first. An opening mark without a
/// closing one counts where the next paragraph goes on with an opening mark (or a closing one before any
/// other), and then reaches to the end of its paragraph; otherwise to the end of its sentence, told by
/// `sentence_ends` (ascending). An apostrophe is no mark. Takes linear time.
std::vector<QuotedStretch> FindStretches(std::string_view text, std::span<const Span> paragraphs,
                                         std::span<const std::uint32_t> sentence_ends,
                                         const QuoteWords& words);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_QUOTE_MARKS_H_
