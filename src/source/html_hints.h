// What the names of elements say about their contents: classes and ids that the templates of sites use.
#ifndef GAINSAY_SOURCE_HTML_HINTS_H_
#define GAINSAY_SOURCE_HTML_HINTS_H_

#include <vector>

#include "source/html_tree.h"

namespace gainsay {

/// What an element is named for. Several may hold.
struct Hints {
  bool body = false;      ///< The text of an article.
  bool comments = false;  ///< What readers say.
  bool beside = false;    ///< Menus, footers, consent, newsletters: never an article.
  bool junk = false;      ///< Links, buttons, advertisements, which may also name what goes with an article.
  bool meta = false;      ///< Author, date, section: about the article, not of it.
  bool caption = false;   ///< What a picture shows.
  bool hidden = false;    ///< Not shown until a script says so.
};

/// Reads class, id, role, itemprop and what hides an element; the hints of every node, none for text.
std::vector<Hints> FindHints(const HtmlTree& tree);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_HINTS_H_
