// Where and why a text is no JSON: the parser says only that it is none.
#ifndef GAINSAY_SOURCE_JSON_FAULT_H_
#define GAINSAY_SOURCE_JSON_FAULT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

/// The first fault of a text that is meant to be JSON (RFC 8259).
struct JsonFault {
  std::size_t offset = 0;
  std::string message;  ///< Empty: no fault was found.
};

/// Takes linear time and no stack, however deep the text nests; nesting beyond `depth` is a fault.
JsonFault FindJsonFault(std::string_view text, std::uint32_t depth);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_JSON_FAULT_H_
