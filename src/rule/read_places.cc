// An alias table: groups of places of one kind that lie in the same place, each with its names.
#include <array>
#include <string>
#include <utility>

#include "rule/sections.h"

namespace gainsay {
namespace {

void ReadGroup(const YamlNode& node, YamlReader& reader, std::vector<AliasEntry>& entries,
               NamedElsewhere& named) {
  static constexpr std::array<std::string_view, 3> kKinds = {"country", "place", "organisation"};
  std::size_t kind = 1;
  std::string within;
  const YamlNode* names = nullptr;
  reader.Fields(node, "a group of places",
                {{"kind", [&](const YamlNode& n) { reader.OneOf(n, kKinds, kind); }},
                 {"within",
                  [&](const YamlNode& n) {
                    Located name;
                    if (ReadName(n, reader, within) && ReadLocated(n, reader, name))
                      named.places.push_back(name);
                  }},
                 {"names", [&](const YamlNode& n) { names = &n; }}});
  if (names == nullptr) {
    reader.Error(node, "missing-key", "this group has no 'names'");
    return;
  }
  reader.Entries(*names, [&](const YamlNode& key, const YamlNode& value) {
    AliasEntry entry;
    entry.kind = static_cast<AliasKind>(kind);
    entry.within = within;
    if (!ReadName(key, reader, entry.id) || !reader.Strings(value, entry.names)) return;
    if (entry.names.empty()) {
      reader.Error(key, "missing-key", "'" + entry.id + "' has no names");
      return;
    }
    entries.push_back(std::move(entry));
  });
}

}  // namespace

void ReadPlaces(const YamlNode& node, YamlReader& reader, std::vector<AliasEntry>& entries,
                NamedElsewhere& named) {
  reader.Fields(node, "a table of places", {{"places", [&](const YamlNode& groups) {
                                               reader.Each(groups, [&](const YamlNode& group) {
                                                 ReadGroup(group, reader, entries, named);
                                               });
                                             }}});
}

}  // namespace gainsay
