#include "cli/rule_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "rule/placeholders.h"

namespace gainsay {
namespace {

constexpr std::string_view kBelow = "  ";

std::string Joined(const std::vector<std::string>& words, std::string_view between = ", ") {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : std::string(between)) + word;
  return text;
}

/// What a template says, `key: value`, as a rule file would.
std::vector<std::string> TemplateNotes(const ClaimTemplate& claim) {
  const std::array<std::pair<std::string_view, const Located*>, 11> fields = {
      {{"value", &claim.value},
       {"measure", &claim.measure},
       {"slot", &claim.slot},
       {"counts", &claim.counts},
       {"population", &claim.population},
       {"group", &claim.group},
       {"status", &claim.status},
       {"basis", &claim.basis},
       {"place", &claim.at},
       {"time", &claim.time},
       {"severity", &claim.severity}}};
  std::vector<std::string> notes;
  for (const auto& [name, text] : fields) {
    if (!text->empty()) notes.push_back(std::string(name) + ": " + text->text);
  }
  return notes;
}

std::string Listed(std::string_view title, const std::vector<std::string>& lines, const Style& style) {
  if (lines.empty()) return {};
  std::string text = "\n" + std::string(title) + ":\n";
  for (const std::string& line : lines) {
    const bool below = line.starts_with(kBelow);  // What belongs to the line before.
    text +=
        WrapAfter(below ? "    " : "  ", SafeLine(below ? line.substr(kBelow.size()) : line), style.width);
  }
  return text;
}

std::vector<std::string> Texts(const std::vector<Located>& patterns) {
  std::vector<std::string> texts;
  for (const Located& pattern : patterns) texts.push_back(pattern.text);
  return texts;
}

std::vector<std::string> PatternLines(const Rule& rule) {
  std::vector<std::string> lines;
  for (const Pattern& pattern : rule.match) {
    lines.push_back(pattern.text.text);
    const std::vector<std::string> own = TemplateNotes(pattern.overrides);
    if (!own.empty()) lines.push_back(std::string(kBelow) + "with " + Joined(own));
    for (const ClaimTemplate& claim : pattern.claims)
      lines.push_back(std::string(kBelow) + "claims " + Joined(TemplateNotes(claim)));
  }
  return lines;
}

std::vector<std::string> ComparisonLines(const Rule& rule) {
  static constexpr std::array<std::string_view, 5> kCompare = {"name", "place", "date", "one-of", "text"};
  std::vector<std::string> lines = TemplateNotes(rule.claim);
  if (rule.kind == ClaimKind::kEntity)
    lines.push_back("compare: " + std::string(kCompare.at(static_cast<std::size_t>(rule.compare))));
  if (!rule.needs.empty()) lines.push_back("needs: " + Joined(rule.needs));
  if (rule.tolerance > 0) {
    std::string share = std::to_string(rule.tolerance);
    share.erase(share.find_last_not_of('0') + 1);
    lines.push_back("tolerance: " + share);
  }
  if (rule.near > 0) lines.push_back("near: " + std::to_string(rule.near));
  lines.emplace_back(rule.aligned ? "scope: aligned" : "scope: all");
  return lines;
}

/// The sets that a rule's patterns name, in the order in which they first stand there.
std::vector<const WordSet*> SetsOf(const RuleSet& rules, const Rule& rule) {
  std::vector<const WordSet*> found;
  const auto add = [&](const std::string& pattern) {
    for (const Placeholder& placeholder : PlaceholdersOf(pattern)) {
      const WordSet* set = rules.FindSet(std::string(placeholder.name), rule.pack);
      if (set != nullptr && std::find(found.begin(), found.end(), set) == found.end()) found.push_back(set);
    }
  };
  for (const Pattern& pattern : rule.match) add(pattern.text.text);
  for (const Located& pattern : rule.unless) add(pattern.text);
  for (const Located& pattern : rule.within) add(pattern.text);
  return found;
}

std::string EntriesText(const WordSet& set, const Style& style) {
  std::string text;
  for (const SetEntry& entry : set.entries) {
    const std::string key = entry.key.empty() ? "" : entry.key + ": ";
    text += WrapAfter("  ", SafeLine(key + Joined(Texts(entry.patterns))), style.width);
  }
  return text;
}

}  // namespace

std::string SetId(const WordSet& set) { return set.pack.empty() ? set.name : set.pack + "/" + set.name; }

std::string MeasureNotes(const Measure& measure) {
  std::vector<std::string> notes;
  const auto add = [&](std::string_view name, const std::string& value) {
    if (!value.empty()) notes.push_back(std::string(name) + " " + value);
  };
  add("counts", measure.counts);
  add("basis", measure.basis);
  if (measure.grows) notes.emplace_back("grows");
  if (measure.varies) notes.emplace_back("varies");
  add("sum-of", Joined(measure.sum_of));
  add("factor-of", measure.factor_of);
  add("adds", measure.adds);
  add("part-of", measure.part_of);
  return Joined(notes, "; ");
}

std::string SetText(const WordSet& set, const Style& style) {
  return Paint(style, Ink::kStrong, SafeLine(SetId(set))) + "\n" + PlaceText(set.place) + ": set\n\n" +
         EntriesText(set, style);
}

std::string MeasureText(const Measure& measure, const Style& style) {
  const std::string notes = MeasureNotes(measure);
  return Paint(style, Ink::kStrong, SafeLine(measure.name)) + "  " + SafeLine(measure.title) + "\n" +
         PlaceText(measure.place) + ": measure\n" +
         (notes.empty() ? "" : "\n" + WrapAfter("  ", SafeLine(notes), style.width));
}

std::string RuleDetails(const RuleSet& rules, const Rule& rule, const Style& style) {
  std::string text = Listed("match", PatternLines(rule), style) +
                     Listed("unless", Texts(rule.unless), style) +
                     Listed("within", Texts(rule.within), style) +
                     Listed("claims and how they are compared", ComparisonLines(rule), style);
  for (const WordSet* set : SetsOf(rules, rule))
    text += "\nset " + SafeLine(SetId(*set)) + ":\n" + EntriesText(*set, style);
  return text;
}

}  // namespace gainsay
