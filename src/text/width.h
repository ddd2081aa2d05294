// How many terminal columns a text takes: what tables and underlines are aligned by.
#ifndef GAINSAY_TEXT_WIDTH_H_
#define GAINSAY_TEXT_WIDTH_H_

#include <cstddef>
#include <string_view>

namespace gainsay {

/// Columns of UTF-8 text on a terminal: wide characters and emoji (a joined sequence counts once) take 2,
/// combining marks, controls and format characters 0. Invalid bytes count as one U+FFFD each.
std::size_t DisplayWidth(std::string_view text);

/// The size in bytes of the longest prefix that takes at most `columns`. Never parts a character from its
/// marks or a joined sequence.
std::size_t FitWidth(std::string_view text, std::size_t columns);

}  // namespace gainsay

#endif  // GAINSAY_TEXT_WIDTH_H_
