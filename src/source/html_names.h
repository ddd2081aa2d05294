// Names of elements and attributes as the parser writes them: in lower case.
#ifndef GAINSAY_SOURCE_HTML_NAMES_H_
#define GAINSAY_SOURCE_HTML_NAMES_H_

#include <optional>
#include <string_view>

#include "source/html_tree.h"

namespace gainsay {

/// `kOther` for an element that is not known.
Tag TagOf(std::string_view name);

/// Nothing for an attribute that is not kept.
std::optional<Attribute> AttributeOf(std::string_view name);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_NAMES_H_
