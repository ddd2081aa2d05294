// The first line is a pattern, the rest a text that it is matched against.
#include <algorithm>

#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string input = gainsay::BytesOf(data, size);
  const std::size_t line = std::min(input.find('\n'), input.size());

  gainsay::Knowledge knowledge = gainsay::ShippedRules();
  gainsay::Rule rule;
  rule.id = "fuzz/pattern";
  rule.pack = "conflict";
  rule.claim.measure = {"killed", {}};
  gainsay::Pattern pattern;
  pattern.text = {input.substr(0, line), {"fuzz.yaml", 1, 1}};
  rule.match.push_back(pattern);
  knowledge.rules.rules = {rule};

  gainsay::Diagnostics diagnostics;
  const gainsay::Checker checker(knowledge, {}, diagnostics);
  const std::string text =
      line < input.size() ? input.substr(line + 1) : "About 40 soldiers were killed in Kyiv.";
  const gainsay::Document document = gainsay::ReadDocument(text, "fuzz", diagnostics);
  for (const gainsay::Claim& claim : checker.Extract(document).claims) {
    gainsay::Require(claim.span.end <= document.text.size() && !claim.span.empty());
  }
  return 0;
}
