#include "match/templates.h"

#include <algorithm>

#include "gainsay/nearest.h"
#include "match/complain.h"

namespace gainsay {
namespace {

class Checker {
 public:
  Checker(const CaptureNames& names, Diagnostics& diagnostics) : names_(names), diagnostics_(diagnostics) {}

  void Template(const ClaimTemplate& claim) {
    if (!claim.value.empty()) Name(claim.value, CaptureName(claim.value.text), 0, claim.value.text.size());
    for (const Located* text : {&claim.measure, &claim.slot, &claim.population, &claim.group, &claim.status,
                                &claim.basis, &claim.at, &claim.counts, &claim.severity}) {
      Text(*text);
    }
    if (!claim.time.empty()) Name(claim.time, CaptureName(claim.time.text), 0, claim.time.text.size());
  }

 private:
  void Text(const Located& text) {
    const std::string_view all = text.text;
    for (std::size_t open = all.find('{'); open != std::string_view::npos; open = all.find('{', open + 1)) {
      const std::size_t close = all.find('}', open);
      if (close == std::string_view::npos) return;
      Name(text, CaptureName(all.substr(open + 1, close - open - 1)), open + 1, close - open - 1);
    }
  }

  void Name(const Located& text, std::string_view name, std::size_t offset, std::size_t width) {
    if (std::find(names_.begin(), names_.end(), name) != names_.end()) return;
    CaptureNames known = names_;
    std::sort(known.begin(), known.end());
    std::string help = DidYouMean(name, known);
    if (help.empty()) help = HelpWith(known, name);
    diagnostics_.push_back(Complaint(
        text, {"unknown-placeholder", "nothing that is matched here is called '" + std::string(name) + "'",
               std::move(help), static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(width)}));
  }

  static std::string HelpWith(const CaptureNames& known, std::string_view name) {
    std::string help;
    for (const std::string_view other : known)
      help += (help.empty() ? "these are: {" : ", {") + std::string(other) + "}";
    if (!help.empty()) help += "; ";
    return help + "another name stands behind a colon: {number:" + std::string(name) + "}";
  }

  const CaptureNames& names_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::string_view CaptureName(std::string_view placeholder) {
  if (placeholder.starts_with('{')) placeholder.remove_prefix(1);
  if (placeholder.ends_with('}')) placeholder.remove_suffix(1);
  const std::size_t colon = placeholder.find(':');
  if (colon != std::string_view::npos) return placeholder.substr(colon + 1);
  return placeholder.substr(0, placeholder.find('.'));
}

std::vector<std::string> ValueNames(const Rule& rule, const Pattern& pattern) {
  const auto name = [&](const ClaimTemplate& claim) -> std::string {
    const std::string* value = &claim.value.text;
    if (value->empty()) value = &pattern.overrides.value.text;
    if (value->empty()) value = &rule.claim.value.text;
    return std::string(CaptureName(*value));
  };
  if (pattern.claims.empty()) return {name(pattern.overrides)};
  std::vector<std::string> names;
  for (const ClaimTemplate& claim : pattern.claims) names.push_back(name(claim));
  return names;
}

const Capture* FindCapture(const Match& match, std::string_view name) {
  const auto found = std::find_if(match.captures.begin(), match.captures.end(),
                                  [&](const Capture& capture) { return capture.name == name; });
  return found == match.captures.end() ? nullptr : &*found;
}

const Capture* FindValue(const Match& match, std::string_view value) {
  if (!value.empty()) return FindCapture(match, value);
  const auto found = std::find_if(match.captures.begin(), match.captures.end(),
                                  [](const Capture& capture) { return capture.mention >= 0; });
  return found == match.captures.end() ? nullptr : &*found;
}

void CheckTemplates(const Rule& rule, std::span<const CaptureNames> captures, Diagnostics& diagnostics) {
  CaptureNames all;
  for (std::size_t i = 0; i < captures.size(); ++i) {
    Checker own(captures[i], diagnostics);
    own.Template(rule.match[i].overrides);
    for (const ClaimTemplate& claim : rule.match[i].claims) own.Template(claim);
    all.insert(all.end(), captures[i].begin(), captures[i].end());
  }
  Checker(all, diagnostics).Template(rule.claim);
}

}  // namespace gainsay
