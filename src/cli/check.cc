// The main job: a report on each bundle. What is accepted is written down by the same way.
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "cli/atomic_file.h"
#include "cli/baseline.h"
#include "cli/commands.h"
#include "cli/drafts.h"
#include "cli/filter.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/tools.h"
#include "cli/trace.h"
#include "report/style.h"

namespace gainsay {
namespace {

constexpr const char* kDefaultBaseline = "gainsay-baseline.yaml";

/// The report on a bundle; with several drafts one on each, since they are no sources of one another.
std::vector<Report> ReportsOn(const Checker& checker, Bundle&& bundle, const std::vector<Document>& drafts,
                              Progress& progress) {
  const auto step = [&](std::size_t done, std::size_t total) { progress.Step(done, total); };
  std::vector<Report> reports;
  if (drafts.size() < 2) {
    reports.push_back(checker.Check(std::move(bundle), drafts, step));
    progress.Wipe();
    return reports;
  }
  for (const Document& draft : drafts) {
    reports.push_back(checker.Check(bundle, {draft}, step));
    reports.back().bundle += ": " + draft.path;
  }
  progress.Wipe();
  return reports;
}

/// Makes the reports on each bundle and hands it on until `sink` returns false; what was asked to be left out
/// is, and what went wrong with the inputs has been told. False if `sink` did not want all of them.
bool ForEachReport(Session& session, const Tools& tools, FindingFilter& filter,
                   const std::function<bool(Report&&)>& sink) {
  bool complete = true;
  Progress progress(session);
  Drafts drafts(session);
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    if (!drafts.Concern(bundle)) return true;
    TraceBundle(session, tools, bundle);
    const std::vector<Document> of_bundle = drafts.Of(bundle);
    for (Report& report : ReportsOn(tools.checker(), std::move(bundle), of_bundle, progress)) {
      diagnostics.insert(diagnostics.end(), report.diagnostics.begin(), report.diagnostics.end());
      report.diagnostics = diagnostics;
      Tell(session, diagnostics, session.outcome.input_errors);
      filter.Apply(report);
      complete = complete && sink(std::move(report));
    }
    return complete;
  });
  if (complete) {
    Diagnostics unchecked = drafts.Unchecked();
    TellUnattached(session, unchecked);
  }
  return complete;
}

/// False, and told, if a name that was given stands for nothing.
bool Usable(Session& session, std::string wrong) {
  if (wrong.empty()) return true;
  session.outcome.usage = std::move(wrong);
  return false;
}

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

void RunCheck(Session& session) {
  const Tools tools(session);
  if (!tools.usable() || !CanTrace(session, tools)) return;
  FindingFilter filter(session.args);
  if (!Usable(session, filter.UnknownName(tools.knowledge().rules))) return;
  Diagnostics troubles = tools.troubles();
  Baseline baseline;
  if (!session.args.baseline.empty()) {
    Diagnostics broken;
    baseline = ReadBaseline(session.args.baseline, false, broken);
    troubles.insert(troubles.end(), broken.begin(), broken.end());
    Tell(session, broken, session.outcome.baseline_errors);
  }
  Outputs outputs(session, tools.knowledge().rules);
  if (!outputs.ok()) return;
  const Day today = Today();
  const bool complete = ForEachReport(session, tools, filter, [&](Report&& report) {
    Diagnostics accepted = AcceptFindings(baseline, today, report);
    report.diagnostics.insert(report.diagnostics.end(), accepted.begin(), accepted.end());
    Tell(session, accepted, session.outcome.baseline_errors);
    for (const Finding& finding : report.findings) {
      ++session.outcome.findings.at(static_cast<std::size_t>(finding.severity));
    }
    return outputs.Add(std::move(report));
  });
  if (!complete) return;
  troubles.insert(troubles.end(), session.unattached.begin(), session.unattached.end());
  Diagnostics stale = StaleEntries(baseline, today);
  troubles.insert(troubles.end(), stale.begin(), stale.end());
  Tell(session, stale, session.outcome.baseline_errors);
  Usable(session, filter.MissingSource());
  outputs.Finish(std::move(troubles));
}

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
