// The definition of the options as plain data: what is documented or completed from it needs no parser.
#ifndef GAINSAY_CLI_DEFINITION_H_
#define GAINSAY_CLI_DEFINITION_H_

#include <string>
#include <vector>

namespace gainsay {

struct DefinedOption {
  std::vector<std::string> names;    ///< `-q`, `--quiet`; empty for a positional argument.
  std::string value;                 ///< What stands for its value in help: `PATH`; empty for a flag.
  std::string what;                  ///< One sentence without a full stop.
  std::vector<std::string> choices;  ///< All values there are; empty if they are not a list.
};

struct DefinedCommand {
  std::string name;  ///< `baseline write`; empty for the program itself.
  std::string what;
  std::vector<DefinedOption> options;
};

/// The program, then each command that can be run, in the order of the help.
std::vector<DefinedCommand> DefinedCommands();

}  // namespace gainsay

#endif  // GAINSAY_CLI_DEFINITION_H_
