// What is accepted is written down, and tidied up: `gainsay baseline`.
#include <string>
#include <utility>
#include <vector>

#include "cli/atomic_file.h"
#include "cli/baseline.h"
#include "cli/commands.h"
#include "cli/filter.h"
#include "cli/reports.h"
#include "cli/tools.h"
#include "report/style.h"

namespace gainsay {
namespace {

constexpr const char* kDefaultBaseline = "gainsay-baseline.yaml";

/// Puts a new text in the place of a baseline.
void Replace(Session& session, const std::string& path, const std::string& text) {
  AtomicFile file(path);
  if (!file.Write(text) || !file.Commit())
    session.outcome.output = "'" + path + "' could not be written: " + file.error();
}

/// Findings that are to be accepted, by the beginnings of their ids; all, where none is named.
class Accepted {
 public:
  explicit Accepted(const std::vector<std::string>& beginnings)
      : beginnings_(beginnings), found_(beginnings.size()) {}

  bool Include(const Finding& finding) {
    bool included = beginnings_.empty();
    for (std::size_t i = 0; i < beginnings_.size(); ++i) {
      if (!finding.id.starts_with(beginnings_[i])) continue;
      included = true;
      found_[i] = true;
    }
    return included;
  }

  /// What is wrong with one that nothing begins with; empty if there is none.
  std::string Missing() const {
    for (std::size_t i = 0; i < beginnings_.size(); ++i) {
      if (!found_[i])
        return "no finding on these paths has an id that begins with '" + beginnings_[i] +
               "': give the paths and the --draft of the check that told of it";
    }
    return {};
  }

 private:
  const std::vector<std::string>& beginnings_;
  std::vector<bool> found_;
};

/// Says how a baseline comes into force that no configuration and no option names.
std::string HowToUse(const Args& args, const std::string& path) {
  if (!args.baseline.empty()) return {};
  return "It holds where it is named: `baseline: " + path + "` in .gainsay.yaml, or --baseline " + path +
         "\n";
}

}  // namespace

void RunBaselineWrite(Session& session) {
  const Args& args = session.args;
  const Tools tools(session);
  if (!tools.usable()) return;
  FindingFilter filter(args);
  if (!Usable(session, filter.UnknownName(tools.knowledge().rules))) return;
  if (args.reason.find_first_not_of(" \t\n") == std::string::npos) {
    session.outcome.usage = "--reason is empty: say why the findings are right as they are";
    return;
  }
  Diagnostics broken;
  const std::string path = args.baseline.empty() ? kDefaultBaseline : args.baseline;
  Baseline baseline = ReadBaseline(path, true, broken);
  Tell(session, broken, session.outcome.baseline_errors);
  if (session.outcome.baseline_errors > 0) return;
  std::vector<Acceptance> more;
  Accepted accepted(args.accepted);
  ForEachReport(session, tools, filter, [&](Report&& report) {
    const Subject subject = SubjectOf(report);
    for (const Finding& finding : report.findings) {
      if (!accepted.Include(finding) || baseline.index.contains(finding.id)) continue;
      baseline.index.emplace(finding.id, more.size());
      more.push_back({finding.id, args.reason, args.author, ParseIsoDay(args.expires), finding.message,
                      subject.bundle, subject.draft});
    }
    return true;
  });
  if (!Usable(session, filter.MissingSource()) || !Usable(session, accepted.Missing())) return;
  if (!more.empty()) Replace(session, path, WithEntries(baseline, more));
  if (session.outcome.output.empty())
    Write(session, Counted(more.size(), "finding") + " accepted in " + path + "\n" + HowToUse(args, path));
}

void RunBaselinePrune(Session& session) {
  const Args& args = session.args;
  const Tools tools(session);
  if (!tools.usable()) return;
  FindingFilter filter(args);
  Diagnostics broken;
  const std::string path = args.baseline.empty() ? kDefaultBaseline : args.baseline;
  Baseline baseline = ReadBaseline(path, false, broken);
  Tell(session, broken, session.outcome.baseline_errors);
  if (session.outcome.baseline_errors > 0) return;
  const Day today = Today();
  ForEachReport(session, tools, filter, [&](Report&& report) {
    AcceptFindings(baseline, today, report);
    return true;
  });
  // What could not be read may hold the very findings: nothing is forgotten on such grounds.
  if (session.outcome.input_errors > 0) return;
  std::size_t taken_out = 0;
  const std::string text = WithoutStale(baseline, today, taken_out);
  if (taken_out > 0) Replace(session, path, text);
  if (session.outcome.output.empty())
    Write(session, Counted(taken_out, "entry", "entries") + " taken out of " + path + ", " +
                       std::to_string(baseline.accepted.size() - taken_out) + " left\n");
}

}  // namespace gainsay
