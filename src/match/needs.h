// What a sentence must hold before a pattern can match it: found out without RE2, checked for a fraction of
// its cost.
#ifndef GAINSAY_MATCH_NEEDS_H_
#define GAINSAY_MATCH_NEEDS_H_

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/mention.h"

namespace gainsay {

/// Where needs stand: see PatternMemory.
using NeedMemory = std::pmr::polymorphic_allocator<>;

/// Texts of which a sentence must hold one at least; sorted, each once. KeyNeed makes a text that stands for
/// a phrase of a key of a set.
using AnyOf = std::span<const std::string_view>;
AnyOf OneText(std::string_view text, NeedMemory memory);
AnyOf KeyNeed(std::uint32_t key, NeedMemory memory);
/// The key that such a text stands for; -1 if it is a text like any other.
std::int64_t NeededKey(std::string_view text);

/// Each kind of mention as a bit, and the two kinds of aliases.
using KindBits = std::uint32_t;
inline KindBits KindBit(MentionKind kind) { return 1U << static_cast<unsigned>(kind); }
inline constexpr KindBits kNeedsCountry = 1U << 16;
inline constexpr KindBits kNeedsPlace = 1U << 17;

struct Needs {
  KindBits kinds = 0;
  std::vector<AnyOf> texts;  ///< One of each; they live as long as the memory that they were made in.
};

/// Needs of one after the other.
void Add(Needs& needs, const Needs& more);
void AddTexts(Needs& needs, AnyOf texts);

/// Needs of one or the other, of as many as there are.
class EitherNeeds {
 public:
  explicit EitherNeeds(std::size_t choices) { texts_.reserve(choices); }

  void Add(const Needs& choice);

  /// Those of what was added; none if nothing was.
  Needs Take(NeedMemory memory);

 private:
  KindBits kinds_ = ~KindBits{0};
  std::vector<std::string_view> texts_;
  bool any_ = false;
  bool every_ = true;  ///< Does each choice so far need some text?
};

/// The clause that says most: with the longest shortest text, then with the fewest. Null if there is none.
const AnyOf* Strongest(const Needs& needs);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_NEEDS_H_
