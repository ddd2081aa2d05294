#include "source/json_tree.h"

#include <utility>

namespace gainsay {
namespace {

namespace od = simdjson::ondemand;

/// Between the quotes of a raw token, which may have blanks behind it.
std::string_view Inside(std::string_view token) { return token.substr(1, token.rfind('"') - 1); }

}  // namespace

JsonTree::JsonTree(JsonReader& reader) : json_(reader.text()) {
  od::document document;
  if (!reader.Root(document)) return;
  Entry root;
  od::object object;
  od::array array;
  if (document.get_object().get(object) == simdjson::SUCCESS) {
    root.kind = Kind::kObject;
    nodes_.push_back(root);
    AddItems(object);
  } else if (document.get_array().get(array) == simdjson::SUCCESS) {
    root.kind = Kind::kArray;
    nodes_.push_back(root);
    AddItems(array);
  }
  if (!nodes_.empty()) nodes_[0].end = static_cast<Node>(nodes_.size());
}

// The text was checked as a whole before, so that errors here end the reading of one value and no more. The
// depth is that of the checker.
void JsonTree::AddItems(od::object object) {  // NOLINT(misc-no-recursion)
  for (auto entry : object) {
    od::field field;
    if (std::move(entry).get(field) != simdjson::SUCCESS) return;
    // A raw_json_string has no size of its own.
    const char* const key = field.key().raw();
    std::size_t size = 0;
    for (; key[size] != '"'; ++size) size += key[size] == '\\' ? 1 : 0;
    Add(field.value(), {key, size});
  }
}

void JsonTree::AddItems(od::array array) {  // NOLINT(misc-no-recursion)
  for (auto element : array) {
    od::value value;
    if (element.get(value) != simdjson::SUCCESS) return;
    Add(value, {});
  }
}

void JsonTree::Add(od::value value, std::string_view key) {  // NOLINT(misc-no-recursion)
  od::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return;
  Entry entry;
  if (!key.empty()) entry.key = static_cast<std::uint32_t>(key.data() - json_.data());
  entry.key_size = static_cast<std::uint32_t>(key.size());
  const std::size_t index = nodes_.size();
  od::object object;
  od::array array;
  if (type == od::json_type::string) {
    const std::string_view text = Inside(value.raw_json_token());
    entry.text = static_cast<std::uint32_t>(text.data() - json_.data());
    entry.size = static_cast<std::uint32_t>(text.size());
    nodes_.push_back(entry);
  } else if (type == od::json_type::object && value.get_object().get(object) == simdjson::SUCCESS) {
    entry.kind = Kind::kObject;
    nodes_.push_back(entry);
    AddItems(object);
  } else if (type == od::json_type::array && value.get_array().get(array) == simdjson::SUCCESS) {
    entry.kind = Kind::kArray;
    nodes_.push_back(entry);
    AddItems(array);
  } else {
    return;
  }
  nodes_[index].end = static_cast<Node>(nodes_.size());
}

std::vector<JsonTree::Node> JsonTree::Items(Node node) const {
  std::vector<Node> items;
  if (!IsObject(node) && !IsArray(node)) return items;
  for (Node item = node + 1; item < nodes_[node].end; item = nodes_[item].end) items.push_back(item);
  return items;
}

std::string_view JsonTree::Key(Node node) const {
  return json_.substr(nodes_[node].key, nodes_[node].key_size);
}

JsonTree::Node JsonTree::Find(Node object, std::string_view key) const {
  Node found = kNone;
  if (!IsObject(object)) return found;
  for (Node item = object + 1; item < nodes_[object].end; item = nodes_[item].end) {
    if (Key(item) == key) found = item;
  }
  return found;
}

std::optional<MappedText> JsonTree::Text(Node node) const {
  if (!IsString(node)) return {};
  return Unescape(json_.substr(nodes_[node].text, nodes_[node].size), nodes_[node].text);
}

std::string JsonTree::String(Node node) const {
  std::optional<MappedText> text = Text(node);
  return text ? std::move(text->text) : std::string();
}

}  // namespace gainsay
