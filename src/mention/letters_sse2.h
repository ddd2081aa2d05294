// The letters of a word by the vector instructions that every x86-64 processor has. The only file that knows
// them; what it gives is what FirstByEights gives.
#ifndef GAINSAY_MENTION_LETTERS_SSE2_H_
#define GAINSAY_MENTION_LETTERS_SSE2_H_

#include <emmintrin.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "mention/letters_portable.h"

namespace gainsay::letters {

// Ones and then zeros: where it is read says how many bytes of sixteen are kept.
alignas(16) inline constexpr std::uint8_t kKept[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                                       255, 255, 255, 255, 255, 255, 255, 255};

inline __m128i SixteenAt(std::string_view text, std::size_t at) {
  if (at + kKeyBytes <= text.size())
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
  char rest[kKeyBytes] = {};
  std::memcpy(rest, text.data() + at, text.size() - at);
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(rest));
}

// The letters that begin at `at`, at most sixteen.
inline Letters FirstSixteen(std::string_view text, std::size_t at) {
  const __m128i bytes = SixteenAt(text, at);
  const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  const __m128i from_a = _mm_sub_epi8(lower, _mm_set1_epi8('a'));
  const __m128i is_letter = _mm_cmpeq_epi8(_mm_min_epu8(from_a, _mm_set1_epi8(25)), from_a);
  const auto others = ~static_cast<std::uint32_t>(_mm_movemask_epi8(is_letter));
  const auto small = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_slli_epi16(bytes, 2)));
  Letters row;
  row.size = static_cast<std::size_t>(std::countr_zero(others));
  row.capitals = (small & ~others & (others - 1)) == 0;
  const __m128i kept = _mm_loadu_si128(reinterpret_cast<const __m128i*>(kKept + kKeyBytes - row.size));
  const __m128i key = _mm_and_si128(lower, kept);
  row.key.low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(key));
  row.key.high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(key, key)));
  return row;
}

}  // namespace gainsay::letters

#endif  // GAINSAY_MENTION_LETTERS_SSE2_H_
