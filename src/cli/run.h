// The command line as one function.
#ifndef GAINSAY_CLI_RUN_H_
#define GAINSAY_CLI_RUN_H_

#include <iosfwd>

namespace gainsay {

/// Runs one command line and returns the exit status of docs/interface: 0, 1 or 2.
int Run(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace gainsay

#endif  // GAINSAY_CLI_RUN_H_
