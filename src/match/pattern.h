// A pattern of the rule language as a tree.
#ifndef GAINSAY_MATCH_PATTERN_H_
#define GAINSAY_MATCH_PATTERN_H_

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace gainsay {

/// Where trees stand: all of them go when it goes, and none is ever freed alone.
using PatternMemory = std::pmr::monotonic_buffer_resource;

/// A placeholder: `{name.key:as}`. Its names lie in the pattern.
struct Hole {
  std::string_view name;
  std::string_view key;
  std::string_view as;       ///< What its capture is called: what follows the colon, else `name`.
  std::uint32_t offset = 0;  ///< Of the name within the pattern.
  std::uint32_t width = 0;
};

/// A node: a plain value, whose children are shared with its copies.
struct PatternNode {
  enum class Kind {
    kText,   ///< Literal letters, as PlainLetter makes them.
    kBlank,  ///< White space.
    kClass,  ///< One character, as RE2 source that matches no mark.
    kSequence,
    kChoice,
    kRepeat,
    kHole,
    kGap,  ///< Up to `max` words, with the blank before them, or after them if `leading`.
    kStart,
    kEnd,
    kBoundary,  ///< RE2's \b or \B.
  };
  Kind kind = Kind::kSequence;
  bool unbounded = false;  ///< kRepeat: `max` does not hold.
  bool lazy = false;
  bool leading = false;
  bool tight = false;
  std::uint32_t min = 1;
  std::uint32_t max = 1;
  std::string_view text;
  std::span<PatternNode> children;  ///< Of kClass its characters as texts, if they are few and listed.
  const Hole* hole = nullptr;       ///< Of kHole alone.
};

struct PatternError {
  std::string code;
  std::string message;
  std::string help;
  std::uint32_t offset = 0;  ///< In bytes of the pattern.
  std::uint32_t width = 1;
};

/// Parses a pattern. Blanks next to optional items and gaps are moved into them. What is accepted here, RE2
/// accepts. The tree lives as long as the pattern and `memory`.
std::variant<PatternNode, PatternError> ParsePattern(std::string_view pattern, PatternMemory& memory);

/// The tree on one line, for tests and for people: blanks as `_`, groups in parentheses.
std::string DumpPattern(const PatternNode& node);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_PATTERN_H_
