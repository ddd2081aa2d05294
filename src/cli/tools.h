// The rules of a run, read and compiled, with everything wrong in them told.
#ifndef GAINSAY_CLI_TOOLS_H_
#define GAINSAY_CLI_TOOLS_H_

#include "check/check.h"
#include "cli/session.h"
#include "gainsay/diagnostic.h"
#include "rule/load.h"

namespace gainsay {

/// Stays where it is: the checker refers to the knowledge.
class Tools {
 public:
  /// Reads the shipped rules and those of the session; tells what is wrong in them.
  explicit Tools(Session& session);
  Tools(const Tools&) = delete;
  Tools& operator=(const Tools&) = delete;

  const Knowledge& knowledge() const { return knowledge_; }
  const Checker& checker() const { return checker_; }
  /// Everything wrong in the rules; it has been told.
  const Diagnostics& troubles() const { return troubles_; }

 private:
  Diagnostics troubles_;
  Knowledge knowledge_;
  Checker checker_;
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_TOOLS_H_
