#include "source/manifest.h"

#include <algorithm>
#include <unordered_set>

#include "gainsay/quantity.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

class ManifestReader {
 public:
  ManifestReader(const std::string& text, const std::string& path, Diagnostics& diagnostics)
      : yaml_(text, diagnostics, path) {}

  Manifest Read(const YamlNode& root) {
    yaml_.Fields(root, "a bundle",
                 {{"name", [&](const YamlNode& node) { yaml_.String(node, manifest_.name); }},
                  {"sources", [&](const YamlNode& node) { Sources(node); }}});
    return std::move(manifest_);
  }

 private:
  /// A map from file to what is known of it; or a list of files and of maps with the key `file`, which says
  /// which files to read as well.
  void Sources(const YamlNode& node) {
    manifest_.lists_sources = node.IsList();
    if (!node.IsList()) {
      yaml_.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
        ManifestEntry entry;
        entry.file = key.scalar;
        entry.place = yaml_.PlaceOf(key);
        if (!value.IsNull()) Fields(value, entry, false);
        Add(key, std::move(entry));
      });
      return;
    }
    for (const YamlNode& item : node.items) {
      ManifestEntry entry;
      entry.place = yaml_.PlaceOf(item);
      if (item.IsMap() ? Fields(item, entry, true) : yaml_.String(item, entry.file))
        Add(item, std::move(entry));
    }
  }

  bool Fields(const YamlNode& node, ManifestEntry& entry, bool with_file) {
    Metadata& m = entry.metadata;
    std::vector<YamlReader::Field> fields;
    for (const MetadataField& field : MetadataFields()) {
      std::string& out = m.*field.member;
      const bool date = field.member == &Metadata::published || field.member == &Metadata::modified;
      fields.push_back({field.name, [this, &out, date](const YamlNode& value) {
                          if (date) {
                            Date(value, out);
                          } else {
                            yaml_.String(value, out);
                          }
                        }});
    }
    if (with_file)
      fields.push_back({"file", [&](const YamlNode& value) { yaml_.String(value, entry.file); }});
    return yaml_.Fields(node, "a source", fields);
  }

  void Date(const YamlNode& node, std::string& out) {
    std::string text;
    if (!yaml_.String(node, text)) return;
    if (ParseIsoDay(text)) {
      out = text;
    } else {
      yaml_.Error(node, "bad-date", "\"" + text + "\" is no date",
                  "write it as 2025-08-22 or 2025-08-22T14:21:05Z");
    }
  }

  void Add(const YamlNode& at, ManifestEntry entry) {
    while (entry.file.starts_with("./")) entry.file.erase(0, 2);
    if (!StaysBelow(entry.file)) {
      yaml_.Error(at, "outside-bundle", "\"" + entry.file + "\" does not lie in the bundle and was not read");
    } else if (!seen_.insert(entry.file).second) {
      yaml_.Error(at, "duplicate-source", "\"" + entry.file + "\" is listed twice");
    } else {
      manifest_.entries.push_back(std::move(entry));
    }
  }

  YamlReader yaml_;
  Manifest manifest_;
  std::unordered_set<std::string> seen_;
};

}  // namespace

bool IsManifestName(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name == "bundle.yaml" || name == "bundle.yml";
}

bool StaysBelow(std::string_view path) {
  if (path.empty() || path.front() == '/') return false;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (path.substr(0, slash) == "..") return false;
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return true;
}

const ManifestEntry* Manifest::Find(const std::string& file) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.file == file; });
  return found == entries.end() ? nullptr : &*found;
}

Manifest ReadManifest(const std::string& text, const std::string& path, Diagnostics& diagnostics,
                      const Limits& limits) {
  const Result<YamlNode> root = ParseYaml(text, path, limits);
  if (!root) {
    diagnostics.push_back(root.failure());
    return {};
  }
  if (root.value().IsNull()) return {};
  return ManifestReader(text, path, diagnostics).Read(root.value());
}

void Overlay(const ManifestEntry& entry, Document& document) {
  for (const MetadataField& field : MetadataFields()) {
    const std::string& said = entry.metadata.*field.member;
    if (said.empty()) continue;
    document.metadata.*field.member = said;
    document.stated_in.*field.member = "manifest";
  }
}

}  // namespace gainsay
