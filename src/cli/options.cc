#include "cli/options.h"

#include "gainsay/quantity.h"
#include "report/version.h"

namespace gainsay {

const char* const kExitStatusHelp =
    "Exit status: 0 nothing at or above --fail-on; 1 something is; 2 usage, rule or\n"
    "output trouble, or content that was not examined, which beats 1. The last line\n"
    "on standard error says why it is not 0.";

std::string CheckFormat(const std::string& name) {
  return FindOutputFormat(name) == nullptr ? NoSuchFormat(name) : std::string();
}

std::string CheckOutput(const std::string& written) {
  const std::size_t equals = written.find('=');
  const std::string path = equals == std::string::npos ? "" : written.substr(equals + 1);
  if (path.empty()) return "'" + written + "' is not FORMAT=PATH, such as json=report.json";
  if (path == "-") return "'-' is no file: --format says what goes to standard output";
  return CheckFormat(written.substr(0, equals));
}

namespace {

constexpr const char* kUsage =
    "`gainsay PATH` means `gainsay check PATH`. `gainsay COMMAND --help` says more.\n";

std::string CheckDay(const std::string& written) {
  return ParseIsoDay(written) ? std::string() : "'" + written + "' is no day such as 2026-12-31";
}

CLI::IsMember OneOf(const auto& names) {
  return CLI::IsMember(std::vector<std::string>(std::begin(names), std::end(names)));
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

/// Adds commands to one app.
class Definition {
 public:
  Definition(CLI::App& app, Typed& typed) : app_(app), typed_(typed) {}

  void All() {
    app_.set_version_flag("--version", "gainsay " + std::string(kVersion));
    app_.add_flag("--help-limits", typed_.help_limits, "Print what no input may exceed, and exit");
    app_.require_subcommand(0, 1);
    app_.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app_.get_formatter()->column_width(27);
    AddCheck();
    AddCompare();
    AddStage("extract", Command::kExtract, "Print every claim, in JSON Lines", true);
    AddStage("mentions", Command::kMentions, "Print numbers, dates, quotes and names, in JSON Lines", true);
    AddStage("text", Command::kText, "Print the article text that all offsets count in", false)
        ->add_flag("--metadata", typed_.args.metadata, "Show what was read as what, and where it stood");
    AddBaseline();
    AddTest();
    AddRules();
    AddExplain();
    AddSetUp();
    AddSchema();
    app_.footer(std::string(kUsage) + "\n" +
                kExitStatusHelp);  // Last: commands inherit the footer they find.
  }

 private:
  CLI::App* AddCommand(CLI::App& parent, const char* name, Command command, const char* what,
                       bool needs_paths) {
    CLI::App* app = parent.add_subcommand(name, what)->group("Commands");
    app->callback([this_typed = &typed_, command, needs_paths] {
      this_typed->args.command = command;
      this_typed->needs_paths = needs_paths;
    });
    app->add_option("--color", typed_.color, "Colours: auto (default), always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("WHEN");
    return app;
  }

  /// A command that others stand below.
  CLI::App* AddGroup(const char* name, const char* what) {
    CLI::App* app = app_.add_subcommand(name, what)->group("Commands");
    app->require_subcommand(1);
    return app;
  }

  void AddConfigOptions(CLI::App* app) {
    app->add_option("--config", typed_.config, "Configuration file, instead of the nearest .gainsay.yaml")
        ->option_text("FILE");
    app->add_flag("--no-config", typed_.no_config, "Read no configuration file");
  }

  void AddRuleOptions(CLI::App* app) {
    app->add_option("--rules", typed_.args.rules, "Rules to add, or to override others; repeatable")
        ->allow_extra_args(false)
        ->option_text("PATH");
    app->add_flag("--keep-going", typed_.args.keep_going,
                  "Run with what is left of rule files that have mistakes in them");
    app->add_option("--language", typed_.args.language, "Language of every source, instead of its own")
        ->option_text("TAG");
    AddConfigOptions(app);
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

  /// What is reported, and how.
  void AddReportOptions(CLI::App* app) {
    app->add_option("--format", typed_.format, FormatHelp())
        ->check(CLI::Validator(CheckFormat, ""))
        ->option_text("FORMAT");
    app->add_option("--output", typed_.outputs, "Write a report to a file as well; repeatable")
        ->check(CLI::Validator(CheckOutput, ""))
        ->allow_extra_args(false)
        ->option_text("FORMAT=PATH");
    app->add_option("--fail-on", typed_.fail_on, "What fails: error (default), warning, note or never")
        ->check(OneOf(kFailOnNames))
        ->option_text("SEVERITY");
    app->add_option("--min-severity", typed_.min_severity, "What is shown: error, warning or note (default)")
        ->check(OneOf(kSeverityNames))
        ->option_text("SEVERITY");
    AddFilterOptions(app);
    app->add_option("--baseline", typed_.args.baseline, "Findings that are accepted, with reasons")
        ->option_text("FILE");
    app->add_flag("--coverage", typed_.args.coverage,
                  "List figures, quotes and names that no rule claimed, and files passed over");
  }

  void AddFilterOptions(CLI::App* app) {
    app->add_option("--select", typed_.args.select,
                    "Report these alone: types of finding, rules (pack/rule), packs (pack/*)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->option_text("NAME,...");
    app->add_option("--ignore", typed_.args.ignore, "Report all but these")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->option_text("NAME,...");
    app->add_option("--only-involving", typed_.args.involving,
                    "Report only what this source is part of; repeatable")
        ->allow_extra_args(false)
        ->option_text("FILE");
  }

  void AddDraft(CLI::App* app) {
    app->add_option(
           "--draft", typed_.args.drafts,
           "Check this article against the others: what it contradicts and what none of them carries; "
           "repeatable")
        ->allow_extra_args(false)
        ->option_text("FILE");
  }

  void AddCheck() {
    CLI::App* app =
        AddCommand(app_, "check", Command::kCheck, "Report where the sources of a story disagree", true);
    AddInputOptions(app);
    AddRuleOptions(app);
    AddDraft(app);
    AddReportOptions(app);
    AddTrace(app);
    app->footer("Each folder is one story; files given by themselves make one together.\n\n" +
                std::string(kExitStatusHelp));
  }

  void AddCompare() {
    CLI::App* app = AddCommand(app_, "compare", Command::kCompare,
                               "Report on what extract wrote: the second half of a run", false);
    app->add_option("files", typed_.args.paths, "Records in JSON Lines; - is standard input, as is none")
        ->option_text("FILE...");
    app->add_flag("-q,--quiet", typed_.args.quiet, "Leave out what is no finding and no error");
    AddRuleOptions(app);
    AddReportOptions(app);
  }

  CLI::App* AddStage(const char* name, Command command, const char* what, bool with_rules) {
    CLI::App* app = AddCommand(app_, name, command, what, true);
    AddInputOptions(app);
    if (with_rules) AddRuleOptions(app);
    if (command != Command::kExtract) return app;
    AddTrace(app);
    app->add_flag("--readable", typed_.args.readable,
                  "For people: each claim with its passage, as an example of a rule would expect it");
    return app;
  }

  void AddBaseline() {
    CLI::App* group = AddGroup("baseline", "Accept findings, or tidy up what was accepted");
    CLI::App* write =
        AddCommand(*group, "write", Command::kBaselineWrite, "Accept the findings on these paths", true);
    CLI::App* prune = AddCommand(*group, "prune", Command::kBaselinePrune,
                                 "Take out what is no longer found on these paths, or has expired", true);
    for (CLI::App* app : {write, prune}) {
      AddInputOptions(app);
      AddRuleOptions(app);
      app->add_option("--baseline", typed_.args.baseline, "The file; gainsay-baseline.yaml if not given")
          ->option_text("FILE");
    }
    AddDraft(write);
    AddDraft(prune);
    AddFilterOptions(write);
    write->add_option("--reason", typed_.args.reason, "Why these findings are right as they are")
        ->required()
        ->option_text("TEXT");
    write->add_option("--author", typed_.args.author, "Who says so")->option_text("NAME");
    write->add_option("--expires", typed_.args.expires, "The last day on which this holds")
        ->check(CLI::Validator(CheckDay, ""))
        ->option_text("DAY");
    write
        ->add_option("--finding", typed_.args.accepted,
                     "Accept only this one, by the beginning of its id; repeatable")
        ->allow_extra_args(false)
        ->option_text("ID");
  }

  void AddTest() {
    CLI::App* app =
        AddCommand(app_, "test", Command::kTest, "Run the examples of rule files, or of all rules", false);
    app->add_option("paths", typed_.args.paths, "Rule files and folders, packs, or rules as pack/rule")
        ->option_text("PATH...");
    app->add_flag("--require-examples", typed_.args.require_examples,
                  "Fail a rule that has no example of a claim, or none of silence");
    AddRuleOptions(app);
    AddTrace(app);
    app->add_flag("-q,--quiet", typed_.args.quiet, "Print failures only");
  }

  void AddRules() {
    CLI::App* app = AddGroup("rules", "Show what rules are loaded, and from where");
    CLI::App* list = AddCommand(*app, "list", Command::kRulesList, "List the rules, one a line", false);
    list->add_flag("--sets", typed_.args.sets, "List the sets of words instead, with their keys");
    list->add_flag("--measures", typed_.args.measures, "List the measures instead");
    AddRuleOptions(list);
    CLI::App* show =
        AddCommand(*app, "show", Command::kRulesShow, "Show one rule, set or measure in whole", false);
    show->add_option("id", typed_.args.id, "A rule, as pack/rule, or a set or measure by name")
        ->required()
        ->option_text("ID");
    AddRuleOptions(show);
    CLI::App* lint =
        AddCommand(*app, "lint", Command::kRulesLint, "Report everything wrong in rule files", false);
    lint->add_option("paths", typed_.args.paths, "Rule files and folders")->option_text("PATH...");
    lint->add_flag("--strict", typed_.args.strict, "Fail on warnings too");
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

  void AddSetUp() {
    CLI::App* init = AddCommand(app_, "init", Command::kInit, "Write a .gainsay.yaml to start from", false);
    init->add_option("--ci", typed_.args.ci, "Also write a job for github, gitlab or pre-commit")
        ->check(CLI::IsMember({"github", "gitlab", "pre-commit"}))
        ->option_text("SERVICE");
    CLI::App* completion =
        AddCommand(app_, "completion", Command::kCompletion, "Print completions for a shell", false);
    completion->add_option("shell", typed_.args.id, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->option_text("SHELL");
    AddCommand(app_, "man", Command::kMan, "Print the manual page", false);
  }

  void AddSchema() {
    CLI::App* app = AddCommand(app_, "schema", Command::kSchema,
                               "Print the JSON Schema of rule files and configuration, for editors", false);
    app->add_option("name", typed_.args.id,
                    "rules (default; all files of a rules folder), rule, pack, language, places, manifest, "
                    "config or baseline")
        ->option_text("NAME");
  }

  CLI::App& app_;
  Typed& typed_;
};

}  // namespace

void DefineOptions(CLI::App& app, Typed& typed) { Definition(app, typed).All(); }

}  // namespace gainsay
