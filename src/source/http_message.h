// An HTTP response as it came over the line: what a WARC keeps of a page.
#ifndef GAINSAY_SOURCE_HTTP_MESSAGE_H_
#define GAINSAY_SOURCE_HTTP_MESSAGE_H_

#include <string>
#include <string_view>

#include "text/mapped.h"

namespace gainsay {

/// The value of a header field in the lines of a head, without blanks around it; empty if it is not there.
/// Names are compared without case.
std::string_view HeaderField(std::string_view head, std::string_view name);

/// Where the body begins: behind the first empty line, or at the end.
std::size_t HeadEnd(std::string_view message);

struct HttpResponse {
  int status = 0;  ///< 0 if this is no HTTP response.
  std::string content_type;
  std::string content_encoding;  ///< Lower case, empty for none.
  MappedText body;               ///< Chunks joined; pieces lead to the message.
};

HttpResponse ReadHttpResponse(std::string_view message);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTTP_MESSAGE_H_
