#include "cli/reports.h"

#include <utility>
#include <vector>

#include "cli/drafts.h"
#include "cli/inputs.h"
#include "cli/progress.h"
#include "cli/trace.h"

namespace gainsay {
namespace {

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

/// Tells what went wrong, keeps it in the report, and takes out what was not asked for.
void Prepare(Session& session, FindingFilter& filter, Diagnostics diagnostics, Report& report) {
  diagnostics.insert(diagnostics.end(), report.diagnostics.begin(), report.diagnostics.end());
  report.diagnostics = diagnostics;
  Tell(session, diagnostics, session.outcome.input_errors);
  filter.Apply(report);
}

}  // namespace

bool ForEachReport(Session& session, const Tools& tools, FindingFilter& filter, const ReportSink& sink) {
  bool complete = true;
  Progress progress(session);
  Drafts drafts(session);
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    if (!drafts.Concern(bundle)) return true;
    TraceBundle(session, tools, bundle);
    const std::vector<Document> of_bundle = drafts.Of(bundle);
    for (Report& report : ReportsOn(tools.checker(), std::move(bundle), of_bundle, progress)) {
      Prepare(session, filter, diagnostics, report);
      diagnostics = {};
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

bool ForEachComparison(Session& session, const Tools& tools, FindingFilter& filter, const ReportSink& sink) {
  bool complete = true;
  ForEachExtract(session, [&](ExtractedBundle&& bundle, Diagnostics&& diagnostics) {
    Report report = tools.checker().Compare(std::move(bundle));
    Prepare(session, filter, std::move(diagnostics), report);
    complete = sink(std::move(report));
    return complete;
  });
  return complete;
}

bool Usable(Session& session, std::string wrong) {
  if (wrong.empty()) return true;
  session.outcome.usage = std::move(wrong);
  return false;
}

}  // namespace gainsay
