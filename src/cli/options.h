// Every command and option, defined once: the command line is read by it, and its help, the manual page and
// the completions of shells are made from it.
#ifndef GAINSAY_CLI_OPTIONS_H_
#define GAINSAY_CLI_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/args.h"
#include "cli/formats.h"

namespace gainsay {

/// What was typed, as it is handed over: what it means is worked out afterwards.
struct Typed {
  Args args;  ///< The fields that need no turning.
  std::string from;
  std::string format{OutputFormats().front().name};
  std::vector<std::string> outputs;
  std::string fail_on = "error";
  std::string min_severity = "note";
  std::string color = "auto";
  std::string config;  ///< The configuration file to use; empty: the nearest one.
  bool no_config = false;
  bool help_limits = false;
  bool needs_paths = false;  ///< The command makes no sense without any.
};

/// The severities by name, as options and configuration have them.
inline constexpr std::string_view kSeverityNames[] = {"error", "warning", "note"};
inline constexpr std::string_view kFailOnNames[] = {"error", "warning", "note", "never"};

/// How the program ends, in words.
extern const char* const kExitStatusHelp;

/// Defines everything on an empty `app`, which fills `typed` when it parses: both must live as long.
void DefineOptions(CLI::App& app, Typed& typed);

/// What is wrong with the value of --format or --output; empty if nothing is.
std::string CheckFormat(const std::string& name);
std::string CheckOutput(const std::string& written);

}  // namespace gainsay

#endif  // GAINSAY_CLI_OPTIONS_H_
