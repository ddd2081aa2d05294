// Any bytes as Markdown, with and without front matter.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = gainsay::BytesOf(data, size);
  for (const char* start : {"", "---\n"}) {
    gainsay::Diagnostics diagnostics;
    gainsay::RequireSound(gainsay::ReadDocument(start + bytes, "fuzz.md", diagnostics));
  }
  return 0;
}
