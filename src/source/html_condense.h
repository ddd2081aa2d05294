// Markup without what no reader of articles needs. On the pages of news sites that is most of the bytes, and
// every one of them that the parser is spared is time: it looks at each character by itself.
#ifndef GAINSAY_SOURCE_HTML_CONDENSE_H_
#define GAINSAY_SOURCE_HTML_CONDENSE_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/limits.h"
#include "source/html_tree.h"
#include "text/mapped.h"

namespace gainsay {

/// Markup that parses to the same elements and text, with what was taken out and is read all the same. Holds
/// views of the source.
struct CondensedHtml {
  struct Attributed {
    Attribute name = Attribute::kAlt;
    std::string_view value;  ///< As it is written: references are not resolved.
    std::size_t at = 0;      ///< Where the value stands in the source.
  };
  struct Tag {
    std::size_t first = 0;
    std::size_t end = 0;
  };

  MappedText markup;                         ///< Pieces lead to the source.
  std::vector<Attributed> attributes;        ///< Of all tags, in order.
  std::vector<Tag> tags;                     ///< Which of the attributes are a tag's.
  std::vector<std::string_view> structured;  ///< What script elements with JSON-LD hold.
  bool attributes_cut = false;  ///< A tag has more attributes than the limit; those behind it are gone.

  /// The attributes of the tag that has an attribute of this name in `markup`.
  std::span<const Attributed> AttributesOf(std::string_view mark) const;
};

/// Takes out the contents of scripts and styles, comments, attributes, and all but the first of several
/// blanks before a tag. A tag with attributes that are read has one instead that stands for them. `source`
/// must be cleaned text.
CondensedHtml CondenseHtml(std::string_view source, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_CONDENSE_H_
