// A rule set as the matcher holds it.
#ifndef GAINSAY_MATCH_COMPILED_H_
#define GAINSAY_MATCH_COMPILED_H_

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/diagnostic.h"
#include "gainsay/language.h"
#include "gainsay/lazy.h"
#include "gainsay/rule.h"
#include "match/aliases.h"
#include "match/gate.h"
#include "match/matcher.h"
#include "match/needs.h"
#include "match/phrase_ends.h"
#include "match/regex.h"
#include "match/sets.h"
#include "match/source.h"

namespace gainsay {

/// A pattern's expression with what its groups capture.
struct Program {
  struct Group {
    PatternGroup group;
    const Regex* keys = nullptr;  ///< Tells the keys of a whole set apart; null for all else.
  };
  explicit Program(std::string source) : regex(std::move(source)) {}

  Regex regex;
  std::vector<Group> groups;
};

/// One pattern, ready to run where its needs are met. Its program is made on first use: most never are.
struct ReadyPattern {
  const Located* text = nullptr;
  const Pattern* pattern = nullptr;  ///< Null for `unless` and `within`.
  Lazy<Program> program;
  std::uint8_t flags = 0;
  KindBits kinds = 0;
  std::vector<std::uint32_t> clauses;
  std::vector<std::string> values;  ///< Names of the captures that make a claim.
};

struct ReadyRule {
  const Rule* rule = nullptr;
  std::vector<ReadyPattern> match;
  std::vector<ReadyPattern> unless;
  std::vector<ReadyPattern> within;
  const PhraseEnds* phrase_ends = nullptr;
};

/// All rules with what they share. Immutable once made, but for what is made on first use.
struct Matcher::Compiled {
  Compiled(const RuleSet& rules, const AliasTable& places, Diagnostics& diagnostics,
           const LanguageOfTag& language_of);

  const RuleSet& rule_set;
  AliasScanner aliases;
  SetTable sets;
  std::mutex sets_in_use;  ///< Held by whoever makes a program.
  Gate gate;
  std::vector<ReadyRule> rules;
  std::map<std::string, PhraseEnds> phrase_ends;  ///< By language of a pack; an unknown one knows no words.
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_COMPILED_H_
