// What references in markup stand for, beside the parser.
#ifndef GAINSAY_SOURCE_HTML_SOURCE_H_
#define GAINSAY_SOURCE_HTML_SOURCE_H_

#include <cstdint>
#include <string_view>

#include "text/mapped.h"

namespace gainsay {

/// Text with character references resolved; pieces lead to `raw` plus `offset`.
MappedText DecodeEntities(std::string_view raw, std::uint64_t offset);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_SOURCE_H_
