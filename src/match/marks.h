// The control bytes of annotated sentences. Text has none of them, so each means one thing.
#ifndef GAINSAY_MATCH_MARKS_H_
#define GAINSAY_MATCH_MARKS_H_

#include <cstdint>

#include "gainsay/mention.h"

namespace gainsay {

// One byte stands for a whole value mention: kValueMark plus the kind, number first, date last.
inline constexpr char kValueMark = 0x10;
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
inline constexpr char kAliasEnd = 0x0F;

/// Which marks a copy of a sentence has beside values and clause ends. A pattern sees only those it asks for.
enum MarkFlags : std::uint8_t {
  kNoMarks = 0,
  kAliasMarks = 1,
  kNameMarks = 2,
  kQuoteMarks = 4,
};
inline constexpr std::uint8_t kMarkVariants = 8;

inline char ValueMark(MentionKind kind) { return static_cast<char>(kValueMark + static_cast<char>(kind)); }
inline bool IsValueMark(char byte) { return byte >= kValueMark && byte < kClauseMark; }

}  // namespace gainsay

#endif  // GAINSAY_MATCH_MARKS_H_
