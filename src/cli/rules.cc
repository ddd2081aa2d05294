// `gainsay rules list`, `rules show` and `gainsay explain`: what is loaded, from where, and what it means.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.h"
#include "cli/rule_text.h"
#include "cli/tools.h"
#include "gainsay/nearest.h"
#include "report/finding_help.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {
namespace {

/// What a name may stand for beside a rule.
enum class Others { kNone, kTypes, kVocabulary };

/// Tells of a name that nothing has, with the nearest that something has.
void NotFound(Session& session, const RuleSet& rules, const std::string& id, Others others) {
  std::vector<std::string_view> names;
  for (const Rule& rule : rules.rules) names.push_back(rule.id);
  std::string what = "no rule";
  if (others == Others::kTypes) {
    what += " and no type of finding";
    for (const FindingHelp& help : AllFindingHelp()) names.push_back(FindingTypeName(help.type));
  }
  if (others == Others::kVocabulary) {
    what += ", set or measure";
    for (const WordSet& set : rules.sets) names.push_back(set.name);
    for (const Measure& measure : rules.measures) names.push_back(measure.name);
  }
  const std::string nearest = DidYouMean(id, names);
  session.outcome.usage = what + " is called '" + id + "'" + (nearest.empty() ? "" : "; " + nearest);
}

std::string RuleText(const Rule& rule, const Style& style) {
  std::string text = Paint(style, Ink::kStrong, SafeLine(rule.id)) + "  " + SafeLine(rule.title) + "\n";
  text += PlaceText(rule.place) + ": " + std::string(ClaimKindName(rule.kind)) + ", " +
          std::string(SeverityName(rule.severity)) + "\n";
  if (!rule.why.empty()) text += "\n" + WrapAfter("  ", SafeLine(rule.why), style.width);
  return text;
}

/// The examples that a reader learns most from: the first of each kind.
std::string ExampleText(const Rule& rule, const Style& style) {
  std::string text;
  if (!rule.examples.claims.empty()) {
    text += "\nA claim:\n" + WrapAfter("  ", SafeLine(rule.examples.claims.front().text.text), style.width);
  }
  if (!rule.examples.silent.empty()) {
    text += "\nNo claim:\n" + WrapAfter("  ", SafeLine(rule.examples.silent.front().text), style.width);
  }
  if (!rule.examples.findings.empty()) {
    text += "\nSources compared:\n";
    for (const auto& [id, words] : rule.examples.findings.front().sources) {
      text += WrapAfter("  " + SafeLine(id) + "  ", SafeLine(words), style.width);
    }
  }
  return text;
}

/// One line of a list: a name, padded to the widest, what it is, and where.
using Lines = std::vector<std::array<std::string, 3>>;

void WriteLines(Session& session, const Lines& lines) {
  std::size_t widest = 0;
  for (const auto& line : lines) widest = std::max(widest, DisplayWidth(line[0]));
  for (const auto& [name, place, what] : lines) {
    if (!Write(session, PadTo(name, widest) + "  " + place + (what.empty() ? "" : "  " + what) + "\n"))
      return;
  }
}

void ListSets(Session& session, const RuleSet& rules) {
  Lines lines;
  for (const WordSet& set : rules.sets) {
    std::string keys;
    for (const SetEntry& entry : set.entries) keys += (keys.empty() ? "" : ", ") + entry.key;
    lines.push_back({SafeLine(SetId(set)), SafeLine(set.place.file), SafeLine(keys)});
  }
  WriteLines(session, lines);
}

void ListMeasures(Session& session, const RuleSet& rules) {
  Lines lines;
  for (const Measure& measure : rules.measures)
    lines.push_back({SafeLine(measure.name), SafeLine(measure.place.file), SafeLine(MeasureNotes(measure))});
  WriteLines(session, lines);
}

/// A set by `pack/set` or, if no other pack has one of that name, by its name alone.
const WordSet* FindSetNamed(const RuleSet& rules, const std::string& id) {
  const WordSet* found = nullptr;
  for (const WordSet& set : rules.sets) {
    if (SetId(set) == id) return &set;
    if (set.name == id) found = found == nullptr ? &set : found;
  }
  return found;
}

}  // namespace

void TellNoRule(Session& session, const RuleSet& rules, const std::string& id) {
  NotFound(session, rules, id, Others::kNone);
}

void RunRulesList(Session& session) {
  const Tools tools(session);
  if (session.args.sets) ListSets(session, tools.knowledge().rules);
  if (session.args.measures) ListMeasures(session, tools.knowledge().rules);
  if (session.args.sets || session.args.measures) return;
  std::size_t widest = 0;
  for (const Rule& rule : tools.knowledge().rules.rules)
    widest = std::max(widest, DisplayWidth(SafeLine(rule.id)));
  for (const Rule& rule : tools.knowledge().rules.rules) {
    const std::string line = PadTo(SafeLine(rule.id), widest) + "  " + PadTo(SeverityName(rule.severity), 7) +
                             "  " + SafeLine(rule.place.file) + "  " + SafeLine(rule.title) + "\n";
    if (!Write(session, line)) return;
  }
}

void RunRulesShow(Session& session) {
  const Tools tools(session);
  const RuleSet& rules = tools.knowledge().rules;
  const std::string& id = session.args.id;
  const Style& style = session.out_style;
  if (const Rule* rule = rules.FindRule(id)) {
    Write(session, RuleText(*rule, style) + RuleDetails(rules, *rule, style));
  } else if (const Measure* measure = rules.FindMeasure(id)) {
    Write(session, MeasureText(*measure, style));
  } else if (const WordSet* set = FindSetNamed(rules, id)) {
    Write(session, SetText(*set, style));
  } else {
    NotFound(session, rules, id, Others::kVocabulary);
  }
}

void RunExplain(Session& session) {
  const Tools tools(session, Purpose::kExamples);
  const Style& style = session.out_style;
  for (const FindingHelp& help : AllFindingHelp()) {
    if (FindingTypeName(help.type) != session.args.id) continue;
    std::string text =
        Paint(style, Ink::kStrong, session.args.id) + "  " + std::string(help.severity) + "\n\n";
    text +=
        WrapAfter("  ", help.what, style.width) + "\nExample:\n" + WrapAfter("  ", help.example, style.width);
    text += "\nWhat to do:\n" + WrapAfter("  ", help.advice, style.width);
    Write(session, text);
    return;
  }
  const Rule* rule = tools.knowledge().rules.FindRule(session.args.id);
  if (rule == nullptr) return NotFound(session, tools.knowledge().rules, session.args.id, Others::kTypes);
  Write(session, RuleText(*rule, style) + ExampleText(*rule, style));
}

}  // namespace gainsay
