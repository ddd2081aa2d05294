// What is made from the definition of the options: the manual page and the completions of shells.
#ifndef GAINSAY_CLI_SETUP_H_
#define GAINSAY_CLI_SETUP_H_

#include <string>

namespace gainsay {

/// The manual page as man(7) source. Holds no date, so that the same program gives the same bytes.
std::string ManualPage();

/// A script for `bash`, `zsh` or `fish` that completes commands, options and their values.
std::string CompletionScript(const std::string& shell);

}  // namespace gainsay

#endif  // GAINSAY_CLI_SETUP_H_
