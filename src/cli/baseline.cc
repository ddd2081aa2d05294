#include "cli/baseline.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "report/json.h"
#include "report/style.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

constexpr std::uintmax_t kMostBytes = 64 << 20;
constexpr std::size_t kIdSize = 16;

bool IsId(std::string_view text) {
  return text.size() == kIdSize && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool HasExpired(const Acceptance& entry, Day today) { return entry.expires && *entry.expires < today; }

/// Has the run looked where the finding was, and not found it?
bool IsGone(const Baseline& baseline, const Acceptance& entry) {
  return !entry.used &&
         (entry.bundle.empty() || baseline.examined.contains(Subject{entry.bundle, entry.draft}));
}

bool IsStale(const Baseline& baseline, const Acceptance& entry, Day today) {
  return HasExpired(entry, today) || IsGone(baseline, entry);
}

class BaselineReader {
 public:
  BaselineReader(Baseline& baseline, Diagnostics& diagnostics)
      : baseline_(baseline), yaml_(baseline.text, diagnostics, baseline.file) {}

  void Read(const YamlNode& root) {
    if (root.IsNull()) return;
    yaml_.Fields(root, "a baseline", {{"accepted", [&](const YamlNode& node) {
                                         if (!node.IsNull())
                                           yaml_.Each(node, [&](const YamlNode& item) { Entry(item); });
                                       }}});
  }

 private:
  void Entry(const YamlNode& node) {
    Acceptance entry;
    entry.place = yaml_.PlaceOf(node);
    const auto text = [this](std::string& out) {
      return [this, &out](const YamlNode& value) { yaml_.String(value, out); };
    };
    if (!yaml_.Fields(node, "an accepted finding",
                      {{"finding", text(entry.finding)},
                       {"reason", text(entry.reason)},
                       {"author", text(entry.author)},
                       {"expires", [&](const YamlNode& value) { Expires(value, entry); }},
                       {"message", text(entry.message)},
                       {"bundle", text(entry.bundle)},
                       {"draft", text(entry.draft)}}))
      return;
    if (!IsId(entry.finding)) {
      yaml_.Error(node, "bad-fingerprint", "'finding' is not the id of a finding: 16 hexadecimal digits");
    } else if (entry.reason.find_first_not_of(" \t\n") == std::string::npos) {
      yaml_.Error(node, "missing-reason", "an accepted finding needs a reason",
                  "say why the finding is right as it is: `reason: ...`");
    } else if (!baseline_.index.emplace(entry.finding, baseline_.accepted.size()).second) {
      yaml_.Error(node, "duplicate-finding", "finding " + entry.finding + " is accepted twice");
    } else {
      baseline_.accepted.push_back(std::move(entry));
    }
  }

  void Expires(const YamlNode& node, Acceptance& entry) {
    std::string text;
    if (!yaml_.String(node, text)) return;
    entry.expires = ParseIsoDay(text);
    if (!entry.expires) yaml_.Error(node, "bad-date", "'" + text + "' is no day such as 2026-12-31");
  }

  Baseline& baseline_;
  YamlReader yaml_;
};

/// Why the file cannot be read; empty if it was. A missing one has an empty text.
std::string ReadText(const std::string& file, bool may_be_missing, std::string& text) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) return may_be_missing ? "" : "No such file or directory";
  if (!fs::is_regular_file(status)) return "no regular file";
  if (fs::file_size(file, error) > kMostBytes) return "more than 64 MiB";
  std::ifstream in(file, std::ios::binary);
  text.assign(std::istreambuf_iterator<char>(in), {});
  return in ? "" : "it cannot be read";
}

std::string EntryText(const Acceptance& entry) {
  std::string text = "  - finding: " + entry.finding + "\n    reason: " + QuotedJson(entry.reason) + "\n";
  if (!entry.author.empty()) text += "    author: " + QuotedJson(entry.author) + "\n";
  if (entry.expires) text += "    expires: " + IsoDay(*entry.expires) + "\n";
  if (!entry.message.empty()) text += "    message: " + QuotedJson(entry.message) + "\n";
  if (!entry.bundle.empty()) text += "    bundle: " + QuotedJson(entry.bundle) + "\n";
  if (!entry.draft.empty()) text += "    draft: " + QuotedJson(entry.draft) + "\n";
  return text;
}

/// Does a text hold so many entries, and nothing wrong?
bool IsBaselineOf(const std::string& text, std::size_t entries) {
  Baseline baseline;
  baseline.text = text;
  Diagnostics troubles;
  const Result<YamlNode> root = ParseYaml(text, {});
  if (!root) return false;
  BaselineReader(baseline, troubles).Read(root.value());
  return troubles.empty() && baseline.accepted.size() == entries;
}

/// Where line `line` (from 1) begins in `text`.
std::size_t LineStart(std::string_view text, std::uint32_t line) {
  std::size_t start = 0;
  for (std::uint32_t i = 1; i < line && start < text.size(); ++i)
    start = std::min(text.find('\n', start), text.size() - 1) + 1;
  return start;
}

}  // namespace

