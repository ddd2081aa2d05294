// Markdown, with or without YAML front matter.
#ifndef GAINSAY_SOURCE_MARKDOWN_H_
#define GAINSAY_SOURCE_MARKDOWN_H_

#include <string>

#include "gainsay/diagnostic.h"
#include "source/html_article.h"

namespace gainsay {

/// The article of a text in Markdown. A title that only the front matter holds becomes its headline. What is
/// wrong with the front matter is told with a place in `path`.
HtmlArticle ReadMarkdown(const MappedText& text, const std::string& path, Diagnostics& diagnostics,
                         const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_MARKDOWN_H_
