// Words of plain letters, which most words are, read sixteen bytes at a time (eight where the processor has
// no SSE2) and looked up without a copy.
#ifndef GAINSAY_MENTION_LETTERS_H_
#define GAINSAY_MENTION_LETTERS_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "gainsay/word_table.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace gainsay {

/// A row of ASCII letters: how many, and the key of the word in lower case if they are at most sixteen.
struct Letters {
  std::size_t size = 0;
  WordKey key;
  bool capitals = false;  ///< The first sixteen are capitals, or as many as there are.
};

namespace letters {

// Eight bytes as one number, the first byte the lowest.
inline constexpr std::size_t kStep = 8;
inline constexpr std::uint64_t kEach = 0x0101010101010101ULL;
inline constexpr std::uint64_t kTop = 0x80 * kEach;  // The highest bit of each byte.

// Letters in lower case; nothing else becomes one.
constexpr std::uint64_t Lower(std::uint64_t bytes) { return bytes | 0x20 * kEach; }

// How many letters eight bytes, made lower, begin with.
constexpr std::size_t Count(std::uint64_t lower) {
  const std::uint64_t low = lower & ~kTop;
  const std::uint64_t from_a = low + (0x80 - 'a') * kEach;
  const std::uint64_t behind_z = low + (0x7F - 'z') * kEach;
  return static_cast<std::size_t>(std::countr_zero((~from_a | behind_z | lower) & kTop)) / 8;
}

// The eight bytes at `at`, closed by zeros where the text ends.
inline std::uint64_t StepAt(std::string_view text, std::size_t at) {
  if (at + kStep <= text.size()) return LoadBytes<std::uint64_t>(text.data() + at);
  return at < text.size() ? LoadShort(text.data() + at, text.size() - at) : 0;
}

// The first `count` bytes of eight.
constexpr std::uint64_t First(std::uint64_t bytes, std::size_t count) {
  return count >= kStep ? bytes : bytes & ((1ULL << (8 * count)) - 1);
}

#if defined(__SSE2__)

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

#else

inline Letters FirstSixteen(std::string_view text, std::size_t at) {
  Letters row;
  const std::uint64_t low = StepAt(text, at);
  row.size = Count(Lower(low));
  row.key.low = First(Lower(low), row.size);
  row.capitals = First(low & 0x20 * kEach, row.size) == 0;
  if (row.size < kStep) return row;
  const std::uint64_t high = StepAt(text, at + kStep);
  const std::size_t more = Count(Lower(high));
  row.key.high = First(Lower(high), more);
  row.capitals = row.capitals && First(high & 0x20 * kEach, more) == 0;
  row.size += more;
  return row;
}

#endif

}  // namespace letters

/// The letters that begin at `at`.
inline Letters LettersAt(std::string_view text, std::size_t at) {
  Letters row = letters::FirstSixteen(text, at);
  if (row.size < kKeyBytes) return row;
  for (std::size_t more = letters::kStep; more == letters::kStep; row.size += more)
    more = letters::Count(letters::Lower(letters::StepAt(text, at + row.size)));
  return row;
}

}  // namespace gainsay

#endif  // GAINSAY_MENTION_LETTERS_H_
