// Text that knows what bytes it was made from, however many steps lie between.
#ifndef GAINSAY_TEXT_MAPPED_H_
#define GAINSAY_TEXT_MAPPED_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/document.h"

namespace gainsay {

/// Text with the pieces that lead from its offsets to those of what it was made from.
struct MappedText {
  std::string text;
  std::vector<RawMap::Piece> pieces;

  /// Appends bytes that stand in the source as they are, at `raw`.
  void AppendSame(std::string_view bytes, std::uint64_t raw);
  /// Appends bytes that stand for `raw_size` bytes of the source at `raw` as a whole.
  void AppendFor(std::string_view bytes, std::uint64_t raw, std::uint32_t raw_size);
  /// Appends bytes that nothing in the source stands for, such as the line feeds between blocks.
  void AppendOwn(std::string_view bytes) { text.append(bytes); }
  /// Appends the bytes [start, end) of `other` with what they stand for.
  void AppendPart(const MappedText& other, std::uint32_t start, std::uint32_t end);
};

/// All of a text, standing for itself.
MappedText Itself(std::string_view text);

/// The pieces that lead from a text through a middle one to the source: `outer` leads from the text to the
/// middle one, `inner` from there to the source. Middle bytes that stand for nothing are passed over.
std::vector<RawMap::Piece> Compose(std::vector<RawMap::Piece> outer, const std::vector<RawMap::Piece>& inner);

}  // namespace gainsay

#endif  // GAINSAY_TEXT_MAPPED_H_
