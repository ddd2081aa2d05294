// An article in words: what was read of a file as what.
#ifndef GAINSAY_DESCRIBE_DOCUMENT_H_
#define GAINSAY_DESCRIBE_DOCUMENT_H_

#include <string>
#include <string_view>

#include "gainsay/document.h"

namespace gainsay {

/// `headline`, `lead`, `body`, `list item`, `table cell`, `caption`, `alternative text`.
std::string_view RoleName(Role role);

/// Format and metadata, each field with where it was stated; then every block with its place in the raw file,
/// its role and its text. Lines end in line feeds.
std::string DescribeDocument(const Document& document);

}  // namespace gainsay

#endif  // GAINSAY_DESCRIBE_DOCUMENT_H_
