#include "gainsay/document.h"

#include <algorithm>

namespace gainsay {
namespace {

/// Raw bytes between two counts of code points.
constexpr std::uint64_t kStretch = 1024;

/// Counted in single bytes, a few at a time, so that many are looked at by one instruction.
std::uint64_t CountCodePoints(std::string_view bytes) {
  constexpr std::size_t kFew = 128;
  const auto begins = [](char c) { return static_cast<signed char>(c) >= -0x40; };
  std::uint64_t count = 0;
  for (; bytes.size() >= kFew; bytes.remove_prefix(kFew)) {
    std::uint8_t few = 0;
    for (std::size_t i = 0; i < kFew; ++i) few = static_cast<std::uint8_t>(few + begins(bytes[i]));
    count += few;
  }
  for (const char c : bytes) count += begins(c);
  return count;
}

constexpr MetadataField kFields[] = {{"outlet", &Metadata::outlet},
                                     {"title", &Metadata::title},
                                     {"byline", &Metadata::byline},
                                     {"published", &Metadata::published},
                                     {"modified", &Metadata::modified},
                                     {"url", &Metadata::url},
                                     {"language", &Metadata::language},
                                     {"origin", &Metadata::origin},
                                     {"canonical_url", &Metadata::canonical_url},
                                     {"agency", &Metadata::agency}};

}  // namespace

std::span<const MetadataField> MetadataFields() { return kFields; }

RawMap::RawMap(std::shared_ptr<const std::string> raw, std::vector<Piece> pieces, std::uint32_t first_line)
    : raw_(std::move(raw)), pieces_(std::move(pieces)), first_line_(first_line) {
  const std::string_view bytes = this->raw();
  auto index = std::make_shared<Index>();
  index->line_starts.push_back(0);
  const bool returns = bytes.find('\r') != std::string_view::npos;
  for (std::size_t i = 0; returns && i < bytes.size(); ++i) {
    const bool lone_return = bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n');
    if (bytes[i] == '\n' || lone_return) index->line_starts.push_back(i + 1);
  }
  for (std::size_t i = bytes.find('\n'); !returns && i != std::string_view::npos;
       i = bytes.find('\n', i + 1)) {
    index->line_starts.push_back(i + 1);
  }
  index->code_points.reserve(bytes.size() / kStretch + 1);
  std::uint64_t count = 0;
  for (std::uint64_t start = 0; start <= bytes.size(); start += kStretch) {
    index->code_points.push_back(count);
    count += CountCodePoints(bytes.substr(start, kStretch));
  }
  index_ = std::move(index);
}

RawMap::RawMap(const RawMap& file, std::vector<Piece> pieces)
    : raw_(file.raw_), index_(file.index_), pieces_(std::move(pieces)), first_line_(file.first_line_) {}

std::uint64_t RawMap::CodePointsBefore(std::uint64_t raw_offset) const {
  const std::uint64_t stretch = raw_offset / kStretch;
  const std::uint64_t start = stretch * kStretch;
  return index_->code_points[stretch] + CountCodePoints(raw().substr(start, raw_offset - start));
}

std::uint64_t RawMap::RawOffset(std::uint32_t text_offset) const {
  auto next = std::upper_bound(pieces_.begin(), pieces_.end(), text_offset,
                               [](std::uint32_t offset, const Piece& piece) { return offset < piece.text; });
  if (next != pieces_.begin()) {
    const Piece& piece = *(next - 1);
    const std::uint32_t into = text_offset - piece.text;
    if (into < piece.text_size) return piece.text_size == piece.raw_size ? piece.raw + into : piece.raw;
    if (next == pieces_.end()) return piece.raw + piece.raw_size;
  }
  return next == pieces_.end() ? 0 : next->raw;
}

Place RawMap::PlaceOf(std::uint32_t text_offset) const {
  if (!raw_) return {};
  const std::uint64_t offset = std::min<std::uint64_t>(RawOffset(text_offset), raw_->size());
  const auto next = std::upper_bound(index_->line_starts.begin(), index_->line_starts.end(), offset);
  const std::uint64_t line_start = *(next - 1);
  const std::uint64_t column = CodePointsBefore(offset) - CodePointsBefore(line_start) + 1;
  return {"", static_cast<std::uint32_t>(next - index_->line_starts.begin()) - 1 + first_line_,
          static_cast<std::uint32_t>(column)};
}

}  // namespace gainsay
