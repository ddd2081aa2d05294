// The kinds of files of a rules folder beside language files, one reading function each.
#ifndef GAINSAY_RULE_SECTIONS_H_
#define GAINSAY_RULE_SECTIONS_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/rule.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {

/// Names of what may stand in another file, with the places that name it: told once all files are read.
struct NamedElsewhere {
  std::vector<Located> packs;
  std::vector<Located> measures;
  std::vector<Located> places;
  std::vector<Located> groups;  ///< Each child of the tree of groups.
};

/// What a pack file holds. A file of sets and measures without a pack gives an empty pack name.
struct PackFile {
  Pack pack;
  std::vector<WordSet> sets;
  std::vector<Measure> measures;
  std::vector<std::vector<std::string>> related;
  std::vector<std::pair<std::string, std::string>> groups;
};

/// Is it lower-case letters, digits and hyphens, with a letter first? What ids, sets, keys and measures are
/// called.
bool IsPlainName(std::string_view name);

/// Reads such a name, or a complaint that it is none.
bool ReadName(const YamlNode& node, YamlReader& reader, std::string& name);

/// A string with its place, for complaints that come later.
bool ReadLocated(const YamlNode& node, YamlReader& reader, Located& out);

/// A rule. Its id is that of the file: with the pack before it only if the file says so.
void ReadRule(const YamlNode& node, YamlReader& reader, Rule& rule);

/// `examples:` of a rule.
void ReadExamples(const YamlNode& node, YamlReader& reader, Examples& examples);

/// A pack file, or one of shared sets and measures.
void ReadPack(const YamlNode& node, YamlReader& reader, PackFile& file, NamedElsewhere& named);

/// An alias table.
void ReadPlaces(const YamlNode& node, YamlReader& reader, std::vector<AliasEntry>& entries,
                NamedElsewhere& named);

/// Complains of names that nothing bears: measures, packs, what places lie in; and of circles, which it
/// breaks.
void CheckReferences(RuleSet& rules, const std::vector<AliasEntry>& places, const NamedElsewhere& named,
                     Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_RULE_SECTIONS_H_
