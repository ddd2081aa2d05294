#include "match/complain.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "text/utf8.h"

namespace gainsay {
namespace {

std::uint32_t CodePoints(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), IsLeadByte));
}

// The byte at which a column (from 1) of a line begins; the line's size if there is none.
std::size_t ByteOfColumn(std::string_view line, std::uint32_t column) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < column && at < line.size(); ++i) {
    ++at;
    while (at < line.size() && !IsLeadByte(line[at])) ++at;
  }
  return at;
}

}  // namespace

Diagnostic Complaint(const Located& text, const PatternError& error) {
  Diagnostic diagnostic;
  diagnostic.code = error.code;
  diagnostic.message = error.message;
  diagnostic.help = error.help;
  diagnostic.place = text.place;
  diagnostic.excerpt = text.line;
  const std::string_view line = text.line;
  const std::string_view before = std::string_view(text.text).substr(0, error.offset);
  const std::size_t start = ByteOfColumn(line, text.place.column);
  if (text.place.column > 0 && line.substr(start).starts_with(before)) {
    diagnostic.place.column += CodePoints(before);
    diagnostic.width =
        std::max(1U, CodePoints(std::string_view(text.text).substr(before.size(), error.width)));
  }
  return diagnostic;
}

}  // namespace gainsay
