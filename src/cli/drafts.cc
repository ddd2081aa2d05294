#include "cli/drafts.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>

#include "cli/inputs.h"

namespace gainsay {
namespace {

std::string NameOf(const Document& draft) { return std::filesystem::path(draft.path).stem().string(); }

}  // namespace

Drafts::Drafts(Session& session)
    : any_(!session.args.drafts.empty()), by_name_(!session.args.json_lines && !IsOneBundle(session.args)) {
  Diagnostics unread;
  drafts_ = ReadDrafts(session.args.drafts, unread);
  checked_.resize(drafts_.size());
  TellUnattached(session, unread);
}

bool Drafts::Concern(const Bundle& bundle) const {
  return !any_ || !by_name_ || std::any_of(drafts_.begin(), drafts_.end(), [&](const Document& draft) {
    return NameOf(draft) == bundle.name;
  });
}

std::vector<Document> Drafts::Of(const Bundle& bundle) {
  std::vector<Document> drafts;
  for (std::size_t i = 0; i < drafts_.size(); ++i) {
    if (by_name_ && NameOf(drafts_[i]) != bundle.name) continue;
    checked_[i] = true;
    drafts.push_back(drafts_[i]);
  }
  return drafts;
}

Diagnostics Drafts::Unchecked() const {
  Diagnostics unchecked;
  for (std::size_t i = 0; i < drafts_.size(); ++i) {
    if (checked_[i]) continue;
    Diagnostic trouble = {Level::kError,
                          "draft",
                          "no bundle is called '" + NameOf(drafts_[i]) + "', so this draft was not checked",
                          {drafts_[i].path}};
    trouble.help = "of several bundles, a draft is checked against the one of its name";
    unchecked.push_back(std::move(trouble));
  }
  return unchecked;
}

}  // namespace gainsay
