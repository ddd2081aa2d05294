// Accepted findings: a file of fingerprints, each with the reason why the finding is right as it is.
//
//     accepted:
//       - finding: 7c1f2a0d9b3e4f56
//         reason: Both figures are given in the text, with who says so
//         author: A. Editor           # optional, as is
//         expires: 2026-12-31         # the last day on which this holds
//         bundle: flood               # where it was found: a run that does not look there
//         draft: drafts/flood.md      # cannot tell that it is gone
//         message: killed or wounded: ...   # written for readers, never read
#ifndef GAINSAY_CLI_BASELINE_H_
#define GAINSAY_CLI_BASELINE_H_

#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

struct Acceptance {
  std::string finding;  ///< The whole id.
  std::string reason;
  std::string author;
  std::optional<Day> expires;
  std::string message;
  std::string bundle = {};  ///< Where it was found; empty: anywhere.
  std::string draft = {};   ///< The draft that it is on; empty: it is between sources.
  Place place = {};         ///< Of the entry in its file.
  bool used = false;        ///< A finding of this run has the id.
};

/// What one report is on: a bundle, and the draft that is checked against it, if there is one.
struct Subject {
  std::string bundle;
  std::string draft;

  friend auto operator<=>(const Subject&, const Subject&) = default;
};
Subject SubjectOf(const Report& report);

/// Baselines of one run. One with anything wrong in it accepts nothing at all.
struct Baseline {
  std::string file;
  std::string text;  ///< As read.
  std::vector<Acceptance> accepted;
  std::map<std::string, std::size_t, std::less<>> index;  ///< From the id of a finding into `accepted`.
  std::set<Subject> examined;                             ///< What this run has looked at.
};

/// Reads a file. A missing one is an error unless `may_be_missing`. Errors leave the list empty.
Baseline ReadBaseline(const std::string& file, bool may_be_missing, Diagnostics& diagnostics);

/// Takes findings out of the report that are accepted on `today` and marks what was used. Returns a note
/// that counts them, if there are any.
Diagnostics AcceptFindings(Baseline& baseline, Day today, Report& report);

/// Warnings on entries that no finding of the run has although it looked where they were found, or that have
/// expired.
Diagnostics StaleEntries(const Baseline& baseline, Day today);

/// The text of the file with an entry for each of `more` that it does not have yet, after those that are
/// there.
std::string WithEntries(const Baseline& baseline, const std::vector<Acceptance>& more);

/// The text of the file without the entries that `StaleEntries` warns of, and how many those are.
/// Everything else, comments too, stays as it is.
std::string WithoutStale(const Baseline& baseline, Day today, std::size_t& taken_out);

/// Today in UTC.
Day Today();

}  // namespace gainsay

#endif  // GAINSAY_CLI_BASELINE_H_
