// What all commands of one run share: the streams, how to draw on them, and what decides the exit status.
#ifndef GAINSAY_CLI_SESSION_H_
#define GAINSAY_CLI_SESSION_H_

#include <cstddef>
#include <iosfwd>
#include <string_view>

#include "cli/args.h"
#include "cli/status.h"
#include "gainsay/diagnostic.h"
#include "report/style.h"

namespace gainsay {

struct Session {
  const Args& args;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Style out_style;
  Style err_style;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  Outcome outcome = {};
  Diagnostics unattached = {};  ///< Told already: of inputs that are part of no bundle.
};

/// A session that draws as `args`, the environment and the streams ask for. Colour: the option, then
/// NO_COLOR, then FORCE_COLOR, then whether the stream is a terminal.
Session StartSession(const Args& args, std::istream& in, std::ostream& out, std::ostream& err);

/// An environment variable; empty if it is not set. Nothing in the program sets one.
std::string_view Environment(const char* name);

/// Writes to standard output. False, and told in the outcome, if it takes nothing more: then stop.
bool Write(Session& session, std::string_view text);

/// Prints diagnostics on standard error and empties the list. `errors` counts those that are errors.
/// With --quiet only errors are printed.
void Tell(Session& session, Diagnostics& diagnostics, std::size_t& errors);

/// Tells what went wrong with inputs that are part of no bundle, and keeps it for the reports on the whole
/// run.
void TellUnattached(Session& session, Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_CLI_SESSION_H_
