#include "text/mapped.h"

#include <algorithm>

namespace gainsay {
namespace {

using Piece = RawMap::Piece;

bool ByteForByte(const Piece& piece) { return piece.text_size == piece.raw_size; }
std::uint64_t TextEnd(const Piece& piece) { return std::uint64_t{piece.text} + piece.text_size; }

/// Adds a piece, joining it to the last one where both are byte for byte and follow one another.
void Add(std::vector<Piece>& pieces, const Piece& piece) {
  if (!pieces.empty() && ByteForByte(piece)) {
    Piece& last = pieces.back();
    if (ByteForByte(last) && TextEnd(last) == piece.text && last.raw + last.raw_size == piece.raw) {
      last.text_size += piece.text_size;
      last.raw_size += piece.raw_size;
      return;
    }
  }
  pieces.push_back(piece);
}

/// The first piece that ends behind a text offset.
std::vector<Piece>::const_iterator FirstBehind(const std::vector<Piece>& pieces, std::uint64_t offset) {
  return std::partition_point(pieces.begin(), pieces.end(),
                              [offset](const Piece& piece) { return TextEnd(piece) <= offset; });
}

/// What a stretch of the middle text stands for, as a whole.
Piece Whole(const Piece& outer, const std::vector<Piece>& inner) {
  Piece result{outer.text, outer.text_size, 0, 0};
  const std::uint64_t end = outer.raw + outer.raw_size;
  bool found = false;
  for (auto it = FirstBehind(inner, outer.raw); it != inner.end() && it->text < end; ++it) {
    const std::uint64_t from = std::max<std::uint64_t>(it->text, outer.raw);
    const std::uint64_t to = std::min(TextEnd(*it), end);
    const std::uint64_t raw = ByteForByte(*it) ? it->raw + (from - it->text) : it->raw;
    const std::uint64_t raw_end = ByteForByte(*it) ? it->raw + (to - it->text) : it->raw + it->raw_size;
    if (!found) result.raw = raw;
    if (raw_end > result.raw) result.raw_size = static_cast<std::uint32_t>(raw_end - result.raw);
    found = true;
  }
  if (!found) {
    const auto next = FirstBehind(inner, outer.raw);
    if (next != inner.end()) result.raw = next->raw;
  }
  return result;
}

/// A byte-for-byte stretch of the middle text, piece by piece.
void AddSplit(const Piece& outer, const std::vector<Piece>& inner, std::vector<Piece>& result) {
  const std::uint64_t end = outer.raw + outer.raw_size;
  for (auto it = FirstBehind(inner, outer.raw); it != inner.end() && it->text < end; ++it) {
    const std::uint64_t from = std::max<std::uint64_t>(it->text, outer.raw);
    const std::uint64_t to = std::min(TextEnd(*it), end);
    Piece piece{static_cast<std::uint32_t>(outer.text + (from - outer.raw)),
                static_cast<std::uint32_t>(to - from), it->raw, it->raw_size};
    if (ByteForByte(*it)) {
      piece.raw += from - it->text;
      piece.raw_size = piece.text_size;
    }
    Add(result, piece);
  }
}

}  // namespace

void MappedText::AppendSame(std::string_view bytes, std::uint64_t raw) {
  if (bytes.empty()) return;
  const auto size = static_cast<std::uint32_t>(bytes.size());
  Add(pieces, {static_cast<std::uint32_t>(text.size()), size, raw, size});
  text.append(bytes);
}

void MappedText::AppendFor(std::string_view bytes, std::uint64_t raw, std::uint32_t raw_size) {
  if (bytes.empty()) return;
  Add(pieces,
      {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(bytes.size()), raw, raw_size});
  text.append(bytes);
}

void MappedText::AppendPart(const MappedText& other, std::uint32_t start, std::uint32_t end) {
  const auto base = static_cast<std::uint32_t>(text.size());
  for (auto it = FirstBehind(other.pieces, start); it != other.pieces.end() && it->text < end; ++it) {
    const std::uint32_t from = std::max(it->text, start);
    const auto to = static_cast<std::uint32_t>(std::min<std::uint64_t>(TextEnd(*it), end));
    Piece piece{base + (from - start), to - from, it->raw, it->raw_size};
    if (ByteForByte(*it)) {
      piece.raw += from - it->text;
      piece.raw_size = piece.text_size;
    }
    Add(pieces, piece);
  }
  text.append(other.text, start, end - start);
}

MappedText Itself(std::string_view text) {
  MappedText mapped;
  mapped.AppendSame(text, 0);
  return mapped;
}

std::vector<Piece> Compose(std::vector<Piece> outer, const std::vector<Piece>& inner) {
  if (inner.size() == 1 && ByteForByte(inner[0]) && inner[0].text == 0 && inner[0].raw == 0) return outer;
  std::vector<Piece> result;
  result.reserve(outer.size());
  for (const Piece& piece : outer) {
    if (ByteForByte(piece)) {
      AddSplit(piece, inner, result);
    } else {
      Add(result, Whole(piece, inner));
    }
  }
  return result;
}

}  // namespace gainsay
