#include "source/html_outlet.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "source/element_text.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostFeeds = 8;  ///< Links to feeds that are looked at.

constexpr std::string_view kSeparators[] = {" - ", " | ", " \u2013 ", " \u2014 ", " \u00BB ", " \u00B7 "};

std::size_t CountWords(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + (text.empty() ? 0 : 1);
}

constexpr std::string_view kFeedWords[] = {"feed",   "feeds",  "rss",    "atom",   "xml",  "rdf", "full",
                                           "2.0",    "1.0",    "posts",  "for",    "site", "-",   "|",
                                           "\u2013", "\u2014", "\u00BB", "\u00B7", ":"};

bool IsFeedWord(std::string_view word) {
  const std::string folded = FoldWord(word);
  return std::find(std::begin(kFeedWords), std::end(kFeedWords), folded) != std::end(kFeedWords) ||
         std::find(std::begin(kFeedWords), std::end(kFeedWords), word) != std::end(kFeedWords);
}

/// The title of a link to a feed without the words at both ends that say what it is.
std::string_view WithoutFeedWords(std::string_view title) {
  for (;;) {
    while (title.starts_with(' ')) title.remove_prefix(1);
    while (title.ends_with(' ')) title.remove_suffix(1);
    const std::size_t last = title.rfind(' ') + 1;
    const std::size_t first = std::min(title.find(' '), title.size());
    if (!title.empty() && IsFeedWord(title.substr(last))) {
      title = title.substr(0, last);
    } else if (IsFeedWord(title.substr(0, first))) {
      title.remove_prefix(first);
    } else {
      return title;
    }
  }
}

/// Is a text shown as a link in the head of the page or in a heading?
bool IsShownAbove(const HtmlTree& tree, std::string_view text) {
  std::uint32_t head_end = 0;  // Of the outermost head or heading.
  for (std::uint32_t i = 1; i < tree.nodes.size(); ++i) {
    const HtmlNode& node = tree.nodes[i];
    if (i >= head_end && (node.tag == Tag::kHeader || IsHeadingTag(node.tag))) head_end = node.end;
    if (i < head_end && node.tag == Tag::kA && ElementText(tree, i) == text) return true;
  }
  return false;
}

}  // namespace

std::string_view OutletInTitle(std::string_view title) {
  std::size_t cut = 0;
  std::size_t behind = 0;
  for (const std::string_view separator : kSeparators) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos || at < cut) continue;
    cut = at;
    behind = at + separator.size();
  }
  const std::string_view name = title.substr(behind);
  const bool capital = !name.empty() && (name[0] < 'a' || name[0] > 'z');
  const bool fits =
      cut > 0 && capital && CountWords(name) <= 5 && CountWords(title.substr(0, cut)) > CountWords(name);
  return fits ? name : std::string_view();
}

void CutOutlet(std::string& title, std::string_view outlet) {
  for (const std::string_view separator : kSeparators) {
    if (outlet.empty() || !title.ends_with(outlet)) return;
    const std::string_view before = std::string_view(title).substr(0, title.size() - outlet.size());
    if (!before.ends_with(separator) || before.size() == separator.size()) continue;
    title.resize(before.size() - separator.size());
    return;
  }
}

std::string OutletOfFeeds(const HtmlTree& tree) {
  std::size_t feeds = 0;
  for (std::uint32_t i = 1; i < tree.nodes.size() && feeds < kMostFeeds; ++i) {
    if (tree.nodes[i].tag != Tag::kLink) continue;
    const std::string_view type = tree.Get(i, Attribute::kType);
    if (type != "application/atom+xml" && type != "application/rss+xml") continue;
    ++feeds;
    const std::string_view name = WithoutFeedWords(tree.Get(i, Attribute::kTitle));
    if (!name.empty() && IsShownAbove(tree, name)) return std::string(name);
  }
  return {};
}

}  // namespace gainsay
