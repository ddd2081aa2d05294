#include "cli/expectation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace gainsay {
namespace {

std::string Ends(const DateRange& range) {
  return (range.from ? IsoDay(*range.from) : "") + ".." + (range.to ? IsoDay(*range.to) : "");
}

/// The axes that can be written in a rule file, by name; empty where not stated.
std::array<std::pair<std::string_view, std::string>, 6> AxesByName(const Axes& axes) {
  return {{{"population", axes.population.value},
           {"group", axes.group.value},
           {"status", axes.status.value},
           {"basis", axes.basis.value},
           {"place", axes.place.value},
           {"time", axes.time && (axes.time->from || axes.time->to) ? Ends(*axes.time) : ""}}};
}

bool HasAxis(const Axes& axes, std::string_view name, std::string_view value) {
  for (const auto& [known, stated] : AxesByName(axes)) {
    if (known == name) return stated == value;
  }
  return false;
}

bool SamePoint(const std::optional<double>& a, double b) {
  return a && std::abs(*a - b) <= 1e-9 * std::max(std::abs(*a), std::abs(b));
}

bool SameNames(const std::vector<Citation>& cited, std::vector<std::string> names) {
  std::vector<std::string> actual;
  for (const Citation& citation : cited) actual.push_back(citation.name);
  std::sort(actual.begin(), actual.end());
  std::sort(names.begin(), names.end());
  return actual == names;
}

bool QuantityMeets(const Value& value, const Expectation& expected) {
  const auto* quantity = std::get_if<Quantity>(&value);
  if (!expected.point && !expected.hedge && expected.unit.empty()) return true;
  if (quantity == nullptr) return false;
  return (!expected.point || SamePoint(quantity->point, *expected.point)) &&
         (!expected.hedge || quantity->hedge == *expected.hedge) &&
         (expected.unit.empty() || quantity->unit == expected.unit);
}

bool DateMeets(const Value& value, const Expectation& expected) {
  if (expected.from.empty() && expected.to.empty()) return true;
  const auto* range = std::get_if<DateRange>(&value);
  if (range == nullptr) return false;
  return (expected.from.empty() || (range->from && IsoDay(*range->from) == expected.from)) &&
         (expected.to.empty() || (range->to && IsoDay(*range->to) == expected.to));
}

bool EntityMeets(const Value& value, const Expectation& expected) {
  if (expected.name.empty()) return true;
  const auto* entity = std::get_if<Entity>(&value);
  return entity != nullptr && (entity->name == expected.name || entity->id == expected.name);
}

/// Collects `key: value` pairs between braces.
class Braces {
 public:
  void Add(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text_ += (text_.empty() ? "" : ", ") + std::string(key) + ": " + std::string(value);
  }
  void AddNames(std::string_view key, const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    Add(key, "[" + list + "]");
  }
  std::string Text() const { return "{" + text_ + "}"; }

 private:
  std::string text_;
};

void AddQuantity(const std::optional<double>& point, std::optional<Hedge> hedge, std::string_view unit,
                 Braces& braces) {
  if (point) braces.Add("point", fmt::format("{:.15g}", *point));
  if (hedge) braces.Add("hedge", HedgeName(*hedge));
  braces.Add("unit", unit);
}

/// Finds for an expectation an item of its own, moving others aside where they have a choice (Kuhn's
/// matching).
class Matching {
 public:
  Matching(const std::vector<std::vector<bool>>& fits, std::size_t items) : fits_(fits), owner_(items) {}

  bool Place(std::size_t expectation) {
    std::vector<bool> seen(owner_.size());
    return Place(expectation, seen);
  }
  bool IsTaken(std::size_t item) const { return owner_[item].has_value(); }

 private:
  bool Place(std::size_t expectation, std::vector<bool>& seen) {
    for (std::size_t item = 0; item < owner_.size(); ++item) {
      if (!fits_[expectation][item] || seen[item]) continue;
      seen[item] = true;
      if (!owner_[item] || Place(*owner_[item], seen)) {
        owner_[item] = expectation;
        return true;
      }
    }
    return false;
  }

  const std::vector<std::vector<bool>>& fits_;
  std::vector<std::optional<std::size_t>> owner_;
};

}  // namespace

bool Meets(const Claim& claim, const Expectation& expected) {
  const bool axes = std::all_of(expected.axes.begin(), expected.axes.end(), [&](const auto& axis) {
    return HasAxis(claim.axes, axis.first, axis.second);
  });
  return axes && (expected.measure.empty() || claim.measure == expected.measure) &&
         (!expected.cited || SameNames(claim.cited, *expected.cited)) &&
         QuantityMeets(claim.value, expected) && DateMeets(claim.value, expected) &&
         EntityMeets(claim.value, expected);
}

bool Meets(const Finding& finding, const Expectation& expected) {
  return (expected.type.empty() || FindingTypeName(finding.type) == expected.type) &&
         (expected.severity.empty() || SeverityName(finding.severity) == expected.severity) &&
         (expected.measure.empty() || finding.measure == expected.measure);
}

std::string Shown(const Expectation& expected) {
  Braces braces;
  braces.Add("type", expected.type);
  braces.Add("severity", expected.severity);
  braces.Add("measure", expected.measure);
  AddQuantity(expected.point, expected.hedge, expected.unit, braces);
  braces.Add("name", expected.name);
  braces.Add("from", expected.from);
  braces.Add("to", expected.to);
  for (const auto& [name, value] : expected.axes) braces.Add(name, value.empty() ? "''" : value);
  if (expected.cited) braces.AddNames("cited", *expected.cited);
  return braces.Text();
}

std::string Shown(const Claim& claim) {
  Braces braces;
  braces.Add("measure", claim.measure);
  if (const auto* quantity = std::get_if<Quantity>(&claim.value)) {
    AddQuantity(quantity->point, quantity->hedge, quantity->unit, braces);
  } else if (const auto* range = std::get_if<DateRange>(&claim.value)) {
    if (range->from) braces.Add("from", IsoDay(*range->from));
    if (range->to) braces.Add("to", IsoDay(*range->to));
  } else if (const auto* entity = std::get_if<Entity>(&claim.value)) {
    braces.Add("name", entity->name);
  }
  for (const auto& [name, value] : AxesByName(claim.axes)) braces.Add(name, value);
  std::vector<std::string> cited;
  for (const Citation& citation : claim.cited) cited.push_back(citation.name);
  if (!cited.empty()) braces.AddNames("cited", cited);
  return braces.Text();
}

std::string Shown(const Finding& finding) {
  Braces braces;
  braces.Add("type", FindingTypeName(finding.type));
  braces.Add("severity", SeverityName(finding.severity));
  braces.Add("measure", finding.measure);
  return braces.Text();
}

Pairing PairUp(const std::vector<std::vector<bool>>& fits, std::size_t items) {
  Matching matching(fits, items);
  Pairing pairing;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    if (!matching.Place(i)) pairing.unmet.push_back(i);
  }
  for (std::size_t i = 0; i < items; ++i) {
    if (!matching.IsTaken(i)) pairing.unwanted.push_back(i);
  }
  return pairing;
}

}  // namespace gainsay
