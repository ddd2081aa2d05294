#include "cli/args.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/config.h"
#include "cli/limits_help.h"
#include "cli/options.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 4> kTopFlags = {"--help", "-h", "--version", "--help-limits"};

Severity SeverityOf(std::string_view name) {
  if (name == "error") return Severity::kError;
  return name == "warning" ? Severity::kWarning : Severity::kNote;
}

OutputArg OutputOf(const std::string& written) {
  const std::size_t equals = written.find('=');
  return {FindOutputFormat(written.substr(0, equals)), written.substr(equals + 1)};
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

Args Meaning(Typed typed) {
  Args args = std::move(typed.args);
  args.json_lines = typed.from == "jsonl" || args.command == Command::kCompare;
  if (args.json_lines && args.paths.empty()) args.paths.emplace_back("-");
  // To test a rule file is to load it, over the shipped rule of its name.
  if (args.command == Command::kTest) {
    for (const std::string& path : args.paths) {
      const bool named = std::find(args.rules.begin(), args.rules.end(), path) != args.rules.end();
      if (!named && IsPath(path)) args.rules.push_back(path);
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

/// Does a command read the configuration? Those that set up or explain must work where it is broken.
bool ReadsConfig(Command command) {
  constexpr std::array kWithout = {Command::kText,       Command::kExplain, Command::kInit,
                                   Command::kCompletion, Command::kMan,     Command::kSchema};
  return std::find(kWithout.begin(), kWithout.end(), command) == kWithout.end();
}

/// One reading of a command line over what the configuration says.
class Parser {
 public:
  explicit Parser(Typed typed) : typed_(std::move(typed)) { DefineOptions(app_, typed_); }

  bool IsCommand(const std::string& word) const {
    return !app_.get_subcommands([&word](const CLI::App* app) { return app->get_name() == word; }).empty();
  }

  /// Empty if there is something to run.
  std::optional<ParsedArgs> Parse(std::vector<std::string> words) {
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
    if (typed_.help_limits) return Answer{LimitsHelp()};
    if (app_.get_subcommands().empty()) return UsageError{"no path and no command", "gainsay"};
    return std::nullopt;
  }

  const Typed& typed() const { return typed_; }

  ParsedArgs Result() const {
    Args args = Meaning(typed_);
    if (std::string shared = SharedOutput(args.outputs); !shared.empty())
      return UsageError{std::move(shared), FullName()};
    if (args.paths.empty() && typed_.needs_paths) return UsageError{"no path is given", FullName()};
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

  Typed typed_;
  CLI::App app_{"Shows where news sources disagree", "gainsay"};
};

}  // namespace

bool IsPath(const std::string& word) {
  std::error_code error;
  const bool looks_like_one = word.ends_with(".yaml") || word.ends_with(".yml") || word.ends_with('/');
  return looks_like_one || std::filesystem::exists(word, error);
}

ParsedArgs ParseArgs(int argc, const char* const* argv) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  Parser first{Typed()};
  const bool top = words.empty() || first.IsCommand(words.front()) ||
                   std::find(kTopFlags.begin(), kTopFlags.end(), words.front()) != kTopFlags.end();
  if (!top) words.insert(words.begin(), "check");
  if (std::optional<ParsedArgs> done = first.Parse(words)) return *std::move(done);
  if (first.typed().no_config || !ReadsConfig(first.typed().args.command)) return first.Result();

  const std::string file = first.typed().config.empty() ? NearestConfig() : first.typed().config;
  if (file.empty()) return first.Result();
  Typed configured;
  Diagnostics troubles;
  ReadConfig(file, configured, troubles);
  if (HasError(troubles)) return ConfigError{file, std::move(troubles)};
  // What is typed stands over what the configuration says.
  Parser second(std::move(configured));
  if (std::optional<ParsedArgs> done = second.Parse(std::move(words))) return *std::move(done);
  return second.Result();
}

}  // namespace gainsay
