// The texts of rule files' examples as documents.
#ifndef GAINSAY_CLI_EXAMPLE_H_
#define GAINSAY_CLI_EXAMPLE_H_

#include <string>

#include "gainsay/document.h"

namespace gainsay {

/// An example's text as an article of its own, body throughout; `published` may be empty.
Document ExampleDocument(const std::string& id, const std::string& text, const std::string& published);

}  // namespace gainsay

#endif  // GAINSAY_CLI_EXAMPLE_H_
