// What `gainsay --help-limits` prints.
#ifndef GAINSAY_CLI_LIMITS_HELP_H_
#define GAINSAY_CLI_LIMITS_HELP_H_

#include <string>

namespace gainsay {

/// The default limits, one a line, from the one table that the program uses.
std::string LimitsHelp();

}  // namespace gainsay

#endif  // GAINSAY_CLI_LIMITS_HELP_H_
