#include "compare/clash.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "compare/aging.h"
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

/// The axes of `needs` that one of two positions states and the other does not.
std::vector<std::string> HalfStated(const Comparison& comparison, const Rule& rule, const Position& a,
                                    const Position& b) {
  std::vector<std::string> missing;
  for (const std::string& axis : rule.needs) {
    const auto states = [&](const Position& position) {
      return std::any_of(position.claims.begin(), position.claims.end(),
                         [&](std::uint32_t i) { return Stated(comparison.report.claims[i].axes, axis); });
    };
    if (states(a) != states(b)) missing.push_back(axis);
  }
  return missing;
}

/// The two positions that lie furthest apart: the one that ends first and the one that begins last.
std::pair<const Position*, const Position*> Extremes(const std::vector<Position>& positions,
                                                     Interval Quantity::*which) {
  // An open end lies just before the closed one.
  const auto high = [&](const Position& p) {
    const Interval& ends = QuantityOf(p).*which;
    return std::pair(ends.high, !ends.high_open);
  };
  const auto low = [&](const Position& p) {
    const Interval& ends = QuantityOf(p).*which;
    return std::pair(ends.low, ends.low_open);
  };
  const auto& first = *std::min_element(positions.begin(), positions.end(),
                                        [&](auto& a, auto& b) { return high(a) < high(b); });
  const auto& last = *std::max_element(positions.begin(), positions.end(),
                                       [&](auto& a, auto& b) { return low(a) < low(b); });
  return {&first, &last};
}

/// How figures that change with time lie in it.
enum class Update { kNone, kInOrder, kOutOfOrder, kVaried };

/// Does a figure count what ended long before the text appeared? Then nothing is added to it any more.
bool IsLongOver(const Report& report, const Position& position) {
  constexpr Day kLong = 90;
  return std::any_of(position.claims.begin(), position.claims.end(),
                     [&](std::uint32_t i) { return EndedBefore(report, report.claims[i], kLong); });
}

Update UpdateOf(const Comparison& comparison, const std::string& measure, const Position& low,
                const Position& high) {
  const Measure* known = comparison.rules.FindMeasure(measure);
  if (known == nullptr || (!known->grows && !known->varies)) return Update::kNone;
  const auto low_days = Published(comparison.report, low);
  const auto high_days = Published(comparison.report, high);
  if (!low_days || !high_days || IsLongOver(comparison.report, low)) return Update::kNone;
  const bool apart = low_days->second < high_days->first || high_days->second < low_days->first;
  if (known->varies) return apart ? Update::kVaried : Update::kNone;
  if (CitedApart(low, high)) return Update::kNone;
  if (low_days->second < high_days->first) return Update::kInOrder;
  const bool one_authority = !low.cited.empty() && !high.cited.empty();
  return low_days->first > high_days->second && one_authority ? Update::kOutOfOrder : Update::kNone;
}

bool IsExplained(Update update) { return update == Update::kInOrder || update == Update::kVaried; }

void NoteAuthorities(Comparison& comparison, const std::string& rule, const std::string& measure,
                     const Position& a, const Position& b) {
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
    finding.why.push_back(name +
                          " is credited with both figures, so one of them is out of date or not theirs");
    return;
  }
}

/// What the values and their times make of a conflict, and the step that explains it.
FindingType TypeOf(const Comparison& comparison, const Position& low, const Position& high, Update update,
                   std::vector<std::string>& why) {
  if (update == Update::kInOrder) {
    why.emplace_back("the total grows, and the larger figure is the younger one");
    return FindingType::kSuperseded;
  }
  if (update == Update::kOutOfOrder) {
    why.emplace_back("the total grows, but the younger text prints the smaller figure");
    return FindingType::kSuperseded;
  }
  if (update == Update::kVaried) {
    why.emplace_back("the figure changes from day to day, and the texts are of different days");
    return FindingType::kSuperseded;
  }
  if (OneNumeralOfTwoUnits(comparison.written, low, high)) {
    why.emplace_back("the number is the same, and its unit is not");
    return FindingType::kUnitSlip;
  }
  const std::optional<Slip> slip = WrittenInOneUnit(comparison.written, low, high)
                                       ? FindSlip(QuantityOf(low), QuantityOf(high))
                                       : std::nullopt;
  if (!slip) return FindingType::kConflict;
  why.push_back("the figures differ by " + slip->what + ", as when one is miscopied");
  return slip->type;
}

