#include "report/gitlab.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "report/findings.h"
#include "report/json_text.h"
#include "report/unsafe.h"
#include "text/hash.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 3> kSeverities = {"info", "major", "critical"};

/// The array under construction.
class Issues {
 public:
  void Add(std::string_view check, std::string_view severity, const std::string& description,
           const Place& place, const std::string& fingerprint) {
    list_.push_back(Object(
        {{"description", SafeLine(description)},
         {"check_name", check},
         {"fingerprint", Unique(fingerprint)},
         {"severity", severity},
         {"location", Object({{"path", SafeLine(place.file)},
                              {"lines", Object({{"begin", std::max<std::uint32_t>(place.line, 1)}})}})}}));
  }

  std::string Text() const { return JsonText(list_, JsonLayout::kIndented) + "\n"; }

 private:
  /// Two bundles of a run may hold the same finding.
  std::string Unique(const std::string& fingerprint) {
    std::string unique = fingerprint;
    std::uint64_t& seed = seeds_[fingerprint];  // Goes on where the last of the same name stopped.
    while (!used_.insert(unique).second) unique = HashHex(HashBytes(fingerprint, ++seed));
    return unique;
  }

  Json list_ = Json::array();
  std::set<std::string> used_;
  std::map<std::string, std::uint64_t> seeds_;
};

}  // namespace

void WriteGitlab(const WholeRun& run, const WriteOptions& options, std::string& out) {
  Issues issues;
  for (const Diagnostic* trouble : TroublesOf(run)) {
    Place place = trouble->place;
    place.file = PathFrom(place.file, options.folder);
    const bool error = trouble->level == Level::kError;
    issues.Add(error ? "not-examined" : trouble->code, error ? "blocker" : "info",
               (error ? "not examined: " : "") + trouble->message, place,
               HashHex(HashBytes(trouble->code + "|" + place.file + "|" + trouble->message)));
  }
  for (const RunFinding& found : FindingsOf(run, options.shown)) {
    const Finding& finding = *found.finding;
    issues.Add(FindingTypeName(finding.type), kSeverities.at(static_cast<std::size_t>(finding.severity)),
               finding.message, PrimaryPlace(*found.report, finding, options), finding.id);
  }
  out += issues.Text();
}

}  // namespace gainsay
