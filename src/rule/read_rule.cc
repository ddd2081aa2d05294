// One rule: the keys of a rule file, and of a pattern that overrides some of them.
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "rule/placeholders.h"
#include "rule/sections.h"

namespace gainsay {
namespace {

using Fields = std::vector<YamlReader::Field>;

constexpr std::array<std::string_view, 3> kSeverities = {"note", "warning", "error"};
constexpr std::array<std::string_view, 4> kStatuses = {"actual", "planned", "denied", "hypothetical"};
constexpr std::array<std::string_view, 3> kBases = {"stock", "flow", "change"};
constexpr std::array<std::string_view, 6> kAxes = {"population", "group", "status", "basis", "place", "time"};

YamlReader::Field LocatedField(std::string_view name, YamlReader& reader, Located& out) {
  return {name, [&reader, &out](const YamlNode& node) { ReadLocated(node, reader, out); }};
}

// One of `names`, or text with a placeholder, whose key is to be one of them.
YamlReader::Field ChoiceField(std::string_view name, std::span<const std::string_view> names,
                              YamlReader& reader, Located& out) {
  return {name, [&reader, &out, names](const YamlNode& node) {
            std::size_t index = 0;
            const bool filled = node.IsScalar() && node.scalar.find('{') != std::string::npos;
            if (filled || reader.OneOf(node, names, index)) ReadLocated(node, reader, out);
          }};
}

// `value: '{low}'` and `value: low` mean the same placeholder.
void ReadValueName(const YamlNode& node, YamlReader& reader, Located& out) {
  if (!ReadLocated(node, reader, out)) return;
  if (out.text.size() > 2 && out.text.front() == '{' && out.text.back() == '}') {
    out.text = out.text.substr(1, out.text.size() - 2);
    ++out.place.column;
  }
}

// A date that the pattern captures: no constant is the time of every passage.
void ReadTime(const YamlNode& node, YamlReader& reader, Located& out) {
  ReadValueName(node, reader, out);
  if (out.text == node.scalar && !out.empty()) {
    reader.Error(node, "wrong-type", "the time of a claim is a placeholder that captures a date",
                 "write it as '{date}'");
    out = {};
  }
}

void ReadAxes(const YamlNode& node, YamlReader& reader, ClaimTemplate& claim) {
  reader.Fields(node, "axes",
                {LocatedField("population", reader, claim.population),
                 LocatedField("group", reader, claim.group),
                 ChoiceField("status", kStatuses, reader, claim.status),
                 ChoiceField("basis", kBases, reader, claim.basis),
                 LocatedField("place", reader, claim.at),
                 {"time", [&](const YamlNode& time) { ReadTime(time, reader, claim.time); }}});
}

// The keys that a rule, a pattern and one of a pattern's claims share.
Fields TemplateFields(YamlReader& reader, ClaimTemplate& claim) {
  return {{"value", [&](const YamlNode& node) { ReadValueName(node, reader, claim.value); }},
          LocatedField("measure", reader, claim.measure),
          LocatedField("slot", reader, claim.slot),
          {"axes", [&](const YamlNode& node) { ReadAxes(node, reader, claim); }},
          LocatedField("counts", reader, claim.counts),
          ChoiceField("status", kStatuses, reader, claim.status),
          ChoiceField("basis", kBases, reader, claim.basis)};
}

// A rule's severity is one for all its claims; a pattern and its claims may say another.
Fields WithSeverity(Fields fields, YamlReader& reader, ClaimTemplate& claim) {
  fields.push_back(ChoiceField("severity", kSeverities, reader, claim.severity));
  return fields;
}

void ReadPattern(const YamlNode& node, YamlReader& reader, std::vector<Pattern>& patterns) {
  Pattern pattern;
  if (!node.IsMap()) {
    if (ReadLocated(node, reader, pattern.text)) patterns.push_back(std::move(pattern));
    return;
  }
  Fields fields = WithSeverity(TemplateFields(reader, pattern.overrides), reader, pattern.overrides);
  fields.push_back(LocatedField("pattern", reader, pattern.text));
  fields.push_back({"claims", [&](const YamlNode& claims) {
                      reader.Each(claims, [&](const YamlNode& item) {
                        ClaimTemplate& claim = pattern.claims.emplace_back();
                        reader.Fields(item, "a claim",
                                      WithSeverity(TemplateFields(reader, claim), reader, claim));
                      });
                    }});
  reader.Fields(node, "a pattern", fields);
  if (pattern.text.empty()) {
    if (node.Find("pattern") == nullptr)
      reader.Error(node, "missing-key", "this has no 'pattern'",
                   "a pattern that begins with a brace or has a colon in it needs quotation marks");
    return;
  }
  patterns.push_back(std::move(pattern));
}

void ReadTexts(const YamlNode& node, YamlReader& reader, std::vector<Located>& texts) {
  reader.Each(node, [&](const YamlNode& item) {
    Located text;
    if (ReadLocated(item, reader, text)) texts.push_back(std::move(text));
  });
}

void ReadNeeds(const YamlNode& node, YamlReader& reader, std::vector<std::string>& needs) {
  reader.Each(node, [&](const YamlNode& item) {
    std::size_t axis = 0;
    if (reader.OneOf(item, kAxes, axis)) needs.emplace_back(kAxes[axis]);
  });
}

void ReadKind(const YamlNode& node, YamlReader& reader, Rule& rule) {
  static constexpr std::array<std::string_view, 3> kKinds = {"number", "date", "entity"};
  std::size_t index = 0;
  if (reader.OneOf(node, kKinds, index)) rule.kind = static_cast<ClaimKind>(index);
}

void ReadCompare(const YamlNode& node, YamlReader& reader, Rule& rule) {
  static constexpr std::array<std::string_view, 5> kCompare = {"name", "place", "date", "one-of", "text"};
  std::size_t index = 0;
  if (reader.OneOf(node, kCompare, index)) rule.compare = static_cast<EntityCompare>(index);
}

void ReadScope(const YamlNode& node, YamlReader& reader, Rule& rule) {
  static constexpr std::array<std::string_view, 2> kScopes = {"all", "aligned"};
  std::size_t index = 0;
  if (reader.OneOf(node, kScopes, index)) rule.aligned = index == 1;
}

void ReadTolerance(const YamlNode& node, YamlReader& reader, Rule& rule) {
  static constexpr const char* kHelp = "write 0.02 for 2 %";
  double tolerance = 0;
  if (!reader.Number(node, tolerance, kHelp)) return;
  if (tolerance < 0 || tolerance >= 1) {
    reader.Error(node, "out-of-range", "a tolerance is a share from 0 up to 1", kHelp);
    return;
  }
  rule.tolerance = tolerance;
}

void ReadNear(const YamlNode& node, YamlReader& reader, Rule& rule) {
  static constexpr const char* kHelp = "write 3 for dates of one event up to three days apart";
  double days = 0;
  if (!reader.Number(node, days, kHelp)) return;
  constexpr double kMost = 36500;
  if (days < 1 || days > kMost || days != std::floor(days)) {
    reader.Error(node, "out-of-range", "how near dates are is told in whole days, from 1 on", kHelp);
    return;
  }
  rule.near = static_cast<int>(days);
}

// `rule: losses`, or `rule: conflict/losses` where no pack file lies beside it.
void ReadId(const YamlNode& node, YamlReader& reader, Rule& rule) {
  rule.place = reader.PlaceOf(node);
  std::string id;
  if (!reader.String(node, id)) return;
  const std::size_t slash = id.find('/');
  const bool plain = slash == std::string::npos ? IsPlainName(id)
                                                : IsPlainName(std::string_view(id).substr(0, slash)) &&
                                                      IsPlainName(std::string_view(id).substr(slash + 1));
  if (!plain) {
    reader.Error(node, "bad-name", "a rule's name is lower-case letters, digits and hyphens",
                 "write it as 'name' or 'pack/name'");
    return;
  }
  if (slash != std::string::npos) rule.pack = id.substr(0, slash);
  rule.id = slash == std::string::npos ? id : id.substr(slash + 1);
}

void CheckComplete(const YamlNode& node, YamlReader& reader, const Rule& rule) {
  if (node.Find("match") == nullptr)
    reader.Error(*node.Find("rule"), "missing-key", "this rule has no 'match'");
  const ClaimTemplate& claim = rule.claim;
  const auto told = [&](const char* key, bool given) {
    if (!given)
      reader.Error(*node.Find("rule"), "missing-key", std::string("this rule has no '") + key + "'");
  };
  if (rule.kind == ClaimKind::kNumber) {
    bool every = !rule.match.empty();
    for (const Pattern& pattern : rule.match) {
      bool all_claims = !pattern.claims.empty();
      for (const ClaimTemplate& one : pattern.claims) all_claims = all_claims && !one.measure.empty();
      every = every && (all_claims || !pattern.overrides.measure.empty());
    }
    told("measure", !claim.measure.empty() || every || rule.match.empty());
    return;
  }
  bool every = !rule.match.empty();
  for (const Pattern& pattern : rule.match) every = every && !pattern.overrides.slot.empty();
  told("slot", !claim.slot.empty() || every || rule.match.empty());
}

// A pattern without `value` gives its first mention. Where that is of another kind than the rule, the first
// that is of its kind is meant, and is written down here.
void NameValue(const Rule& rule, Pattern& pattern) {
  const bool given = !pattern.claims.empty() || !pattern.overrides.value.empty() || !rule.claim.value.empty();
  if (given) return;
  const Carries wanted = rule.kind == ClaimKind::kNumber ? Carries::kNumber
                         : rule.kind == ClaimKind::kDate ? Carries::kDate
                                                         : Carries::kWords;
  bool first = true;
  for (const Placeholder& placeholder : PlaceholdersOf(pattern.text.text)) {
    const Carries carries = WhatCarries(placeholder);
    if (carries == Carries::kNothing) continue;
    if (carries == wanted) {
      if (first) return;
      pattern.overrides.value = pattern.text;
      pattern.overrides.value.text = placeholder.as;
      return;
    }
    first = false;
  }
}

}  // namespace

bool IsPlainName(std::string_view name) {
  if (name.empty() || name.size() > 64 || name.front() < 'a' || name.front() > 'z') return false;
  for (const char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (!plain) return false;
  }
  return true;
}

bool ReadName(const YamlNode& node, YamlReader& reader, std::string& name) {
  if (!node.IsScalar() || !IsPlainName(node.scalar)) {
    reader.Error(node, "bad-name", "a name is lower-case letters, digits and hyphens, with a letter first");
    return false;
  }
  name = node.scalar;
  return true;
}

bool ReadLocated(const YamlNode& node, YamlReader& reader, Located& out) {
  if (!reader.String(node, out.text)) return false;
  constexpr std::size_t kLongestLine = 400;
  out.place = reader.PlaceOf(node);
  const std::string_view line = reader.LineOf(node);
  if (line.size() <= kLongestLine) out.line = std::string(line);
  return true;
}

void ReadRule(const YamlNode& node, YamlReader& reader, Rule& rule) {
  Fields fields = TemplateFields(reader, rule.claim);
  const auto add = [&](std::string_view name, YamlReader::Read read) {
    fields.push_back({name, std::move(read)});
  };
  add("rule", [&](const YamlNode& n) { ReadId(n, reader, rule); });
  add("pack", [&](const YamlNode& n) { ReadName(n, reader, rule.pack); });
  add("title", [&](const YamlNode& n) { reader.String(n, rule.title); });
  add("why", [&](const YamlNode& n) { reader.String(n, rule.why); });
  add("kind", [&](const YamlNode& n) { ReadKind(n, reader, rule); });
  add("match", [&](const YamlNode& n) {
    rule.match.reserve(n.items.size());
    reader.Each(n, [&](const YamlNode& item) { ReadPattern(item, reader, rule.match); });
  });
  add("unless", [&](const YamlNode& n) { ReadTexts(n, reader, rule.unless); });
  add("within", [&](const YamlNode& n) { ReadTexts(n, reader, rule.within); });
  add("needs", [&](const YamlNode& n) { ReadNeeds(n, reader, rule.needs); });
  fields.push_back(ChoiceField("severity", kSeverities, reader, rule.claim.severity));
  add("tolerance", [&](const YamlNode& n) { ReadTolerance(n, reader, rule); });
  add("near", [&](const YamlNode& n) { ReadNear(n, reader, rule); });
  add("scope", [&](const YamlNode& n) { ReadScope(n, reader, rule); });
  add("compare", [&](const YamlNode& n) { ReadCompare(n, reader, rule); });
  add("examples", [&](const YamlNode& n) { ReadExamples(n, reader, rule.examples); });
  reader.Fields(node, "a rule", fields);
  if (const std::optional<Severity> severity = FindSeverity(rule.claim.severity.text)) {
    rule.severity = *severity;
    // One that an entity's rule names holds for whatever is found; else the type of finding has a say.
    if (rule.kind != ClaimKind::kEntity) rule.claim.severity = {};
  }
  for (Pattern& pattern : rule.match) NameValue(rule, pattern);
  CheckComplete(node, reader, rule);
}

}  // namespace gainsay
