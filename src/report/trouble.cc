#include "report/trouble.h"

#include <algorithm>
#include <string_view>

#include "report/excerpt.h"
#include "report/unsafe.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

std::string_view LevelName(Level level) {
  switch (level) {
    case Level::kError:
      return "error";
    case Level::kWarning:
      return "warning";
    case Level::kNote:
      return "note";
  }
  return "note";
}

/// The byte offset of a column (in code points, from 1).
std::uint32_t OffsetOfColumn(std::string_view line, std::uint32_t column) {
  std::size_t offset = 0;
  for (std::uint32_t i = 1; i < column && offset < line.size(); ++i) offset += DecodeAt(line, offset).size;
  return static_cast<std::uint32_t>(offset);
}

std::string ExcerptText(const Diagnostic& trouble, const Style& style) {
  const std::string number = std::to_string(trouble.place.line);
  const std::string gutter = Repeat(number.size() + 1) + "|";
  const std::uint32_t column = std::max(trouble.place.column, 1U);
  const Span mark = {OffsetOfColumn(trouble.excerpt, column),
                     OffsetOfColumn(trouble.excerpt, column + std::max(trouble.width, 1U))};
  const std::size_t used = number.size() + 3;
  const Excerpt excerpt = CutAround(trouble.excerpt, mark, style.width > used + 20 ? style.width - used : 20);
  std::string text = Paint(style, Ink::kFaint, gutter) + "\n";
  text += Paint(style, Ink::kFaint, number + " |") + " " + excerpt.line + "\n";
  text += Paint(style, Ink::kFaint, gutter) + " " + Repeat(excerpt.column) +
          Paint(style, InkOf(trouble.level), Repeat(excerpt.columns, '^')) + "\n";
  return text;
}

}  // namespace

std::string PlaceText(const Place& place) {
  std::string text = SafeLine(place.file);
  if (place.line == 0) return text;
  text += ":" + std::to_string(place.line);
  if (place.column != 0) text += ":" + std::to_string(place.column);
  return text;
}

std::string TroubleText(const Diagnostic& trouble, const Style& style) {
  std::string headline(LevelName(trouble.level));
  if (!trouble.code.empty()) headline += "[" + trouble.code + "]";
  std::string text = Paint(style, InkOf(trouble.level), headline);
  text += Paint(style, Ink::kStrong, ": " + SafeLine(trouble.message)) + "\n";
  const bool with_excerpt = !trouble.excerpt.empty() && trouble.place.line != 0;
  const std::size_t indent = with_excerpt ? std::to_string(trouble.place.line).size() : 1;
  if (!trouble.place.file.empty()) {
    text += Repeat(indent) + Paint(style, Ink::kFaint, "--> ") + PlaceText(trouble.place) + "\n";
  }
  if (with_excerpt) text += ExcerptText(trouble, style);
  if (!trouble.help.empty()) {
    text += Repeat(indent + 1) + Paint(style, Ink::kFaint, "= ") + Paint(style, Ink::kHelp, "help: ") +
            SafeLine(trouble.help) + "\n";
  }
  return text;
}

}  // namespace gainsay
