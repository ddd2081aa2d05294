// What went wrong with an input, and where: collected and carried on from, never thrown.
#ifndef GAINSAY_DIAGNOSTIC_H_
#define GAINSAY_DIAGNOSTIC_H_

#include <cstdint>
#include <string>
#include <vector>

namespace gainsay {

/// A place in a file as it lies on disk. Line and column (in code points) count from 1; 0 means not known.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

enum class Level { kNote, kWarning, kError };

/// One message about an input. An error means that something was not examined or not understood.
struct Diagnostic {
  Level level = Level::kError;
  std::string code;     ///< Stable kebab-case name of the kind of trouble, such as `unknown-set`.
  std::string message;  ///< What is wrong, in one sentence without a full stop.
  Place place;
  std::string excerpt = {};  ///< The source line at `place`, empty if it is not text.
  std::uint32_t width = 1;   ///< How many columns the caret line underlines.
  std::string help = {};     ///< What to do about it; may be empty.
};

using Diagnostics = std::vector<Diagnostic>;

inline bool HasError(const Diagnostics& diagnostics) {
  for (const Diagnostic& d : diagnostics) {
    if (d.level == Level::kError) return true;
  }
  return false;
}

}  // namespace gainsay

#endif  // GAINSAY_DIAGNOSTIC_H_
