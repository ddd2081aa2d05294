// The composed pipeline: documents in, readings, claims and reports out.
#ifndef GAINSAY_CHECK_CHECK_H_
#define GAINSAY_CHECK_CHECK_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claim/trace.h"
#include "gainsay/claim.h"
#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/extracted.h"
#include "gainsay/limits.h"
#include "gainsay/mention.h"
#include "gainsay/report.h"
#include "match/matcher.h"
#include "rule/load.h"

namespace gainsay {

struct CheckOptions {
  std::string language;  ///< Of every document, whatever it says itself; empty: its own, or English.
  unsigned threads = 0;  ///< 0: as many as there are cores.
  Limits limits;
  bool mentions_only = false;  ///< Nothing but `Read` will be called: no rule is made ready.
};

/// What one document says: the reading and the claims found in it, each by the first offset.
struct Extraction {
  Reading reading;
  std::vector<Claim> claims;
  Coverage coverage;
};

/// Reads the rules that a run uses: those that ship with the program, then each of `paths`, a later rule
/// overriding an earlier one with the same id.
Knowledge LoadRules(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                    const Limits& limits = {}, WithExamples examples = WithExamples::kYes);

/// The day that most dated sources of a bundle were published on, the earliest of equals: what an undated one
/// is read against.
std::optional<Day> CommonDay(const Bundle& bundle);

/// How many of how many documents have been read.
using ProgressSink = std::function<void(std::size_t done, std::size_t total)>;

/// Runs the stages. Immutable once built: every member function may be called from any thread.
class Checker {
 public:
  /// `knowledge` must outlive the checker. Patterns that do not compile are told in `diagnostics`.
  Checker(const Knowledge& knowledge, CheckOptions options, Diagnostics& diagnostics);

  /// Sentences and mentions of one document. `assumed_day` stands in for a missing date of publication.
  Reading Read(Document document, std::optional<Day> assumed_day = std::nullopt) const;

  /// The same, and its claims. Their `source` is `source`; ids count from 1 in the document.
  Extraction Extract(Document document, std::uint32_t source = 0,
                     std::optional<Day> assumed_day = std::nullopt) const;

  /// Why a rule of the knowledge made the claims of an extraction that it made, and no others.
  RuleTrace Trace(const Extraction& extraction, const Rule& rule) const;

  /// Everything about one bundle. `diagnostics` of reading the bundle go into the report by the caller. With
  /// drafts, these stand among the sources, marked as what they are, and the findings are those that concern
  /// them: what they contradict, and what no source carries. `progress` is told of each document that has
  /// been read, from any thread.
  Report Check(Bundle bundle, std::vector<Document> drafts = {}, const ProgressSink& progress = {}) const;

  /// The second half of `Check`: the same report on what was extracted elsewhere, by the same rules. A claim
  /// of a rule that is not known is told in the report and left out.
  Report Compare(ExtractedBundle bundle) const;

 private:
  /// Where an offset of a source stands in its file.
  using PlaceFinder = std::function<Place(std::uint32_t source, std::uint32_t offset)>;

  /// The report on extractions, whose claims, texts of blocks and mentions it takes.
  Report ReportOn(const std::string& bundle, std::vector<Extraction>& extractions,
                  const std::set<std::string>& drafts, const PlaceFinder& place_of) const;
  const Language* LanguageOf(const Document& document) const;

  const Knowledge& knowledge_;
  CheckOptions options_;
  Matcher matcher_;
};

}  // namespace gainsay

#endif  // GAINSAY_CHECK_CHECK_H_
