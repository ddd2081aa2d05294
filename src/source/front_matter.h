// The block of YAML that static sites keep at the top of a text.
#ifndef GAINSAY_SOURCE_FRONT_MATTER_H_
#define GAINSAY_SOURCE_FRONT_MATTER_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/diagnostic.h"
#include "gainsay/limits.h"
#include "source/statements.h"
#include "text/mapped.h"

namespace gainsay {

struct FrontMatter {
  Statements stated;  ///< Without the title.
  std::optional<MappedText> title;
};

/// Where the text begins behind its front matter: 0 if it has none.
std::size_t FrontMatterEnd(std::string_view text);

/// Reads front matter, which begins the text of a file. What is wrong in it is told as a warning: the article
/// stands behind it.
FrontMatter ReadFrontMatter(std::string_view front, const std::string& path, Diagnostics& diagnostics,
                            const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_FRONT_MATTER_H_
