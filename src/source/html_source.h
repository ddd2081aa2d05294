// Raw markup beside the parser: what it must be kept from, and where an attribute's value stands.
#ifndef GAINSAY_SOURCE_HTML_SOURCE_H_
#define GAINSAY_SOURCE_HTML_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/limits.h"
#include "text/mapped.h"

namespace gainsay {

/// The markup with what stands behind the attributes that a tag may have replaced by blanks: the parser
/// compares each with all before it. Same length. True in `cut` if that happened.
std::string LimitAttributes(std::string_view source, const Limits& limits, bool& cut);

/// The value of an attribute inside one tag, entities resolved; pieces lead to `tag` plus `offset`.
std::optional<MappedText> RawAttribute(std::string_view tag, std::string_view name, std::uint64_t offset);

/// Text with character references resolved; pieces lead to `raw` plus `offset`.
MappedText DecodeEntities(std::string_view raw, std::uint64_t offset);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_SOURCE_H_
