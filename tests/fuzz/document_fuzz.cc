// Any bytes as an article: sniffing, decoding and every reader.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  gainsay::Diagnostics diagnostics;
  gainsay::RequireSound(gainsay::ReadDocument(gainsay::BytesOf(data, size), "fuzz", diagnostics));
  return 0;
}
