// The control bytes of annotated sentences. Text has none of them, so each means one thing.
#ifndef GAINSAY_MATCH_MARKS_H_
#define GAINSAY_MATCH_MARKS_H_

#include <cstdint>

#include "gainsay/mention.h"

namespace gainsay {

// One byte stands for a whole value mention: kValueMark plus the kind, number first, time last.
inline constexpr char kValueMark = 0x0F;
inline constexpr char kClauseMark = 0x19;

inline constexpr char kNameStart = 0x02;
inline constexpr char kNameEnd = 0x03;
inline constexpr char kQuoteStart = 0x04;
inline constexpr char kQuoteEnd = 0x05;

// A name of `rules/core` stands between one of four starts and one end.
inline constexpr char kOrganisationStart = 0x1A;
inline constexpr char kCountryStart = 0x1B;
inline constexpr char kCapitalStart = 0x1C;  ///< A country's name that is a place's name as well.
inline constexpr char kPlaceStart = 0x1D;
inline constexpr char kAliasEnd = 0x07;

// A phrase of a set stands between a start, a code point of this range, and an end. The starts before a word
// count from the first by key, and by how many ends lie between them and their own: see SetMark.
inline constexpr char32_t kFirstSetMark = 0xF0000;
inline constexpr char32_t kLastSetMark = 0xFFFFD;
inline constexpr char kPhraseEnd = 0x06;
inline constexpr std::uint32_t kMostPhraseEnds = 8;

/// Which marks a copy of a sentence has beside values and clause ends. A pattern sees only those it asks for.
enum MarkFlags : std::uint8_t {
  kNoMarks = 0,
  kAliasMarks = 1,
  kNameMarks = 2,
  kQuoteMarks = 4,
  kSetMarks = 8,
};
inline constexpr std::uint8_t kMarkVariants = 16;

/// The start of a phrase of the key `key` of `keys`, whose own end is the `ends`-th that follows (from 1).
inline char32_t SetMark(std::uint32_t key, std::uint32_t keys, std::uint32_t ends) {
  return kFirstSetMark + (ends - 1) * keys + key;
}
/// No more keys than this have marks of their own.
inline constexpr std::uint32_t kMostMarkedKeys = (kLastSetMark - kFirstSetMark) / kMostPhraseEnds;

inline char ValueMark(MentionKind kind) { return static_cast<char>(kValueMark + static_cast<char>(kind)); }
inline bool IsValueMark(char byte) { return byte >= kValueMark && byte < kClauseMark; }

}  // namespace gainsay

#endif  // GAINSAY_MATCH_MARKS_H_
