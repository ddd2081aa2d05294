// Putting a finding together: what every comparison needs to say what it found.
#ifndef GAINSAY_COMPARE_FINDING_H_
#define GAINSAY_COMPARE_FINDING_H_

#include <span>
#include <string>
#include <vector>

#include "compare/aligned_sentences.h"
#include "compare/group.h"
#include "compare/one_unit.h"
#include "compare/word_kinds.h"
#include "gainsay/alias.h"
#include "gainsay/alignment.h"
#include "gainsay/language.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// What the comparisons work on. The report holds sources, origins and claims; rows and findings are its
/// output.
struct Comparison {
  Report& report;
  const RuleSet& rules;
  const AliasTable& places;
  const Language* language = nullptr;
  std::span<const SentencePair> pairs = {};
  UnitConversion units = {};
  AlignedSentences matching = {};  ///< `pairs`, to look one up.
  AsWritten written = {};          ///< Figures that were converted.
  WordKinds kinds = {};            ///< Of the language.
};

/// A finding on positions; its claims are those of the positions. The id is given at the end of the
/// comparison.
Finding MakeFinding(FindingType type, Severity severity, const std::string& rule, const std::string& measure,
                    std::vector<Position> positions);

/// The measure in words: its title, its name with blanks, or "figure" where nothing says what is counted.
std::string MeasureTitle(const RuleSet& rules, const std::string& measure);

/// What a disagreement between claims weighs: what their rule says, or the least that the patterns of some of
/// them say instead. Without a rule an error.
Severity SeverityOf(const Report& report, const Rule* rule, std::span<const Position> positions);

/// One step down: error, warning, note.
Severity Lowered(Severity severity);

/// `about 4,000 (Western officials) in a.txt, b.txt`: a position as a step of `why`.
std::string DescribePosition(const Report& report, const Position& position);

/// Are authorities cited for both, and none of them for both?
bool CitedApart(const Position& a, const Position& b);

/// Is there a source of one that does not take the other position as well?
bool SourcesApart(const Position& a, const Position& b);

/// Does some source take both positions?
bool ShareSource(const Position& a, const Position& b);

/// Orders findings and gives each its fingerprint (docs/interface.md), with an ordinal where two would be
/// equal.
void FinishFindings(Report& report);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_FINDING_H_
