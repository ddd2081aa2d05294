#include "cli/example.h"

#include "source/read.h"

namespace gainsay {

Document ExampleDocument(const std::string& id, const std::string& text, const std::string& published) {
  Diagnostics ignored;
  Document document = ReadDocument(text, id, ignored);
  document.bundle = "example";
  document.id = id;
  for (Block& block : document.blocks) block.role = Role::kBody;  // One sentence is no headline.
  if (!published.empty()) document.metadata.published = published;
  return document;
}

}  // namespace gainsay
