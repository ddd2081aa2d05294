// Any bytes as an archive: zip, tar, gzip, zstd and WARC, with what lies in them.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  gainsay::Diagnostics diagnostics;
  const gainsay::Bundle bundle = gainsay::ReadBytes(gainsay::BytesOf(data, size), "fuzz", diagnostics);
  for (const gainsay::Document& document : bundle.documents) gainsay::RequireSound(document);
  gainsay::Require(!bundle.documents.empty() || !diagnostics.empty() || !bundle.passed_over.empty());
  return 0;
}
