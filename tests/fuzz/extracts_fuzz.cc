// Records as `gainsay extract` writes them, changed at will, through the reader and the comparison.
#include <sstream>

#include "source/extracts.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const gainsay::Checker* const checker = [] {
    gainsay::Diagnostics diagnostics;
    gainsay::CheckOptions options;
    options.threads = 1;
    return new gainsay::Checker(gainsay::ShippedRules(), options, diagnostics);
  }();
  gainsay::Diagnostics diagnostics;
  std::istringstream in(gainsay::BytesOf(data, size));
  const auto sink = [&](gainsay::ExtractedBundle&& bundle) {
    const gainsay::Report report = checker->Compare(std::move(bundle));
    for (const gainsay::Claim& claim : report.claims) {
      gainsay::Require(claim.source < report.sources.size());
      gainsay::Require(claim.text == gainsay::Slice(report.texts[claim.source], claim.span));
    }
    return true;
  };
  gainsay::ReadExtracts(in, "fuzz", sink, diagnostics);
  return 0;
}
