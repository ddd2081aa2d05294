// News items as the IPTC's ninjs writes them, versions 1 to 3.
#ifndef GAINSAY_SOURCE_NINJS_H_
#define GAINSAY_SOURCE_NINJS_H_

#include <vector>

#include "source/json_tree.h"
#include "source/record.h"

namespace gainsay {

/// The items of a JSON text: one object, or a list of them. None if it holds something else.
std::vector<ArticleRecord> ReadNinjs(const JsonTree& tree);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_NINJS_H_
