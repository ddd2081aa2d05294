// Builds the tree of a page from the events of a parser, whatever language that reads.
#ifndef GAINSAY_SOURCE_TREE_WRITER_H_
#define GAINSAY_SOURCE_TREE_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "source/html_tree.h"

namespace gainsay {

/// Elements are opened and closed in order; text goes into the one that is open. The root is there from the
/// beginning.
class TreeWriter {
 public:
  TreeWriter();

  HtmlTree& tree() { return tree_; }
  /// The innermost element that is not closed.
  std::uint32_t current() const { return open_.back(); }
  Tag current_tag() const { return tree_.nodes[open_.back()].tag; }
  std::size_t depth() const { return open_.size(); }

  std::uint32_t Open(Tag tag);
  /// Closes the innermost element; the root stays.
  void Close();
  /// Says that the tree's text from `start` to its end belongs to the element that is open.
  void TextFrom(std::uint32_t start);
  /// Closes everything and hands the tree over.
  HtmlTree Finish();

 private:
  std::uint32_t Add(Tag tag);

  HtmlTree tree_;
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> last_child_;  ///< Of each of them.
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_TREE_WRITER_H_
