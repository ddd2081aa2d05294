#include "source/html_article.h"

#include <iterator>
#include <utility>

#include "source/html_blocks.h"
#include "source/html_main.h"
#include "source/html_metadata.h"
#include "source/html_tidy.h"
#include "source/html_tree.h"
#include "text/decode.h"

namespace gainsay {
namespace {

std::vector<HtmlBlock> BlocksOfPage(const HtmlTree& tree, HtmlArticle& article, const Limits& limits) {
  article.metadata = ReadPageMetadata(tree, limits);
  // Some pages call themselves otherwise in their data than on the page.
  const std::string titles[] = {article.metadata.value.title, PageTitle(tree)};
  FoundArticle found = FindArticle(tree, titles);
  std::vector<HtmlBlock> blocks;
  if (found.headline) {
    blocks.push_back(std::move(*found.headline));
    blocks.back().role = Role::kHeadline;
    article.metadata.value.title = blocks.back().Text(tree);
    article.metadata.from.title = "headline";
  }
  std::move(found.blocks.begin(), found.blocks.end(), std::back_inserter(blocks));
  return blocks;
}

std::vector<HtmlBlock> BlocksOfFragment(const HtmlTree& tree) {
  std::vector<HtmlBlock> blocks = FindBlocks(tree, 0, [](std::uint32_t) { return false; });
  for (HtmlBlock& block : blocks) {
    if (block.heading == Tag::kH1) block.role = Role::kHeadline;
  }
  return blocks;
}

}  // namespace

HtmlKind KindOfHtml(std::string_view html) {
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i + 1)) {
    std::string name(html.substr(i + 1, 8));
    for (char& c : name) c = static_cast<char>(c | 0x20);
    const bool page = name.starts_with("html") || name.starts_with("body") || name.starts_with("head ") ||
                      name.starts_with("head>") || name.starts_with("!doctype");
    if (page) return HtmlKind::kPage;
  }
  return HtmlKind::kFragment;
}

HtmlArticle ReadTree(HtmlTree tree, HtmlKind kind, const Limits& limits) {
  HtmlArticle article;
  if (tree.too_deep) article.limit = "elements nest deeper than the limit";
  if (tree.attributes_cut) article.limit = "a tag has more attributes than the limit";
  const bool page = kind == HtmlKind::kPage;
  std::vector<HtmlBlock> blocks = page ? BlocksOfPage(tree, article, limits) : BlocksOfFragment(tree);
  TidyBlocks(tree, std::move(blocks), page, article);
  article.text = std::move(tree.text);
  article.dropped_marks = tree.dropped_marks;
  return article;
}

HtmlArticle ReadHtml(const MappedText& html, HtmlKind kind, const Limits& limits) {
  const Cleaned cleaned = Clean(html.text, limits);
  HtmlArticle article = ReadTree(ParseHtml(cleaned.mapped.text, limits), kind, limits);
  article.dropped_marks += cleaned.dropped_marks;
  article.text.pieces = Compose(Compose(article.text.pieces, cleaned.mapped.pieces), html.pieces);
  return article;
}

}  // namespace gainsay
