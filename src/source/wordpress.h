// Posts as WordPress hands them out under /wp-json/wp/v2/posts: one object, or a list of them.
#ifndef GAINSAY_SOURCE_WORDPRESS_H_
#define GAINSAY_SOURCE_WORDPRESS_H_

#include <vector>

#include "source/json_tree.h"
#include "source/record.h"

namespace gainsay {

/// The posts of a JSON text; none if it holds something else.
std::vector<ArticleRecord> ReadWordPress(const JsonTree& tree);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_WORDPRESS_H_