Baseline ReadBaseline(const std::string& file, bool may_be_missing, Diagnostics& diagnostics) {
  Baseline baseline;
  baseline.file = file;
  const std::string why = ReadText(file, may_be_missing, baseline.text);
  if (!why.empty()) {
    Diagnostic& told = diagnostics.emplace_back();
    told.code = "unreadable";
    told.message = "the baseline cannot be read: " + why;
    told.place.file = file;
    told.help = "`gainsay baseline write` makes one";
    return baseline;
  }
  Diagnostics troubles;
  if (const Result<YamlNode> root = ParseYaml(baseline.text, file); root) {
    BaselineReader(baseline, troubles).Read(root.value());
  } else {
    troubles.push_back(root.failure());
  }
  if (HasError(troubles)) {
    baseline.accepted.clear();
    baseline.index.clear();
  }
  std::move(troubles.begin(), troubles.end(), std::back_inserter(diagnostics));
  return baseline;
}

Subject SubjectOf(const Report& report) {
  Subject subject{report.bundle, {}};
  for (const SourceInfo& source : report.sources) {
    if (source.draft) subject.draft = source.path;
  }
  // One of several drafts has a report that is named after it as well.
  const std::string ending = ": " + subject.draft;
  if (!subject.draft.empty() && subject.bundle.ends_with(ending))
    subject.bundle.erase(subject.bundle.size() - ending.size());
  return subject;
}

Diagnostics AcceptFindings(Baseline& baseline, Day today, Report& report) {
  if (!baseline.accepted.empty()) baseline.examined.insert(SubjectOf(report));
  const auto accepted = [&](const Finding& finding) {
    const auto found = baseline.index.find(finding.id);
    if (found == baseline.index.end()) return false;
    Acceptance& entry = baseline.accepted.at(found->second);
    entry.used = true;
    return !HasExpired(entry, today);
  };
  const auto left = std::remove_if(report.findings.begin(), report.findings.end(), accepted);
  const auto count = static_cast<std::size_t>(report.findings.end() - left);
  report.findings.erase(left, report.findings.end());
  Diagnostics notes;
  if (count == 0) return notes;
  Diagnostic& told = notes.emplace_back();
  told.level = Level::kNote;
  told.code = "accepted";
  told.message = Counted(count, "finding") + " accepted by the baseline";
  told.place.file = baseline.file;
  return notes;
}

Diagnostics StaleEntries(const Baseline& baseline, Day today) {
  Diagnostics stale;
  for (const Acceptance& entry : baseline.accepted) {
    std::string message;
    if (HasExpired(entry, today)) {
      message = "the acceptance of finding " + entry.finding + " expired on " + IsoDay(*entry.expires);
    } else if (IsGone(baseline, entry)) {
      message = "finding " + entry.finding + " is accepted, and is no longer found";
    } else {
      continue;
    }
    Diagnostic& told = stale.emplace_back();
    told.level = Level::kWarning;
    told.code = "stale-acceptance";
    told.message = std::move(message);
    told.place = entry.place;
    told.help =
        "`gainsay baseline prune` with the paths and --draft files of this run takes such entries out";
  }
  return stale;
}

std::string WithEntries(const Baseline& baseline, const std::vector<Acceptance>& more) {
  std::set<std::string_view> there;
  for (const Acceptance& entry : baseline.accepted) there.insert(entry.finding);
  std::string text = baseline.text;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  if (baseline.accepted.empty()) {
    // Whatever the file held accepted nothing: comments stay, an empty list goes.
    const std::size_t empty_list = text.rfind("accepted:");
    if (empty_list != std::string::npos && (empty_list == 0 || text[empty_list - 1] == '\n'))
      text.erase(empty_list);
    text += "accepted:\n";
  }
  for (const Acceptance& entry : more) {
    if (there.insert(entry.finding).second) text += EntryText(entry);
  }
  return text;
}

std::string WithoutStale(const Baseline& baseline, Day today, std::size_t& taken_out) {
  std::string text = baseline.text;
  taken_out = 0;
  // From the end, so that the lines before stay where they are.
  for (std::size_t i = baseline.accepted.size(); i-- > 0;) {
    const Acceptance& entry = baseline.accepted[i];
    if (!IsStale(baseline, entry, today)) continue;
    const std::size_t start = LineStart(text, entry.place.line);
    const std::size_t end = i + 1 < baseline.accepted.size()
                                ? LineStart(baseline.text, baseline.accepted[i + 1].place.line)
                                : baseline.text.size();
    text.erase(start, end - LineStart(baseline.text, entry.place.line));
    ++taken_out;
  }
  if (taken_out > 0 && !IsBaselineOf(text, baseline.accepted.size() - taken_out)) {
    // Laid out in a way that cannot be cut by lines: written anew.
    Baseline left;
    std::vector<Acceptance> kept;
    for (const Acceptance& entry : baseline.accepted) {
      if (!IsStale(baseline, entry, today)) kept.push_back(entry);
    }
    return WithEntries(left, kept);
  }
  if (taken_out == baseline.accepted.size() && taken_out > 0) {
    const std::size_t key = text.rfind("accepted:");
    if (key != std::string::npos) text.insert(key + std::string_view("accepted:").size(), " []");
  }
  return text;
}

Day Today() {
  const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return static_cast<Day>(days.time_since_epoch().count());
}

}  // namespace gainsay
