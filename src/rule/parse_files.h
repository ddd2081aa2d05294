// Rule files to trees, several at a time: reading YAML is nearly all that loading a reader's rules costs.
#ifndef GAINSAY_RULE_PARSE_FILES_H_
#define GAINSAY_RULE_PARSE_FILES_H_

#include <span>
#include <string_view>
#include <vector>

#include "gainsay/limits.h"
#include "gainsay/result.h"
#include "rule/load.h"
#include "yaml/yaml.h"

namespace gainsay {

/// The tree of each file, or what is wrong with it, in the order of the files whatever the number of cores. A
/// frozen one is thawed without what stands under the key `without`.
std::vector<Result<YamlNode>> ParseRuleFiles(std::span<const RuleFile> files, std::string_view without,
                                             const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_RULE_PARSE_FILES_H_
