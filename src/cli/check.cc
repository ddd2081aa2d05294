// The main job: a report on each bundle.
#include <iterator>
#include <utility>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/tools.h"
#include "cli/trace.h"

namespace gainsay {

void RunCheck(Session& session) {
  const Tools tools(session);
  if (!CanTrace(session, tools)) return;
  Outputs outputs(session, tools.knowledge().rules);
  if (!outputs.ok()) return;
  bool complete = true;
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    TraceBundle(session, tools, bundle);
    Report report = tools.checker().Check(std::move(bundle));
    std::move(report.diagnostics.begin(), report.diagnostics.end(), std::back_inserter(diagnostics));
    report.diagnostics = diagnostics;
    Tell(session, diagnostics, session.outcome.input_errors);
    for (const Finding& finding : report.findings) {
      ++session.outcome.findings.at(static_cast<std::size_t>(finding.severity));
    }
    complete = outputs.Add(std::move(report));
    return complete;
  });
  if (complete) outputs.Finish(tools.troubles());
}

}  // namespace gainsay
