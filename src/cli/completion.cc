// Completions of shells, from the definition of the options.
#include <set>
#include <string_view>
#include <vector>

#include "cli/definition.h"
#include "cli/setup.h"

namespace gainsay {
namespace {

std::string Joined(const std::vector<std::string>& words, std::string_view between = " ") {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : std::string(between)) + word;
  return joined;
}

/// In single quotes, for a shell.
std::string Quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

/// The words that may stand first, and those that may stand behind each of them: `baseline` and `write`.
std::vector<std::string> FirstWords(const std::vector<DefinedCommand>& commands) {
  std::vector<std::string> words;
  std::set<std::string> seen;
  for (const DefinedCommand& command : commands) {
    const std::string first = command.name.substr(0, command.name.find(' '));
    if (!first.empty() && seen.insert(first).second) words.push_back(first);
  }
  return words;
}

std::vector<std::string> SecondWords(const std::vector<DefinedCommand>& commands, const std::string& first) {
  std::vector<std::string> words;
  for (const DefinedCommand& command : commands) {
    if (command.name.starts_with(first + " ")) words.push_back(command.name.substr(first.size() + 1));
  }
  return words;
}

std::vector<std::string> OptionNames(const DefinedCommand& command) {
  std::vector<std::string> names;
  for (const DefinedOption& option : command.options)
    names.insert(names.end(), option.names.begin(), option.names.end());
  return names;
}

/// What may stand where no option does: choices of the positional arguments.
std::vector<std::string> PositionalChoices(const DefinedCommand& command) {
  std::vector<std::string> choices;
  for (const DefinedOption& option : command.options) {
    if (option.names.empty()) choices.insert(choices.end(), option.choices.begin(), option.choices.end());
  }
  return choices;
}

std::string BashScript(const std::vector<DefinedCommand>& commands) {
  std::string cases;
  std::string values;
  std::set<std::string> valued;
  for (const DefinedCommand& command : commands) {
    std::vector<std::string> words = OptionNames(command);
    const std::vector<std::string> choices = PositionalChoices(command);
    words.insert(words.end(), choices.begin(), choices.end());
    // Before any command the commands may stand too.
    const std::string before = command.name.empty() ? "$words' '" : "";
    cases += "    " + Quoted(command.name) + ") words=" + before + Quoted(Joined(words)) + " ;;\n";
    for (const DefinedOption& option : command.options) {
      if (option.names.empty() || option.choices.empty() || !valued.insert(option.names.back()).second)
        continue;
      values += "    " + option.names.back() + ") COMPREPLY=($(compgen -W " + Quoted(Joined(option.choices)) +
                " -- \"$current\")); return ;;\n";
    }
  }
  std::string groups;
  for (const std::string& first : FirstWords(commands)) {
    const std::vector<std::string> second = SecondWords(commands, first);
    if (!second.empty()) groups += "    " + first + ") below=" + Quoted(Joined(second)) + " ;;\n";
  }
  return "# bash completion of gainsay: made by `gainsay completion bash`.\n"
         "_gainsay() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command='' below='' "
         "words=''\n"
         "  COMPREPLY=()\n"
         "  case $previous in\n" +
         values +
         "  esac\n"
         "  if [ \"$COMP_CWORD\" -gt 1 ]; then command=${COMP_WORDS[1]}; else words=" +
         Quoted(Joined(FirstWords(commands))) +
         "; fi\n"
         "  case $command in\n" +
         groups +
         "  esac\n"
         "  if [ -n \"$below\" ]; then\n"
         "    if [ \"$COMP_CWORD\" -eq 2 ]; then words=$below; command=none; else command=\"$command "
         "${COMP_WORDS[2]}\"; fi\n"
         "  fi\n"
         "  case $command in\n" +
         cases +
         "  esac\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
         "  case $current in -*) ;; *) COMPREPLY+=($(compgen -f -- \"$current\")) ;; esac\n"
         "}\n"
         "complete -o filenames -F _gainsay gainsay\n";
}

/// A colon or bracket would end the text of a specification of zsh.
std::string ZshText(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == ':' || c == '[' || c == ']' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string ZshScript(const std::vector<DefinedCommand>& commands) {
  std::string cases;
  for (const DefinedCommand& command : commands) {
    cases += "    " + Quoted(command.name) + ")\n      _arguments -s";
    for (const DefinedOption& option : command.options) {
      const std::string values = option.choices.empty() ? "_files" : "(" + Joined(option.choices) + ")";
      if (option.names.empty()) {
        cases += " " + Quoted("*:" + ZshText(option.value) + ":" + values);
        continue;
      }
      for (const std::string& name : option.names) {
        std::string specification = "*" + name + "[" + ZshText(option.what) + "]";
        if (!option.value.empty()) specification += ":" + ZshText(option.value) + ":" + values;
        cases += " \\\n        " + Quoted(specification);
      }
    }
    cases += "\n      ;;\n";
  }
  std::string groups;
  for (const std::string& first : FirstWords(commands)) {
    const std::vector<std::string> second = SecondWords(commands, first);
    if (second.empty()) continue;
    groups +=
        "    " + first + ")\n      if (( CURRENT == 3 )); then compadd -- " + Joined(second) +
        "; return; fi\n      command=\"$words[2] $words[3]\"\n      words=(gainsay \"${(@)words[4,-1]}\")\n"
        "      (( CURRENT -= 2 )) ;;\n";
  }
  return "#compdef gainsay\n# zsh completion of gainsay: made by `gainsay completion zsh`.\n"
         "_gainsay() {\n"
         "  local command=$words[2]\n"
         "  if (( CURRENT == 2 )); then compadd -- " +
         Joined(FirstWords(commands)) +
         "; _files; return; fi\n"
         "  case $command in\n" +
         groups +
         "    *) words=(gainsay \"${(@)words[3,-1]}\"); (( CURRENT -= 1 )) ;;\n"
         "  esac\n"
         "  case $command in\n" +
         cases +
         "  esac\n"
         "}\n"
         "compdef _gainsay gainsay\n";
}

std::string FishScript(const std::vector<DefinedCommand>& commands) {
  std::string script = "# fish completion of gainsay: made by `gainsay completion fish`.\n";
  const std::vector<std::string> first_words = FirstWords(commands);
  for (const std::string& first : first_words) {
    script += "complete -c gainsay -n __fish_use_subcommand -a " + first + "\n";
    const std::vector<std::string> second = SecondWords(commands, first);
    if (!second.empty())
      script += "complete -c gainsay -n " +
                Quoted("__fish_seen_subcommand_from " + first +
                       "; and not "
                       "__fish_seen_subcommand_from " +
                       Joined(second)) +
                " -a " + Quoted(Joined(second)) + "\n";
  }
  for (const DefinedCommand& command : commands) {
    std::string condition = command.name.empty() ? "__fish_use_subcommand" : "";
    const std::size_t blank = command.name.find(' ');
    if (condition.empty()) condition = "__fish_seen_subcommand_from " + command.name.substr(0, blank);
    if (blank != std::string::npos)
      condition += "; and __fish_seen_subcommand_from " + command.name.substr(blank + 1);
    for (const DefinedOption& option : command.options) {
      std::string line = "complete -c gainsay -n " + Quoted(condition);
      for (const std::string& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (option.names.empty() && option.choices.empty()) continue;
      if (!option.names.empty()) line += " -d " + Quoted(option.what);
      if (!option.value.empty() && !option.names.empty()) line += " -r";
      if (!option.choices.empty()) line += " -a " + Quoted(Joined(option.choices));
      script += line + "\n";
    }
  }
  return script;
}

}  // namespace

std::string CompletionScript(const std::string& shell) {
  const std::vector<DefinedCommand> commands = DefinedCommands();
  if (shell == "zsh") return ZshScript(commands);
  return shell == "fish" ? FishScript(commands) : BashScript(commands);
}

}  // namespace gainsay
