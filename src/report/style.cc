#include "report/style.h"

#include <array>

namespace gainsay {

std::string Paint(const Style& style, Ink ink, std::string_view text) {
  if (!style.color || ink == Ink::kPlain || text.empty()) return std::string(text);
  constexpr std::array<std::string_view, 7> kCodes = {"", "1;31", "1;33", "1;36", "1;32", "1", "2"};
  std::string painted = "\x1b[";
  painted += kCodes.at(static_cast<std::size_t>(ink));
  painted += 'm';
  painted += text;
  painted += "\x1b[0m";
  return painted;
}

Ink InkOf(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return Ink::kError;
    case Severity::kWarning:
      return Ink::kWarning;
    case Severity::kNote:
      return Ink::kNote;
  }
  return Ink::kNote;
}

Ink InkOf(Level level) {
  switch (level) {
    case Level::kError:
      return Ink::kError;
    case Level::kWarning:
      return Ink::kWarning;
    case Level::kNote:
      return Ink::kNote;
  }
  return Ink::kNote;
}

std::string Repeat(std::size_t count, char c) { return std::string(count, c); }

std::string Counted(std::size_t count, std::string_view noun, std::string_view plural) {
  std::string text = std::to_string(count) + " ";
  if (count == 1 || plural.empty()) {
    text += noun;
    if (count != 1) text += 's';
  } else {
    text += plural;
  }
  return text;
}

}  // namespace gainsay
