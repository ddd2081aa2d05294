// What several rules share: sets of words, measures and how these relate.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "rule/sections.h"

namespace gainsay {
namespace {

void ReadSetEntry(const YamlNode& node, YamlReader& reader, SetEntry& entry) {
  reader.Each(node, [&](const YamlNode& item) {
    Located pattern;
    if (ReadLocated(item, reader, pattern)) entry.patterns.push_back(std::move(pattern));
  });
}

// A key is a name or, where the words are a figure themselves ("no one"), that figure.
bool ReadKey(const YamlNode& node, YamlReader& reader, std::string& key) {
  const bool figure =
      node.IsScalar() && !node.scalar.empty() && node.scalar.size() <= 15 &&
      std::all_of(node.scalar.begin(), node.scalar.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!figure) return ReadName(node, reader, key);
  key = node.scalar;
  return true;
}

// A map of keys, or a list without keys.
void ReadSet(const YamlNode& node, YamlReader& reader, WordSet& set) {
  if (!node.IsMap()) {
    ReadSetEntry(node, reader, set.entries.emplace_back());
    return;
  }
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& words) {
    SetEntry entry;
    if (!ReadKey(key, reader, entry.key)) return;
    ReadSetEntry(words, reader, entry);
    set.entries.push_back(std::move(entry));
  });
}

void ReadSets(const YamlNode& node, YamlReader& reader, std::vector<WordSet>& sets) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& words) {
    WordSet set;
    set.place = reader.PlaceOf(key);
    if (!ReadName(key, reader, set.name)) return;
    if (std::find(std::begin(kPlaceholders), std::end(kPlaceholders), set.name) != std::end(kPlaceholders)) {
      reader.Error(key, "bad-name", "'" + set.name + "' is a placeholder of its own and can be no set");
      return;
    }
    ReadSet(words, reader, set);
    sets.push_back(std::move(set));
  });
}

void ReadBasis(const YamlNode& node, YamlReader& reader, std::string& basis) {
  static constexpr std::string_view kBasis[] = {"stock", "flow", "change"};
  std::size_t index = 0;
  if (reader.OneOf(node, kBasis, index)) basis = std::string(kBasis[index]);
}

/// One name, or a list of them, of what another file may hold.
void ReadNamed(const YamlNode& node, YamlReader& reader, std::vector<Located>& named,
               std::vector<std::string>& names) {
  reader.Each(node, [&](const YamlNode& item) {
    Located name;
    if (!ReadLocated(item, reader, name)) return;
    names.push_back(name.text);
    named.push_back(std::move(name));
  });
}

void ReadMeasure(const YamlNode& node, YamlReader& reader, Measure& measure, NamedElsewhere& named) {
  const auto text = [&](std::string_view name, std::string& out) -> YamlReader::Field {
    return {name, [&reader, &out](const YamlNode& n) { reader.String(n, out); }};
  };
  const auto other = [&](std::string_view name, std::string& out) -> YamlReader::Field {
    return {name, [&](const YamlNode& n) {
              if (!reader.String(n, out)) return;
              named.measures.push_back({out, reader.PlaceOf(n)});
            }};
  };
  if (node.IsNull()) return;
  reader.Fields(node, "a measure",
                {text("title", measure.title),
                 text("counts", measure.counts),
                 {"basis", [&](const YamlNode& n) { ReadBasis(n, reader, measure.basis); }},
                 {"grows", [&](const YamlNode& n) { reader.Bool(n, measure.grows); }},
                 {"varies", [&](const YamlNode& n) { reader.Bool(n, measure.varies); }},
                 {"sum-of", [&](const YamlNode& n) { ReadNamed(n, reader, named.measures, measure.sum_of); }},
                 other("factor-of", measure.factor_of),
                 other("adds", measure.adds),
                 other("part-of", measure.part_of)});
}

std::string WithBlanks(std::string name) {
  for (char& c : name) {
    if (c == '-' || c == '_') c = ' ';
  }
  return name;
}

void ReadMeasures(const YamlNode& node, YamlReader& reader, std::vector<Measure>& measures,
                  NamedElsewhere& named) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    Measure measure;
    measure.place = reader.PlaceOf(key);
    if (!ReadName(key, reader, measure.name)) return;
    measure.title = WithBlanks(measure.name);
    ReadMeasure(value, reader, measure, named);
    measures.push_back(std::move(measure));
  });
}

void ReadRelated(const YamlNode& node, YamlReader& reader, std::vector<std::vector<std::string>>& related,
                 NamedElsewhere& named) {
  reader.Each(node, [&](const YamlNode& item) {
    std::vector<std::string> together;
    ReadNamed(item, reader, named.measures, together);
    if (together.size() < 2)
      reader.Error(item, "missing-key", "measures are related to each other: name two or more");
    related.push_back(std::move(together));
  });
}

void ReadGroups(const YamlNode& node, YamlReader& reader,
                std::vector<std::pair<std::string, std::string>>& groups, NamedElsewhere& named) {
  reader.Entries(node, [&](const YamlNode& child, const YamlNode& parent) {
    std::string name;
    if (!reader.String(parent, name)) return;
    groups.emplace_back(child.scalar, std::move(name));
    named.groups.push_back({child.scalar, reader.PlaceOf(child)});
  });
}

}  // namespace

void ReadPack(const YamlNode& node, YamlReader& reader, PackFile& file, NamedElsewhere& named) {
  Pack& pack = file.pack;
  const auto name = [&](const YamlNode& n) {
    pack.place = reader.PlaceOf(n);
    ReadName(n, reader, pack.name);
  };
  reader.Fields(node, "a pack file",
                {{"pack", name},
                 {"name", name},
                 {"version", [&](const YamlNode& n) { reader.String(n, pack.version); }},
                 {"language", [&](const YamlNode& n) { reader.String(n, pack.language); }},
                 {"description", [&](const YamlNode& n) { reader.String(n, pack.description); }},
                 {"uses", [&](const YamlNode& n) { ReadNamed(n, reader, named.packs, pack.uses); }},
                 {"sets", [&](const YamlNode& n) { ReadSets(n, reader, file.sets); }},
                 {"measures", [&](const YamlNode& n) { ReadMeasures(n, reader, file.measures, named); }},
                 {"related", [&](const YamlNode& n) { ReadRelated(n, reader, file.related, named); }},
                 {"groups", [&](const YamlNode& n) { ReadGroups(n, reader, file.groups, named); }}});
  for (WordSet& set : file.sets) set.pack = pack.name;
  for (Measure& measure : file.measures) measure.pack = pack.name;
}

}  // namespace gainsay
