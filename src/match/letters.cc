#include "match/letters.h"

#include <algorithm>
#include <iterator>

namespace gainsay {
namespace {

char32_t LowerLatin(char32_t c) {
  const bool shifted = c >= 0xC0 && c <= 0xDE && c != 0xD7;
  if (shifted) return c + 32;
  if (c == 0x178) return 0xFF;
  // Latin Extended-A alternates capital and small; in two stretches the capital is the odd one.
  const bool odd_capitals = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (odd_capitals) return c % 2 == 1 ? c + 1 : c;
  const bool even_capitals = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
  return even_capitals && c % 2 == 0 ? c + 1 : c;
}

char32_t LowerOther(char32_t c) {
  const bool greek = c >= 0x391 && c <= 0x3A9;
  const bool cyrillic = c >= 0x410 && c <= 0x42F;
  if (greek || cyrillic) return c + 32;
  const bool extended_cyrillic = c >= 0x400 && c <= 0x40F;
  return extended_cyrillic ? c + 80 : c;
}

char32_t PlainMark(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0xFF07:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xFF02:
      return '"';
    case 0x2010:
    case 0x2011:
      return '-';
    case 0xA0:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
      return ' ';
    default:
      return c >= 0x2000 && c <= 0x200A ? U' ' : c;
  }
}

struct Range {
  char32_t first;
  char32_t last;
};

// Marks, symbols and signs beyond ASCII, and scripts that set no blanks between words (Thai, Chinese,
// Japanese).
constexpr Range kNoWordLetters[] = {
    {0x80, 0xA9},     {0xAB, 0xB4},       {0xB6, 0xB9},        {0xBB, 0xBF},     {0xD7, 0xD7},
    {0xF7, 0xF7},     {0x0E00, 0x0EFF},   {0x1000, 0x109F},    {0x1780, 0x17FF}, {0x2000, 0x206F},
    {0x20A0, 0x20CF}, {0x2190, 0x2BFF},   {0x2E00, 0x2E7F},    {0x3000, 0x312F}, {0x3200, 0x9FFF},
    {0xD800, 0xFAFF}, {0xFE10, 0xFE6F},   {0xFF00, 0xFF0F},    {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40},
    {0xFF5B, 0xFFFF}, {0x1F000, 0x3FFFF}, {0xE0000, 0x10FFFF},
};

}  // namespace

char32_t PlainLetter(char32_t c) {
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    const bool blank = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
    return blank ? U' ' : c;
  }
  const char32_t mark = PlainMark(c);
  if (mark != c) return mark;
  return c < 0x180 ? LowerLatin(c) : LowerOther(c);
}

bool IsInvisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

bool IsWordLetter(char32_t c) {
  if (c < 0x80) return IsAsciiWord(static_cast<unsigned char>(c));
  const auto* const after =
      std::upper_bound(std::begin(kNoWordLetters), std::end(kNoWordLetters), c,
                       [](char32_t value, const Range& range) { return value < range.first; });
  return after == std::begin(kNoWordLetters) || c > std::prev(after)->last;
}

}  // namespace gainsay
