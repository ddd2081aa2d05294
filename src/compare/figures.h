// The figures of one sentence, and what stands between them.
#ifndef GAINSAY_COMPARE_FIGURES_H_
#define GAINSAY_COMPARE_FIGURES_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/report.h"

namespace gainsay {

/// One figure that a claim states.
struct Figure {
  std::uint32_t claim = 0;
  const Quantity* quantity = nullptr;
  /// What stands before it in its sentence, since the figure before: folded words, and the marks `, ; : ( )
  /// -` (any dash) as words of their own.
  std::vector<std::string> before;
};

/// The figures of a sentence in their order, and what stands behind the last one.
struct SentenceFigures {
  std::vector<Figure> figures;
  std::vector<std::string> behind;
};

/// The sentences of a report that have two figures or more, in order. Ordinals are no figures here. Points
/// into the report.
std::vector<SentenceFigures> FiguresBySentence(const Report& report);

/// A stretch of text as folded words and marks.
std::vector<std::string> WordsAndMarks(std::string_view text);

/// Is it one of the marks?
bool IsMark(std::string_view token);

/// Calls `take` with the claims of each sentence that has any, in order.
void ForEachSentence(const Report& report, const std::function<void(std::span<const std::uint32_t>)>& take);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_FIGURES_H_
