// Words of plain letters, which most words are, read eight bytes at a time and looked up without a copy.
#ifndef GAINSAY_MENTION_LETTERS_H_
#define GAINSAY_MENTION_LETTERS_H_

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

}  // namespace letters

/// The letters that begin at `at`.
inline Letters LettersAt(std::string_view text, std::size_t at) {
  using letters::Count;
  using letters::First;
  using letters::kStep;
  using letters::Lower;
  using letters::StepAt;
  Letters row;
  row.key.low = Lower(StepAt(text, at));
  row.size = Count(row.key.low);
  if (row.size < kStep) {
    row.key.low = First(row.key.low, row.size);
    return row;
  }
  row.key.high = Lower(StepAt(text, at + kStep));
  std::size_t more = Count(row.key.high);
  row.key.high = First(row.key.high, more);
  row.size += more;
  while (more == kStep) {
    more = Count(Lower(StepAt(text, at + row.size)));
    row.size += more;
  }
  return row;
}

/// Are all letters of a row of ASCII letters capitals?
inline bool AreCapitals(std::string_view row) {
  for (const char c : row) {
    if ((c & 0x20) != 0) return false;
  }
  return true;
}

}  // namespace gainsay

#endif  // GAINSAY_MENTION_LETTERS_H_
