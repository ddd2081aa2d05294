#include "source/html_blocks.h"

#include <algorithm>

#include "source/paragraphs.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\n'; }

/// A capital letter, a digit or a mark of a list: what a line begins with that is no continuation.
bool BeginsLine(std::string_view text) {
  if (text.empty()) return false;
  const char32_t first = DecodeAt(text, 0).value;
  return (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9') || first == '*' || first == 0x2022;
}

/// "wp-caption-text", "image__caption": a class name with this word in it.
bool NamesCaption(std::string_view names) {
  for (std::size_t i = names.find("aption"); i != std::string_view::npos; i = names.find("aption", i + 1)) {
    if (i > 0 && (names[i - 1] == 'c' || names[i - 1] == 'C')) return true;
  }
  return false;
}

bool HoldsText(std::string_view text) { return !std::all_of(text.begin(), text.end(), IsBlank); }

/// Walks the tree and gathers inline text until something ends the block.
class BlockFinder {
 public:
  BlockFinder(const HtmlTree& tree, std::uint32_t root, const std::function<bool(std::uint32_t)>& skip)
      : tree_(tree), root_(root), skip_(skip) {}

  /// Without recursion: nodes stand in document order, and `closing_` says what ends before each.
  std::vector<HtmlBlock> Run() {
    for (std::uint32_t i = root_; i < tree_.nodes[root_].end;) {
      LeaveBefore(i);
      const HtmlNode& node = tree_.nodes[i];
      if (node.tag != Tag::kText && i != root_ && (IsVoidOfText(node.tag) || skip_(i))) {
        if (IsBlockTag(node.tag)) Flush();
        i = node.end;
        continue;
      }
      Enter(i);
      ++i;
    }
    LeaveBefore(UINT32_MAX);
    Flush();
    return std::move(blocks_);
  }

 private:
  void Enter(std::uint32_t i) {
    const HtmlNode& node = tree_.nodes[i];
    if (node.tag == Tag::kText) {
      TakeText(i);
      return;
    }
    if (node.tag == Tag::kBr) {
      LineBreak();
    } else if (node.tag == Tag::kImg) {
      TakeImage(i);
    } else if (IsBlockTag(node.tag)) {
      Flush();
    }
    if (node.tag == Tag::kA) ++links_;
    open_.push_back(i);
  }

  void LeaveBefore(std::uint32_t i) {
    while (!open_.empty() && tree_.nodes[open_.back()].end <= i) {
      const Tag tag = tree_.nodes[open_.back()].tag;
      if (IsBlockTag(tag)) Flush();
      if (tag == Tag::kA) --links_;
      open_.pop_back();
    }
  }

  void TakeText(std::uint32_t i) {
    const std::string_view text = tree_.TextOf(i);
    if (text.empty()) return;  // An empty span would be read as a blank.
    const bool holds_text = HoldsText(text);
    if (!holds_text && block_.spans.empty()) return;
    if (holds_text) {
      if (breaks_ > 0) BreakParagraph(text);
      breaks_ = 0;
    }
    block_.spans.push_back(tree_.nodes[i].text);
    const auto letters = static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !IsBlank(c); }));
    block_.letters += letters;
    if (links_ > 0) block_.linked += letters;
  }

  void LineBreak() {
    if (block_.letters > 0) ++breaks_;
  }

  /// Two line breaks part paragraphs; a single one does where a sentence ends before it or something new
  /// begins behind it. Otherwise it is a blank.
  void BreakParagraph(std::string_view next) {
    next.remove_prefix(std::min(next.find_first_not_of(" \n"), next.size()));
    if (breaks_ > 1 || BeginsLine(next) || EndsSentence(LastText())) {
      Flush();
      return;
    }
    const Span last = block_.spans.back();
    if (last.empty() || !IsBlank(tree_.text.text[last.end - 1])) block_.spans.push_back({0, 0});
  }

  /// The end of what the block holds so far.
  std::string_view LastText() const {
    for (std::size_t i = block_.spans.size(); i-- > 0;) {
      std::string_view text = Slice(tree_.text.text, block_.spans[i]);
      while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
      if (!text.empty()) return text;
    }
    return {};
  }

  void TakeImage(std::uint32_t i) {
    if (!HoldsText(tree_.TextOf(i))) return;
    HtmlBlock image;
    image.role = Role::kAlternative;
    image.node = i;
    image.spans = {tree_.nodes[i].text};
    image.letters = tree_.nodes[i].text.size();
    // An image inside a line of text comes before it.
    blocks_.push_back(std::move(image));
  }

  void Flush() {
    breaks_ = 0;
    if (block_.letters > 0) {
      GiveRole();
      blocks_.push_back(std::move(block_));
    }
    block_ = {};
  }

  /// The innermost element that says what its text is.
  void GiveRole() {
    block_.node = open_.empty() ? root_ : open_.back();
    for (std::size_t i = open_.size(); i-- > 0;) {
      const Tag tag = tree_.nodes[open_[i]].tag;
      if (IsBlockTag(tag) && !IsBlockTag(tree_.nodes[block_.node].tag)) block_.node = open_[i];
      if (IsHeadingTag(tag)) block_.heading = tag;
      if (tag == Tag::kFigcaption || tag == Tag::kCaption ||
          (IsBlockTag(tag) && NamesCaption(tree_.Get(open_[i], Attribute::kClass)))) {
        block_.role = Role::kCaption;
      }
      if (tag == Tag::kLi || tag == Tag::kDt || tag == Tag::kDd) block_.role = Role::kListItem;
      if (tag == Tag::kTd || tag == Tag::kTh) block_.role = Role::kTableCell;
      if (block_.role != Role::kBody || block_.heading != Tag::kOther) return;
    }
  }

  const HtmlTree& tree_;
  std::uint32_t root_;
  const std::function<bool(std::uint32_t)>& skip_;
  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  std::vector<std::uint32_t> open_;
  std::uint32_t links_ = 0;
  std::uint32_t breaks_ = 0;  ///< Line breaks since the last text of the block.
};

}  // namespace

std::string HtmlBlock::Text(const HtmlTree& tree) const {
  std::string text;
  bool blank = false;
  for (const Span& span : spans) {
    if (span.empty()) blank = true;
    const std::string_view part = Slice(tree.text.text, span);
    for (std::size_t i = 0; i < part.size();) {
      const std::size_t end = std::min(part.find_first_of(" \n", i), part.size());
      if (end > i) {
        if (blank && !text.empty()) text += ' ';
        text.append(part, i, end - i);
      }
      blank = end < part.size() || (blank && end == i);
      i = end + 1;
    }
  }
  return text;
}

std::vector<HtmlBlock> FindBlocks(const HtmlTree& tree, std::uint32_t root,
                                  const std::function<bool(std::uint32_t)>& skip) {
  return BlockFinder(tree, root, skip).Run();
}

}  // namespace gainsay
