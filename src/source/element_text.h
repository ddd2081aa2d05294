// The text of single elements of a page, for what stands in them beside the article.
#ifndef GAINSAY_SOURCE_ELEMENT_TEXT_H_
#define GAINSAY_SOURCE_ELEMENT_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "source/html_tree.h"

namespace gainsay {

inline constexpr std::uint32_t kMostNodes = 200;  ///< Looked at for the text of one element.
inline constexpr std::size_t kLongestText = 4000;

enum class Reach { kAll, kFirstLine };

/// The text of an element, as far as that is no longer than metadata can be; or what a browser shows as its
/// first line. Elements that begin a line are parted by a blank.
std::string ElementText(const HtmlTree& tree, std::uint32_t i, Reach reach = Reach::kAll);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_ELEMENT_TEXT_H_
