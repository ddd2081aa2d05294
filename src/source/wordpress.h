// Posts as WordPress hands them out under /wp-json/wp/v2/posts: one object, or a list of them.
#ifndef GAINSAY_SOURCE_WORDPRESS_H_
#define GAINSAY_SOURCE_WORDPRESS_H_

#include <optional>
#include <string>
#include <vector>

#include "gainsay/document.h"
#include "source/json_text.h"
#include "text/mapped.h"

namespace gainsay {

/// What one post holds. Places lead to the JSON.
struct WordPressPost {
  std::optional<MappedText> title;
  std::optional<MappedText> content;
  std::optional<std::string> published;  ///< As written: local time of the site.
  std::optional<std::string> published_utc;
  std::optional<std::string> modified;
  std::optional<std::string> modified_utc;
  std::optional<std::string> link;

  /// Date, link and, as outlet, the host of the link.
  Metadata Describe() const;
};

/// The posts of the text that `reader` has loaded; none if it holds something else.
std::vector<WordPressPost> ReadWordPress(JsonReader& reader);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_WORDPRESS_H_
