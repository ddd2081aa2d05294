// A figure that is a plan in one source and a fact in another, or firmer in one than in another.
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "compare/position.h"
#include "compare/values.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

/// The claims of one position that stand at one step of the ladder, as a position of their own.
std::vector<std::pair<int, Position>> BySteps(const Report& report, const Position& position) {
  std::vector<std::uint32_t> claims = position.claims;
  std::stable_sort(claims.begin(), claims.end(), [&](std::uint32_t a, std::uint32_t b) {
    return report.claims[a].axes.status.step < report.claims[b].axes.status.step;
  });
  std::vector<std::pair<int, Position>> steps;
  for (auto from = claims.begin(); from != claims.end();) {
    const int step = report.claims[*from].axes.status.step;
    const auto to = std::find_if(from, claims.end(),
                                 [&](std::uint32_t i) { return report.claims[i].axes.status.step != step; });
    const std::vector<std::uint32_t> part(from, to);
    steps.emplace_back(step, MakePositions(report, part).front());
    from = to;
  }
  return steps;
}

/// How firm the words of a step are, as a reader would say it: the steps of `status` in rules/lang.
std::string StepInWords(int step) {
  constexpr std::array<const char*, 5> kWords = {"as possible", "as wanted or talked of", "as planned",
                                                 "as about to happen", "as certain to happen"};
  return step >= 1 && step <= 5 ? kWords.at(static_cast<std::size_t>(step - 1)) : "without such words";
}

std::string RuleName(const Comparison& comparison, const Group& group) {
  return comparison.report.claims[group.claims.front()].rule;
}

/// Do all claims stand at one step of the ladder, as nearly all do?
bool AreAtOneStep(const Report& report, const Group& group) {
  const int step = report.claims[group.claims.front()].axes.status.step;
  return std::all_of(group.claims.begin(), group.claims.end(),
                     [&](std::uint32_t i) { return report.claims[i].axes.status.step == step; });
}

/// Within one status: "may send", "plans to send", "is set to send", "will send".
void CompareSteps(Comparison& comparison, const Group& group) {
  if (AreAtOneStep(comparison.report, group)) return;
  for (const Position& position : MakePositions(comparison.report, group.claims)) {
    auto steps = BySteps(comparison.report, position);
    if (steps.size() < 2) continue;
    std::vector<Position> positions;
    std::vector<std::string> why;
    for (auto& [step, at_step] : steps) {
      why.push_back(StepInWords(step) + ": " + DescribePosition(comparison.report, at_step));
      positions.push_back(std::move(at_step));
    }
    Finding finding = MakeFinding(FindingType::kHedgeDropped, Severity::kNote, RuleName(comparison, group),
                                  group.measure, std::move(positions));
    finding.message = MeasureTitle(comparison.rules, group.measure) + ": " + Describe(position.value) +
                      " is firmer in some sources than in others";
    finding.why = std::move(why);
    comparison.report.findings.push_back(std::move(finding));
  }
}

bool SameButStatus(const Comparison& comparison, const Group& a, const Group& b) {
  if (a.measure != b.measure || a.kind != b.kind || a.unit != b.unit) return false;
  Axes other = b.axes;
  other.status = a.axes.status;
  return Comparable(a.axes, other, comparison.rules, comparison.places);
}

/// Does a copy, for certain, say the one where another copy says the other?
bool ShareOrigin(const Report& report, const Position& a, const Position& b) {
  return std::any_of(a.sources.begin(), a.sources.end(), [&](std::uint32_t i) {
    return std::any_of(b.sources.begin(), b.sources.end(), [&](std::uint32_t j) {
      return i != j && report.sources[i].origin == report.sources[j].origin;
    });
  });
}

/// Do a plan and a fact stand in sentences that are hardly different?
bool AreVerbatim(const Comparison& comparison, const Position& plan, const Position& fact) {
  const Report& report = comparison.report;
  constexpr double kVerbatim = 0.8;
  return std::any_of(plan.claims.begin(), plan.claims.end(), [&](std::uint32_t i) {
    return std::any_of(fact.claims.begin(), fact.claims.end(), [&](std::uint32_t j) {
      return comparison.matching.Likeness(report.claims[i], report.claims[j]) >= kVerbatim;
    });
  });
}

/// A plan and a fact with the same figure. What is there (a stock) is never planned: the plan is about
/// something else.
void ComparePair(Comparison& comparison, const Group& planned, const Group& actual) {
  const Measure* measure = comparison.rules.FindMeasure(planned.measure);
  if (measure != nullptr && measure->basis == "stock") return;
  const Rule* rule = comparison.rules.FindRule(RuleName(comparison, planned));
  for (const Position& plan : MakePositions(comparison.report, planned.claims)) {
    for (const Position& fact : MakePositions(comparison.report, actual.claims)) {
      if (QuantityOf(plan).hard != QuantityOf(fact).hard || !SourcesApart(plan, fact)) continue;
      const bool grave =
          rule == nullptr || rule->severity == Severity::kError || AreVerbatim(comparison, plan, fact);
      const Severity severity =
          grave && ShareOrigin(comparison.report, plan, fact) ? Severity::kWarning : Severity::kNote;
      Finding finding = MakeFinding(FindingType::kHedgeDropped, severity, RuleName(comparison, planned),
                                    planned.measure, {plan, fact});
      finding.message = MeasureTitle(comparison.rules, planned.measure) + ": " + Describe(plan.value) +
                        " is a plan in one source and a fact in another";
      finding.why = {"planned: " + DescribePosition(comparison.report, plan),
                     "actual: " + DescribePosition(comparison.report, fact)};
      comparison.report.findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

void CompareStatus(Comparison& comparison, const std::vector<Group>& groups) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].kind != ClaimKind::kNumber) continue;
    CompareSteps(comparison, groups[i]);
    // Groups are sorted by measure, so all that differ from this one in status alone stand close behind.
    for (std::size_t j = i + 1; j < groups.size() && groups[j].measure == groups[i].measure; ++j) {
      if (!SameButStatus(comparison, groups[i], groups[j])) continue;
      const std::string& a = groups[i].axes.status.value;
      const std::string& b = groups[j].axes.status.value;
      if (a == "planned" && b == "actual") ComparePair(comparison, groups[i], groups[j]);
      if (a == "actual" && b == "planned") ComparePair(comparison, groups[j], groups[i]);
    }
  }
}

}  // namespace gainsay
