// How a text for people is drawn: in colour or not, and how wide.
#ifndef GAINSAY_REPORT_STYLE_H_
#define GAINSAY_REPORT_STYLE_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "gainsay/diagnostic.h"
#include "gainsay/report.h"

namespace gainsay {

struct Style {
  bool color = false;
  std::size_t width = 80;  ///< Columns; what is drawn may be wider only where it cannot be broken.
};

/// What a stretch of text is to the reader. Colour says nothing that words do not say as well.
enum class Ink { kPlain, kError, kWarning, kNote, kHelp, kStrong, kFaint };

/// `text` in the colour of `ink`, or as it is where the style has none. `text` must be safe already.
std::string Paint(const Style& style, Ink ink, std::string_view text);

Ink InkOf(Severity severity);
Ink InkOf(Level level);

/// `count` blanks, or copies of another character.
std::string Repeat(std::size_t count, char c = ' ');

/// "1 source", "2 sources"; `plural` only where an s does not make it.
std::string Counted(std::size_t count, std::string_view noun, std::string_view plural = {});

}  // namespace gainsay

#endif  // GAINSAY_REPORT_STYLE_H_
