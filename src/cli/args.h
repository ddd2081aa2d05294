// The command line: what was typed, turned into what it means.
#ifndef GAINSAY_CLI_ARGS_H_
#define GAINSAY_CLI_ARGS_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/formats.h"
#include "gainsay/report.h"

namespace gainsay {

enum class Command {
  kCheck,
  kCompare,
  kExtract,
  kMentions,
  kText,
  kBaselineWrite,
  kBaselinePrune,
  kTest,
  kRulesList,
  kRulesShow,
  kRulesLint,
  kExplain,
  kInit,
  kCompletion,
  kMan,
  kSchema
};
enum class When { kAuto, kAlways, kNever };

/// A report to write to a file, beside the one on standard output.
struct OutputArg {
  const OutputFormat* format = nullptr;
  std::string path;
};

/// One command with everything it was asked for.
struct Args {
  Command command = Command::kCheck;
  std::vector<std::string> paths;  ///< `-` is standard input.
  std::vector<std::string> rules;  ///< Files and folders that add to the shipped rules, or override them.
  bool json_lines = false;         ///< The inputs are streams of documents or records, not files of articles.
  bool strict_input = false;       ///< Stop at the first bad line of a stream.
  std::string language;
  unsigned threads = 0;                                   ///< 0: as many as there are cores.
  const OutputFormat* format = &OutputFormats().front();  ///< On standard output.
  std::vector<OutputArg> outputs;
  std::optional<Severity> fail_on = Severity::kError;  ///< Empty: findings never fail.
  Severity min_severity = Severity::kNote;
  std::vector<std::string> select;      ///< Report these alone: types, rules, packs; empty: all.
  std::vector<std::string> ignore;      ///< Report all but these.
  std::vector<std::string> drafts;      ///< Articles that are checked against the others.
  std::vector<std::string> involving;   ///< Report only what one of these sources is part of; empty: all.
  std::string baseline;                 ///< Findings that are accepted; empty: none.
  std::string ci;                       ///< For which service to write a job; empty: none.
  std::string reason, author, expires;  ///< Of findings that are accepted now.
  std::vector<std::string> accepted;    ///< Only these findings, by the beginning of their ids.
  When color = When::kAuto;
  bool coverage = false;
  bool metadata = false;  ///< `text` shows what was read as what.
  bool quiet = false;
  bool require_examples = false;
  bool readable = false;    ///< `extract` for people: each claim as an example would expect it.
  bool sets = false;        ///< List sets instead of rules.
  bool measures = false;    ///< List measures instead of rules.
  bool strict = false;      ///< Fail on warnings about rules.
  bool keep_going = false;  ///< Use what is left of rule files that have mistakes.
  std::string trace;        ///< A rule to tell of why it fired or did not; empty: none.
  std::string id;           ///< What to show or explain; the shell to complete for.
};

/// A text that was asked for instead of a run: help, version.
struct Answer {
  std::string text;
};

/// Why a command line makes no sense, and which help to read.
struct UsageError {
  std::string message;
  std::string command;  ///< `gainsay check`.
};

/// Why a configuration file cannot be used.
struct ConfigError {
  std::string file;
  Diagnostics troubles;
};

/// Is it a file or folder, or written like a rule file, rather than the name of a pack or rule?
bool IsPath(const std::string& word);

using ParsedArgs = std::variant<Args, Answer, UsageError, ConfigError>;

/// Reads a command line, over the configuration file that it names or the nearest one. A first word that is
/// no command, or no word at all that could be one, means `check`.
ParsedArgs ParseArgs(int argc, const char* const* argv);

}  // namespace gainsay

#endif  // GAINSAY_CLI_ARGS_H_
