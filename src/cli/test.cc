// `gainsay test`: the examples inside rule files, run as tests.
//
// A claim example passes if each of its expectations is met by a claim of its rule of its own, and its rule
// makes no claim that is not expected; without expectations, if its rule makes any claim. A silent one passes
// if its rule makes no claim. A finding example passes if a check of its sources brings up every finding
// expected, of whatever rule, and its own rule brings up no other warning or error; with `expect: []`, if it
// brings up nothing at or above a warning, of whatever rule. All loaded rules take part in each, so that an
// example also fails where another rule takes the match.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/example.h"
#include "cli/expectation.h"
#include "cli/tools.h"
#include "cli/trace.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "rule/lint.h"

namespace gainsay {
namespace {

constexpr std::string_view kNoClaim = "this rule makes no claim here";
constexpr std::string_view kNoFinding = "no finding is ";

/// One failed example: what was wrong, the words it stands for, what was wanted and what came.
struct Failure {
  const Rule* rule = nullptr;
  Place place;
  std::string headline;
  std::vector<std::string> sentences;
  std::vector<std::string> expected;
  std::vector<std::string> actual;
};

std::string FailureText(const Failure& failure, const Style& style) {
  std::string text =
      Paint(style, Ink::kError, "failed") + Paint(style, Ink::kStrong, ": " + failure.headline) + "\n";
  text += "  --> " + PlaceText(failure.place) + "  " + Paint(style, Ink::kFaint, SafeLine(failure.rule->id)) +
          "\n";
  for (const std::string& sentence : failure.sentences) {
    for (const std::string& line : Wrap(SafeLine(sentence), style.width - 6)) text += "   |  " + line + "\n";
  }
  const auto list = [&](std::string_view title, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) text += WrapAfter(title, SafeLine(line), style.width);
    if (lines.empty()) text += std::string(title) + "nothing\n";
  };
  list("   = expected: ", failure.expected);
  list("   = actual:   ", failure.actual);
  const bool beaten = failure.headline == kNoClaim && !failure.actual.empty();
  if (beaten || failure.headline.starts_with(kNoFinding))
    text +=
        WrapAfter("   = why:      ",
                  "gainsay test --trace " + SafeLine(failure.rule->id) + " " + SafeLine(failure.place.file),
                  style.width);
  return text + "\n";
}

/// Runs examples and collects what failed.
class ExampleRunner {
 public:
  explicit ExampleRunner(const Checker& checker) : checker_(checker) {}

  void Run(const Rule& rule) {
    for (const ClaimExample& example : rule.examples.claims) RunClaims(rule, example);
    for (const Located& text : rule.examples.silent) RunSilent(rule, text);
    for (const FindingExample& example : rule.examples.findings) RunFindings(rule, example);
  }

  void RequireExamples(const Rule& rule) {
    const bool claims = !rule.examples.claims.empty();
    if (claims && !rule.examples.silent.empty()) return;
    failures_.push_back({&rule,
                         rule.place,
                         "this rule has no " + std::string(claims ? "'silent'" : "'claims'") + " example",
                         {},
                         {"examples of claims and of silence"},
                         {}});
  }

  std::size_t examples() const { return examples_; }
  const std::vector<Failure>& failures() const { return failures_; }

 private:
  /// All claims of a text, the rule's own first.
  struct Made {
    std::vector<Claim> claims;
    std::size_t own = 0;
  };

  Made MakeClaims(const Rule& rule, const std::string& text, const std::string& published) const {
    Made made{checker_.Extract(ExampleDocument("example", text, published)).claims, 0};
    const auto others = std::stable_partition(made.claims.begin(), made.claims.end(),
                                              [&](const Claim& claim) { return claim.rule == rule.id; });
    made.own = static_cast<std::size_t>(others - made.claims.begin());
    return made;
  }

  static std::string WrongWith(const std::vector<Expectation>& expect, const Made& made) {
    if (made.own == 0) return std::string(kNoClaim);
    if (expect.empty()) return {};
    const Pairing pairing = PairUp(FitsOf(expect, made.claims), made.claims.size());
    if (!pairing.unmet.empty()) return "no claim is " + Shown(expect[pairing.unmet.front()]);
    if (pairing.unwanted.empty() || pairing.unwanted.front() >= made.own) return {};
    return "a claim is not expected: " + Shown(made.claims[pairing.unwanted.front()]);
  }

  void RunClaims(const Rule& rule, const ClaimExample& example) {
    ++examples_;
    const Made made = MakeClaims(rule, example.text.text, example.published);
    const std::string wrong = WrongWith(example.expect, made);
    if (!wrong.empty())
      Fail(rule, example.text.place, wrong, {example.text.text}, example.expect, made.claims);
  }

  void RunSilent(const Rule& rule, const Located& text) {
    ++examples_;
    Made made = MakeClaims(rule, text.text, "");
    if (made.own == 0) return;
    made.claims.resize(made.own);
    Fail(rule, text.place, "this rule should make no claim here", {text.text}, {}, made.claims);
  }

  static std::string WrongWith(const Rule& rule, const std::vector<Expectation>& expect,
                               const std::vector<Finding>& findings) {
    const Pairing pairing = PairUp(FitsOf(expect, findings), findings.size());
    if (!pairing.unmet.empty()) return std::string(kNoFinding) + Shown(expect[pairing.unmet.front()]);
    for (const std::size_t unwanted : pairing.unwanted) {
      const Finding& finding = findings[unwanted];
      if (finding.rule == rule.id && finding.severity >= Severity::kWarning)
        return "a finding is not expected: " + Shown(finding);
    }
    return {};
  }

