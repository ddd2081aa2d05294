// Text broken into lines by display width.
#ifndef GAINSAY_REPORT_WRAP_H_
#define GAINSAY_REPORT_WRAP_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// The words of `safe_text` in lines of at most `width` columns (at least 1); a word that is wider is parted.
/// One empty line for a text without words.
std::vector<std::string> Wrap(std::string_view safe_text, std::size_t width);

/// The same with words that may hold blanks and stay whole where they fit a line.
std::vector<std::string> WrapWords(std::span<const std::string> safe_words, std::size_t width);

/// `Wrap` as one text with a line feed after each line: `first` stands before the first line, as many
/// blanks before the others. `width` counts from the left edge.
std::string WrapAfter(std::string_view first, std::string_view safe_text, std::size_t width);

/// `safe_text` filled with blanks up to `width` columns; unchanged if it is wider.
std::string PadTo(std::string_view safe_text, std::size_t width);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_WRAP_H_
