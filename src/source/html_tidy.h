// The last look at the blocks of an article: page furniture, repetitions and readers' comments out, roles
// given.
#ifndef GAINSAY_SOURCE_HTML_TIDY_H_
#define GAINSAY_SOURCE_HTML_TIDY_H_

#include <vector>

#include "source/html_article.h"
#include "source/html_blocks.h"

namespace gainsay {

/// Turns blocks into the parts of `article`, whose metadata is filled in where the blocks show it (byline,
/// dates). A headline, if there is one, must have its role. With `page`, what stands before the running text
/// must look like a part of an article to stay.
void TidyBlocks(const HtmlTree& tree, std::vector<HtmlBlock> blocks, bool page, HtmlArticle& article);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_TIDY_H_
