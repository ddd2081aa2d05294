// The drafts of a run, and what each of them is checked against.
#ifndef GAINSAY_CLI_DRAFTS_H_
#define GAINSAY_CLI_DRAFTS_H_

#include <vector>

#include "cli/session.h"
#include "gainsay/diagnostic.h"
#include "gainsay/document.h"

namespace gainsay {

/// Of several bundles, a draft belongs to the one of its name: drafts/flood.md to stories/flood. A single
/// bundle is that of all drafts, and so is each bundle of a stream.
class Drafts {
 public:
  /// Reads them. One that cannot be read is told and left out.
  explicit Drafts(Session& session);

  /// Is there something to report on the bundle? Without drafts always.
  bool Concern(const Bundle& bundle) const;

  /// Those to check against the bundle.
  std::vector<Document> Of(const Bundle& bundle);

  /// After the last bundle: those that none was for, so that they have not been checked.
  Diagnostics Unchecked() const;

 private:
  bool any_ = false;
  bool by_name_ = false;
  std::vector<Document> drafts_;
  std::vector<bool> checked_;  ///< For each of them.
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_DRAFTS_H_
