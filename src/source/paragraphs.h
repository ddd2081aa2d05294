// Lines to paragraphs: a line feed inside hard-wrapped text ends none, elsewhere it does.
#ifndef GAINSAY_SOURCE_PARAGRAPHS_H_
#define GAINSAY_SOURCE_PARAGRAPHS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/span.h"

namespace gainsay {

/// A run of lines that belong together. The span carries no white space at its ends.
struct Paragraph {
  Span span;
  bool after_blank = false;  ///< A blank line, or the start of the text, stands before it.
};

/// The paragraphs of cleaned text. Whether it is hard-wrapped is told by its lines: nearly all of them end
/// where the next word would not have fitted.
std::vector<Paragraph> FindParagraphs(std::string_view text);

/// Does the text end like a sentence: a full stop, question or exclamation mark, with or without closing
/// marks?
bool EndsSentence(std::string_view text);

/// Headline, lead and body for the paragraphs of one article: a first line that is short and no sentence is
/// its headline, the first paragraph of running text its lead.
std::vector<Role> GuessRoles(std::string_view text, const std::vector<Span>& paragraphs);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_PARAGRAPHS_H_
