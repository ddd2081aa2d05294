// What a run found: rows that set figures side by side, and findings that say which cannot both be true.
#ifndef GAINSAY_REPORT_H_
#define GAINSAY_REPORT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/mention.h"

namespace gainsay {

enum class Verdict { kSingle, kConflict, kAgree, kTension, kCompatible, kIncomparable };
std::string_view VerdictName(Verdict verdict);

enum class FindingType {
  kConflict,
  kTension,
  kDifferentMeasure,
  kPrecision,
  kHedgeDropped,
  kSuperseded,
  kAttributionMoved,
  kAttributionDropped,
  kAttributionMerged,
  kAttributionInflated,
  kDifferentAuthority,
  kUnitSlip,
  kMagnitudeSlip,
  kDigitSlip,
  kInconsistent,
  kAlteredQuote,
  kNameMismatch,
  kEntityMismatch,
  kWordingChanged,
  kUnsupported,
  kOneOrigin,
};
/// The name used in every output: `different-measure`.
std::string_view FindingTypeName(FindingType type);

/// One value as written (same ends, same hedge) and all who give it. Indices count into the report.
struct Position {
  Value value;
  std::vector<std::uint32_t> claims;
  std::vector<std::uint32_t> sources;
  std::uint32_t origins = 0;       ///< How many independent origins the sources come from.
  std::vector<std::string> cited;  ///< Names, each once, in order of appearance.
};

/// One measure with one set of axes.
struct Row {
  std::string measure;
  ClaimKind kind = ClaimKind::kNumber;
  Axes axes;
  Verdict verdict = Verdict::kSingle;
  std::vector<Position> positions;
  std::vector<std::string> joins;  ///< Arithmetic with other rows that works out, in words.
};

/// One disagreement, with every position taken in it.
struct Finding {
  std::string id;  ///< Fingerprint: survives edits elsewhere and renamed files.
  FindingType type = FindingType::kConflict;
  Severity severity = Severity::kError;
  std::string rule;
  std::string measure;
  std::string message;
  std::vector<std::uint32_t> claims;
  std::vector<Position> positions;
  std::vector<std::string> why;  ///< Steps that a reader can follow and repeat.
};

/// A group of sources that are copies or rewrites of one another.
struct Origin {
  std::uint32_t id = 1;
  std::vector<std::uint32_t> sources;
  std::string why;        ///< Empty for a source that stands alone.
  bool probable = false;  ///< Coinciding claims only: independent reports can look like that.
};

/// What a source says about itself, as the report repeats it.
struct SourceInfo {
  std::string id;
  std::string path;
  Metadata metadata;
  std::uint32_t origin = 1;
  bool draft = false;  ///< What is checked against the other sources.
};

struct Count {
  std::uint32_t seen = 0;
  std::uint32_t claimed = 0;
};

/// A figure, quote or name that no rule claimed.
struct Unclaimed {
  std::uint32_t source = 0;
  MentionKind kind = MentionKind::kNumber;
  std::string text;
  Span span;
  Place place;
};

/// What was seen beside what was found: a silent miss is the worst fault.
struct Coverage {
  Count numbers;
  Count quotes;
  Count names;
  std::vector<Unclaimed> unclaimed;
};

/// The report on one bundle.
struct Report {
  std::string bundle;
  std::vector<SourceInfo> sources;  ///< By id.
  std::vector<std::string> texts;   ///< The extracted text of each source, for excerpts.
  /// What each stretch of each text is (headline, caption); empty where that is not known.
  std::vector<std::vector<Block>> blocks;
  std::vector<Origin> origins;
  std::vector<Claim> claims;  ///< By source, then offset.
  std::vector<Row> rows;
  std::vector<Finding> findings;  ///< By severity, then measure, then first claim.
  Coverage coverage;
  std::vector<std::string> passed_over;  ///< Files that are no articles.
  Diagnostics diagnostics;               ///< What was not examined, and why.
};

}  // namespace gainsay

#endif  // GAINSAY_REPORT_H_
