// A node is its kind, line and column, and then its text, or the number of its items, the bytes that these
// take and the items. Numbers take seven bits a byte, lowest first.
#include "yaml/freeze.h"

#include <cstdint>

namespace gainsay {
namespace {

constexpr int kDeepest = 1000;

void PutNumber(std::uint64_t number, std::string& out) {
  while (number >= 0x80) {
    out += static_cast<char>(0x80 | (number & 0x7F));
    number >>= 7;
  }
  out += static_cast<char>(number);
}

void Put(const YamlNode& node, std::string& out) {
  out += static_cast<char>(node.kind);
  PutNumber(node.place.line, out);
  PutNumber(node.place.column, out);
  if (node.IsScalar()) {
    PutNumber(node.scalar.size(), out);
    out += node.scalar;
    return;
  }
  if (node.IsNull()) return;
  PutNumber(node.items.size(), out);
  std::string items;
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (node.IsMap()) Put(node.keys[i], items);
    Put(node.items[i], items);
  }
  PutNumber(items.size(), out);
  out += items;
}

class Thawer {
 public:
  Thawer(std::string_view bytes, std::string_view without) : bytes_(bytes), without_(without) {}

  bool Get(YamlNode& node, int depth) {
    std::size_t size = 0;
    if (depth > kDeepest || !GetHead(node, size)) return false;
    if (node.IsNull()) return true;
    if (!node.IsScalar()) return GetItems(node, size, depth);
    node.scalar = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return true;
  }

  bool done() const { return bytes_.empty(); }

 private:
  // All of a node but its text or items; `size` is how many bytes or items these are.
  bool GetHead(YamlNode& node, std::size_t& size) {
    if (bytes_.empty()) return false;
    const int kind = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    if (kind > static_cast<int>(YamlNode::Kind::kMap)) return false;
    node.kind = static_cast<YamlNode::Kind>(kind);
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    if (!GetNumber(line) || !GetNumber(column)) return false;
    node.place.line = static_cast<std::uint32_t>(line);
    node.place.column = static_cast<std::uint32_t>(column);
    return node.IsNull() || GetSize(size);
  }

  bool GetItems(YamlNode& node, std::size_t count, int depth) {
    std::size_t bytes = 0;
    if (!GetSize(bytes)) return false;
    const std::size_t behind = bytes_.size() - bytes;
    node.items.reserve(count);
    if (node.IsMap()) node.keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      if (node.IsMap() && !Get(node.keys.emplace_back(), depth + 1)) return false;
      if (node.IsMap() && !without_.empty() && node.keys.back().scalar == without_) {
        node.keys.pop_back();
        if (!Skip()) return false;
        continue;
      }
      if (!Get(node.items.emplace_back(), depth + 1)) return false;
    }
    return bytes_.size() == behind;
  }

  bool Skip() {
    YamlNode head;
    std::size_t size = 0;
    if (!GetHead(head, size)) return false;
    if (head.IsNull()) return true;
    if (!head.IsScalar() && !GetSize(size)) return false;
    bytes_.remove_prefix(size);
    return true;
  }

  // A number of bytes or items that are still to come. An item takes a byte at least.
  bool GetSize(std::size_t& size) {
    std::uint64_t number = 0;
    if (!GetNumber(number) || number > bytes_.size()) return false;
    size = static_cast<std::size_t>(number);
    return true;
  }

  bool GetNumber(std::uint64_t& number) {
    number = 0;
    for (unsigned shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }

  std::string_view bytes_;
  std::string_view without_;
};

}  // namespace

std::string FreezeYaml(const YamlNode& root) {
  std::string out;
  Put(root, out);
  return out;
}

std::optional<YamlNode> ThawYaml(std::string_view bytes, std::string_view without) {
  Thawer thawer(bytes, without);
  YamlNode root;
  if (!thawer.Get(root, 0) || !thawer.done()) return std::nullopt;
  return root;
}

}  // namespace gainsay
