// The letters of a word by the vector instructions that every x86-64 processor has. The only file that knows
// them; what it gives is what FirstByEights gives.
#ifndef GAINSAY_MENTION_LETTERS_SSE2_H_
#define GAINSAY_MENTION_LETTERS_SSE2_H_

#include <emmintrin.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "mention/letters_portable.h"

namespace gainsay::letters {

// By how many bytes of sixteen are kept: ones for these.
constexpr std::array<std::array<std::uint8_t, kKeyBytes>, kKeyBytes + 1> MakeKept() {
  std::array<std::array<std::uint8_t, kKeyBytes>, kKeyBytes + 1> kept{};
  for (std::size_t size = 0; size <= kKeyBytes; ++size) {
    for (std::size_t i = 0; i < size; ++i) kept[size][i] = 255;
  }
  return kept;
}
alignas(16) inline constexpr auto kKept = MakeKept();

inline __m128i SixteenAt(std::string_view text, std::size_t at) {
  if (at + kKeyBytes <= text.size())
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
  char rest[kKeyBytes] = {};
  std::memcpy(rest, text.data() + at, text.size() - at);
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(rest));
}

// All ones in each byte that lies in a row of `count` ones from `first` on.
inline __m128i AreIn(__m128i bytes, char first, char count) {
  const __m128i from = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(from, _mm_set1_epi8(static_cast<char>(count - 1))), from);
}

inline std::uint32_t BitsOf(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

inline ByteBits BitsBySixteens(const char* data) {
  ByteBits bits;
  for (std::size_t i = 0; i < kBitBlock; i += kKeyBytes) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i));
    const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    bits.letters |= std::uint64_t{BitsOf(AreIn(lower, 'a', 26))} << i;
    bits.digits |= std::uint64_t{BitsOf(AreIn(bytes, '0', 10))} << i;
    bits.blanks |= std::uint64_t{BitsOf(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')))} << i;
  }
  return bits;
}

// The first `size` of sixteen bytes as a key.
inline WordKey FirstAsKey(__m128i bytes, std::size_t size) {
  const __m128i kept = _mm_load_si128(reinterpret_cast<const __m128i*>(kKept[size].data()));
  const __m128i key = _mm_and_si128(bytes, kept);
  return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(key)),
          static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(key, key)))};
}

// As KeyByEights.
inline WordKey KeyInSixteen(const char* data, std::size_t size) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data));
  return FirstAsKey(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), size);
}

// The letters that begin at `at`, at most sixteen.
inline Letters FirstSixteen(std::string_view text, std::size_t at) {
  const __m128i bytes = SixteenAt(text, at);
  const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  const std::uint32_t others = ~BitsOf(AreIn(lower, 'a', 26));
  const std::uint32_t small = BitsOf(_mm_slli_epi16(bytes, 2));
  Letters row;
  row.size = static_cast<std::size_t>(std::countr_zero(others));
  row.capitals = (small & ~others & (others - 1)) == 0;
  row.key = FirstAsKey(lower, row.size);
  return row;
}

}  // namespace gainsay::letters

#endif  // GAINSAY_MENTION_LETTERS_SSE2_H_
