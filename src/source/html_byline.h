// Who wrote an article, by elements whose names say that they show it.
#ifndef GAINSAY_SOURCE_HTML_BYLINE_H_
#define GAINSAY_SOURCE_HTML_BYLINE_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "source/html_tree.h"

namespace gainsay {

/// Is one of the words of a class attribute, in lower case, made of such a part: "article-byline",
/// "byline__name"?
bool HasPart(std::string_view lower, std::initializer_list<std::string_view> parts);

/// The author or authors in an element; empty if its text is no byline. `names` is its class in lower case.
std::string BylineIn(const HtmlTree& tree, std::uint32_t i, std::string_view names);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_BYLINE_H_
