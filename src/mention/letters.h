// Words of plain letters, which most words are, read sixteen bytes at a time (eight where the processor has
// no SSE2) and looked up without a copy.
#ifndef GAINSAY_MENTION_LETTERS_H_
#define GAINSAY_MENTION_LETTERS_H_

#include <cstddef>
#include <string_view>

#include "mention/letters_portable.h"

#if defined(__SSE2__)
#include "mention/letters_sse2.h"
#endif

namespace gainsay {

/// A letter of ASCII in lower case, and any other byte as it is.
constexpr char LowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// What the 64 bytes at `data` are.
inline ByteBits BitsAt(const char* data) {
#if defined(__SSE2__)
  return letters::BitsBySixteens(data);
#else
  return letters::BitsByBytes(data);
#endif
}

/// The key of up to sixteen letters or other bytes that have the bit of small ones. Sixteen bytes can be read
/// at `data`.
inline WordKey ShortKeyAt(const char* data, std::size_t size) {
#if defined(__SSE2__)
  return letters::KeyInSixteen(data, size);
#else
  return letters::KeyByEights(data, size);
#endif
}

/// The letters that begin at `at`.
inline Letters LettersAt(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  Letters row = letters::FirstSixteen(text, at);
#else
  Letters row = letters::FirstByEights(text, at);
#endif
  if (row.size < kKeyBytes) return row;
  for (std::size_t more = letters::kStep; more == letters::kStep; row.size += more)
    more = letters::Count(letters::Lower(letters::StepAt(text, at + row.size)));
  return row;
}

}  // namespace gainsay

#endif  // GAINSAY_MENTION_LETTERS_H_
