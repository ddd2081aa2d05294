// The lines of a rule or manifest file, for places and excerpts in messages.
#ifndef GAINSAY_YAML_LINES_H_
#define GAINSAY_YAML_LINES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"

namespace gainsay {

/// Where each line of a text begins. The text must outlive it.
class Lines {
 public:
  explicit Lines(std::string_view text);

  /// A line without its end, counted from 1; empty if there is no such line.
  std::string_view Line(std::uint32_t line) const;

  /// The column, in code points from 1, that lies `bytes` into a line.
  std::uint32_t Column(std::uint32_t line, std::size_t bytes) const;

  /// Puts the line at its place into a diagnostic; of a very long one only as much as a reader needs.
  void AddExcerpt(Diagnostic& diagnostic) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

/// The offset of the first byte that is no part of valid UTF-8; `npos` if there is none.
std::size_t FindInvalidUtf8(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_YAML_LINES_H_
