// An article as a record of some format holds it: fields of text or markup, before they are read.
#ifndef GAINSAY_SOURCE_RECORD_H_
#define GAINSAY_SOURCE_RECORD_H_

#include <string>
#include <vector>

#include "gainsay/document.h"
#include "source/html_article.h"
#include "source/statements.h"
#include "text/mapped.h"

namespace gainsay {

struct ArticleRecord {
  struct Field {
    Role role = Role::kBody;  ///< Of all its text; body and lead are told apart when it is read.
    bool markup = false;
    MappedText text;  ///< Pieces lead to the text of the file.
  };

  std::string format;
  std::vector<Field> fields;  ///< In the order in which they are to be read.
  Statements stated;          ///< Without the title where a field is the headline.

  bool Holds(Role role) const;
};

/// The article of a record: its fields one after the other. Furniture is left out of markup and text alike.
HtmlArticle ReadRecord(ArticleRecord record, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_RECORD_H_
