// Rules to what the matcher runs, with a complaint about every pattern that cannot be.
#include <algorithm>
#include <set>
#include <string_view>
#include <variant>

#include "gainsay/nearest.h"
#include "match/compiled.h"
#include "match/complain.h"
#include "match/meaning.h"
#include "match/templates.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t kMostGroups = 40;

// Calls `see` for every placeholder of a tree.
template <typename See>
void EachHole(const PatternNode& node, const See& see) {
  if (node.kind == Kind::kHole) see(node.hole);
  for (const PatternNode& child : node.children) EachHole(child, see);
}

std::size_t CountGaps(const PatternNode& node) {
  std::size_t count = node.kind == Kind::kGap ? 1 : 0;
  for (const PatternNode& child : node.children) count += CountGaps(child);
  return count;
}

class PatternCompiler {
 public:
  PatternCompiler(const RuleSet& rules, SetTable& sets, Gate& gate, Diagnostics& diagnostics)
      : rules_(rules), sets_(sets), gate_(gate), diagnostics_(diagnostics) {}

  // Appends the pattern to `out`, or tells why it cannot be.
  bool Compile(const std::string& pack, const Located& text, bool with_gaps, std::vector<ReadyPattern>& out) {
    std::variant<PatternNode, PatternError> parsed = ParsePattern(text.text);
    if (const auto* error = std::get_if<PatternError>(&parsed)) return Complain(text, *error);
    const PatternNode& tree = *std::get_if<PatternNode>(&parsed);
    bool sound = true;
    EachHole(tree, [&](const Hole& hole) { sound = CheckHole(pack, hole, text) && sound; });
    std::set<std::string> names;
    if (!sound || !CheckNames(tree, text, names)) return false;
    const auto find = [&](const Hole& hole) { return Find(pack, hole); };
    const SetMeaning meaning = MeaningOf(tree, [&](const Hole& hole) { return &sets_.Meaning(find(hole)); });
    std::size_t groups = with_gaps ? CountGaps(tree) : 0;
    EachHole(tree, [&](const Hole& /*hole*/) { ++groups; });
    if (meaning.size > kLargestPattern || meaning.repeats > kMostNestedRepeats || groups > kMostGroups) {
      return Complain(text, {"pattern-size", "this comes to more than a pattern may",
                             "use fewer or smaller sets, counts and gaps", 0, 1});
    }
    PatternSource source = WholeSource(tree, meaning.flags, with_gaps, sets_, find);
    ReadyPattern& ready = out.emplace_back();
    ready.regex = std::make_unique<const Regex>(std::move(source.source));
    ready.groups = std::move(source.groups);
    ready.flags = meaning.flags;
    ready.kinds = meaning.needs.kinds;
    for (const AnyOf& texts : meaning.needs.texts) ready.clauses.push_back(gate_.Add(texts));
    return true;
  }

 private:
  bool Complain(const Located& text, const PatternError& error) {
    diagnostics_.push_back(Complaint(text, error));
    return false;
  }

  SetRef Find(const std::string& pack, const Hole& hole) const {
    SetRef ref;
    Diagnostics ignored;
    sets_.Find(hole, pack, {}, ref, ignored);
    return ref;
  }

  bool CheckHole(const std::string& pack, const Hole& hole, const Located& text) {
    SetRef ref;
    if (!IsPlaceholder(hole.name)) return sets_.Find(hole, pack, text, ref, diagnostics_);
    if (hole.key.empty()) return true;
    return Complain(text, {"unknown-key", "'{" + hole.name + "}' has no keys",
                           "to call it something else, write {" + hole.name + ":" + hole.key + "}",
                           hole.offset, hole.width});
  }

  // Two captures of one name in one match cannot be told apart. In two alternatives they can.
  bool CheckNames(const PatternNode& node, const Located& text, std::set<std::string>& names) {
    if (node.kind == Kind::kHole) {
      const Hole& hole = node.hole;
      const bool fresh = names.insert(hole.as).second || !hole.key.empty();
      return fresh ||
             Complain(text, {"duplicate-name", "there is another '{" + hole.as + "}' in this pattern",
                             "call one of them something else: {" + hole.name + ":other}", hole.offset,
                             hole.width});
    }
    if (node.kind != Kind::kChoice) {
      return std::all_of(node.children.begin(), node.children.end(),
                         [&](const PatternNode& child) { return CheckNames(child, text, names); });
    }
    std::set<std::string> all = names;
    for (const PatternNode& child : node.children) {
      std::set<std::string> one = names;
      if (!CheckNames(child, text, one)) return false;
      all.insert(one.begin(), one.end());
    }
    names = std::move(all);
    return true;
  }

  const RuleSet& rules_;
  SetTable& sets_;
  Gate& gate_;
  Diagnostics& diagnostics_;
};

}  // namespace

Matcher::Compiled::Compiled(const RuleSet& rules_read, const AliasTable& places, Diagnostics& diagnostics,
                            std::span<const Language> languages)
    : rule_set(rules_read), aliases(places) {
  SetTable sets(rules_read, diagnostics);
  PatternCompiler compiler(rules_read, sets, gate, diagnostics);
  phrase_ends[""];
  for (const Language& language : languages) phrase_ends.try_emplace(language.tag, language);
  const auto add_resolvers = [&](const ReadyPattern& ready) {
    for (const PatternGroup& group : ready.groups) {
      if (group.kind != PatternGroup::Kind::kSet || group.set.key >= 0) continue;
      std::unique_ptr<const Regex>& resolver = resolvers[{group.set.set, ready.flags}];
      if (resolver == nullptr)
        resolver = std::make_unique<const Regex>(sets.ResolverSource(group.set.set, ready.flags));
    }
  };
  for (const Rule& rule : rules_read.rules) {
    ReadyRule& ready = rules.emplace_back();
    ready.rule = &rule;
    for (const Pattern& pattern : rule.match) {
      if (!compiler.Compile(rule.pack, pattern.text, true, ready.match)) continue;
      ready.match.back().pattern = &pattern;
      ready.match.back().values = ValueNames(rule, pattern);
      add_resolvers(ready.match.back());
    }
    for (const Located& text : rule.unless) compiler.Compile(rule.pack, text, false, ready.unless);
    bool within_is_sound = true;
    for (const Located& text : rule.within) {
      within_is_sound = compiler.Compile(rule.pack, text, false, ready.within) && within_is_sound;
    }
    // A rule that lost the words that hold it in would fire where it must not.
    if (!within_is_sound) ready.match.clear();
    CheckTemplates(rule, ready, diagnostics);
    const Pack* pack = rules_read.FindPack(rule.pack);
    const auto ends = phrase_ends.find(pack == nullptr ? "" : pack->language);
    ready.phrase_ends = ends == phrase_ends.end() ? &phrase_ends[""] : &ends->second;
  }
  gate.Seal();
}

}  // namespace gainsay
