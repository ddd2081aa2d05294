// A tree of elements to blocks of text: what a browser would set as one paragraph, caption, cell or heading.
#ifndef GAINSAY_SOURCE_HTML_BLOCKS_H_
#define GAINSAY_SOURCE_HTML_BLOCKS_H_

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "gainsay/document.h"
#include "source/html_tree.h"

namespace gainsay {

/// One run of text.
struct HtmlBlock {
  Role role = Role::kBody;
  Tag heading = Tag::kOther;  ///< The heading element it is, if any.
  std::uint32_t node = 0;     ///< The element that holds it.
  std::vector<Span> spans;    ///< In the tree's text.
  std::uint32_t letters = 0;  ///< Bytes that are no blanks.
  std::uint32_t linked = 0;   ///< Those of them inside links.

  /// The text with every run of white space as one blank, none at the ends.
  std::string Text(const HtmlTree& tree) const;
};

/// The blocks of the subtree below `root`, in order. Elements that `skip` names, and those that never hold
/// text of an article, are left out with all that is in them.
std::vector<HtmlBlock> FindBlocks(const HtmlTree& tree, std::uint32_t root,
                                  const std::function<bool(std::uint32_t)>& skip);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_BLOCKS_H_
