// A JSON text as a flat tree in which every string knows its place.
#ifndef GAINSAY_SOURCE_JSON_TREE_H_
#define GAINSAY_SOURCE_JSON_TREE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/json_text.h"
#include "text/mapped.h"

namespace gainsay {

/// Objects, arrays and strings of a text; numbers, truth values and null are left out, which no reader of
/// articles asks for. Nodes stand in the order of the text; the first one, if there is any, is the root.
class JsonTree {
 public:
  using Node = std::uint32_t;
  static constexpr Node kNone = UINT32_MAX;

  /// The tree of the text that `reader` has loaded, which must outlive it and load nothing else meanwhile.
  explicit JsonTree(JsonReader& reader);

  Node root() const { return nodes_.empty() ? kNone : 0; }
  bool IsObject(Node node) const { return Is(node, Kind::kObject); }
  bool IsArray(Node node) const { return Is(node, Kind::kArray); }
  bool IsString(Node node) const { return Is(node, Kind::kString); }

  /// What lies in an object or an array, in order.
  std::vector<Node> Items(Node node) const;
  /// The key of a node in its object, as written; empty in an array.
  std::string_view Key(Node node) const;
  /// A field of an object, the last one of that name; kNone where there is none, or no object.
  Node Find(Node object, std::string_view key) const;
  bool Has(Node object, std::string_view key) const { return Find(object, key) != kNone; }

  /// The text of a string, with its places in the JSON; nothing for what is no string.
  std::optional<MappedText> Text(Node node) const;
  /// The same without places; empty for what is no string.
  std::string String(Node node) const;
  std::string String(Node object, std::string_view key) const { return String(Find(object, key)); }

 private:
  enum class Kind : std::uint8_t { kObject, kArray, kString };
  struct Entry {
    std::uint32_t key = 0;
    std::uint32_t key_size = 0;
    std::uint32_t text = 0;  ///< Of a string: behind its opening quote.
    std::uint32_t size = 0;
    Node end = 0;  ///< The node behind the last one inside this one.
    Kind kind = Kind::kString;
  };

  bool Is(Node node, Kind kind) const { return node < nodes_.size() && nodes_[node].kind == kind; }
  void Add(simdjson::ondemand::value value, std::string_view key);
  void AddItems(simdjson::ondemand::object object);
  void AddItems(simdjson::ondemand::array array);

  std::string_view json_;
  std::vector<Entry> nodes_;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_JSON_TREE_H_
