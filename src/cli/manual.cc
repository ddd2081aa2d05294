// The manual page: man(7) source from the definition of the options.
#include <string_view>

#include "cli/definition.h"
#include "cli/setup.h"
#include "report/version.h"

namespace gainsay {
namespace {

/// Text that troff takes for nothing else: a hyphen is what was typed, and no line is a request.
std::string Troff(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else {
      escaped += c;
    }
  }
  const bool request = escaped.starts_with('.') || escaped.starts_with('\'');
  return request ? "\\&" + escaped : escaped;
}

std::string OptionText(const DefinedOption& option) {
  std::string names;
  for (const std::string& name : option.names)
    names += (names.empty() ? "" : ", ") + ("\\fB" + Troff(name) + "\\fR");
  if (!option.value.empty()) names += (names.empty() ? "" : " ") + ("\\fI" + Troff(option.value) + "\\fR");
  return ".TP\n" + names + "\n" + Troff(option.what) + ".\n";
}

constexpr std::string_view kDescription =
    "Reads a story bundle, several articles about one event, and shows where they disagree: figures, dates, "
    "names, "
    "places, quotes, and who is cited for each. Each folder is one story; files given by themselves make one "
    "together. Nothing leaves the machine.";

constexpr std::string_view kAfter = R"(.SH EXIT STATUS
.TP
0
Nothing is at or above \fB\-\-fail\-on\fR, which is \fIerror\fR unless said otherwise.
.TP
1
Something is, or an example of a rule fails.
.TP
2
Usage, rule, configuration, baseline or output trouble, or content that was not examined. Beats 1. The last line on
standard error says why the status is not 0.
.SH FILES
.TP
.I .gainsay.yaml
Options for a project: the one in the working directory or in the nearest folder above it. Keys: extends, rules,
language, select, ignore, baseline, format, output, min\-severity, fail\-on, coverage, threads.
.TP
.I gainsay\-baseline.yaml
Accepted findings, each with its reason.
.TP
.I bundle.yaml
In a folder of articles: outlet, date, address and origin of each.
.SH ENVIRONMENT
.TP
.B NO_COLOR
No colours, unless \fB\-\-color\fR asks for them.
.TP
.B FORCE_COLOR
Colours also where the output is no terminal; 0 is none.
.TP
.B COLUMNS
The width of the terminal report.
.TP
.B GITHUB_STEP_SUMMARY
With \fB\-\-format github\fR: a file to which the report is appended in Markdown.
.SH EXAMPLES
.TP
.B gainsay check stories/flood
Report on one story.
.TP
.B gainsay \-\-output sarif=gainsay.sarif \-\-output html=report.html stories/*
Several stories, for people and for a build server.
.TP
.B gainsay explain different\-measure
What a type of finding means.
)";

}  // namespace

std::string ManualPage() {
  std::string page =
      ".\\\" Made by `gainsay man` from the definition of the options.\n.TH GAINSAY 1 \"\" \"gainsay " +
      std::string(kVersion) +
      "\" \"User Commands\"\n.SH NAME\ngainsay \\- show where news sources disagree\n"
      ".SH SYNOPSIS\n.B gainsay\n[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIPATH\\fR]...\n.PP\n"
      "\\fBgainsay\\fR \\fIPATH\\fR means \\fBgainsay check\\fR \\fIPATH\\fR.\n.SH DESCRIPTION\n" +
      Troff(kDescription) + "\n";
  bool commands = false;
  for (const DefinedCommand& command : DefinedCommands()) {
    if (command.name.empty()) {
      page += ".SH OPTIONS\n";
    } else {
      if (!commands) page += ".SH COMMANDS\n";
      commands = true;
      page += ".SS gainsay " + Troff(command.name) + "\n" + Troff(command.what) + ".\n";
    }
    for (const DefinedOption& option : command.options) page += OptionText(option);
  }
  return page + std::string(kAfter);
}

}  // namespace gainsay
