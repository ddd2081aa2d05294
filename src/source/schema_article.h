// Articles as schema.org describes them, in JSON-LD: files of their own, and scripts inside pages.
#ifndef GAINSAY_SOURCE_SCHEMA_ARTICLE_H_
#define GAINSAY_SOURCE_SCHEMA_ARTICLE_H_

#include <optional>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "source/json_tree.h"
#include "source/record.h"

namespace gainsay {

/// What the script of a page says of the page's article: of the first article in it, or else of the page.
/// What is no JSON says nothing.
std::optional<Metadata> ReadSchemaMetadata(std::string_view script, const Limits& limits);

/// The articles with a body in a JSON text, wherever in it they stand.
std::vector<ArticleRecord> ReadSchemaArticles(const JsonTree& tree);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_SCHEMA_ARTICLE_H_
