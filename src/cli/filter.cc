#include "cli/filter.h"

#include <algorithm>
#include <string_view>

#include "gainsay/nearest.h"
#include "report/finding_help.h"
#include "report/findings.h"

namespace gainsay {
namespace {

bool IsPack(std::string_view name) { return name.ends_with("/*"); }

/// Does a name of --select or --ignore stand for the finding?
bool Names(const std::string& name, const Finding& finding) {
  if (IsPack(name)) return finding.rule.starts_with(std::string_view(name).substr(0, name.size() - 1));
  return name == finding.rule || name == FindingTypeName(finding.type);
}

bool AnyNames(const std::vector<std::string>& names, const Finding& finding) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return Names(name, finding); });
}

/// Everything that a name may be.
std::vector<std::string> KnownNames(const RuleSet& rules) {
  std::vector<std::string> known;
  for (const FindingHelp& help : AllFindingHelp()) known.emplace_back(FindingTypeName(help.type));
  for (const Rule& rule : rules.rules) {
    known.push_back(rule.id);
    known.push_back(rule.pack + "/*");
  }
  for (const std::string_view id : kRulesWithoutFile) known.emplace_back(id);
  known.push_back(std::string(kGeneralPack) + "/*");
  return known;
}

}  // namespace

FindingFilter::FindingFilter(const Args& args) : args_(args), met_(args.involving.size()) {}

std::string FindingFilter::UnknownName(const RuleSet& rules) const {
  if (args_.select.empty() && args_.ignore.empty()) return {};
  const std::vector<std::string> known = KnownNames(rules);
  const std::vector<std::string_view> views(known.begin(), known.end());
  for (const std::vector<std::string>* names : {&args_.select, &args_.ignore}) {
    for (const std::string& name : *names) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      const std::string nearest = DidYouMean(name, views);
      return std::string(names == &args_.select ? "--select" : "--ignore") + ": '" + name +
             "' is no type of finding, no rule (pack/rule) and no pack (pack/*)" +
             (nearest.empty() ? "" : "; " + nearest);
    }
  }
  return {};
}

bool FindingFilter::Wanted(const Report& report, const Finding& finding,
                           const std::vector<bool>& involved) const {
  if (!args_.select.empty() && !AnyNames(args_.select, finding)) return false;
  if (AnyNames(args_.ignore, finding)) return false;
  if (args_.involving.empty()) return true;
  return std::any_of(finding.claims.begin(), finding.claims.end(), [&](std::uint32_t claim) {
    return claim < report.claims.size() && involved.at(report.claims[claim].source);
  });
}

void FindingFilter::Apply(Report& report) {
  if (args_.select.empty() && args_.ignore.empty() && args_.involving.empty()) return;
  std::vector<bool> involved(report.sources.size());
  for (std::size_t i = 0; i < args_.involving.size(); ++i) {
    const std::string wanted = PathFrom(args_.involving[i], {});
    for (std::size_t source = 0; source < report.sources.size(); ++source) {
      const SourceInfo& info = report.sources[source];
      if (info.id != args_.involving[i] && PathFrom(info.path, {}) != wanted) continue;
      involved[source] = met_[i] = true;
    }
  }
  report.findings.erase(
      std::remove_if(report.findings.begin(), report.findings.end(),
                     [&](const Finding& finding) { return !Wanted(report, finding, involved); }),
      report.findings.end());
}

std::string FindingFilter::MissingSource() const {
  const auto missing = std::find(met_.begin(), met_.end(), false);
  if (missing == met_.end()) return {};
  return "--only-involving: no source is '" +
         args_.involving.at(static_cast<std::size_t>(missing - met_.begin())) + "'";
}

}  // namespace gainsay
