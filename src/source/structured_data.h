// Articles as schema.org describes them, in JSON-LD.
#ifndef GAINSAY_SOURCE_STRUCTURED_DATA_H_
#define GAINSAY_SOURCE_STRUCTURED_DATA_H_

#include <string>
#include <string_view>

#include "gainsay/document.h"
#include "gainsay/limits.h"

namespace gainsay {

/// What one piece of JSON-LD says of an article.
struct StructuredArticle {
  bool found = false;  ///< Does it describe an article at all?
  Metadata metadata;
  std::string body;
};

/// Reads the first article in the JSON, wherever in it that stands. What is no JSON holds none.
StructuredArticle ReadStructuredData(std::string_view json, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_STRUCTURED_DATA_H_
