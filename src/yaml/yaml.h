// YAML as a plain tree in which every node knows its place, checked for what yaml-cpp lets pass.
#ifndef GAINSAY_YAML_YAML_H_
#define GAINSAY_YAML_YAML_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/limits.h"
#include "gainsay/result.h"

namespace gainsay {

/// Where a node stands in its file. Line and column (in code points) count from 1; 0 means not known.
struct YamlPlace {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend bool operator==(const YamlPlace&, const YamlPlace&) = default;
};

/// One node. Scalars keep their text: nothing is guessed to be a number or a boolean; only a plain `~`,
/// `null` or nothing is null. The place of a quoted scalar is that of its first character, after the
/// quotation mark.
struct YamlNode {
  enum class Kind { kNull, kScalar, kList, kMap };
  Kind kind = Kind::kNull;
  YamlPlace place;
  std::string scalar;
  std::vector<YamlNode> keys;   ///< Of a map, scalars, as long as `items`.
  std::vector<YamlNode> items;  ///< Of a list or map.

  bool IsNull() const { return kind == Kind::kNull; }
  bool IsScalar() const { return kind == Kind::kScalar; }
  bool IsList() const { return kind == Kind::kList; }
  bool IsMap() const { return kind == Kind::kMap; }

  /// The value under a key of a map, or null if there is none or this is no map.
  const YamlNode* Find(std::string_view key) const;
};

/// Parses one document. Refused, with a place: syntax errors, duplicate keys, keys that are no scalars, a
/// second document, invalid UTF-8, control characters, nesting beyond the limit, an alias to a node that
/// holds it, and aliases that would make the tree more than ten times as large as the file. `file` is used in
/// the failure's place only, which carries its excerpt. Thread-safe.
Result<YamlNode> ParseYaml(std::string_view text, const std::string& file, const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_YAML_YAML_H_
