// The reports of a run, one a bundle, whatever they are made from.
#ifndef GAINSAY_CLI_REPORTS_H_
#define GAINSAY_CLI_REPORTS_H_

#include <functional>
#include <string>

#include "cli/filter.h"
#include "cli/session.h"
#include "cli/tools.h"
#include "gainsay/report.h"

namespace gainsay {

/// Takes one report; returns false to stop.
using ReportSink = std::function<bool(Report&&)>;

/// Makes the reports on each bundle and hands it on until `sink` returns false; what was asked to be left out
/// is, and what went wrong with the inputs has been told. False if `sink` did not want all of them.
bool ForEachReport(Session& session, const Tools& tools, FindingFilter& filter, const ReportSink& sink);

/// The same from what `gainsay extract` has written.
bool ForEachComparison(Session& session, const Tools& tools, FindingFilter& filter, const ReportSink& sink);

/// False, and told as a fault of usage, if something is wrong with the command line.
bool Usable(Session& session, std::string wrong);

}  // namespace gainsay

#endif  // GAINSAY_CLI_REPORTS_H_
