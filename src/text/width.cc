#include "text/width.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kEmojiSelector = 0xFE0F;

bool IsRegionalIndicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool IsSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool IsEmoji(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
}

std::size_t WidthOf(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return 1;
  if (c < 0xA0) return 0;
  const auto point = static_cast<UChar32>(c);
  const auto category = u_charType(point);
  const bool jamo_that_joins = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || jamo_that_joins) return 0;
  if (category == U_FORMAT_CHAR) return 0;
  if (category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR) return 0;
  const int east_asian = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_FULLWIDTH || east_asian == U_EA_WIDE ? 2 : 1;
}

/// One character with all that is drawn in its cell.
struct Cluster {
  std::size_t end = 0;
  std::size_t width = 0;
};

Cluster ClusterAt(std::string_view text, std::size_t offset) {
  const CodePoint first = DecodeAt(text, offset);
  Cluster cluster{offset + first.size, WidthOf(first.value)};
  bool emoji = IsEmoji(first.value);
  bool half_flag = IsRegionalIndicator(first.value);
  bool joined = false;
  while (cluster.end < text.size()) {
    const CodePoint next = DecodeAt(text, cluster.end);
    if (half_flag && IsRegionalIndicator(next.value)) {
      cluster.width = 2;
      half_flag = false;
    } else if (emoji && next.value == kEmojiSelector) {
      cluster.width = 2;
    } else if (emoji && next.value == kZeroWidthJoiner) {
      joined = true;
      cluster.end += next.size;
      continue;
    } else if (!(joined && IsEmoji(next.value)) && !(emoji && IsSkinTone(next.value)) &&
               (next.value < 0xA0 || WidthOf(next.value) != 0)) {
      break;
    }
    joined = false;
    cluster.end += next.size;
  }
  return cluster;
}

}  // namespace

std::size_t DisplayWidth(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const Cluster cluster = ClusterAt(text, offset);
    width += cluster.width;
    offset = cluster.end;
  }
  return width;
}

std::size_t FitWidth(std::string_view text, std::size_t columns) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const Cluster cluster = ClusterAt(text, offset);
    if (cluster.width > columns) break;
    columns -= cluster.width;
    offset = cluster.end;
  }
  return offset;
}

}  // namespace gainsay
