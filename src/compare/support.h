// What a draft says that no source carries.
#ifndef GAINSAY_COMPARE_SUPPORT_H_
#define GAINSAY_COMPARE_SUPPORT_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "compare/finding.h"
#include "gainsay/mention.h"

namespace gainsay {

/// A figure, date, name or quotation of a draft.
struct Unsupported {
  std::uint32_t source = 0;
  Mention mention;
  std::string other_unit;  ///< Of a figure: a source's passage with the same numeral and another unit.
};

/// The figures, dates, names and quotations of the report's drafts that stand in none of the sources that are
/// no drafts. `mentions` are those of each source, in order of the report; empty where there is no draft to
/// check. Adds a claim on each that no rule has claimed, so this comes before anything that counts into the
/// claims.
std::vector<Unsupported> AddUnsupportedClaims(Comparison& comparison,
                                              std::span<const std::vector<Mention>> mentions);

/// A finding on each that no other finding of the comparison tells of and that is no sum of what the sources
/// carry, as far as the rows have worked it out.
void CompareSupport(Comparison& comparison, const std::vector<Row>& rows,
                    const std::vector<Unsupported>& unsupported);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_SUPPORT_H_
