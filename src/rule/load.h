// YAML to rules, language tables and alias tables.
#ifndef GAINSAY_RULE_LOAD_H_
#define GAINSAY_RULE_LOAD_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/diagnostic.h"
#include "gainsay/language.h"
#include "gainsay/limits.h"
#include "gainsay/rule.h"

namespace gainsay {

/// One file of a rules folder. `path` is for places in messages; what a file is, its contents say.
struct RuleFile {
  std::string path;
  std::string text;
};

/// All that the rules folder holds.
struct Knowledge {
  RuleSet rules;
  std::vector<Language> languages;
  AliasTable places;

  /// The table for a BCP 47 tag ("de-AT" finds `de`), English for none or an unknown one; null if even that is missing.
  const Language* FindLanguage(std::string_view tag) const;
};

/// The rules that ship with the program, embedded at build time; paths as in `rules/`.
std::span<const RuleFile> EmbeddedRules();

/// Reads files into one whole; later files override earlier ones with the same rule id, set or language.
/// Everything wrong is told, all of it in one run; what could be read is returned all the same.
Knowledge LoadKnowledge(std::span<const RuleFile> files, Diagnostics& diagnostics, const Limits& limits = {});

/// Every `*.yaml` file below a folder, or the one file, in order of path. Trouble goes to `diagnostics`.
std::vector<RuleFile> ReadRuleFiles(const std::string& path, Diagnostics& diagnostics, const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_RULE_LOAD_H_
