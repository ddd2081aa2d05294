#include "cli/args.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include "cli/limits_help.h"
#include "report/version.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 7> kCommands = {"check", "extract", "mentions", "text",
                                                       "test",  "rules",   "explain"};
constexpr std::array<std::string_view, 4> kTopFlags = {"--help", "-h", "--version", "--help-limits"};

constexpr const char* kUsage =
    "`gainsay PATH` means `gainsay check PATH`. `gainsay COMMAND --help` says more.\n";
constexpr const char* kExitStatus =
    "Exit status: 0 nothing at or above --fail-on; 1 something is; 2 usage, rule or\n"
    "output trouble, or content that was not examined, which beats 1. The last line\n"
    "on standard error says why it is not 0.";

/// What was typed, as CLI11 hands it over.
struct Typed {
  Args args;  ///< The fields that need no turning.
  std::string from;
  std::string format{OutputFormats().front().name};
  std::vector<std::string> outputs;
  std::string fail_on = "error";
  std::string min_severity = "note";
  std::string color = "auto";
};

bool IsOneOf(std::string_view word, const auto& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Severity SeverityOf(std::string_view name) {
  if (name == "error") return Severity::kError;
  return name == "warning" ? Severity::kWarning : Severity::kNote;
}

OutputArg OutputOf(const std::string& written) {
  const std::size_t equals = written.find('=');
  return {FindOutputFormat(written.substr(0, equals)), written.substr(equals + 1)};
}

/// What is wrong with the value of --format; empty if nothing is.
std::string CheckFormat(const std::string& name) {
  return FindOutputFormat(name) == nullptr ? NoSuchFormat(name) : std::string();
}

/// What is wrong with the value of --output; empty if nothing is.
std::string CheckOutput(const std::string& written) {
  const std::size_t equals = written.find('=');
  const std::string path = equals == std::string::npos ? "" : written.substr(equals + 1);
  if (path.empty()) return "'" + written + "' is not FORMAT=PATH, such as json=report.json";
  if (path == "-") return "'-' is no file: --format says what goes to standard output";
  return CheckFormat(written.substr(0, equals));
}

/// Two outputs cannot share a file. Empty if none do.
std::string SharedOutput(const std::vector<OutputArg>& outputs) {
  std::set<std::filesystem::path> paths;
  for (const OutputArg& output : outputs) {
    std::error_code ignored;
    const std::filesystem::path path = std::filesystem::absolute(output.path, ignored).lexically_normal();
    if (!paths.insert(path).second) return "two outputs go to '" + output.path + "'";
  }
  return {};
}

std::string FormatHelp() {
  std::string help = "What is printed: ";
  for (const OutputFormat& format : OutputFormats()) {
    if (&format != &OutputFormats().front()) help += ", ";
    help += std::string(format.name);
    if (&format == &OutputFormats().front()) help += " (default)";
  }
  return help;
}

Args Meaning(Typed typed) {
  Args args = std::move(typed.args);
  args.json_lines = typed.from == "jsonl";
  if (args.json_lines && args.paths.empty()) args.paths.emplace_back("-");
  // To test a rule file is to load it, over the shipped rule of its name.
  if (args.command == Command::kTest) {
    for (const std::string& path : args.paths) {
      if (std::find(args.rules.begin(), args.rules.end(), path) == args.rules.end())
        args.rules.push_back(path);
    }
  }
  args.format = FindOutputFormat(typed.format);
  for (const std::string& output : typed.outputs) args.outputs.push_back(OutputOf(output));
  if (typed.fail_on == "never") {
    args.fail_on.reset();
  } else {
    args.fail_on = SeverityOf(typed.fail_on);
  }
  args.min_severity = SeverityOf(typed.min_severity);
  args.color = typed.color == "always" ? When::kAlways : typed.color == "never" ? When::kNever : When::kAuto;
  return args;
}

/// Holds the definitions: CLI11 keeps references into `typed_`.
class Parser {
 public:
  Parser() {
    app_.set_version_flag("--version", "gainsay " + std::string(kVersion));
    app_.add_flag("--help-limits", help_limits_, "Print what no input may exceed, and exit");
    app_.require_subcommand(0, 1);
    app_.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app_.get_formatter()->column_width(27);
    AddCheck();
    AddStage("extract", Command::kExtract, "Print every claim, in JSON Lines", true);
    AddStage("mentions", Command::kMentions, "Print numbers, dates, quotes and names, in JSON Lines", true);
    AddStage("text", Command::kText, "Print the article text that all offsets count in", false);
    AddTest();
    AddRules();
    AddExplain();
    app_.footer(std::string(kUsage) + "\n" + kExitStatus);  // Last: commands inherit the footer they find.
  }

  ParsedArgs Parse(std::vector<std::string> words) {
    std::reverse(words.begin(), words.end());  // As CLI11 wants them.
    try {
      app_.parse(std::move(words));
    } catch (const CLI::CallForVersion& asked) {
      return Answer{std::string(asked.what()) + "\n"};
    } catch (const CLI::Success&) {
      return Answer{app_.help()};
    } catch (const CLI::Error& wrong) {
      return UsageError{wrong.what(), FullName()};
    }
    if (help_limits_) return Answer{LimitsHelp()};
    if (app_.get_subcommands().empty()) return UsageError{"no path and no command", "gainsay"};
    Args args = Meaning(std::move(typed_));
    if (std::string shared = SharedOutput(args.outputs); !shared.empty())
      return UsageError{std::move(shared), FullName()};
    if (args.paths.empty() && needs_paths_) return UsageError{"no path is given", FullName()};
    return args;
  }

 private:
  const CLI::App& Chosen() const {
    const CLI::App* app = &app_;
    for (std::vector<const CLI::App*> below = app->get_subcommands(AnyParsed); !below.empty();
         below = app->get_subcommands(AnyParsed)) {
      app = below.front();
    }
    return *app;
  }

  static bool AnyParsed(const CLI::App* app) { return app->parsed(); }

  std::string FullName() const {
    std::string name = Chosen().get_name();
    for (const CLI::App* app = Chosen().get_parent(); app != nullptr; app = app->get_parent()) {
      name = app->get_name() + " " + name;
    }
    return name;
  }

  CLI::App* AddCommand(CLI::App& parent, const char* name, Command command, const char* what,
                       bool needs_paths) {
    CLI::App* app = parent.add_subcommand(name, what)->group("Commands");
    app->callback([this, command, needs_paths] {
      typed_.args.command = command;
      needs_paths_ = needs_paths;
    });
    app->add_option("--color", typed_.color, "Colours: auto (default), always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("WHEN");
    return app;
  }

  void AddRuleOptions(CLI::App* app) {
    app->add_option("--rules", typed_.args.rules, "Rules to add, or to override others; repeatable")
        ->allow_extra_args(false)
        ->option_text("PATH");
    app->add_option("--language", typed_.args.language, "Language of every source, instead of its own")
        ->option_text("TAG");
  }

  void AddTrace(CLI::App* app) {
    app->add_option("--trace", typed_.args.trace,
                    "Say on standard error why a rule (pack/rule) fired and why it did not")
        ->option_text("RULE");
  }

  void AddInputOptions(CLI::App* app) {
    app->add_option("paths", typed_.args.paths, "Folders and files; - is standard input")
        ->option_text("PATH...");
    app->add_option("--from", typed_.from, "jsonl: inputs are streams of documents, one a line")
        ->check(CLI::IsMember({"jsonl"}))
        ->option_text("FORMAT");
    app->add_flag("--strict-input", typed_.args.strict_input, "Stop at the first bad line of a stream");
    app->add_option("--threads", typed_.args.threads, "Threads to work with; 0 is one for each core")
        ->check(CLI::Range(0, 1024))
        ->option_text("N");
    app->add_flag("-q,--quiet", typed_.args.quiet, "Leave out what is no finding and no error");
  }

  void AddCheck() {
    CLI::App* app =
        AddCommand(app_, "check", Command::kCheck, "Report where the sources of a story disagree", true);
    AddInputOptions(app);
    AddRuleOptions(app);
    app->add_option("--format", typed_.format, FormatHelp())
        ->check(CLI::Validator(CheckFormat, ""))
        ->option_text("FORMAT");
    app->add_option("--output", typed_.outputs, "Write a report to a file as well; repeatable")
        ->check(CLI::Validator(CheckOutput, ""))
        ->allow_extra_args(false)
        ->option_text("FORMAT=PATH");
    app->add_option("--fail-on", typed_.fail_on, "What fails: error (default), warning, note or never")
        ->check(CLI::IsMember({"error", "warning", "note", "never"}))
        ->option_text("SEVERITY");
    app->add_option("--min-severity", typed_.min_severity, "What is shown: error, warning or note (default)")
        ->check(CLI::IsMember({"error", "warning", "note"}))
        ->option_text("SEVERITY");
    AddTrace(app);
    app->add_flag("--coverage", typed_.args.coverage, "List figures, quotes and names that no rule claimed");
    app->footer("Each folder is one story; files given by themselves make one together.\n\n" +
                std::string(kExitStatus));
  }

  void AddStage(const char* name, Command command, const char* what, bool with_rules) {
    CLI::App* app = AddCommand(app_, name, command, what, true);
    AddInputOptions(app);
    if (with_rules) AddRuleOptions(app);
    if (command == Command::kExtract) AddTrace(app);
  }

  void AddTest() {
    CLI::App* app =
        AddCommand(app_, "test", Command::kTest, "Run the examples of rule files, or of all rules", false);
    app->add_option("paths", typed_.args.paths, "Rule files and folders")->option_text("PATH...");
    app->add_flag("--require-examples", typed_.args.require_examples,
                  "Fail a rule that has no example of a claim, or none of silence");
    AddRuleOptions(app);
    app->add_flag("-q,--quiet", typed_.args.quiet, "Print failures only");
  }

  void AddRules() {
    CLI::App* app =
        app_.add_subcommand("rules", "Show what rules are loaded, and from where")->group("Commands");
    app->require_subcommand(1);
    AddRuleOptions(AddCommand(*app, "list", Command::kRulesList, "List the rules, one a line", false));
    CLI::App* show = AddCommand(*app, "show", Command::kRulesShow, "Show one rule", false);
    show->add_option("id", typed_.args.id, "The rule, as pack/rule")->required()->option_text("ID");
    AddRuleOptions(show);
    CLI::App* lint =
        AddCommand(*app, "lint", Command::kRulesLint, "Report everything wrong in rule files", false);
    lint->add_option("paths", typed_.args.paths, "Rule files and folders")->option_text("PATH...");
    AddRuleOptions(lint);
  }

  void AddExplain() {
    CLI::App* app =
        AddCommand(app_, "explain", Command::kExplain, "Explain a rule or a type of finding", false);
    app->add_option("id", typed_.args.id, "A rule, as pack/rule, or a type such as tension")
        ->required()
        ->option_text("ID");
    AddRuleOptions(app);
  }

  Typed typed_;
  bool help_limits_ = false;
  bool needs_paths_ = false;
  CLI::App app_{"Shows where news sources disagree", "gainsay"};
};

}  // namespace

ParsedArgs ParseArgs(int argc, const char* const* argv) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  const bool top = words.empty() || IsOneOf(words.front(), kCommands) || IsOneOf(words.front(), kTopFlags);
  if (!top) words.insert(words.begin(), "check");
  return Parser().Parse(std::move(words));
}

}  // namespace gainsay
