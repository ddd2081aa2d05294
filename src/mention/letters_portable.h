// Words of plain letters read eight bytes at a time, on any processor.
#ifndef GAINSAY_MENTION_LETTERS_PORTABLE_H_
#define GAINSAY_MENTION_LETTERS_PORTABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "gainsay/word_table.h"

namespace gainsay {

/// A row of ASCII letters: how many, and the key of the word in lower case if they are at most sixteen.
struct Letters {
  std::size_t size = 0;
  WordKey key;
  bool capitals = false;  ///< The first sixteen are capitals, or as many as there are.
};

/// What each of 64 bytes is: a bit each, the first byte the lowest.
struct ByteBits {
  std::uint64_t letters = 0;  ///< Of ASCII.
  std::uint64_t digits = 0;
  std::uint64_t blanks = 0;  ///< U+0020 only.
};
inline constexpr std::size_t kBitBlock = 64;

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

// The letters that begin at `at`, at most sixteen, eight bytes at a time.
inline Letters FirstByEights(std::string_view text, std::size_t at) {
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

inline ByteBits BitsByBytes(const char* data) {
  ByteBits bits;
  for (std::size_t i = 0; i < kBitBlock; ++i) {
    const char lower = static_cast<char>(data[i] | 0x20);
    bits.letters |= std::uint64_t{lower >= 'a' && lower <= 'z'} << i;
    bits.digits |= std::uint64_t{data[i] >= '0' && data[i] <= '9'} << i;
    bits.blanks |= std::uint64_t{data[i] == ' '} << i;
  }
  return bits;
}

// The key of up to sixteen bytes, made lower. Sixteen can be read.
inline WordKey KeyByEights(const char* data, std::size_t size) {
  WordKey key{First(Lower(LoadBytes<std::uint64_t>(data)), size), 0};
  if (size > kStep) key.high = First(Lower(LoadBytes<std::uint64_t>(data + kStep)), size - kStep);
  return key;
}

}  // namespace letters
}  // namespace gainsay

#endif  // GAINSAY_MENTION_LETTERS_PORTABLE_H_
