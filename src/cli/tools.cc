#include "cli/tools.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace gainsay {
void AddMissingExcerpts(const std::vector<std::string>& paths, Diagnostics& troubles) {
  const bool complete = std::all_of(troubles.begin(), troubles.end(), [](const Diagnostic& d) {
    return !d.excerpt.empty() || d.place.line == 0;
  });
  if (complete) return;
  const std::span<const RuleFile> shipped = EmbeddedRules();
  std::vector<RuleFile> files(shipped.begin(), shipped.end());
  Diagnostics told_already;
  for (const std::string& path : paths) {
    std::vector<RuleFile> more = ReadRulesWithPack(path, told_already);
    std::move(more.begin(), more.end(), std::back_inserter(files));
  }
  AddExcerpts(files, troubles);
}

namespace {

// What ships is known to be sound; a mistake in a reader's rules is told whatever the command needs.
bool NeedsNoRules(const Session& session, Purpose purpose) {
  return purpose == Purpose::kMentions && session.args.rules.empty();
}

}  // namespace

Tools::Tools(Session& session, Purpose purpose)
    : knowledge_(LoadRules(session.args.rules, troubles_, {},
                           purpose == Purpose::kExamples ? WithExamples::kYes : WithExamples::kNo)),
      checker_(knowledge_, {session.args.language, session.args.threads, {}, NeedsNoRules(session, purpose)},
               troubles_) {
  AddMissingExcerpts(session.args.rules, troubles_);
  Diagnostics to_tell = troubles_;
  Tell(session, to_tell, session.outcome.rule_errors);
  usable_ = session.outcome.rule_errors == 0 || session.args.keep_going;
}

}  // namespace gainsay
