// Which quotation marks belong together: the stretches between them, one paragraph at a time.
#ifndef GAINSAY_MENTION_QUOTE_MARKS_H_
#define GAINSAY_MENTION_QUOTE_MARKS_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/span.h"
#include "mention/phrase.h"

namespace gainsay {

/// A quoted stretch within one paragraph.
struct QuotedStretch {
  Span span;    ///< With its marks.
  Span inside;  ///< Without them.
  std::uint32_t paragraph = 0;
  bool nested = false;     ///< Inside another one.
  bool continues = false;  ///< Goes on from the paragraph before, whose stretch has no closing mark.
};

/// A string that is a mark.
struct QuoteMark {
  std::string text;
  bool opens = false;
  std::vector<std::string> closes;  ///< The marks that it closes.

  bool Closes(const QuoteMark& open) const;
  bool alike() const { return Closes(*this); }  ///< Opening and closing mark look the same.
};

/// The marks of a language. Immutable once built, so safe to share.
class QuoteMarks {
 public:
  QuoteMarks() = default;
  explicit QuoteMarks(const QuoteWords& words);

  bool MayBegin(char c) const { return first_[static_cast<unsigned char>(c)] != kNone; }
  /// The longest mark that a text begins with, or null.
  const QuoteMark* At(std::string_view text) const;
  const std::vector<QuoteMark>& all() const { return marks_; }

 private:
  QuoteMark& Get(const std::string& text);

  static constexpr std::uint8_t kNone = 0;

  std::vector<QuoteMark> marks_;              ///< By first byte, then longest first.
  std::array<std::uint8_t, 256> first_ = {};  ///< Which is the first one with that byte, from 1.
};

/// The quoted stretches of all paragraphs, sorted by start, outer ones first. An opening mark without a
/// closing one counts where the next paragraph goes on with an opening mark (or a closing one before any
/// other), and then reaches to the end of its paragraph; otherwise to the end of its sentence, told by
/// `sentence_ends` (ascending). An apostrophe is no mark. Takes linear time.
std::vector<QuotedStretch> FindStretches(const TokenText& text, std::span<const Span> paragraphs,
                                         std::span<const std::uint32_t> sentence_ends,
                                         const QuoteWords& words, const QuoteMarks& marks);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_QUOTE_MARKS_H_
