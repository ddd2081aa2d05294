// Rules to what the matcher runs, with a complaint about every pattern that cannot be.
#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
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
constexpr std::size_t kUsualMemory = 8192;  // Bytes of a tree: more are taken from the heap.

// Calls `see` for every placeholder of a tree.
template <typename See>
void EachHole(const PatternNode& node, const See& see) {
  if (node.kind == Kind::kHole) see(*node.hole);
  for (const PatternNode& child : node.children) EachHole(child, see);
}

std::size_t CountGaps(const PatternNode& node) {
  std::size_t count = node.kind == Kind::kGap ? 1 : 0;
  for (const PatternNode& child : node.children) count += CountGaps(child);
  return count;
}

class PatternCompiler {
 public:
  PatternCompiler(Matcher::Compiled& all, Diagnostics& diagnostics) : all_(all), diagnostics_(diagnostics) {}

  // Appends the pattern to `out`, or tells why it cannot be. `captures` gets the names of its captures.
  bool Compile(const std::string& pack, const Located& text, bool with_gaps, std::vector<ReadyPattern>& out,
               CaptureNames& captures) {
    std::array<std::byte, kUsualMemory> usual;
    PatternMemory memory(usual.data(), usual.size());
    const std::variant<PatternNode, PatternError> parsed = ParsePattern(text.text, memory);
    if (const auto* error = std::get_if<PatternError>(&parsed)) return Complain(text, *error);
    const PatternNode& tree = *std::get_if<PatternNode>(&parsed);
    bool sound = true;
    EachHole(tree, [&](const Hole& hole) { sound = CheckHole(pack, hole, text) && sound; });
    if (!sound || !CheckNames(tree, text, captures)) return false;
    const SetMeaning meaning = MeaningOf(
        tree, [&](const Hole& hole) { return &all_.sets.Meaning(all_.sets.Lookup(hole, pack)); }, memory);
    std::size_t groups = with_gaps ? CountGaps(tree) : 0;
    EachHole(tree, [&](const Hole& /*hole*/) { ++groups; });
    if (meaning.size > kLargestPattern || meaning.repeats > kMostNestedRepeats || groups > kMostGroups) {
      return Complain(text, {"pattern-size", "this comes to more than a pattern may",
                             "use fewer or smaller sets, counts and gaps", 0, 1});
    }
    ReadyPattern& ready = out.emplace_back();
    ready.text = &text;
    ready.flags = meaning.flags;
    ready.kinds = meaning.needs.kinds;
    for (const AnyOf texts : meaning.needs.texts) ready.clauses.push_back(all_.gate.Add(texts));
    ready.program = Lazy<Program>([&all = all_, &pack, &text, flags = meaning.flags, with_gaps] {
      return MakeProgram(all, pack, text, flags, with_gaps);
    });
    return true;
  }

 private:
  bool Complain(const Located& text, const PatternError& error) {
    diagnostics_.push_back(Complaint(text, error));
    return false;
  }

  // Parses once more, rather than keep the trees of all patterns for the few that are used.
  static std::unique_ptr<const Program> MakeProgram(Matcher::Compiled& all, const std::string& pack,
                                                    const Located& text, std::uint8_t flags, bool with_gaps) {
    PatternMemory memory;
    const std::variant<PatternNode, PatternError> parsed = ParsePattern(text.text, memory);
    PatternSource source;
    std::vector<Program::Group> groups;
    {
      const std::lock_guard<std::mutex> lock(all.sets_in_use);
      source = WholeSource(*std::get_if<PatternNode>(&parsed), flags, with_gaps, all.sets,
                           [&](const Hole& hole) { return all.sets.Lookup(hole, pack); });
      for (PatternGroup& group : source.groups) {
        const bool keyed = group.kind == PatternGroup::Kind::kSet && group.set.key < 0;
        const Regex* keys = keyed ? &all.sets.Resolver(group.set.set, flags) : nullptr;
        groups.push_back({std::move(group), keys});
      }
    }
    auto program = std::make_unique<Program>(std::move(source.source));
    program->groups = std::move(groups);
    return program;
  }

