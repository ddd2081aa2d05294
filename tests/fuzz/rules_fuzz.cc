// A rule file from somebody else: YAML, rules, sets, measures and, through the matcher, patterns.
#include "match/matcher.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  gainsay::Diagnostics diagnostics;
  const gainsay::RuleFile file{"fuzz.yaml", gainsay::BytesOf(data, size)};
  const gainsay::Knowledge knowledge = gainsay::LoadKnowledge({&file, 1}, diagnostics);
  const gainsay::Matcher matcher(knowledge.rules, knowledge.places, diagnostics);
  for (const gainsay::Diagnostic& diagnostic : diagnostics) gainsay::Require(!diagnostic.message.empty());
  return 0;
}
