#include "yaml/reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "gainsay/nearest.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostComplaints = 100;
constexpr std::size_t kLongestQuoted = 60;

std::string_view WithoutByteOrderMark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

std::string_view KindName(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::kNull:
      return "nothing";
    case YamlNode::Kind::kScalar:
      return "text";
    case YamlNode::Kind::kList:
      return "a list";
    case YamlNode::Kind::kMap:
      return "a map";
  }
  return "";
}

// Columns to underline: the scalar, if it can stand on one line.
std::uint32_t WidthOf(const YamlNode& node) {
  if (!node.IsScalar() || node.scalar.find('\n') != std::string::npos) return 1;
  const auto points = std::count_if(node.scalar.begin(), node.scalar.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  });
  return static_cast<std::uint32_t>(std::clamp<std::ptrdiff_t>(points, 1, 80));
}

std::string Quoted(std::string_view text) {
  if (text.size() > kLongestQuoted) return "this";
  return "'" + std::string(text) + "'";
}

template <typename T>
bool Parse(std::string_view text, T& out) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return false;
  out = value;
  return true;
}

}  // namespace

YamlReader::YamlReader(std::string_view text, Diagnostics& diagnostics, std::string file)
    : lines_(WithoutByteOrderMark(text)), diagnostics_(diagnostics), file_(std::move(file)) {}

Place YamlReader::PlaceOf(const YamlNode& node) const { return {file_, node.place.line, node.place.column}; }

YamlReader::~YamlReader() {
  if (untold_ == 0) return;
  diagnostics_.push_back(
      {Level::kError, "too-many", std::to_string(untold_) + " more in this file", {file_, 0, 0}});
}

void YamlReader::Add(Diagnostic diagnostic) {
  if (++told_ > kMostComplaints) {
    ++untold_;
    return;
  }
  if (diagnostic.excerpt.empty()) lines_.AddExcerpt(diagnostic);
  diagnostics_.push_back(std::move(diagnostic));
}

void YamlReader::Error(const YamlNode& at, std::string code, std::string message, std::string help) {
  Add({Level::kError, std::move(code), std::move(message), PlaceOf(at), {}, WidthOf(at), std::move(help)});
}

void YamlReader::Warn(const YamlNode& at, std::string code, std::string message, std::string help) {
  Add({Level::kWarning, std::move(code), std::move(message), PlaceOf(at), {}, WidthOf(at), std::move(help)});
}

// Text that YAML takes for a map, since it begins with a brace or has a colon in it.
std::string YamlReader::HelpForText(const YamlNode& node) const {
  if (!node.IsMap()) return {};
  const std::string_view line = LineOf(node);
  const std::size_t brace = line.find('{');
  const bool flow =
      brace != std::string_view::npos && lines_.Column(node.place.line, brace) == node.place.column;
  return flow ? "what begins with a brace needs quotation marks: '{number}'"
              : "text with a colon in it needs quotation marks";
}

bool YamlReader::Expect(const YamlNode& node, bool holds, std::string_view wanted, std::string help) {
  if (holds) return true;
  const std::string found = node.IsScalar() ? Quoted(node.scalar) : std::string(KindName(node));
  Error(node, "wrong-type", "expected " + std::string(wanted) + ", found " + found, std::move(help));
  return false;
}

bool YamlReader::String(const YamlNode& node, std::string& out) {
  if (!Expect(node, node.IsScalar(), "text", HelpForText(node))) return false;
  out = node.scalar;
  return true;
}

bool YamlReader::Strings(const YamlNode& node, std::vector<std::string>& out) {
  if (node.IsScalar()) {
    out.push_back(node.scalar);
    return true;
  }
  if (!Expect(node, node.IsList(), "text or a list of texts", HelpForText(node))) return false;
  bool all = true;
  out.reserve(out.size() + node.items.size());
  for (const YamlNode& item : node.items) {
    if (!Expect(item, item.IsScalar(), "text", HelpForText(item))) {
      all = false;
      continue;
    }
    out.push_back(item.scalar);
  }
  return all;
}

bool YamlReader::Number(const YamlNode& node, double& out, std::string help) {
  double value = 0;
  if (!Expect(node, node.IsScalar() && Parse(node.scalar, value) && std::isfinite(value), "a number",
              std::move(help)))
    return false;
  out = value;
  return true;
}

bool YamlReader::Integer(const YamlNode& node, std::int64_t& out) {
  return Expect(node, node.IsScalar() && Parse(node.scalar, out), "a whole number");
}

bool YamlReader::Bool(const YamlNode& node, bool& out) {
  const bool holds = node.IsScalar() && (node.scalar == "true" || node.scalar == "false");
  if (!Expect(node, holds, "true or false")) return false;
  out = node.scalar == "true";
  return true;
}

bool YamlReader::OneOf(const YamlNode& node, std::span<const std::string_view> names, std::size_t& out) {
  if (!Expect(node, node.IsScalar(), "text", HelpForText(node))) return false;
  const auto found = std::find(names.begin(), names.end(), node.scalar);
  if (found != names.end()) {
    out = static_cast<std::size_t>(found - names.begin());
    return true;
  }
  std::string known;
  for (const std::string_view name : names) known += (known.empty() ? "one of " : ", ") + std::string(name);
  const std::string help = DidYouMean(node.scalar, names);
  Error(node, "unknown-value", Quoted(node.scalar) + " is not known here", help.empty() ? known : help);
  return false;
}

bool YamlReader::Fields(const YamlNode& node, std::string_view what, std::span<const Field> fields) {
  if (!Expect(node, node.IsMap(), what)) return false;
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const YamlNode& key = node.keys[i];
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == key.scalar; });
    if (field != fields.end()) {
      field->read(node.items[i]);
      continue;
    }
    std::vector<std::string_view> names;
    for (const Field& known : fields) names.push_back(known.name);
    Error(key, "unknown-key", Quoted(key.scalar) + " is no key of " + std::string(what),
          DidYouMean(key.scalar, names));
  }
  return true;
}

bool YamlReader::Entries(const YamlNode& node, const ReadEntry& read) {
  if (!Expect(node, node.IsMap(), "a map")) return false;
  for (std::size_t i = 0; i < node.keys.size(); ++i) read(node.keys[i], node.items[i]);
  return true;
}

void YamlReader::Each(const YamlNode& node, const Read& read) {
  if (!node.IsList()) {
    read(node);
    return;
  }
  for (const YamlNode& item : node.items) read(item);
}

}  // namespace gainsay
