// Trees as bytes: what ships is parsed when the program is built and only unpacked when it runs.
#ifndef GAINSAY_YAML_FREEZE_H_
#define GAINSAY_YAML_FREEZE_H_

#include <optional>
#include <string>
#include <string_view>

#include "yaml/yaml.h"

namespace gainsay {

/// The tree as bytes. They are read by the same build alone.
std::string FreezeYaml(const YamlNode& root);

/// The tree again, without what stands under the key `without` of any map unless that is empty; nothing if
/// the bytes are not those of a whole tree.
std::optional<YamlNode> ThawYaml(std::string_view bytes, std::string_view without = {});

}  // namespace gainsay

#endif  // GAINSAY_YAML_FREEZE_H_
