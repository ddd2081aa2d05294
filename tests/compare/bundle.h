// Small reports to compare, built by hand: one claim a line.
#ifndef GAINSAY_TESTS_COMPARE_BUNDLE_H_
#define GAINSAY_TESTS_COMPARE_BUNDLE_H_

#include <string>
#include <vector>

#include "compare/compare.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// A quantity of people with the given ends.
inline Quantity Figure(double point, double low, double high, Hedge hedge = Hedge::kExact) {
  Quantity quantity;
  quantity.point = point;
  quantity.hard = quantity.soft = Interval::Between(low, high);
  quantity.hedge = hedge;
  quantity.unit = "person";
  return quantity;
}

inline Quantity Exactly(double point) { return Figure(point, point, point); }

inline Quantity AtLeast(double point) {
  Quantity quantity = Figure(point, point, point, Hedge::kAtLeast);
  quantity.hard = Interval::AtLeast(point);
  quantity.soft = Interval::Between(point, point * 1.5);
  return quantity;
}

/// A bundle under construction. Sources are made as claims name them.
class BundleOf {
 public:
  BundleOf() {
    Rule rule;
    rule.id = "test/losses";
    rule.needs = {"population"};
    rules.rules.push_back(rule);
    for (const char* name : {"killed", "wounded", "sent", "present", "further"}) MeasureNamed(name);
    Measure& whole = MeasureNamed("killed-or-wounded");
    whole.title = "killed or wounded";
    whole.sum_of = {"killed", "wounded"};
    Measure& factor = MeasureNamed("factor");
    factor.factor_of = "present";
    factor.adds = "further";
    rules.related = {{"sent", "present"}};
  }

  Claim& Add(const std::string& source, const std::string& measure, Value value,
             const std::string& cited = "") {
    Claim claim;
    claim.source = SourceIndex(source);
    claim.rule = "test/losses";
    claim.measure = measure;
    claim.value = std::move(value);
    claim.axes.population = {"ruritania", false, 0};
    claim.axes.status = {"actual", false, 0};
    if (!cited.empty()) claim.cited.push_back({cited, "", "", "said", cited + " said", {}});
    const auto start = static_cast<std::uint32_t>(report.claims.size() * 10);
    claim.span = claim.mention = {start, start + 5};
    claim.id = "b/" + source + "#" + std::to_string(report.claims.size());
    report.claims.push_back(std::move(claim));
    return report.claims.back();
  }

  const Report& Compared() {
    Compare(report, {rules, places, &language, pairs});
    return report;
  }

  Report report;
  RuleSet rules;
  AliasTable places;
  Language language;
  std::vector<SentencePair> pairs;

 private:
  Measure& MeasureNamed(const std::string& name) {
    rules.measures.emplace_back().name = name;
    return rules.measures.back();
  }

  std::uint32_t SourceIndex(const std::string& id) {
    for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
      if (report.sources[i].id == id) return i;
    }
    const auto origin = static_cast<std::uint32_t>(report.sources.size() + 1);
    report.sources.push_back({id, id, {}, origin});
    report.texts.emplace_back();
    return static_cast<std::uint32_t>(report.sources.size() - 1);
  }
};

/// `error conflict, warning different-measure`: what a test compares.
inline std::string Summary(const Report& report) {
  std::string summary;
  for (const Finding& finding : report.findings) {
    if (!summary.empty()) summary += ", ";
    summary += std::string(SeverityName(finding.severity)) + " " + std::string(FindingTypeName(finding.type));
  }
  return summary;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_COMPARE_BUNDLE_H_