  bool CheckHole(const std::string& pack, const Hole& hole, const Located& text) {
    SetRef ref;
    if (!IsPlaceholder(hole.name)) return all_.sets.Find(hole, pack, text, ref, diagnostics_);
    if (hole.key.empty()) return true;
    const std::string name(hole.name);
    return Complain(text, {"unknown-key", "'{" + name + "}' has no keys",
                           "to call it something else, write {" + name + ":" + std::string(hole.key) + "}",
                           hole.offset, hole.width});
  }

  // Two captures of one name in one match cannot be told apart. In two alternatives they can.
  bool CheckNames(const PatternNode& node, const Located& text, CaptureNames& names) {
    const auto holds = [](const CaptureNames& all, std::string_view name) {
      return std::find(all.begin(), all.end(), name) != all.end();
    };
    if (node.kind == Kind::kHole) {
      const Hole& hole = *node.hole;
      const bool fresh = !holds(names, hole.as);
      if (fresh) names.push_back(hole.as);
      return fresh || !hole.key.empty() ||
             Complain(text,
                      {"duplicate-name", "there is another '{" + std::string(hole.as) + "}' in this pattern",
                       "call one of them something else: {" + std::string(hole.name) + ":other}", hole.offset,
                       hole.width});
    }
    if (node.kind != Kind::kChoice) {
      return std::all_of(node.children.begin(), node.children.end(),
                         [&](const PatternNode& child) { return CheckNames(child, text, names); });
    }
    // One choice does not know the names of another, and what comes next knows those of all.
    const auto before = static_cast<std::ptrdiff_t>(names.size());
    CaptureNames added;
    for (const PatternNode& child : node.children) {
      if (!CheckNames(child, text, names)) return false;
      added.insert(added.end(), names.begin() + before, names.end());
      names.erase(names.begin() + before, names.end());
    }
    std::copy_if(added.begin(), added.end(), std::back_inserter(names),
                 [&](std::string_view name) { return !holds(names, name); });
    return true;
  }

  Matcher::Compiled& all_;
  Diagnostics& diagnostics_;
};

}  // namespace

Matcher::Compiled::Compiled(const RuleSet& rules_read, const AliasTable& places, Diagnostics& diagnostics,
                            const LanguageOfTag& language_of)
    : rule_set(rules_read), aliases(places), sets(rules_read, diagnostics) {
  PatternCompiler compiler(*this, diagnostics);
  const auto ends_of = [&](const std::string& tag) {
    const auto [ends, fresh] = phrase_ends.try_emplace(tag);
    const Language* language = fresh && language_of ? language_of(tag) : nullptr;
    if (language != nullptr) ends->second = PhraseEnds(*language);
    return &ends->second;
  };
  rules.reserve(rules_read.rules.size());
  for (const Rule& rule : rules_read.rules) {
    ReadyRule& ready = rules.emplace_back();
    ready.rule = &rule;
    std::vector<CaptureNames> captures;
    ready.match.reserve(rule.match.size());
    for (const Pattern& pattern : rule.match) {
      CaptureNames names;
      if (!compiler.Compile(rule.pack, pattern.text, true, ready.match, names)) continue;
      ready.match.back().pattern = &pattern;
      ready.match.back().values = ValueNames(rule, pattern);
      captures.push_back(std::move(names));
    }
    CaptureNames ignored;
    for (const Located& text : rule.unless)
      compiler.Compile(rule.pack, text, false, ready.unless, ignored = {});
    bool within_is_sound = true;
    for (const Located& text : rule.within) {
      within_is_sound =
          compiler.Compile(rule.pack, text, false, ready.within, ignored = {}) && within_is_sound;
    }
    // A pattern that could not be made ready may have captured anything.
    if (captures.size() == rule.match.size()) CheckTemplates(rule, captures, diagnostics);
    // A rule that lost the words that hold it in would fire where it must not.
    if (!within_is_sound) ready.match.clear();
    const Pack* pack = rules_read.FindPack(rule.pack);
    ready.phrase_ends = ends_of(pack == nullptr ? "" : pack->language);
  }
  gate.Seal();
}

}  // namespace gainsay
