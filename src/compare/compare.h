// Claims in, rows and findings out: what the program exists for.
#ifndef GAINSAY_COMPARE_COMPARE_H_
#define GAINSAY_COMPARE_COMPARE_H_

#include "gainsay/alias.h"
#include "gainsay/language.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// Fills `rows` and `findings` of a report that has sources, texts, origins and claims. Symmetric in the
/// sources: their order changes nothing but the order of the output. `language` is that of the texts; null if
/// it has no table. Thread-safe for different reports.
void Compare(Report& report, const RuleSet& rules, const AliasTable& places, const Language* language);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_COMPARE_H_
