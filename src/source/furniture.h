// Lines of a page that are no part of its article: share buttons, tags, comment counts, bylines, dates.
#ifndef GAINSAY_SOURCE_FURNITURE_H_
#define GAINSAY_SOURCE_FURNITURE_H_

#include <string>
#include <string_view>

#include "source/statements.h"

namespace gainsay {

enum class LineKind {
  kText,       ///< Nothing speaks against its being a part of the article.
  kFurniture,  ///< Buttons, menus, counters, residue of templates.
  kComments,   ///< Opens the readers' comments: what follows is not by the article's author.
  kRelated,    ///< Opens links to other articles.
  kByline,     ///< Who wrote it; `value` is the name.
  kPublished,  ///< `value` is the date and time in ISO 8601.
  kModified,   ///< As `kPublished`.
  kCredit,     ///< Whose picture it is.
};

struct LineClass {
  LineKind kind = LineKind::kText;
  std::string value = {};
  bool labelled = false;  ///< A word says what the value is ("Published: ...").
};

/// What one line of cleaned text is, by its wording alone.
LineClass ClassifyLine(std::string_view line);

/// Who wrote what a line dates, in the manner of "Posted on 3 May 2024 by Jane Doe"; empty if it says no such
/// thing.
std::string AuthorBehindDate(std::string_view line);

/// Adds what a line says to what is known of its article.
void TakeLine(const LineClass& line, Statements& stated);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_FURNITURE_H_
