#include "gainsay/extracted.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gainsay {
namespace {

bool BeginsCodePoint(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::uint32_t CodePointsIn(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), BeginsCodePoint));
}

/// Asks for the place wherever it may be another one than the marks so far tell.
class Marker {
 public:
  explicit Marker(const Document& document)
      : text_(document.text), map_(document.map), size_(static_cast<std::uint32_t>(document.text.size())) {}

  std::vector<PlaceMark> All() {
    std::uint32_t end = 0;
    for (const RawMap::Piece& piece : map_.pieces()) {
      AskEach(end, piece.text);  // Between pieces every byte stands where the next one begins.
      end = std::min(piece.text + piece.text_size, size_);
      if (piece.text_size == piece.raw_size) {
        Ask(piece.text);
        AskBehindLineEnds(piece);
      } else {
        AskEach(piece.text, end);
      }
    }
    AskEach(end, size_);
    return std::move(marks_);
  }

 private:
  void AskEach(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t offset = from; offset < std::min(to, size_); ++offset) Ask(offset);
  }

  void AskBehindLineEnds(const RawMap::Piece& piece) {
    const std::string_view raw =
        map_.raw().substr(std::min<std::uint64_t>(piece.raw, map_.raw().size()), piece.raw_size);
    for (std::size_t at = raw.find_first_of("\r\n"); at != std::string_view::npos;
         at = raw.find_first_of("\r\n", at + 1)) {
      Ask(piece.text + static_cast<std::uint32_t>(at) + 1);
    }
  }

  void Ask(std::uint32_t offset) {
    if (offset >= size_ || !BeginsCodePoint(text_[offset])) return;
    counted_ += CodePointsIn(text_.substr(counted_to_, offset - counted_to_));
    counted_to_ = offset;
    const Place place = map_.PlaceOf(offset);
    if (!marks_.empty() && marks_.back().line == place.line &&
        marks_.back().column + counted_ == place.column)
      return;
    marks_.push_back({offset, place.line, place.column});
    counted_ = 0;
  }

  std::string_view text_;
  const RawMap& map_;
  std::uint32_t size_;
  std::vector<PlaceMark> marks_;
  std::uint32_t counted_to_ = 0;
  std::uint32_t counted_ = 0;  ///< Code points from the last mark to there.
};

constexpr AxisField kAxes[] = {{"population", &Axes::population}, {"group", &Axes::group},
                               {"status", &Axes::status},         {"basis", &Axes::basis},
                               {"place", &Axes::place},           {"occasion", &Axes::occasion}};

}  // namespace

std::vector<PlaceMark> MarkPlaces(const Document& document) {
  return document.map.raw().empty() ? std::vector<PlaceMark>() : Marker(document).All();
}

Place PlaceAt(std::span<const PlaceMark> marks, std::string_view text, std::uint32_t offset) {
  const auto next =
      std::upper_bound(marks.begin(), marks.end(), offset,
                       [](std::uint32_t wanted, const PlaceMark& mark) { return wanted < mark.offset; });
  if (next == marks.begin() || offset > text.size()) return {};
  const PlaceMark& mark = *(next - 1);
  return {"", mark.line, mark.column + CodePointsIn(text.substr(mark.offset, offset - mark.offset))};
}

std::span<const AxisField> AxisFields() { return kAxes; }

std::string_view GrainName(DateRange::Grain grain) {
  constexpr std::array<std::string_view, 7> kNames = {"day",  "week",   "month", "season",
                                                      "year", "decade", "span"};
  return kNames.at(static_cast<std::size_t>(grain));
}

std::string_view EntityTypeName(EntityType type) {
  constexpr std::array<std::string_view, 4> kNames = {"unknown", "person", "organisation", "place"};
  return kNames.at(static_cast<std::size_t>(type));
}

std::string_view GenderName(Gender gender) {
  constexpr std::array<std::string_view, 3> kNames = {"unknown", "male", "female"};
  return kNames.at(static_cast<std::size_t>(gender));
}

std::string_view LevelName(Level level) {
  constexpr std::array<std::string_view, 3> kNames = {"note", "warning", "error"};
  return kNames.at(static_cast<std::size_t>(level));
}

}  // namespace gainsay
