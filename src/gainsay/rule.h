// Rules as written: what a claim looks like and what makes two claims comparable.
#ifndef GAINSAY_RULE_H_
#define GAINSAY_RULE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/diagnostic.h"
#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

/// What a pattern may name in braces beside sets: value mentions, stretches of text, and names of places.
inline constexpr std::string_view kPlaceholders[] = {"number", "money",    "percent", "measure", "duration",
                                                     "age",    "multiple", "date",    "time",    "ordinal",
                                                     "name",   "quote",    "phrase",  "country", "place"};

/// A string of a rule file with the place it was written at, so that every complaint can point there.
struct Located {
  std::string text;
  Place place;
  std::string line = {};  ///< The line of the file at `place`, for excerpts; may be empty.

  bool empty() const { return text.empty(); }
};

/// What a match becomes. Each field is a constant, or text with placeholders such as `{harm}` that resolve
/// to the key of what they matched. Empty: not given here.
struct ClaimTemplate {
  Located value;  ///< The placeholder that carries the value; empty: the first value placeholder.
  Located measure;
  Located slot;
  Located population;
  Located group;
  Located status;
  Located basis;
  Located at;        ///< The place axis.
  Located time;      ///< A placeholder that captures a date.
  Located counts;    ///< The unit of what is counted: `person`, a lemma, a placeholder, or empty.
  Located severity;  ///< Of what the claim contradicts; over that of the rule.
};

/// One pattern with what it overrides. `claims` not empty: one match makes several claims.
struct Pattern {
  Located text;
  ClaimTemplate overrides;
  std::vector<ClaimTemplate> claims;
};

/// An example's wanted claim or finding; empty fields are not checked.
struct Expectation {
  std::string measure;
  std::optional<double> point;
  std::optional<Hedge> hedge;
  std::optional<std::vector<std::string>> cited;
  std::string unit;
  std::string name;                                       ///< Of an entity.
  std::string from, to;                                   ///< Of a date.
  std::vector<std::pair<std::string, std::string>> axes;  ///< Axis name, value.
  std::string type;                                       ///< Of a finding.
  std::string severity;                                   ///< Of a finding.
  Place place;
};

struct ClaimExample {
  Located text;
  std::string published;
  std::vector<Expectation> expect;
};

struct FindingExample {
  std::vector<std::pair<std::string, std::string>> sources;  ///< Id, text.
  std::vector<Expectation> expect;
  Place place;
};

struct Examples {
  std::vector<ClaimExample> claims;
  std::vector<Located> silent;
  std::vector<FindingExample> findings;
};

/// How two entity claims of one slot are compared.
enum class EntityCompare { kName, kPlace, kDate, kOneOf, kText };

struct Rule {
  std::string id;  ///< `pack/rule`.
  std::string pack;
  std::string title;
  std::string why;
  ClaimKind kind = ClaimKind::kNumber;
  std::vector<Pattern> match;
  std::vector<Located> unless;
  std::vector<Located> within;
  ClaimTemplate claim;
  std::vector<std::string> needs;  ///< Axes without which a difference is one severity lower.
  Severity severity = Severity::kError;
  double tolerance = 0;  ///< Relative difference below which values count as equal.
  int near = 0;          ///< Days that dates of one event lie apart at most; 0: any number.
  bool aligned = false;  ///< `scope: aligned`: compared only in matching sentences.
  EntityCompare compare = EntityCompare::kName;
  Examples examples;
  Place place;
};

/// The rules of what no rule file claims, as reports name them: quotations, names, words that copies replace
/// and what a draft lacks; in the pack of the rules that give way to all others.
inline constexpr std::string_view kGeneralPack = "general";
inline constexpr std::string_view kQuoteRule = "general/quotes";
inline constexpr std::string_view kNameRule = "general/names";
inline constexpr std::string_view kWordingRule = "general/wording";
inline constexpr std::string_view kDraftRule = "general/draft";
inline constexpr std::string_view kRulesWithoutFile[] = {kQuoteRule, kNameRule, kWordingRule, kDraftRule};

struct SetEntry {
  std::string key;
  std::vector<Located> patterns;
};

/// Words that stand for one thing each; in the order written.
struct WordSet {
  std::string name;
  std::string pack;
  std::vector<SetEntry> entries;
  Place place;
};

struct Measure {
  std::string name;
  std::string pack;
  std::string title;  ///< For people: "killed or wounded". The name with blanks if not given.
  std::string counts;
  std::string basis;
  bool grows = false;   ///< A running total: a later, larger figure updates an earlier one.
  bool varies = false;  ///< Rises and falls from day to day: figures of different days do not contradict.
  std::vector<std::string> sum_of;
  std::string factor_of;  ///< This measure multiplies that one ...
  std::string adds;       ///< ... by adding this one.
  std::string part_of;    ///< At most that one.
  Place place;
};

/// What holds rules together: a beat, with the sets and measures they share.
struct Pack {
  std::string name;
  std::string version;
  std::string language;
  std::string description;
  std::vector<std::string> uses;  ///< Packs whose sets this one may name.
  Place place;
};

/// All that is loaded, in order of precedence. Plain data: safe to read from any number of threads.
struct RuleSet {
  std::vector<Pack> packs;
  std::vector<Rule> rules;
  std::vector<WordSet> sets;
  std::vector<Measure> measures;
  std::vector<std::vector<std::string>> related;            ///< Shown in one table, never called equal.
  std::vector<std::pair<std::string, std::string>> groups;  ///< The tree of the axis `group`: child, parent.

  const Rule* FindRule(const std::string& id) const;
  /// The pack's own set first, then those of the packs it uses, in their order, then any.
  const WordSet* FindSet(const std::string& name, const std::string& pack) const;
  const Pack* FindPack(const std::string& name) const;
  const Measure* FindMeasure(const std::string& name) const;
};

}  // namespace gainsay

#endif  // GAINSAY_RULE_H_
