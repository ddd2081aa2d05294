#include "report/findings.h"

#include <algorithm>
#include <filesystem>

#include "gainsay/describe.h"
#include "report/excerpt.h"
#include "report/style.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

void AddTroubles(const Diagnostics& from, Level level, std::vector<const Diagnostic*>& troubles) {
  for (const Diagnostic& trouble : from) {
    if (trouble.level == level) troubles.push_back(&trouble);
  }
}

const Claim* ClaimAt(const Report& report, std::uint32_t index) {
  return index < report.claims.size() ? &report.claims[index] : nullptr;
}

/// The claims of a finding in the order in which they are shown, each once.
std::vector<const Claim*> ClaimsOf(const Report& report, const Finding& finding) {
  std::vector<const Claim*> claims;
  const auto add = [&](const Claim* claim) {
    if (claim != nullptr && std::find(claims.begin(), claims.end(), claim) == claims.end())
      claims.push_back(claim);
  };
  for (const Position& position : finding.positions) {
    if (!position.claims.empty()) add(ClaimAt(report, position.claims.front()));
  }
  constexpr std::size_t kMostSearched = 1000;  // Beyond it nobody reads, and the search above is a walk.
  for (const std::uint32_t claim : finding.claims) {
    if (claims.size() < kMostSearched) add(ClaimAt(report, claim));
  }
  // What has to change stands in the draft.
  std::stable_partition(claims.begin(), claims.end(), [&](const Claim* claim) {
    return claim->source < report.sources.size() && report.sources[claim->source].draft;
  });
  return claims;
}

}  // namespace

std::vector<RunFinding> FindingsOf(const WholeRun& run, Severity shown) {
  std::vector<RunFinding> findings;
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    if (severity < shown) break;
    for (const Report& report : run.reports) {
      for (const Finding& finding : report.findings) {
        if (finding.severity == severity) findings.push_back({&report, &finding});
      }
    }
  }
  return findings;
}

std::array<std::size_t, 3> CountFindings(const WholeRun& run) {
  std::array<std::size_t, 3> counts = {};
  for (const Report& report : run.reports) {
    for (const Finding& finding : report.findings) ++counts.at(static_cast<std::size_t>(finding.severity));
  }
  return counts;
}

std::vector<const Diagnostic*> TroublesOf(const WholeRun& run) {
  std::vector<const Diagnostic*> troubles;
  for (const Level level : {Level::kError, Level::kWarning}) {
    AddTroubles(run.troubles, level, troubles);
    for (const Report& report : run.reports) AddTroubles(report.diagnostics, level, troubles);
  }
  return troubles;
}

bool IsComplete(const WholeRun& run) {
  return !HasError(run.troubles) &&
         std::none_of(run.reports.begin(), run.reports.end(),
                      [](const Report& report) { return HasError(report.diagnostics); });
}

std::string PathFrom(std::string_view path, std::string_view folder) {
  namespace fs = std::filesystem;
  fs::path normal = fs::path(path).lexically_normal();
  if (normal.is_absolute() && !folder.empty()) {
    const fs::path seen = normal.lexically_relative(folder);
    if (!seen.empty()) normal = seen;
  }
  return normal.string();
}

Place PlaceOf(const Report& report, const Claim& claim, const WriteOptions& options) {
  Place place = claim.place;
  if (place.file.empty() && claim.source < report.sources.size()) {
    const SourceInfo& source = report.sources[claim.source];
    place.file = source.path.empty() ? source.id : source.path;
  }
  place.file = PathFrom(place.file, options.folder);
  return place;
}

const Claim* PrimaryClaim(const Report& report, const Finding& finding) {
  const std::vector<const Claim*> claims = ClaimsOf(report, finding);
  return claims.empty() ? nullptr : claims.front();
}

Place PrimaryPlace(const Report& report, const Finding& finding, const WriteOptions& options) {
  const Claim* claim = PrimaryClaim(report, finding);
  if (claim != nullptr) return PlaceOf(report, *claim, options);
  std::uint32_t source = 0;
  for (const Position& position : finding.positions) {
    if (position.sources.empty()) continue;
    source = position.sources.front();
    break;
  }
  if (source >= report.sources.size()) return {PathFrom(report.bundle, options.folder), 1, 1};
  const SourceInfo& info = report.sources[source];
  return {PathFrom(info.path.empty() ? info.id : info.path, options.folder), 1, 1};
}

std::vector<const Claim*> OtherClaims(const Report& report, const Finding& finding, std::size_t most) {
  std::vector<const Claim*> claims = ClaimsOf(report, finding);
  const Claim* primary = PrimaryClaim(report, finding);
  claims.erase(std::remove(claims.begin(), claims.end(), primary), claims.end());
  claims.resize(std::min(claims.size(), most));
  return claims;
}

std::string ClaimText(const Claim& claim) {
  std::string text = Describe(claim.value);
  for (std::size_t i = 0; i < claim.cited.size(); ++i) text += (i == 0 ? " (" : ", ") + claim.cited[i].name;
  return SafeLine(claim.cited.empty() ? text : text + ")");
}

std::string SentenceOf(const Report& report, const Claim& claim, std::size_t width) {
  if (claim.source >= report.texts.size()) return SafeLine(claim.text);
  const std::string& text = report.texts[claim.source];
  const Span sentence = claim.sentence.Contains(claim.span) ? claim.sentence : claim.span;
  if (sentence.end > text.size() || sentence.empty()) return SafeLine(claim.text);
  const Span marked = {claim.span.start - sentence.start, claim.span.end - sentence.start};
  return CutAround(Slice(text, sentence), marked, width).line;
}

std::string CountsText(const std::array<std::size_t, 3>& findings) {
  return Counted(findings[2], "error") + ", " + Counted(findings[1], "warning") + ", " +
         Counted(findings[0], "note");
}

}  // namespace gainsay
