// Claims in, rows and findings out: what the program exists for.
#ifndef GAINSAY_COMPARE_COMPARE_H_
#define GAINSAY_COMPARE_COMPARE_H_

#include <span>
#include <vector>

#include "compare/one_unit.h"
#include "gainsay/alias.h"
#include "gainsay/alignment.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// What a comparison knows beside the claims. All of it is read only.
struct CompareInputs {
  const RuleSet& rules;
  const AliasTable& places;
  const Language* language = nullptr;        ///< Of the texts; null if there is no table for it.
  std::span<const SentencePair> pairs = {};  ///< Sentences of different sources that match.
  /// The mentions of each source; empty where no source is a draft, since nobody asks for them then.
  std::span<const std::vector<Mention>> mentions = {};
  UnitConversion units = {};
};

/// Fills `rows` and `findings` of a report that has sources, texts, origins and claims. Symmetric in the
/// sources: their order changes nothing but the order of the output. Thread-safe for different reports.
void Compare(Report& report, const CompareInputs& inputs);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_COMPARE_H_
