// Two articles, parted by a form feed, through the whole pipeline into both reports.
#include <algorithm>

#include "source/read.h"
#include "tests/fuzz/target.h"

namespace {

gainsay::Document Article(const std::string& text, const char* id, gainsay::Diagnostics& diagnostics) {
  gainsay::Document document = gainsay::ReadDocument(text, id, diagnostics);
  document.id = id;
  document.bundle = "fuzz";
  document.metadata.published = "2025-08-22";
  return document;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const gainsay::Checker* const checker = [] {
    gainsay::Diagnostics diagnostics;
    gainsay::CheckOptions options;
    options.threads = 1;
    return new gainsay::Checker(gainsay::ShippedRules(), options, diagnostics);
  }();
  const std::string input = gainsay::BytesOf(data, size);
  const std::size_t middle = std::min(input.find('\f'), input.size());
  const std::string second = middle < input.size() ? input.substr(middle + 1) : "";

  gainsay::Diagnostics diagnostics;
  gainsay::Bundle bundle;
  bundle.name = "fuzz";
  bundle.documents.push_back(Article(input.substr(0, middle), "a", diagnostics));
  bundle.documents.push_back(Article(second, "b", diagnostics));

  const gainsay::Report report = checker->Check(std::move(bundle));
  for (const gainsay::Claim& claim : report.claims) {
    gainsay::Require(claim.source < report.sources.size());
    gainsay::Require(claim.span.end <= report.texts[claim.source].size());
    gainsay::Require(claim.text == gainsay::Slice(report.texts[claim.source], claim.span));
  }
  for (const gainsay::Finding& finding : report.findings) {
    gainsay::Require(!finding.id.empty() && !finding.message.empty());
    for (const std::uint32_t claim : finding.claims) gainsay::Require(claim < report.claims.size());
  }
  return 0;
}
