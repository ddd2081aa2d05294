// The rules of a run, read and compiled, with everything wrong in them told.
#ifndef GAINSAY_CLI_TOOLS_H_
#define GAINSAY_CLI_TOOLS_H_

#include <string>
#include <vector>

#include "check/check.h"
#include "cli/session.h"
#include "gainsay/diagnostic.h"
#include "rule/load.h"

namespace gainsay {

/// What a command needs of the rules: mentions know languages alone, and most of a rule file is examples.
enum class Purpose { kMentions, kClaims, kExamples };

/// Stays where it is: the checker refers to the knowledge.
class Tools {
 public:
  /// Reads the shipped rules and those of the session; tells what is wrong in them.
  explicit Tools(Session& session, Purpose purpose = Purpose::kClaims);
  Tools(const Tools&) = delete;
  Tools& operator=(const Tools&) = delete;

  /// May the rules be used? Not with a mistake in them, unless that was asked for: what half a rule set does
  /// not find would look like agreement.
  bool usable() const { return usable_; }

  const Knowledge& knowledge() const { return knowledge_; }
  const Checker& checker() const { return checker_; }
  /// Everything wrong in the rules; it has been told.
  const Diagnostics& troubles() const { return troubles_; }

 private:
  Diagnostics troubles_;
  Knowledge knowledge_;
  Checker checker_;
  bool usable_ = true;
};

/// Puts the lines at their places into complaints that have none, from the shipped rules and the files at
/// `paths`. Later stages know places but not the lines at them; the files are read again only where something
/// is wrong.
void AddMissingExcerpts(const std::vector<std::string>& paths, Diagnostics& troubles);

}  // namespace gainsay

#endif  // GAINSAY_CLI_TOOLS_H_
