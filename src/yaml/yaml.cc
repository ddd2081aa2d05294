// Builds the tree from yaml-cpp's events rather than its nodes: events show duplicate keys, aliases and
// second documents, which its nodes hide, and let us stop before a small file becomes a huge tree.
#include "yaml/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <numeric>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "yaml/lines.h"
#include "yaml/slips.h"

namespace gainsay {
namespace {

constexpr std::uint64_t kAliasFactor = 10;
constexpr std::uint64_t kAliasAllowance = 1000;

// Leaves the parser from within an event; caught in ParseYaml, never seen outside.
struct Refusal {
  Diagnostic diagnostic;
};

// A node with what it counts for: nodes and bytes below it, levels below it.
struct Built {
  YamlNode node;
  std::uint64_t cost = 1;
  std::uint32_t height = 1;
  YAML::anchor_t anchor = 0;
  std::optional<YamlNode> key = {};  // Of a map whose next value is awaited.
};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const Lines& lines, const std::string& file, std::size_t size, const Limits& limits)
      : lines_(lines), file_(file), budget_(kAliasFactor * size + kAliasAllowance), limits_(limits) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) Refuse(mark, "yaml-documents", "this file holds a second document");
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    Leaf(mark, anchor, YamlNode::Kind::kNull, {});
  }
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                const std::string& value) override {
    Leaf(mark, anchor, YamlNode::Kind::kScalar, value);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end()) Refuse(mark, "yaml-alias", "this alias stands inside what it names");
    Built copy = found->second;
    if (stack_.size() + copy.height > limits_.yaml_depth) RefuseDepth(mark);
    Pay(mark, copy.cost);
    copy.node.place = PlaceIn(mark);
    Add(mark, std::move(copy));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    Open(mark, anchor, YamlNode::Kind::kList);
  }
  void OnSequenceEnd() override { Close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    Open(mark, anchor, YamlNode::Kind::kMap);
  }
  void OnMapEnd() override {
    CheckDuplicates(stack_.back().node);
    Close();
  }

  Place PlaceOf(const YAML::Mark& mark) const {
    const YamlPlace place = PlaceIn(mark);
    return {file_, place.line, place.column};
  }

  /// yaml-cpp takes the end of the file for a missing quotation mark. One that is open to the end swallows
  /// all that follows, so only the last scalar can be such.
  std::optional<Diagnostic> OpenToTheEnd(std::string_view text) const {
    if (last_scalar_.is_null()) return std::nullopt;
    const YamlPlace place = PlaceIn(last_scalar_);
    const std::string_view line = lines_.Line(place.line);
    const auto column = static_cast<std::size_t>(last_scalar_.column);
    if (column >= line.size() || (line[column] != '\'' && line[column] != '"')) return std::nullopt;
    const std::size_t start = static_cast<std::size_t>(line.data() - text.data()) + column;
    if (FindClosingQuote(text, start + 1, text[start]) != std::string_view::npos) return std::nullopt;
    return UnclosedQuote(text[start], {file_, place.line, place.column});
  }

  YamlNode TakeRoot() { return std::move(root_); }

 private:
  YamlPlace PlaceIn(const YAML::Mark& mark) const {
    if (mark.is_null()) return {};
    const auto line = static_cast<std::uint32_t>(mark.line) + 1;
    return {line, lines_.Column(line, static_cast<std::size_t>(mark.column))};
  }

  [[noreturn]] void Refuse(const YAML::Mark& mark, const char* code, std::string message) const {
    throw Refusal{{Level::kError, code, std::move(message), PlaceOf(mark)}};
  }
  [[noreturn]] void RefuseDepth(const YAML::Mark& mark) const {
    Refuse(mark, "yaml-depth", "nested deeper than " + std::to_string(limits_.yaml_depth) + " levels");
  }

  void Pay(const YAML::Mark& mark, std::uint64_t cost) {
    if (cost > budget_)
      Refuse(mark, "yaml-alias", "aliases make this file many times larger than it is written");
    budget_ -= cost;
  }

  YamlPlace ScalarPlace(const YAML::Mark& mark) const {
    YamlPlace place = PlaceIn(mark);
    const auto column = static_cast<std::size_t>(mark.column);
    const std::string_view line = lines_.Line(place.line);
    if (column < line.size() && (line[column] == '\'' || line[column] == '"')) ++place.column;
    return place;
  }

  void Leaf(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind, const std::string& value) {
    if (stack_.size() >= limits_.yaml_depth) RefuseDepth(mark);
    Built leaf;
    leaf.node.kind = kind;
    leaf.node.scalar = value;
    leaf.node.place = ScalarPlace(mark);
    leaf.cost = 1 + value.size();
    leaf.anchor = anchor;
    if (kind == YamlNode::Kind::kScalar) last_scalar_ = mark;
    Add(mark, std::move(leaf));
  }

  void Open(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind) {
    if (stack_.size() >= limits_.yaml_depth) RefuseDepth(mark);
    if (!stack_.empty() && AwaitsKey(stack_.back()))
      Refuse(mark, "yaml-key", "a key must be a plain word or text");
    Built open;
    open.node.kind = kind;
    open.node.place = PlaceIn(mark);
    open.anchor = anchor;
    stack_.push_back(std::move(open));
  }

  void Close() {
    Built done = std::move(stack_.back());
    stack_.pop_back();
    Add(YAML::Mark::null_mark(), std::move(done));
  }

  static bool AwaitsKey(const Built& built) { return built.node.IsMap() && !built.key; }

  void Add(const YAML::Mark& mark, Built&& done) {
    if (done.anchor != 0) {
      Pay(mark, done.cost);
      anchors_[done.anchor] = done;
    }
    if (stack_.empty()) {
      root_ = std::move(done.node);
      return;
    }
    Built& parent = stack_.back();
    parent.cost += done.cost;
    parent.height = std::max(parent.height, done.height + 1);
    if (AwaitsKey(parent)) {
      if (!done.node.IsScalar()) Refuse(mark, "yaml-key", "a key must be a plain word or text");
      parent.key = std::move(done.node);
      return;
    }
    if (parent.node.IsMap()) {
      // The mark of nothing is that of whatever comes next.
      if (done.node.IsNull()) done.node.place = parent.key->place;
      parent.node.keys.push_back(std::move(*parent.key));
      parent.key.reset();
    }
    parent.node.items.push_back(std::move(done.node));
  }

  // Sorting finds a repeated key in a map of any size without comparing each with each.
  void CheckDuplicates(const YamlNode& map) const {
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return map.keys[a].scalar < map.keys[b].scalar; });
    for (std::size_t i = 1; i < order.size(); ++i) {
      const YamlNode& first = map.keys[order[i - 1]];
      const YamlNode& second = map.keys[order[i]];
      if (first.scalar != second.scalar) continue;
      const auto width = static_cast<std::uint32_t>(std::max<std::size_t>(1, second.scalar.size()));
      throw Refusal{{Level::kError,
                     "yaml-duplicate-key",
                     "the key '" + second.scalar + "' stands here a second time; first in line " +
                         std::to_string(first.place.line),
                     {file_, second.place.line, second.place.column},
                     {},
                     width}};
    }
  }

  const Lines& lines_;
  const std::string& file_;
  std::uint64_t budget_;
  const Limits& limits_;
  int documents_ = 0;
  YAML::Mark last_scalar_ = YAML::Mark::null_mark();
  std::vector<Built> stack_;
  std::unordered_map<YAML::anchor_t, Built> anchors_;
  YamlNode root_;
};

