// The last step of every reader: parts of a source text become the text, blocks and map of a document.
#ifndef GAINSAY_SOURCE_ASSEMBLE_H_
#define GAINSAY_SOURCE_ASSEMBLE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "text/mapped.h"

namespace gainsay {

/// Builds the text of an article from stretches of a longer text. A blank line parts two blocks and a line
/// feed ends the text; inside a block, every run of white space becomes one blank.
class Assembly {
 public:
  explicit Assembly(const MappedText& source) : source_(source) {}

  /// Adds a block; empty ones are left out.
  void Add(Span span, Role role);
  /// Adds a block made of several stretches of the source, read as one run of text. An empty one is a blank.
  void Add(const std::vector<Span>& spans, Role role);

  /// Moves the result into `document`. Its map leads to where the pieces of the source lead in `file`.
  void Finish(Document& document, const RawMap& file);

 private:
  void Append(Span span);
  void AppendBlank();

  const MappedText& source_;
  MappedText result_;
  std::vector<Block> blocks_;
  std::optional<std::uint32_t>
      blank_;               ///< A blank of the source, written when more text follows in the block.
  bool own_blank_ = false;  ///< The same for one that the source does not hold.
};

/// Cuts text at a limit on its bytes, between characters. True if something was cut.
bool CutToLimit(MappedText& text, std::uint64_t limit);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_ASSEMBLE_H_