/// Adds a finding on two extremes, with all that every kind of clash says.
void Add(Comparison& comparison, Finding finding, const Rule* rule, const Position& low, const Position& high,
         const std::string& verdict, const std::vector<std::string>& reasons) {
  finding.message = MeasureTitle(comparison.rules, finding.measure) + ": " + Describe(low.value) +
                    " against " + Describe(high.value);
  for (const Position& position : finding.positions) {
    finding.why.push_back(DescribePosition(comparison.report, position));
  }
  finding.why.push_back(verdict);
  finding.why.insert(finding.why.end(), reasons.begin(), reasons.end());
  AddAuthority(low, high, finding);
  if (rule != nullptr) {
    for (const std::string& axis : HalfStated(comparison, *rule, low, high)) {
      finding.severity = Lowered(finding.severity);
      finding.why.push_back("not every passage states the " + axis + ", so this weighs one step less");
    }
  }
  comparison.report.findings.push_back(std::move(finding));
}

std::string RuleId(const Rule* rule) { return rule == nullptr ? std::string() : rule->id; }

/// Is one figure many times the other? Then they are more likely of two things than one of them is wrong.
bool AreFar(const Position& low, const Position& high) {
  constexpr double kFar = 5;
  const std::optional<double> less = QuantityOf(low).point;
  const std::optional<double> more = QuantityOf(high).point;
  return less && more && *more >= kFar * *less;
}

/// Does no claim of a position count the story's own event for certain?
bool PerhapsOfAnother(const Report& report, const Position& position) {
  return std::all_of(position.claims.begin(), position.claims.end(),
                     [&](std::uint32_t i) { return report.claims[i].axes.occasion.assumed; });
}

/// Does the headline or lead of one source say one thing, and its text another and never the same?
bool HeadlineAgainstBody(const Report& report, const Position& low, const Position& high) {
  struct Places {
    bool head = false;
    bool body = false;
  };
  const auto places_of = [&](const Position& position, std::uint32_t source) {
    Places places;
    for (const std::uint32_t i : position.claims) {
      if (report.claims[i].source != source) continue;
      const Role role = report.claims[i].role;
      (role == Role::kHeadline || role == Role::kLead ? places.head : places.body) = true;
    }
    return places;
  };
  return std::any_of(low.sources.begin(), low.sources.end(), [&](std::uint32_t source) {
    const Places one = places_of(low, source);
    const Places other = places_of(high, source);
    return (one.head && !one.body && other.body && !other.head) ||
           (other.head && !other.body && one.body && !one.head);
  });
}

}  // namespace

bool AreOfOtherSizes(const Position& a, const Position& b) {
  constexpr double kManyTimes = 20;
  if (IsTimeOfDay(QuantityOf(a).unit)) return false;
  const auto size = [](const Position& position) {
    const Quantity& quantity = QuantityOf(position);
    const double known_end = std::isfinite(quantity.hard.low) ? quantity.hard.low : quantity.hard.high;
    return std::fabs(quantity.point.value_or(known_end));
  };
  const auto [less, more] = std::minmax({size(a), size(b)});
  return less > 0 && more > kManyTimes * less;
}

bool SomeSourcesApart(const std::vector<Position>& positions) {
  return std::any_of(positions.begin(), positions.end(),
                     [&](const Position& position) { return SourcesApart(positions.front(), position); });
}

