#include "cli/definition.h"

#include <CLI/CLI.hpp>
#include <string_view>

#include "cli/formats.h"
#include "cli/options.h"

namespace gainsay {
namespace {

/// The values of the options that take one of a few, by their first long name.
std::vector<std::string> ChoicesOf(const CLI::Option& option) {
  const std::string name = option.get_name();
  if (name == "--color") return {"auto", "always", "never"};
  if (name == "--from") return {"jsonl"};
  if (name == "--ci") return {"github", "gitlab", "pre-commit"};
  if (name == "shell") return {"bash", "zsh", "fish"};
  if (name == "--fail-on") return {std::begin(kFailOnNames), std::end(kFailOnNames)};
  if (name == "--min-severity") return {std::begin(kSeverityNames), std::end(kSeverityNames)};
  std::vector<std::string> formats;
  if (name == "--format") {
    for (const OutputFormat& format : OutputFormats()) formats.emplace_back(format.name);
  }
  return formats;
}

DefinedOption OptionOf(const CLI::Option& option) {
  DefinedOption defined;
  if (!option.get_positional()) {
    for (const std::string& name : option.get_snames()) defined.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) defined.names.push_back("--" + name);
  }
  defined.value = option.get_option_text();
  defined.what = option.get_description();
  defined.choices = ChoicesOf(option);
  return defined;
}

void Add(const CLI::App& app, const std::string& name, std::vector<DefinedCommand>& commands) {
  const auto below = app.get_subcommands([](const CLI::App*) { return true; });
  // A group of commands cannot be run itself; the program can.
  if (below.empty() || name.empty()) {
    DefinedCommand command = {name, app.get_description(), {}};
    for (const CLI::Option* option : app.get_options()) command.options.push_back(OptionOf(*option));
    commands.push_back(std::move(command));
  }
  for (const CLI::App* one : below)
    Add(*one, name.empty() ? one->get_name() : name + " " + one->get_name(), commands);
}

}  // namespace

std::vector<DefinedCommand> DefinedCommands() {
  Typed typed;
  CLI::App app("Shows where news sources disagree", "gainsay");
  DefineOptions(app, typed);
  std::vector<DefinedCommand> commands;
  Add(app, "", commands);
  return commands;
}

}  // namespace gainsay
