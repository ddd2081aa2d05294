// Markup to an article: which of its text is the article's, in what role, and what it says about itself.
#ifndef GAINSAY_SOURCE_HTML_ARTICLE_H_
#define GAINSAY_SOURCE_HTML_ARTICLE_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "source/html_tree.h"
#include "source/statements.h"
#include "text/mapped.h"

namespace gainsay {

/// A block of an article: stretches of a text that are read as one.
struct ArticlePart {
  Role role = Role::kBody;
  std::vector<Span> spans;
};

/// An article before its text is put together.
struct HtmlArticle {
  MappedText text;  ///< Pieces lead to where those of the markup lead.
  std::vector<ArticlePart> parts;
  Statements metadata;
  std::string limit;                ///< Which limit cut the reading; empty if none did.
  std::uint32_t dropped_marks = 0;  ///< Combining marks beyond the limit on runs of them.
};

/// A whole page holds menus, links and comments beside its article; a part of one (what a content system or a
/// feed hands out) is the article, with little else.
enum class HtmlKind { kPage, kFragment };

/// What markup is: a page names its body or head.
HtmlKind KindOfHtml(std::string_view html);

/// The article of a tree, however that was made. Pieces lead to where those of the tree's text lead.
HtmlArticle ReadTree(HtmlTree tree, HtmlKind kind, const Limits& limits);

/// `html` is text in UTF-8 with pieces that lead to the raw file.
HtmlArticle ReadHtml(const MappedText& html, HtmlKind kind, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_ARTICLE_H_