void ReportConflict(Comparison& comparison, const std::string& measure, const Rule* rule,
                    std::vector<Position> positions, bool several) {
  const auto extremes = Extremes(positions, &Quantity::hard);
  // "Up to 195 mph" allows 195 km/h, and the two are still one numeral of two units.
  const bool allowed = extremes.first == extremes.second;
  const Position low = allowed ? positions.front() : *extremes.first;
  const Position high = allowed ? positions.back() : *extremes.second;
  const Aging aging = AgingOf(comparison.report, low, high);
  if (aging == Aging::kExplained) return;
  const Update update = UpdateOf(comparison, measure, low, high);
  std::vector<std::string> reasons;
  const FindingType type = TypeOf(comparison, low, high, update, reasons);
  Severity severity = IsExplained(update)             ? Severity::kNote
                      : update == Update::kOutOfOrder ? Severity::kWarning
                                                      : SeverityOf(comparison.report, rule, positions);
  if (aging == Aging::kPossible) {
    severity = Severity::kNote;
    reasons.emplace_back("the texts bear no dates and may lie as far apart as the ages");
  }
  if (PerhapsOfAnother(comparison.report, low) || PerhapsOfAnother(comparison.report, high)) {
    severity = Lowered(severity);
    reasons.emplace_back("one of the figures may be of another event, or an earlier one");
  }
  if (several && (severity == Severity::kError || AreFar(low, high))) {
    severity = Lowered(severity);
    reasons.emplace_back("some sources give several such figures, so these may be of several things");
  }
  if (type == FindingType::kConflict && positions.size() == 2 && (rule == nullptr || !rule->aligned) &&
      AreOfOtherSizes(low, high)) {
    severity = Lowered(severity);
    reasons.emplace_back("one figure is many times the other, so they may be of two things");
  }
  Finding finding = MakeFinding(type, severity, RuleId(rule), measure, std::move(positions));
  const std::string verdict =
      allowed ? "both can hold, though nobody chose one number for two units"
              : "no number is both " + Describe(low.value) + " and " + Describe(high.value);
  Add(comparison, std::move(finding), rule, low, high, verdict, reasons);
  NoteAuthorities(comparison, RuleId(rule), measure, low, high);
}

void ReportTension(Comparison& comparison, const std::string& measure, const Rule* rule,
                   std::vector<Position> positions) {
  const auto extremes = Extremes(positions, &Quantity::soft);
  const Position low = *extremes.first;
  const Position high = *extremes.second;
  const Update update = UpdateOf(comparison, measure, low, high);
  std::vector<std::string> reasons;
  const FindingType type =
      IsExplained(update) ? TypeOf(comparison, low, high, update, reasons) : FindingType::kTension;
  const Severity severity =
      IsExplained(update) ? Severity::kNote
                          : std::min(SeverityOf(comparison.report, rule, positions), Severity::kWarning);
  Finding finding = MakeFinding(type, severity, RuleId(rule), measure, std::move(positions));
  Add(comparison, std::move(finding), rule, low, high,
      Describe(low.value) + " and " + Describe(high.value) +
          " can both hold, but a reader would not take them for the same",
      reasons);
  NoteAuthorities(comparison, RuleId(rule), measure, low, high);
}

void ReportInconsistency(Comparison& comparison, const std::string& measure, const Rule* rule,
                         const std::vector<Position>& positions) {
  const auto [low, high] = Extremes(positions, &Quantity::hard);
  if (!ShareSource(*low, *high)) return;
  if (CitedApart(*low, *high)) {
    NoteAuthorities(comparison, RuleId(rule), measure, *low, *high);
    return;
  }
  const bool head = HeadlineAgainstBody(comparison.report, *low, *high);
  Finding finding = MakeFinding(FindingType::kInconsistent,
                                head ? SeverityOf(comparison.report, rule, positions) : Severity::kNote,
                                RuleId(rule), measure, {*low, *high});
  Add(comparison, std::move(finding), rule, *low, *high,
      head ? "headline and text of one source differ"
           : "one source gives both, perhaps of two events or of a part and its whole",
      {});
}

}  // namespace gainsay
