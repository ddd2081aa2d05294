// The text of an article with everything marked that was found in it. Internal to this folder.
#ifndef GAINSAY_REPORT_HTML_MARKS_H_
#define GAINSAY_REPORT_HTML_MARKS_H_

#include <cstdint>
#include <vector>

#include "gainsay/span.h"
#include "report/html_parts.h"

namespace gainsay {

/// A stretch of an article that is a claim, or something that no rule claimed. Marks may overlap.
struct TextMark {
  Span span;
  std::uint32_t claim = kNowhere;
  std::uint32_t unclaimed = kNowhere;
};

/// The marks of every source, by start.
std::vector<std::vector<TextMark>> MarksOf(const HtmlBundle& bundle);

/// Writes the text of `source` at `block`. Where marks overlap the text is parted, so that no element crosses
/// another; what is drawn there is the mark that matters most.
void WriteMarkedText(const HtmlBundle& bundle, std::uint32_t source, Span block,
                     const std::vector<TextMark>& marks, HtmlWriter& page);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_MARKS_H_
