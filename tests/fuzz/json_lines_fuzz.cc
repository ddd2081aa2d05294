// A stream of documents, with good and bad lines.
#include <sstream>

#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  gainsay::Diagnostics diagnostics;
  std::istringstream in(gainsay::BytesOf(data, size));
  const auto sink = [](gainsay::Bundle&& bundle) {
    for (const gainsay::Document& document : bundle.documents) gainsay::RequireSound(document);
    return true;
  };
  gainsay::ReadJsonLines(in, "fuzz", false, sink, diagnostics);
  return 0;
}
