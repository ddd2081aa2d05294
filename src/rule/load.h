// YAML to rules, language tables and alias tables.
#ifndef GAINSAY_RULE_LOAD_H_
#define GAINSAY_RULE_LOAD_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/diagnostic.h"
#include "gainsay/language.h"
#include "gainsay/lazy.h"
#include "gainsay/limits.h"
#include "gainsay/rule.h"

namespace gainsay {

/// One file of a rules folder. `path` is for places in messages; what a file is, its contents say: the
/// top-level key `rule`, `pack`, `language` or `places`, or `sets` and `measures` alone for what all packs
/// share. A rule belongs to the pack of its own key `pack`, else to that of the pack file in its folder or
/// the next one above.
struct RuleFile {
  std::string path;
  std::string text;
  std::uint32_t layer = 0;  ///< Within one layer an id stands once; a higher layer overrides a lower one.
  /// The text's tree, frozen when the program was built: read instead of the text unless empty. Must outlive
  /// the use; empty it when the text is changed.
  std::string_view frozen = {};
};

/// A language, read when it is first asked for if it ships.
struct KnownLanguage {
  std::string tag;
  std::shared_ptr<const Lazy<Language>> language;
};

/// All that the rules folder holds.
struct Knowledge {
  RuleSet rules;
  std::vector<KnownLanguage> languages;
  AliasTable places;
  /// A file could not be read or had mistakes in what others name: what is not there may stand in it.
  bool incomplete = false;

  /// The table with exactly that tag; null if there is none.
  const Language* FindExactly(std::string_view tag) const;
  /// The table for a BCP 47 tag ("de-AT" finds `de`), English for none or an unknown one; null if even that
  /// is missing.
  const Language* FindLanguage(std::string_view tag) const;
};

/// The rules that ship with the program, embedded at build time; paths as in `rules/`.
std::span<const RuleFile> EmbeddedRules();

/// Are the examples of rules read? They are most of a rule file, and only tests of rules and what is told of
/// rules need them. Left out of frozen files alone: what was written by hand is checked in whole.
enum class WithExamples { kYes, kNo };

/// Reads files into one whole. Of a rule id, set, measure, place or language that several layers give, the
/// last layer's holds; twice in one layer is an error, and the first holds. What higher layers give stands
/// before what lower ones give, since of rules that fit equally well the first wins.
/// Everything wrong is told, all of it in one run; what could be read is returned all the same.
Knowledge LoadKnowledge(std::span<const RuleFile> files, Diagnostics& diagnostics, const Limits& limits = {},
                        WithExamples examples = WithExamples::kYes);

/// Of the complaints from `first` on, drops those of unknown names if the knowledge is incomplete: one
/// mistake in a pack file is to be told once, and not for every rule that uses the pack.
void DropFollowOns(const Knowledge& knowledge, std::size_t first, Diagnostics& diagnostics);

/// Puts the line at its place into every diagnostic of these files that has none yet: for those of later
/// stages.
void AddExcerpts(std::span<const RuleFile> files, Diagnostics& diagnostics);

/// Every `*.yaml` and `*.yml` file below a folder, or the one file, in order of path, as layer 1: give each
/// further folder a higher one. Links to folders are not followed, hidden files are passed over, nothing but
/// regular files is opened. Trouble goes to `diagnostics`.
std::vector<RuleFile> ReadRuleFiles(const std::string& path, Diagnostics& diagnostics,
                                    const Limits& limits = {});

/// The same, and beside a rule file that stands alone what its folder, or the one above it, holds for all
/// rules: the pack with its sets and measures, and places. A rule given alone then means what it does in its
/// folder.
std::vector<RuleFile> ReadRulesWithPack(const std::string& path, Diagnostics& diagnostics,
                                        const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_RULE_LOAD_H_
