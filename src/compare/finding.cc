#include "compare/finding.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include "gainsay/describe.h"
#include "text/hash.h"

namespace gainsay {
namespace {

std::string JoinWords(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : ", ") + word;
  return joined;
}

/// What the claims of a finding say on one axis, in a fixed order: neither the order of the sources nor one
/// more copy changes it, nor what is only taken from a headline.
void AppendAxis(std::string& key, const Report& report, const Finding& finding, AxisValue Axes::*axis) {
  std::set<std::string_view> values;
  for (const std::uint32_t claim : finding.claims) {
    const AxisValue& value = report.claims[claim].axes.*axis;
    if (value.stated() && !value.assumed) values.insert(value.value);
  }
  key += '|';
  for (const std::string_view value : values) {
    key += value;
    key += ',';
  }
}

/// A value in the words of the text: which unit it was converted into depends on the other figures.
std::string AsWrittenIn(const Value& value) {
  const auto* quantity = std::get_if<Quantity>(&value);
  return quantity != nullptr && !quantity->written.empty() ? quantity->written : Describe(value);
}

/// What a finding is about, free of anything that an edit elsewhere or a further copy would change.
std::string FingerprintKey(const Report& report, const Finding& finding) {
  std::string key = std::string(FindingTypeName(finding.type)) + '|' + finding.rule + '|' + finding.measure;
  std::vector<std::string> values;
  for (const Position& position : finding.positions) values.push_back(AsWrittenIn(position.value));
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  for (const std::string& value : values) key += '|' + value;
  for (AxisValue Axes::*axis : {&Axes::population, &Axes::group, &Axes::status, &Axes::place})
    AppendAxis(key, report, finding, axis);
  return key;
}

}  // namespace

Finding MakeFinding(FindingType type, Severity severity, const std::string& rule, const std::string& measure,
                    std::vector<Position> positions) {
  Finding finding;
  finding.type = type;
  finding.severity = severity;
  finding.rule = rule;
  finding.measure = measure;
  for (const Position& position : positions) {
    finding.claims.insert(finding.claims.end(), position.claims.begin(), position.claims.end());
  }
  std::sort(finding.claims.begin(), finding.claims.end());
  finding.claims.erase(std::unique(finding.claims.begin(), finding.claims.end()), finding.claims.end());
  finding.positions = std::move(positions);
  return finding;
}

std::string MeasureTitle(const RuleSet& rules, const std::string& measure) {
  const Measure* known = rules.FindMeasure(measure);
  if (known != nullptr && !known->title.empty()) return known->title;
  if (measure.empty()) return "figure";
  std::string title = measure;
  std::replace(title.begin(), title.end(), '-', ' ');
  return title;
}

Severity SeverityOf(const Report& report, const Rule* rule, std::span<const Position> positions) {
  const Severity usual = rule == nullptr ? Severity::kError : rule->severity;
  std::optional<Severity> least;
  for (const Position& position : positions) {
    for (const std::uint32_t i : position.claims) {
      const Severity own = report.claims[i].severity.value_or(usual);
      least = std::min(least.value_or(own), own);
    }
  }
  return least.value_or(usual);
}

Severity Lowered(Severity severity) {
  return severity == Severity::kError ? Severity::kWarning : Severity::kNote;
}

std::string DescribePosition(const Report& report, const Position& position) {
  std::string text = Describe(position.value);
  if (!position.cited.empty()) text += " (" + JoinWords(position.cited) + ")";
  std::vector<std::string> sources;
  for (const std::uint32_t source : position.sources) sources.push_back(report.sources[source].id);
  constexpr std::size_t kShown = 4;
  if (sources.size() > kShown) {
    const std::size_t more = sources.size() - kShown;
    sources.resize(kShown);
    sources.push_back("and " + std::to_string(more) + " more");
  }
  return text + " in " + JoinWords(sources);
}

bool CitedApart(const Position& a, const Position& b) {
  if (a.cited.empty() || b.cited.empty()) return false;
  return std::none_of(a.cited.begin(), a.cited.end(), [&](const std::string& name) {
    return std::find(b.cited.begin(), b.cited.end(), name) != b.cited.end();
  });
}

bool ShareSource(const Position& a, const Position& b) {
  const std::set<std::uint32_t> sources(a.sources.begin(), a.sources.end());
  return std::any_of(b.sources.begin(), b.sources.end(),
                     [&](std::uint32_t source) { return sources.contains(source); });
}

bool SourcesApart(const Position& a, const Position& b) {
  const auto missing = [](const Position& from, const Position& in) {
    return std::any_of(from.sources.begin(), from.sources.end(), [&](std::uint32_t source) {
      return std::find(in.sources.begin(), in.sources.end(), source) == in.sources.end();
    });
  };
  return missing(a, b) || missing(b, a);
}

void FinishFindings(Report& report) {
  const auto order = [](const Finding& finding) {
    return std::tuple(-static_cast<int>(finding.severity), finding.measure,
                      finding.claims.empty() ? 0 : finding.claims.front(), static_cast<int>(finding.type),
                      finding.message);
  };
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [&](const Finding& a, const Finding& b) { return order(a) < order(b); });
  std::map<std::string, int> seen;
  for (Finding& finding : report.findings) {
    std::string key = FingerprintKey(report, finding);
    const int ordinal = seen[key]++;
    if (ordinal > 0) key += '#' + std::to_string(ordinal);
    finding.id = HashHex(HashBytes(key));
  }
}

}  // namespace gainsay
