// A node is its kind, line and column, and then its text, or the number of its items and the items. Numbers
// take seven bits a byte, lowest first.
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
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (node.IsMap()) Put(node.keys[i], out);
    Put(node.items[i], out);
  }
}

class Thawer {
 public:
  explicit Thawer(std::string_view bytes) : bytes_(bytes) {}

  bool Get(YamlNode& node, int depth) {
    if (depth > kDeepest || bytes_.empty()) return false;
    const int kind = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    if (kind > static_cast<int>(YamlNode::Kind::kMap)) return false;
    node.kind = static_cast<YamlNode::Kind>(kind);
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    if (!GetNumber(line) || !GetNumber(column)) return false;
    node.place.line = static_cast<std::uint32_t>(line);
    node.place.column = static_cast<std::uint32_t>(column);
    if (node.IsNull()) return true;
    std::uint64_t size = 0;
    // Each item and each byte of text takes a byte at least, so a size beyond what is left is none.
    if (!GetNumber(size) || size > bytes_.size()) return false;
    if (!node.IsScalar()) return GetItems(node, static_cast<std::size_t>(size), depth);
    node.scalar = bytes_.substr(0, static_cast<std::size_t>(size));
    bytes_.remove_prefix(static_cast<std::size_t>(size));
    return true;
  }

  bool done() const { return bytes_.empty(); }

 private:
  bool GetItems(YamlNode& node, std::size_t size, int depth) {
    node.items.resize(size);
    if (node.IsMap()) node.keys.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
      if (node.IsMap() && !Get(node.keys[i], depth + 1)) return false;
      if (!Get(node.items[i], depth + 1)) return false;
    }
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
};

}  // namespace

std::string FreezeYaml(const YamlNode& root) {
  std::string out;
  Put(root, out);
  return out;
}

std::optional<YamlNode> ThawYaml(std::string_view bytes) {
  Thawer thawer(bytes);
  YamlNode root;
  if (!thawer.Get(root, 0) || !thawer.done()) return std::nullopt;
  return root;
}

}  // namespace gainsay
