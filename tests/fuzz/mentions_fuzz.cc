// Any text: sentences and every kind of mention, each within its text.
#include "source/read.h"
#include "tests/fuzz/target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const gainsay::Checker* const checker = [] {
    gainsay::Diagnostics diagnostics;
    return new gainsay::Checker(gainsay::ShippedRules(), {}, diagnostics);
  }();
  gainsay::Diagnostics diagnostics;
  const gainsay::Reading reading =
      checker->Read(gainsay::ReadDocument(gainsay::BytesOf(data, size), "fuzz", diagnostics));

  std::uint32_t end = 0;
  for (const gainsay::Sentence& sentence : reading.sentences) {
    gainsay::Require(sentence.span.start >= end && !sentence.span.empty());
    end = sentence.span.end;
  }
  gainsay::Require(end <= reading.document.text.size());

  end = 0;
  for (const gainsay::Mention& mention : reading.mentions) {
    gainsay::Require(!mention.span.empty() && mention.span.end <= reading.document.text.size());
    if (!gainsay::IsValueKind(mention.kind)) continue;
    gainsay::Require(mention.span.start >= end);
    end = mention.span.end;
  }
  return 0;
}
