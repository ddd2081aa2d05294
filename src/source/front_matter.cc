#include "source/front_matter.h"

#include <algorithm>
#include <utility>

#include "source/visible_date.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

constexpr std::string_view kFence = "---";

/// What site generators call a field.
struct Name {
  std::string_view key;
  std::string Metadata::*field;
};
constexpr Name kNames[] = {{"author", &Metadata::byline},
                           {"authors", &Metadata::byline},
                           {"byline", &Metadata::byline},
                           {"outlet", &Metadata::outlet},
                           {"publisher", &Metadata::outlet},
                           {"publication", &Metadata::outlet},
                           {"site", &Metadata::outlet},
                           {"date", &Metadata::published},
                           {"published", &Metadata::published},
                           {"pubDate", &Metadata::published},
                           {"updated", &Metadata::modified},
                           {"modified", &Metadata::modified},
                           {"lastmod", &Metadata::modified},
                           {"last_modified_at", &Metadata::modified},
                           {"url", &Metadata::url},
                           {"source_url", &Metadata::url},
                           {"link", &Metadata::url},
                           {"canonical", &Metadata::canonical_url},
                           {"canonical_url", &Metadata::canonical_url},
                           {"canonicalURL", &Metadata::canonical_url},
                           {"lang", &Metadata::language},
                           {"language", &Metadata::language},
                           {"agency", &Metadata::agency}};

/// A scalar, the `name` of a map, or a list of these.
std::string Names(const YamlNode& node) {
  if (node.IsScalar()) return node.scalar;
  if (node.IsMap()) {
    const YamlNode* const name = node.Find("name");
    return name != nullptr && name->IsScalar() ? name->scalar : std::string();
  }
  std::string all;
  for (const YamlNode& item : node.items) {
    if (item.IsList()) continue;
    const YamlNode* const name = item.IsMap() ? item.Find("name") : &item;
    if (name != nullptr && name->IsScalar()) all += (all.empty() ? "" : ", ") + name->scalar;
  }
  return all;
}

/// A scalar with its place: exactly, if it stands on its line as it is; otherwise the line stands for it.
MappedText Located(const YamlNode& node, std::string_view text) {
  std::size_t start = 0;
  for (std::uint32_t line = 1; line < node.place.line; ++line) start = text.find('\n', start) + 1;
  const std::size_t end = std::min(text.find('\n', start), text.size());
  MappedText located;
  const std::size_t found = text.substr(0, end).find(node.scalar, start);
  if (found != std::string_view::npos) {
    located.AppendSame(node.scalar, found);
  } else {
    located.AppendFor(node.scalar, start, static_cast<std::uint32_t>(end - start));
  }
  return located;
}

}  // namespace

std::size_t FrontMatterEnd(std::string_view text) {
  if (!text.starts_with(kFence)) return 0;
  std::size_t line = text.find('\n');
  if (text.substr(0, std::min(line, text.size())).find_last_not_of(" \r") != kFence.size() - 1) return 0;
  while (line != std::string_view::npos) {
    const std::size_t start = line + 1;
    line = text.find('\n', start);
    std::string_view content = text.substr(start, line == std::string_view::npos ? line : line - start);
    content = content.substr(0, content.find_last_not_of(" \r") + 1);
    if (content == kFence || content == "...") return line == std::string_view::npos ? text.size() : line + 1;
  }
  return 0;
}

FrontMatter ReadFrontMatter(std::string_view front, const std::string& path, Diagnostics& diagnostics,
                            const Limits& limits) {
  FrontMatter matter;
  // The closing fence would begin a second document.
  const std::string_view body = front.substr(0, front.rfind('\n', front.find_last_not_of('\n')) + 1);
  const Result<YamlNode> root = ParseYaml(body, path, limits);
  if (!root) {
    Diagnostic warning = root.failure();
    warning.level = Level::kWarning;
    warning.help = "what stands between the lines of --- was not read";
    diagnostics.push_back(std::move(warning));
    return matter;
  }
  for (const Name& name : kNames) {
    const YamlNode* const node = root.value().Find(name.key);
    if (node == nullptr || node->IsNull()) continue;
    const bool date = name.field == &Metadata::published || name.field == &Metadata::modified;
    std::string text = Names(*node);
    if (date) text = FindVisibleDate(text).value_or("");
    matter.stated.Fill(name.field, std::move(text), "front matter");
  }
  const YamlNode* const title = root.value().Find("title");
  if (title != nullptr && title->IsScalar() && !title->scalar.empty()) matter.title = Located(*title, front);
  return matter;
}

}  // namespace gainsay
