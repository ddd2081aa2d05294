#include "report/github.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "report/findings.h"
#include "report/style.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostOfALevel = 10;
constexpr std::size_t kMostOthers = 5;
constexpr std::array<std::string_view, 3> kCommands = {"notice", "warning", "error"};

/// The message of a command: lines stay, as GitHub writes them.
std::string Data(std::string_view text) {
  std::string data;
  for (const char c : SafeLines(text)) {
    if (c == '%') {
      data += "%25";
    } else if (c == '\n') {
      data += "%0A";
    } else {
      data += c;
    }
  }
  return data;
}

/// A property, where a colon or comma would end it.
std::string Property(std::string_view text) {
  std::string property;
  for (const char c : Data(SafeLine(text))) {
    if (c == ':') {
      property += "%3A";
    } else if (c == ',') {
      property += "%2C";
    } else {
      property += c;
    }
  }
  return property;
}

/// The commands of each level that are still written, and how many were not.
class Commands {
 public:
  explicit Commands(std::string& out) : out_(out) {}

  void Add(std::size_t level, const Place& place, std::string_view title, std::string_view message) {
    if (++counts_.at(level) > kMostOfALevel) return;
    out_ += "::" + std::string(kCommands.at(level)) + " ";
    if (!place.file.empty()) out_ += "file=" + Property(place.file) + ",";
    if (place.line > 0) out_ += "line=" + std::to_string(place.line) + ",";
    if (place.column > 0) out_ += "col=" + std::to_string(place.column) + ",";
    out_ += "title=" + Property(title) + "::" + Data(message) + "\n";
  }

  std::size_t LeftOut() const {
    std::size_t left_out = 0;
    for (const std::size_t count : counts_) left_out += count - std::min(count, kMostOfALevel);
    return left_out;
  }

 private:
  std::string& out_;
  std::array<std::size_t, 3> counts_ = {};
};

std::string MessageOf(const Report& report, const Finding& finding, const WriteOptions& options) {
  std::string text = finding.message;
  const std::vector<const Claim*> others = OtherClaims(report, finding, kMostOthers);
  for (const Claim* other : others) {
    const Place place = PlaceOf(report, *other, options);
    text += "\n" + ClaimText(*other) + ": " + place.file + ":" + std::to_string(place.line);
  }
  return text + "\n(gainsay explain " + std::string(FindingTypeName(finding.type)) + "; finding " +
         finding.id + ")";
}

}  // namespace

void WriteGithub(const WholeRun& run, const WriteOptions& options, std::string& out) {
  Commands commands(out);
  for (const Diagnostic* trouble : TroublesOf(run)) {
    Place place = trouble->place;
    place.file = PathFrom(place.file, options.folder);
    const bool error = trouble->level == Level::kError;
    commands.Add(static_cast<std::size_t>(trouble->level), place,
                 error ? "gainsay: not examined" : "gainsay: " + trouble->code, trouble->message);
  }
  for (const RunFinding& found : FindingsOf(run, options.shown)) {
    const Finding& finding = *found.finding;
    commands.Add(static_cast<std::size_t>(finding.severity), PrimaryPlace(*found.report, finding, options),
                 "gainsay: " + std::string(FindingTypeName(finding.type)),
                 MessageOf(*found.report, finding, options));
  }
  out += "gainsay: " + CountsText(CountFindings(run));
  if (commands.LeftOut() > 0)
    out += "; " + Counted(commands.LeftOut(), "more annotation") + " than are shown: see the step's summary";
  out += "\n";
}

}  // namespace gainsay
