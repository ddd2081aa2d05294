// The main job: a report on each bundle.
#include <iterator>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/tools.h"
#include "report/json.h"
#include "report/terminal.h"

namespace gainsay {
namespace {

/// Prints reports one after the other in the format that was asked for.
class ReportPrinter {
 public:
  explicit ReportPrinter(Session& session)
      : session_(session), array_(session.args.format == Format::kJson && !IsOneBundle(session.args)) {}

  bool Print(const Report& report) {
    const bool first = std::exchange(first_, false);
    const Severity shown = session_.args.min_severity;
    switch (session_.args.format) {
      case Format::kJsonl:
        return Write(session_, ReportJson(report, JsonLayout::kLine, shown) + "\n");
      case Format::kJson:
        return Write(session_, Opening(first) + ReportJson(report, JsonLayout::kIndented, shown) +
                                   (array_ ? "" : "\n"));
      case Format::kTerminal:
        break;
    }
    TerminalOptions options{session_.out_style, shown, session_.args.coverage, session_.args.quiet};
    const std::string text = TerminalReport(report, options);
    return Write(session_, (first || text.empty() ? "" : "\n") + text);
  }

  void Close() {
    if (array_) Write(session_, first_ ? "[]\n" : "\n]\n");
  }

 private:
  std::string Opening(bool first) const { return !array_ ? "" : first ? "[\n" : ",\n"; }

  Session& session_;
  bool array_ = false;  ///< Of reports: one alone is an object.
  bool first_ = true;
};

}  // namespace

void RunCheck(Session& session) {
  const Tools tools(session);
  ReportPrinter printer(session);
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    Report report = tools.checker().Check(std::move(bundle));
    std::move(report.diagnostics.begin(), report.diagnostics.end(), std::back_inserter(diagnostics));
    report.diagnostics = diagnostics;
    Tell(session, diagnostics, session.outcome.input_errors);
    for (const Finding& finding : report.findings) {
      ++session.outcome.findings.at(static_cast<std::size_t>(finding.severity));
    }
    return printer.Print(report);
  });
  printer.Close();
}

}  // namespace gainsay