  void RunFindings(const Rule& rule, const FindingExample& example) {
    ++examples_;
    Bundle bundle;
    bundle.name = "example";
    std::vector<std::string> sentences;
    for (const auto& [id, text] : example.sources) {
      bundle.documents.push_back(ExampleDocument(id, text, ""));
      sentences.push_back(id + ": " + text);
    }
    std::sort(bundle.documents.begin(), bundle.documents.end(),
              [](const Document& a, const Document& b) { return a.id < b.id; });
    std::vector<Finding> findings = checker_.Check(std::move(bundle)).findings;
    std::string headline;
    if (example.expect.empty()) {
      std::erase_if(findings, [](const Finding& finding) { return finding.severity < Severity::kWarning; });
      if (!findings.empty()) headline = "there should be no warning and no error";
    } else {
      headline = WrongWith(rule, example.expect, findings);
    }
    if (!headline.empty())
      Fail(rule, example.place, headline, std::move(sentences), example.expect, findings);
  }

  template <typename Item>
  static std::vector<std::vector<bool>> FitsOf(const std::vector<Expectation>& expect,
                                               const std::vector<Item>& items) {
    std::vector<std::vector<bool>> fits;
    for (const Expectation& expected : expect) {
      std::vector<bool>& row = fits.emplace_back();
      for (const Item& item : items) row.push_back(Meets(item, expected));
    }
    return fits;
  }

  template <typename Item>
  void Fail(const Rule& rule, const Place& place, std::string headline, std::vector<std::string> sentences,
            const std::vector<Expectation>& expect, const std::vector<Item>& items) {
    Failure failure{&rule, place, std::move(headline), std::move(sentences), {}, {}};
    for (const Expectation& expected : expect) failure.expected.push_back(Shown(expected));
    for (const Item& item : items) failure.actual.push_back(Shown(item) + " by " + item.rule);
    failures_.push_back(std::move(failure));
  }

  const Checker& checker_;
  std::size_t examples_ = 0;
  std::vector<Failure> failures_;
};

/// With --trace: how the rule named there fares in every text of another's examples, or of its own.
void TraceExamples(Session& session, const Tools& tools, const Rule& rule) {
  if (session.args.trace.empty()) return;
  const auto trace = [&](const Place& place, const std::string& text, const std::string& published) {
    const std::string id = "line " + std::to_string(place.line) + " of " + place.file;
    Bundle bundle;
    bundle.documents.push_back(ExampleDocument(id, text, published));
    TraceBundle(session, tools, bundle);
  };
  for (const ClaimExample& example : rule.examples.claims)
    trace(example.text.place, example.text.text, example.published);
  for (const Located& text : rule.examples.silent) trace(text.place, text.text, "");
  for (const FindingExample& example : rule.examples.findings) {
    for (const auto& [id, text] : example.sources) trace(example.place, text, "");
  }
}

/// The rules to test: those of the files at the paths, of a pack or with an id that is named, or all.
std::vector<const Rule*> Chosen(Session& session, const RuleSet& rules) {
  std::vector<const Rule*> chosen;
  if (session.args.paths.empty()) {
    for (const Rule& rule : rules.rules) chosen.push_back(&rule);
    return chosen;
  }
  std::set<const Rule*> wanted;
  Diagnostics told_already;
  for (const std::string& path : session.args.paths) {
    std::set<std::string> files;
    if (IsPath(path)) {
      for (const RuleFile& file : ReadRuleFiles(path, told_already)) files.insert(file.path);
    }
    const std::size_t before = wanted.size();
    for (const Rule& rule : rules.rules) {
      if (files.contains(rule.place.file) || rule.id == path || rule.pack == path) wanted.insert(&rule);
    }
    if (wanted.size() == before && files.empty()) TellNoRule(session, rules, path);
  }
  for (const Rule& rule : rules.rules) {
    if (wanted.contains(&rule)) chosen.push_back(&rule);
  }
  return chosen;
}

/// A pattern that can never make a claim fails no example where all of them are silent: it is told of here.
void TellDeadPatterns(Session& session, const Tools& tools, const std::vector<const Rule*>& rules) {
  std::set<std::string> files;
  for (const Rule* rule : rules) files.insert(rule->place.file);
  Diagnostics warnings;
  LintPatterns(tools.knowledge().rules, warnings);
  std::erase_if(warnings, [&](const Diagnostic& warning) { return !files.contains(warning.place.file); });
  AddMissingExcerpts(session.args.rules, warnings);
  std::size_t errors = 0;
  Tell(session, warnings, errors);
}

}  // namespace

void RunTest(Session& session) {
  const Tools tools(session, Purpose::kExamples);
  if (!tools.usable() || !CanTrace(session, tools)) return;
  const std::vector<const Rule*> rules = Chosen(session, tools.knowledge().rules);
  if (!session.outcome.usage.empty()) return;
  TellDeadPatterns(session, tools, rules);
  ExampleRunner runner(tools.checker());
  for (const Rule* rule : rules) {
    if (session.args.require_examples) runner.RequireExamples(*rule);
    runner.Run(*rule);
    TraceExamples(session, tools, *rule);
  }
  for (const Failure& failure : runner.failures()) {
    if (!Write(session, FailureText(failure, session.out_style))) return;
  }
  session.outcome.failed_examples = runner.failures().size();
  if (session.args.quiet && runner.failures().empty()) return;
  Write(session, Counted(rules.size(), "rule") + ", " + Counted(runner.examples(), "example") + ", " +
                     std::to_string(runner.failures().size()) + " failed\n");
}

}  // namespace gainsay
