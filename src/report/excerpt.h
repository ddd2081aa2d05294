// One line of a text with a part of it marked: what stands above a caret line.
#ifndef GAINSAY_REPORT_EXCERPT_H_
#define GAINSAY_REPORT_EXCERPT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "gainsay/span.h"

namespace gainsay {

/// A line safe to show, with the columns (from 0) at which the mark stands.
struct Excerpt {
  std::string line;
  std::size_t column = 0;
  std::size_t columns = 0;  ///< At least 1.
};

/// `text` in at most `width` columns around `mark`, cut at blanks where that can be, with … for what is left
/// out. Line feeds become blanks. `mark` may be empty and is brought inside the text.
Excerpt CutAround(std::string_view text, Span mark, std::size_t width);

/// As many columns as fit, with … at the end where something is left out; never ends within a character.
std::string CutEnd(std::string_view safe_text, std::size_t width);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_EXCERPT_H_
