// The body of a page, so that no input is wasted on not being HTML.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  gainsay::Diagnostics diagnostics;
  const std::string page = "<!DOCTYPE html><html><body><article>" + gainsay::BytesOf(data, size);
  gainsay::RequireSound(gainsay::ReadDocument(page, "fuzz", diagnostics));
  return 0;
}
