// Plain text, as copied from a page or exported: headline, lead and body; what belongs to the page is left
// out.
#ifndef GAINSAY_SOURCE_PLAIN_H_
#define GAINSAY_SOURCE_PLAIN_H_

#include <string>

#include "gainsay/document.h"
#include "source/statements.h"
#include "text/mapped.h"

namespace gainsay {

/// Fills text, blocks and map from cleaned text, whose pieces lead to `file`, and `stated` with what the text
/// shows: outlet, byline, dates, headline.
void ReadPlain(Document& document, const MappedText& text, const RawMap& file, Statements& stated);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_PLAIN_H_
