// RSS and Atom: the items of a feed as articles.
#ifndef GAINSAY_SOURCE_FEED_H_
#define GAINSAY_SOURCE_FEED_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/record.h"

namespace gainsay {

/// What a feed holds, and how far it could be read.
struct Feed {
  std::vector<ArticleRecord> items;
  std::string fault;  ///< Why the rest could not be read; empty if all was.
  std::size_t fault_at = 0;
};

/// Can this build read feeds? It needs pugixml.
bool CanReadFeeds();

/// Reads RSS 0.9 to 2.0, RDF and Atom from XML in UTF-8. An item whose text is only a summary has that as its
/// body.
Feed ReadFeed(std::string_view xml);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_FEED_H_
