// The JSON Schemas of the files that people write, for editors.
#ifndef GAINSAY_CLI_SCHEMA_H_
#define GAINSAY_CLI_SCHEMA_H_

#include <span>
#include <string_view>

namespace gainsay {

struct Schema {
  std::string_view name;  ///< `rules`, `manifest`, `config`, `baseline`.
  std::string_view text;
};

/// The files of src/cli/schemas/, by name; embedded when the program is built.
std::span<const Schema> Schemas();

}  // namespace gainsay

#endif  // GAINSAY_CLI_SCHEMA_H_
