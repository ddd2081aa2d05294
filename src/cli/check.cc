// The main job: a report on each bundle, from articles or from what was extracted of them.
#include <utility>

#include "cli/baseline.h"
#include "cli/commands.h"
#include "cli/filter.h"
#include "cli/output.h"
#include "cli/reports.h"
#include "cli/tools.h"
#include "cli/trace.h"

namespace gainsay {
namespace {

/// Writes the reports that `for_each` makes.
void WriteReports(Session& session,
                  bool (*for_each)(Session&, const Tools&, FindingFilter&, const ReportSink&)) {
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
  const bool complete = for_each(session, tools, filter, [&](Report&& report) {
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

}  // namespace

void RunCheck(Session& session) { WriteReports(session, ForEachReport); }

void RunCompare(Session& session) { WriteReports(session, ForEachComparison); }

}  // namespace gainsay
