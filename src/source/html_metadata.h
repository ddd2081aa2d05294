// What a page says about itself where readers do not see it: JSON-LD, meta elements, links, times.
#ifndef GAINSAY_SOURCE_HTML_METADATA_H_
#define GAINSAY_SOURCE_HTML_METADATA_H_

#include <string>

#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "source/html_tree.h"
#include "source/statements.h"

namespace gainsay {

/// What <title> says; empty if there is none.
std::string PageTitle(const HtmlTree& tree);

/// The metadata of a page, the most explicit statement of each field first: JSON-LD, meta elements, then
/// elements marked up for it. The title falls back on <title>.
Statements ReadPageMetadata(const HtmlTree& tree, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_METADATA_H_
