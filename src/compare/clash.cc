#include "compare/clash.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "compare/position.h"
#include "compare/slip.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

bool Stated(const Axes& axes, const std::string& axis) {
  if (axis == "population") return axes.population.stated();
  if (axis == "group") return axes.group.stated();
  if (axis == "status") return axes.status.stated();
  if (axis == "basis") return axes.basis.stated();
  if (axis == "place") return axes.place.stated();
  return axis != "time" || axes.time.has_value();
}

/// The axes of `needs` that some of the claims state and others do not.
std::vector<std::string> HalfStated(const Comparison& comparison, const Rule& rule,
                                    const std::vector<std::uint32_t>& claims) {
  std::vector<std::string> missing;
  for (const std::string& axis : rule.needs) {
    const auto states = [&](std::uint32_t i) { return Stated(comparison.report.claims[i].axes, axis); };
    const auto stated = std::count_if(claims.begin(), claims.end(), states);
    if (stated != 0 && stated != static_cast<std::ptrdiff_t>(claims.size())) missing.push_back(axis);
  }
  return missing;
}

/// The two positions that lie furthest apart: the one that ends first and the one that begins last.
std::pair<const Position*, const Position*> Extremes(const std::vector<Position>& positions) {
  const auto high = [](const Position& p) { return QuantityOf(p).hard.high; };
  const auto low = [](const Position& p) { return QuantityOf(p).hard.low; };
  const auto& first =
      *std::min_element(positions.begin(), positions.end(), [&](auto& a, auto& b) { return high(a) < high(b); });
  const auto& last =
      *std::max_element(positions.begin(), positions.end(), [&](auto& a, auto& b) { return low(a) < low(b); });
  return {&first, &last};
}

/// The days on which a position's sources appeared; empty where one of them has no date.
std::optional<std::pair<Day, Day>> Published(const Report& report, const Position& position) {
  std::optional<std::pair<Day, Day>> days;
  for (const std::uint32_t source : position.sources) {
    const std::optional<Day> day = ParseIsoDay(report.sources[source].metadata.published);
    if (!day) return std::nullopt;
    days = days ? std::pair(std::min(days->first, *day), std::max(days->second, *day)) : std::pair(*day, *day);
  }
  return days;
}

/// How the figures of a running total lie in time.
enum class Update { kNone, kInOrder, kOutOfOrder };

Update UpdateOf(const Comparison& comparison, const std::string& measure, const Position& low, const Position& high) {
  const Measure* known = comparison.rules.FindMeasure(measure);
  if (known == nullptr || !known->grows || CitedApart(low, high)) return Update::kNone;
  const auto low_days = Published(comparison.report, low);
  const auto high_days = Published(comparison.report, high);
  if (!low_days || !high_days) return Update::kNone;
  if (low_days->second < high_days->first) return Update::kInOrder;
  const bool one_authority = !low.cited.empty() && !high.cited.empty();
  return low_days->first > high_days->second && one_authority ? Update::kOutOfOrder : Update::kNone;
}

void NoteAuthorities(Comparison& comparison, const std::string& rule, const std::string& measure, const Position& a,
                     const Position& b) {
  if (!CitedApart(a, b)) return;
  Finding finding = MakeFinding(FindingType::kDifferentAuthority, Severity::kNote, rule, measure, {a, b});
  finding.message = MeasureTitle(comparison.rules, measure) + ": " + Describe(a.value) + " rests on " +
                    a.cited.front() + ", " + Describe(b.value) + " on " + b.cited.front();
  finding.why = {DescribePosition(comparison.report, a), DescribePosition(comparison.report, b)};
  comparison.report.findings.push_back(std::move(finding));
}

/// One authority credited with both figures: the most valuable thing to find, since one of them is made up.
void AddAuthority(const Position& low, const Position& high, Finding& finding) {
  for (const std::string& name : low.cited) {
    if (std::find(high.cited.begin(), high.cited.end(), name) == high.cited.end()) continue;
    finding.why.push_back(name + " is credited with both figures, so one of them is not theirs");
    return;
  }
}

/// The type that the values and their times give, and the step that explains it.
FindingType TypeOf(const Comparison& comparison, const std::string& measure, const Position& low,
                   const Position& high, bool across, std::vector<std::string>& why) {
  switch (UpdateOf(comparison, measure, low, high)) {
    case Update::kInOrder:
      why.push_back("the total grows, and the larger figure is the younger one");
      return FindingType::kSuperseded;
    case Update::kOutOfOrder:
      why.push_back("the total grows, but the younger text prints the smaller figure");
      return FindingType::kSuperseded;
    case Update::kNone: break;
  }
  if (const std::optional<Slip> slip = FindSlip(QuantityOf(low), QuantityOf(high))) {
    why.push_back("the figures differ by " + slip->what + ", as when one is miscopied");
    return slip->type;
  }
  return across ? FindingType::kConflict : FindingType::kInconsistent;
}

Severity SeverityOf(FindingType type, const Rule* rule, bool hard, bool in_order) {
  if (type == FindingType::kSuperseded) return in_order ? Severity::kNote : Severity::kWarning;
  const Severity severity = rule == nullptr ? Severity::kError : rule->severity;
  return hard ? severity : std::min(severity, Severity::kWarning);
}

}  // namespace

bool SomeSourcesApart(const std::vector<Position>& positions) {
  return std::any_of(positions.begin(), positions.end(),
                     [&](const Position& position) { return SourcesApart(positions.front(), position); });
}

void ReportClash(Comparison& comparison, const std::string& measure, const Rule* rule,
                 std::vector<Position> positions, bool hard) {
  const auto extremes = Extremes(positions);
  const Position low = *extremes.first;
  const Position high = *extremes.second;
  const std::string rule_id = rule == nullptr ? "" : rule->id;
  const bool across = SomeSourcesApart(positions);
  if (!across && CitedApart(low, high)) {
    NoteAuthorities(comparison, rule_id, measure, low, high);
    return;
  }
  std::vector<std::string> reasons;
  const FindingType type =
      hard ? TypeOf(comparison, measure, low, high, across, reasons) : FindingType::kTension;
  const bool in_order = type == FindingType::kSuperseded &&
                        UpdateOf(comparison, measure, low, high) == Update::kInOrder;
  Finding finding =
      MakeFinding(type, SeverityOf(type, rule, hard, in_order), rule_id, measure, std::move(positions));
  const std::string a = Describe(low.value);
  const std::string b = Describe(high.value);
  finding.message = MeasureTitle(comparison.rules, measure) + ": " + a + " against " + b;
  for (const Position& position : finding.positions) {
    finding.why.push_back(DescribePosition(comparison.report, position));
  }
  finding.why.push_back(hard ? "no number is both " + a + " and " + b
                             : a + " and " + b + " can both hold, but a reader would not take them for the same");
  finding.why.insert(finding.why.end(), reasons.begin(), reasons.end());
  AddAuthority(low, high, finding);
  if (rule != nullptr) {
    for (const std::string& axis : HalfStated(comparison, *rule, finding.claims)) {
      finding.severity = Lowered(finding.severity);
      finding.why.push_back("not every passage states the " + axis + ", so this weighs one step less");
    }
  }
  comparison.report.findings.push_back(std::move(finding));
  NoteAuthorities(comparison, rule_id, measure, low, high);
}

}  // namespace gainsay
