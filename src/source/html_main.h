// Which part of a page is its article.
#ifndef GAINSAY_SOURCE_HTML_MAIN_H_
#define GAINSAY_SOURCE_HTML_MAIN_H_

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "source/html_blocks.h"
#include "source/html_tree.h"

namespace gainsay {

/// The article of a page.
struct FoundArticle {
  std::optional<HtmlBlock> headline;
  std::vector<HtmlBlock> blocks;  ///< In order, without the headline.
};

/// Finds the article. Blocks are judged by length, links and sentences; elements by the blocks in them and by
/// their names; the element whose blocks speak most for it wins. The headline is the heading that says what
/// the first of `titles` says, or else the next of them.
FoundArticle FindArticle(const HtmlTree& tree, std::span<const std::string> titles);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_MAIN_H_