// yaml-cpp takes U+0004 for the end of the file and passes the rest of these through: none is YAML.
std::size_t FindForbidden(std::string_view text) {
  const auto forbidden = [](char byte) {
    const auto c = static_cast<unsigned char>(byte);
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
  };
  const auto found = std::find_if(text.begin(), text.end(), forbidden);
  return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

Diagnostic BadByte(std::string_view text, const Lines& lines, const std::string& file, std::size_t at,
                   const char* message) {
  const auto line =
      static_cast<std::uint32_t>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')) + 1;
  const std::size_t line_end = text.rfind('\n', at == 0 ? 0 : at - 1);
  const std::size_t start = at == 0 || line_end == std::string_view::npos ? 0 : line_end + 1;
  return {Level::kError, "yaml-encoding", message, {file, line, lines.Column(line, at - start)}};
}

Result<YamlNode> Build(std::string_view text, const std::string& file, const Lines& lines,
                       const Limits& limits) {
  TreeBuilder builder(lines, file, text.size(), limits);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refusal& refusal) {
    return refusal.diagnostic;
  } catch (const YAML::Exception& error) {
    Diagnostic syntax = {Level::kError, "yaml-syntax", error.msg, builder.PlaceOf(error.mark)};
    ExplainSyntax(lines, syntax);
    return syntax;
  } catch (const std::exception&) {
    return Diagnostic{Level::kError, "yaml-syntax", "this is no YAML", {file, 0, 0}};
  }
  if (std::optional<Diagnostic> open = builder.OpenToTheEnd(text)) return *std::move(open);
  YamlNode root = builder.TakeRoot();
  if (root.place.line == 0) root.place = {1, 1};
  return root;
}

}  // namespace

const YamlNode* YamlNode::Find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i].scalar == key) return &items[i];
  }
  return nullptr;
}

Result<YamlNode> ParseYaml(std::string_view text, const std::string& file, const Limits& limits) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const Lines lines(text);
  const auto parse = [&]() -> Result<YamlNode> {
    if (const std::size_t at = FindInvalidUtf8(text); at != std::string_view::npos) {
      return BadByte(text, lines, file, at, "this is not valid UTF-8");
    }
    if (const std::size_t at = FindForbidden(text); at != std::string_view::npos) {
      return BadByte(text, lines, file, at, "a control character stands here");
    }
    return Build(text, file, lines, limits);
  };
  Result<YamlNode> result = parse();
  if (result.ok()) return result;
  Diagnostic failure = result.failure();
  lines.AddExcerpt(failure);
  return failure;
}

}  // namespace gainsay
