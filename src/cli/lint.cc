// `gainsay rules lint`: every mistake in rule files, and what is allowed in them but hardly meant.
#include "rule/lint.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/example.h"
#include "cli/tools.h"
#include "report/wrap.h"

namespace gainsay {
namespace {

/// Warns of an example that its own rule leaves to another one.
void LintExamples(const Rule& rule, const Checker& checker, Diagnostics& warnings) {
  for (const ClaimExample& example : rule.examples.claims) {
    const std::vector<Claim> claims =
        checker.Extract(ExampleDocument("example", example.text.text, example.published)).claims;
    const auto own = [&](const Claim& claim) { return claim.rule == rule.id; };
    const auto other = std::find_if(claims.begin(), claims.end(),
                                    [&](const Claim& claim) { return claim.kind == ClaimKind::kNumber; });
    if (rule.kind != ClaimKind::kNumber || other == claims.end()) continue;
    if (std::any_of(claims.begin(), claims.end(), own)) continue;
    Diagnostic& warning = warnings.emplace_back();
    warning.level = Level::kWarning;
    warning.code = "answered-elsewhere";
    warning.message = "the rule '" + other->rule + "' answers this example of '" + rule.id + "'";
    warning.place = example.text.place;
    warning.excerpt = example.text.line;
    warning.help = "see why: gainsay extract --trace " + rule.id;
  }
}

}  // namespace

void RunRulesLint(Session& session) {
  Args args = session.args;
  args.rules.insert(args.rules.end(), args.paths.begin(), args.paths.end());
  Session with_paths = {args, session.in, session.out, session.err, session.out_style, session.err_style};
  const Tools tools(with_paths, Purpose::kExamples);
  session.outcome.rule_errors = with_paths.outcome.rule_errors;
  if (session.outcome.rule_errors > 0) return;
  const RuleSet& rules = tools.knowledge().rules;
  Diagnostics warnings;
  // Units are called the same in all languages.
  const Language* english = tools.knowledge().FindExactly("en");
  LintRules(rules, english == nullptr ? std::span<const UnitPhrase>() : english->quantities.units, warnings);
  for (const Rule& rule : rules.rules) LintExamples(rule, tools.checker(), warnings);
  std::set<std::string> files;
  Diagnostics told_already;
  for (const std::string& path : session.args.paths) {
    for (const RuleFile& file : ReadRuleFiles(path, told_already)) files.insert(file.path);
  }
  if (!files.empty()) {
    std::erase_if(warnings, [&](const Diagnostic& warning) { return !files.contains(warning.place.file); });
  }
  const auto linted = std::count_if(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) {
    return files.empty() || files.contains(rule.place.file);
  });
  // What was told while loading counts as well.
  const auto told =
      std::count_if(tools.troubles().begin(), tools.troubles().end(), [&](const Diagnostic& trouble) {
        return trouble.level == Level::kWarning && (files.empty() || files.contains(trouble.place.file));
      });
  const std::size_t found = warnings.size() + static_cast<std::size_t>(told);
  AddMissingExcerpts(args.rules, warnings);
  std::size_t errors = 0;
  Tell(session, warnings, errors);
  if (session.args.strict) session.outcome.lint_warnings = found;
  const std::string verdict = found == 0 ? "nothing wrong" : Counted(found, "warning");
  Write(session, Counted(static_cast<std::size_t>(linted), "rule") + ", " + verdict + "\n");
}

}  // namespace gainsay
