// `gainsay rules list`, `rules show` and `gainsay explain`: what is loaded, from where, and what it means.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.h"
#include "cli/tools.h"
#include "gainsay/nearest.h"
#include "report/finding_help.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {
namespace {

/// Tells of a name that nothing has, with the nearest that something has.
void NotFound(Session& session, const RuleSet& rules, const std::string& id, bool with_types) {
  std::vector<std::string_view> names;
  for (const Rule& rule : rules.rules) names.push_back(rule.id);
  if (with_types) {
    for (const FindingHelp& help : AllFindingHelp()) names.push_back(FindingTypeName(help.type));
  }
  const std::string nearest = DidYouMean(id, names);
  session.outcome.usage =
      (with_types ? "no rule and no type of finding is called '" : "no rule is called '") + id + "'" +
      (nearest.empty() ? "" : "; " + nearest);
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

std::string PatternText(std::string_view title, const std::vector<Located>& patterns) {
  if (patterns.empty()) return {};
  std::string text = "\n" + std::string(title) + ":\n";
  for (const Located& pattern : patterns) text += "  " + SafeLine(pattern.text) + "\n";
  return text;
}

}  // namespace

void TellNoRule(Session& session, const RuleSet& rules, const std::string& id) {
  NotFound(session, rules, id, false);
}

void RunRulesList(Session& session) {
  const Tools tools(session);
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
  const Rule* rule = tools.knowledge().rules.FindRule(session.args.id);
  if (rule == nullptr) return NotFound(session, tools.knowledge().rules, session.args.id, false);
  std::vector<Located> match;
  for (const Pattern& pattern : rule->match) match.push_back(pattern.text);
  Write(session, RuleText(*rule, session.out_style) + PatternText("match", match) +
                     PatternText("unless", rule->unless) + PatternText("within", rule->within));
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
  if (rule == nullptr) return NotFound(session, tools.knowledge().rules, session.args.id, true);
  Write(session, RuleText(*rule, style) + ExampleText(*rule, style));
}

}  // namespace gainsay
