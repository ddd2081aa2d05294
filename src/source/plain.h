// Plain text, as copied from a page or exported: headline, lead and body; what belongs to the page is left
// out.
#ifndef GAINSAY_SOURCE_PLAIN_H_
#define GAINSAY_SOURCE_PLAIN_H_

#include <string>

#include "gainsay/document.h"
#include "text/mapped.h"

namespace gainsay {

/// Fills text, blocks, map and what metadata the text shows (byline, dates) from cleaned text, whose pieces
/// lead to `file`. Metadata that is already there stays.
void ReadPlain(Document& document, const MappedText& text, const RawMap& file);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_PLAIN_H_
