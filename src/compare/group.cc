// One axis after another parts the claims: by value where it is stated, by overlap for times.
#include "compare/group.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "compare/one_unit.h"
#include "gainsay/describe.h"

namespace gainsay {
namespace {

using Indices = std::vector<std::uint32_t>;
using Parent = std::function<std::string(const std::string&)>;

std::string NoParent(const std::string&) { return {}; }

/// What a value lies in, from the tree of groups in the rules.
std::string GroupParent(const RuleSet& rules, const std::string& value) {
  const auto found = std::find_if(rules.groups.begin(), rules.groups.end(),
                                  [&](const auto& edge) { return edge.first == value; });
  return found == rules.groups.end() ? std::string() : found->second;
}

std::string PlaceParent(const AliasTable& places, const std::string& value) {
  const AliasEntry* entry = places.FindId(value);
  return entry == nullptr ? std::string() : entry->within;
}

/// The outermost of the values present that `value` lies in; itself if there is none.
std::string Representative(const std::string& value, const std::set<std::string>& present,
                           const Parent& parent) {
  constexpr int kDeepest = 16;  // No place or group lies deeper; a circle in somebody's table ends here.
  std::string outermost = value;
  std::string at = parent(value);
  for (int depth = 0; depth < kDeepest && !at.empty(); ++depth, at = parent(at)) {
    if (present.contains(at)) outermost = at;
  }
  return outermost;
}

/// Parts by an axis of names. Values that lie in one another do not differ.
std::vector<Indices> SplitByName(const Report& report, const Indices& claims, AxisValue Axes::*axis,
                                 const Parent& parent) {
  std::set<std::string> present;
  for (const std::uint32_t i : claims) {
    const AxisValue& value = report.claims[i].axes.*axis;
    if (value.stated() && !value.assumed) present.insert(value.value);
  }
  if (present.size() <= 1) return {claims};
  std::map<std::string, Indices> parts;
  for (const std::uint32_t i : claims) {
    const AxisValue& value = report.claims[i].axes.*axis;
    const bool sets_apart = value.stated() && !value.assumed;
    parts[sets_apart ? Representative(value.value, present, parent) : ""].push_back(i);
  }
  if (parts.size() == 2 && parts.contains("")) return {claims};
  std::vector<Indices> result;
  for (auto& [name, part] : parts) result.push_back(std::move(part));
  return result;
}

std::pair<Day, Day> Ends(const DateRange& range) {
  return {range.from.value_or(std::numeric_limits<Day>::min()),
          range.to.value_or(std::numeric_limits<Day>::max())};
}

/// The occasion of a figure that counts another event than the story's own.
constexpr std::string_view kAnother = "another";

constexpr Day kYear = 366;

/// Claims by what is known of their time.
struct ByTime {
  Indices dated;
  Indices undated;
  /// "In September", where no publication date says of which year: by month.
  std::map<int, Indices> background;
};

/// Parts by what event the figures count. One of another event whose time is not known may be of any event,
/// so it compares with none but its equals.
std::vector<Indices> SplitByOccasion(const Report& report, const Indices& claims) {
  std::map<std::string, Indices> parts;
  for (const std::uint32_t i : claims) {
    const Axes& axes = report.claims[i].axes;
    std::string key = axes.occasion.assumed ? std::string() : axes.occasion.value;
    if (key == kAnother && !axes.time) key += ' ' + Describe(report.claims[i].value);
    parts[key].push_back(i);
  }
  std::vector<Indices> result;
  for (auto& [name, part] : parts) result.push_back(std::move(part));
  return result;
}

/// Parts by whether the figures come on top of others: "another 70" is no count of all, whatever else is
/// known of it.
std::vector<Indices> SplitByChange(const Report& report, const Indices& claims) {
  Indices parts[2];
  for (const std::uint32_t i : claims)
    parts[report.claims[i].axes.basis.value == "change" ? 1 : 0].push_back(i);
  std::vector<Indices> result;
  for (Indices& part : parts) {
    if (!part.empty()) result.push_back(std::move(part));
  }
  return result;
}

ByTime SortByTime(const Report& report, const Indices& claims) {
  ByTime by_time;
  for (const std::uint32_t i : claims) {
    const std::optional<DateRange>& time = report.claims[i].axes.time;
    const bool resolved = time && (time->from || time->to);
    Indices& bin = resolved                      ? by_time.dated
                   : time && IsBackground(*time) ? by_time.background[time->month]
                                                 : by_time.undated;
    bin.push_back(i);
  }
  std::stable_sort(by_time.dated.begin(), by_time.dated.end(), [&](std::uint32_t a, std::uint32_t b) {
    return Ends(*report.claims[a].axes.time) < Ends(*report.claims[b].axes.time);
  });
  return by_time;
}

/// Parts by time: ranges that overlap, directly or through others, do not differ. What is dated by nothing
/// joins the one time there is; of a running total (`grows`) only if that time can be the story's own, of
/// anything else unless it is long past.
std::vector<Indices> SplitByTime(const Report& report, const Indices& claims, bool grows) {
  ByTime by_time = SortByTime(report, claims);
  std::vector<Indices> parts;
  Day reach = std::numeric_limits<Day>::min();
  bool background = false;
  for (const std::uint32_t i : by_time.dated) {
    const auto [from, to] = Ends(*report.claims[i].axes.time);
    if (parts.empty() || from > reach) parts.emplace_back();
    parts.back().push_back(i);
    reach = std::max(reach, to);
    background = background || EndedBefore(report, report.claims[i], kYear) ||
                 (grows && IsBackground(*report.claims[i].axes.time));
  }
  if (parts.size() == 1 && !background) {
    parts.front().insert(parts.front().end(), by_time.undated.begin(), by_time.undated.end());
  } else if (!by_time.undated.empty()) {
    parts.push_back(std::move(by_time.undated));
  }
  for (auto& [month, part] : by_time.background) parts.push_back(std::move(part));
  for (Indices& part : parts) std::sort(part.begin(), part.end());
  return parts;
}

std::string_view UnitOf(const Claim& claim) {
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  return quantity == nullptr ? std::string_view() : std::string_view(quantity->unit);
}

template <typename Split>
void Refine(std::vector<Indices>& parts, const Split& split) {
  std::vector<Indices> finer;
  for (const Indices& part : parts) {
    for (Indices& piece : split(part)) finer.push_back(std::move(piece));
  }
  parts = std::move(finer);
}

void MergeAxis(const AxisValue& from, AxisValue& into) {
  const auto weight = [](const AxisValue& value) {
    return !value.stated() ? 0 : value.assumed ? 1 : value.inherited ? 2 : 3;
  };
  if (weight(from) > weight(into)) into = from;
}

Axes MergedAxes(const Report& report, const Indices& claims) {
  Axes merged;
  for (const std::uint32_t i : claims) {
    const Axes& axes = report.claims[i].axes;
    MergeAxis(axes.population, merged.population);
    MergeAxis(axes.group, merged.group);
    MergeAxis(axes.status, merged.status);
    MergeAxis(axes.basis, merged.basis);
    MergeAxis(axes.place, merged.place);
    MergeAxis(axes.occasion, merged.occasion);
    if (!merged.time) merged.time = axes.time;
  }
  return merged;
}

bool NamesMeet(const AxisValue& a, const AxisValue& b, const Parent& parent) {
  if (!a.stated() || !b.stated() || a.assumed || b.assumed || a.value == b.value) return true;
  return Representative(a.value, {b.value}, parent) == b.value ||
         Representative(b.value, {a.value}, parent) == a.value;
}

/// Unlike other axes, this one means something where nothing is stated: the story's own event.
bool OneOccasion(const AxisValue& a, const AxisValue& b) {
  return a.assumed || b.assumed || a.value == b.value;
}

}  // namespace

bool EndedBefore(const Report& report, const Claim& claim, Day days) {
  const std::optional<DateRange>& time = claim.axes.time;
  const std::optional<Day> published = ParseIsoDay(report.sources[claim.source].metadata.published);
  return time && time->to && published && *time->to + days <= *published;
}

std::vector<Group> GroupClaims(const Report& report, const std::vector<std::uint32_t>& claims,
                               const RuleSet& rules, const AliasTable& places, const UnitConversion& units) {
  Dimensions dimensions(units);
  const Parent in_group = [&](const std::string& value) { return GroupParent(rules, value); };
  const Parent in_place = [&](const std::string& value) { return PlaceParent(places, value); };
  std::map<std::tuple<std::string_view, ClaimKind, std::string_view>, Indices> by_measure;
  for (const std::uint32_t i : claims) {
    const Claim& claim = report.claims[i];
    by_measure[{claim.measure, claim.kind, dimensions.Of(UnitOf(claim))}].push_back(i);
  }
  std::vector<Group> groups;
  for (const auto& [key, members] : by_measure) {
    std::vector<Indices> parts = {members};
    Refine(parts, [&](const Indices& p) { return SplitByName(report, p, &Axes::population, in_place); });
    Refine(parts, [&](const Indices& p) { return SplitByName(report, p, &Axes::status, NoParent); });
    Refine(parts, [&](const Indices& p) { return SplitByName(report, p, &Axes::basis, NoParent); });
    Refine(parts, [&](const Indices& p) { return SplitByChange(report, p); });
    Refine(parts, [&](const Indices& p) { return SplitByName(report, p, &Axes::group, in_group); });
    Refine(parts, [&](const Indices& p) { return SplitByName(report, p, &Axes::place, in_place); });
    Refine(parts, [&](const Indices& p) { return SplitByOccasion(report, p); });
    const auto& [measure, kind, dimension] = key;
    const Measure* known = rules.FindMeasure(std::string(measure));
    const bool grows = known != nullptr && known->grows;
    Refine(parts, [&](const Indices& p) { return SplitByTime(report, p, grows); });
    for (Indices& part : parts) {
      std::string unit(UnitOf(report.claims[part.front()]));
      groups.push_back(
          {std::string(measure), kind, std::move(unit), MergedAxes(report, part), std::move(part)});
    }
  }
  return groups;
}

bool Comparable(const Axes& a, const Axes& b, const RuleSet& rules, const AliasTable& places) {
  const Parent in_group = [&](const std::string& value) { return GroupParent(rules, value); };
  const Parent in_place = [&](const std::string& value) { return PlaceParent(places, value); };
  if (!NamesMeet(a.population, b.population, in_place) || !NamesMeet(a.status, b.status, NoParent) ||
      !NamesMeet(a.group, b.group, in_group) || !OneOccasion(a.occasion, b.occasion) ||
      !NamesMeet(a.place, b.place, in_place)) {
    return false;
  }
  if (!a.time || !b.time) return true;
  const auto [a_from, a_to] = Ends(*a.time);
  const auto [b_from, b_to] = Ends(*b.time);
  return a_from <= b_to && b_from <= a_to;
}

}  // namespace gainsay
