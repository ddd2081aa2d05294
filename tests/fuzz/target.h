// What every fuzz target needs: libFuzzer's entry point and a check that stays in every build type.
#ifndef GAINSAY_TESTS_FUZZ_TARGET_H_
#define GAINSAY_TESTS_FUZZ_TARGET_H_

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "check/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace gainsay {

inline std::string BytesOf(const std::uint8_t* data, std::size_t size) { return {data, data + size}; }

/// What holds for every input. A false one is a finding of the fuzzer.
inline void Require(bool holds) {
  if (!holds) std::abort();
}

/// The rules that ship with the program, read once.
inline const Knowledge& ShippedRules() {
  static const Knowledge* const knowledge = [] {
    Diagnostics diagnostics;
    return new Knowledge(LoadRules({}, diagnostics));
  }();
  return *knowledge;
}

/// Blocks stand in order within the text, and every one has a place in the raw file.
inline void RequireSound(const Document& document) {
  std::uint32_t end = 0;
  for (const Block& block : document.blocks) {
    Require(block.span.start >= end && block.span.end >= block.span.start);
    end = block.span.end;
    Require(document.map.RawOffset(block.span.start) <= document.map.raw().size());
  }
  Require(end <= document.text.size());
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_FUZZ_TARGET_H_
