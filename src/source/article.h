// Bytes to the articles in them: the formats behind read.h.
#ifndef GAINSAY_SOURCE_ARTICLE_H_
#define GAINSAY_SOURCE_ARTICLE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "text/mapped.h"

namespace gainsay {

/// A file, a member of an archive, or a page in a WARC.
struct RawInput {
  std::string bytes;
  std::string path;              ///< Fit to be shown.
  bool truncated = false;        ///< The bytes are only the start.
  std::uint32_t first_line = 1;  ///< That the bytes begin at, in what lies on disk.
  std::optional<MappedText> body =
      {};                    ///< What is read of the bytes, if not all of them; pieces lead to them.
  std::string charset = {};  ///< That the server declared.
  std::string url = {};      ///< That the page was fetched from.
  bool page = false;         ///< Whoever handed it out says that it is HTML.
};

/// The articles in an input, usually one; none if it could not be read, which is then told. Ids are empty for
/// the first article and `#2`, `#3` for those behind it.
std::vector<Document> ReadArticles(RawInput input, Diagnostics& diagnostics, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_ARTICLE_H_
