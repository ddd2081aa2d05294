// The findings of a whole run with the places a reader can go to: what the formats of build systems share.
#ifndef GAINSAY_REPORT_FINDINGS_H_
#define GAINSAY_REPORT_FINDINGS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/report.h"
#include "report/writer.h"

namespace gainsay {

/// A finding with the report it stands in.
struct RunFinding {
  const Report* report = nullptr;
  const Finding* finding = nullptr;
};

/// All findings that are to be shown, the gravest first, otherwise in the order of the reports.
std::vector<RunFinding> FindingsOf(const WholeRun& run, Severity shown);

/// How many findings there are by severity, shown or not.
std::array<std::size_t, 3> CountFindings(const WholeRun& run);

/// What went wrong, errors first: an error is content that was not examined. Notes are left out.
std::vector<const Diagnostic*> TroublesOf(const WholeRun& run);

/// Is there anything that was not examined?
bool IsComplete(const WholeRun& run);

/// A path as seen from `folder`, without detours: `drafts/a.md`.
std::string PathFrom(std::string_view path, std::string_view folder);

/// Where a claim stands: its file as seen from the run's folder, line and column.
Place PlaceOf(const Report& report, const Claim& claim, const WriteOptions& options);

/// The claim at which a finding is shown, null if it has none: in the draft, where one is checked, otherwise
/// the first of the first position.
const Claim* PrimaryClaim(const Report& report, const Finding& finding);

/// Where a finding is shown: at its primary claim, or else at the first source that it speaks of.
Place PrimaryPlace(const Report& report, const Finding& finding, const WriteOptions& options);

/// The other claims, at most `most`: the first of each position before the rest.
std::vector<const Claim*> OtherClaims(const Report& report, const Finding& finding, std::size_t most);

/// What a claim says and who is cited for it: `about 600 (Seoul)`.
std::string ClaimText(const Claim& claim);

/// The sentence a claim stands in, on one line of at most `width` columns around the claim.
std::string SentenceOf(const Report& report, const Claim& claim, std::size_t width);

/// `3 errors, 1 warning, 0 notes`.
std::string CountsText(const std::array<std::size_t, 3>& findings);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_FINDINGS_H_
