// `--trace RULE`: which sentences a rule looked at, what its patterns matched there, and what became of it.
#ifndef GAINSAY_CLI_TRACE_H_
#define GAINSAY_CLI_TRACE_H_

#include "cli/session.h"
#include "cli/tools.h"
#include "gainsay/document.h"

namespace gainsay {

/// Is there such a rule, if one is to be traced? Told as a fault of usage if not.
bool CanTrace(Session& session, const Tools& tools);

/// Writes the trace of a bundle to standard error, if one was asked for.
void TraceBundle(Session& session, const Tools& tools, const Bundle& bundle);

}  // namespace gainsay

#endif  // GAINSAY_CLI_TRACE_H_
