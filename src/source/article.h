// One file to the articles in it: the formats behind read.h.
#ifndef GAINSAY_SOURCE_ARTICLE_H_
#define GAINSAY_SOURCE_ARTICLE_H_

#include <string>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"

namespace gainsay {

/// The articles of one file, usually one; none if it could not be read, which is then told. `truncated`: the
/// bytes are only the start of the file. Ids are empty for the first article and `#2`, `#3` for those behind
/// it.
std::vector<Document> ReadArticles(std::string bytes, const std::string& path, bool truncated,
                                   Diagnostics& diagnostics, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_ARTICLE_H_
