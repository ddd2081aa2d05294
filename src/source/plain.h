// Plain text, as copied from a page or exported: headline, lead and body; what belongs to the page is left
// out.
#ifndef GAINSAY_SOURCE_PLAIN_H_
#define GAINSAY_SOURCE_PLAIN_H_

#include <memory>
#include <string>

#include "gainsay/document.h"
#include "text/mapped.h"

namespace gainsay {

/// Fills text, blocks, map and what metadata the text shows (byline, dates) from cleaned text, whose pieces
/// lead to `raw`. Metadata that is already there stays.
void ReadPlain(Document& document, const MappedText& text, std::shared_ptr<const std::string> raw);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_PLAIN_H_
