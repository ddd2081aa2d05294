#include "report/excerpt.h"

#include <algorithm>

#include "report/unsafe.h"
#include "text/width.h"

namespace gainsay {
namespace {

constexpr std::string_view kEllipsis = "…";

/// How far a cut looks for a blank before it parts a word.
constexpr std::size_t kWordSearch = 24;

/// The longest end of `text` that takes at most `width` columns, with … before it where something is left
/// out.
std::string CutStart(const std::string& text, std::size_t width) {
  const std::size_t whole = DisplayWidth(text);
  if (whole <= width) return text;
  if (width == 0) return {};
  std::string_view rest = text;
  const std::size_t excess = whole - (width - 1);
  rest.remove_prefix(FitWidth(rest, excess));
  while (!rest.empty() && DisplayWidth(rest) > width - 1)
    rest.remove_prefix(std::max<std::size_t>(1, FitWidth(rest, 2)));
  const std::size_t blank = rest.substr(0, kWordSearch).find(' ');
  if (blank != std::string_view::npos && blank + 1 < rest.size()) rest.remove_prefix(blank + 1);
  return std::string(kEllipsis) + std::string(rest);
}

}  // namespace

std::string CutEnd(std::string_view safe_text, std::size_t width) {
  if (DisplayWidth(safe_text) <= width) return std::string(safe_text);
  if (width == 0) return {};
  std::string_view kept = safe_text.substr(0, FitWidth(safe_text, width - 1));
  const std::size_t blank = kept.rfind(' ');
  if (blank != std::string_view::npos && blank > 0 && kept.size() - blank <= kWordSearch)
    kept = kept.substr(0, blank);
  return std::string(kept) + std::string(kEllipsis);
}

Excerpt CutAround(std::string_view text, Span mark, std::size_t width) {
  const std::size_t start = std::min<std::size_t>(mark.start, text.size());
  const std::size_t end = std::clamp<std::size_t>(mark.end, start, text.size());
  std::string before = SafeLine(text.substr(0, start));
  std::string marked = CutEnd(SafeLine(text.substr(start, end - start)), width);
  std::string after = SafeLine(text.substr(end));

  const std::size_t room = width - std::min(width, DisplayWidth(marked));
  const std::size_t wanted_before = DisplayWidth(before);
  const std::size_t wanted_after = DisplayWidth(after);
  if (wanted_before + wanted_after > room) {
    // Each side gets half; what one does not need goes to the other.
    const std::size_t half = room / 2;
    const std::size_t for_before = std::max(half, room - std::min(room, wanted_after));
    before = CutStart(before, std::min(wanted_before, for_before));
    after = CutEnd(after, room - DisplayWidth(before));
  }
  Excerpt excerpt;
  excerpt.column = DisplayWidth(before);
  excerpt.columns = std::max<std::size_t>(1, DisplayWidth(marked));
  excerpt.line = before + marked + after;
  return excerpt;
}

}  // namespace gainsay
