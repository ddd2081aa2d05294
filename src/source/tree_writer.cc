#include "source/tree_writer.h"

#include <utility>

namespace gainsay {

TreeWriter::TreeWriter() {
  tree_.nodes.push_back({});
  tree_.nodes[0].tag = Tag::kHtml;
  open_.push_back(0);
  last_child_.push_back(kNoNode);
}

std::uint32_t TreeWriter::Add(Tag tag) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  HtmlNode node;
  node.tag = tag;
  node.parent = open_.back();
  node.end = index + 1;
  node.first_attribute = node.attributes_end = static_cast<std::uint32_t>(tree_.attributes.size());
  tree_.nodes.push_back(node);
  std::uint32_t& last = last_child_.back();
  (last == kNoNode ? tree_.nodes[open_.back()].first_child : tree_.nodes[last].next) = index;
  last = index;
  return index;
}

std::uint32_t TreeWriter::Open(Tag tag) {
  const std::uint32_t index = Add(tag);
  open_.push_back(index);
  last_child_.push_back(kNoNode);
  return index;
}

void TreeWriter::Close() {
  if (open_.size() == 1) return;
  tree_.nodes[open_.back()].end = static_cast<std::uint32_t>(tree_.nodes.size());
  open_.pop_back();
  last_child_.pop_back();
}

void TreeWriter::TextFrom(std::uint32_t start) {
  const auto end = static_cast<std::uint32_t>(tree_.text.text.size());
  const std::uint32_t last = last_child_.back();
  if (last != kNoNode && tree_.nodes[last].tag == Tag::kText && tree_.nodes[last].text.end == start) {
    tree_.nodes[last].text.end = end;
  } else {
    tree_.nodes[Add(Tag::kText)].text = {start, end};
  }
}

HtmlTree TreeWriter::Finish() {
  while (open_.size() > 1) Close();
  tree_.nodes[0].end = static_cast<std::uint32_t>(tree_.nodes.size());
  return std::move(tree_);
}

}  // namespace gainsay
