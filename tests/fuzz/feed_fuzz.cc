// Any bytes as a feed: what the parser makes of broken XML, and places in it.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = gainsay::BytesOf(data, size);
  for (const char* root : {"<rss><channel><item>", "<feed><entry>"}) {
    gainsay::Diagnostics diagnostics;
    const gainsay::Bundle bundle = gainsay::ReadBytes(root + bytes, "fuzz", diagnostics);
    for (const gainsay::Document& document : bundle.documents) gainsay::RequireSound(document);
  }
  return 0;
}
