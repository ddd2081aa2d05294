#include "source/element_text.h"

#include <algorithm>

#include "source/html_blocks.h"

namespace gainsay {

std::string ElementText(const HtmlTree& tree, std::uint32_t i, Reach reach) {
  HtmlBlock block;
  std::size_t size = 0;
  std::uint32_t line_end = 0;  // Where the innermost element that is a line ends.
  const std::uint32_t end = std::min(tree.nodes[i].end, i + kMostNodes);
  for (std::uint32_t inner = i + 1; inner < end; ++inner) {
    const HtmlNode& node = tree.nodes[inner];
    const bool parts = IsBlockTag(node.tag) || node.tag == Tag::kBr || inner == line_end;
    if (parts) {
      if (reach == Reach::kFirstLine && !block.Text(tree).empty()) break;
      block.spans.push_back({0, 0});
      if (IsBlockTag(node.tag)) line_end = node.end;
    }
    if (node.tag != Tag::kText) continue;
    size += node.text.size();
    if (size > kLongestText) break;
    block.spans.push_back(node.text);
  }
  return block.Text(tree);
}

}  // namespace gainsay
