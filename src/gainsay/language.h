// The words of one language, as read from rules/lang/<language>.yaml. The program itself knows none.
#ifndef GAINSAY_LANGUAGE_H_
#define GAINSAY_LANGUAGE_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/quantity.h"

namespace gainsay {

/// Number words, separators, hedges and what belongs to quantities.
struct QuantityWords {
};

/// Months, weekdays, seasons, relative days.
struct DateWords {
};

/// Quotation marks and the words of names.
struct QuoteWords {
};
struct NameWords {
};

/// Cues that name who says so: "according to X", "X said".
struct ReportingWords {
};

/// Negation, modality, stock and flow: what the axes `status` and `basis` are read from.
/// All phrases are in lower case with one blank between words, longest first; they stand on word boundaries.
struct StatusCue {
  std::string phrase;
  std::string status;     ///< `planned`, `denied`, `hypothetical`.
  std::uint8_t step = 0;  ///< How firm: from "may" (1) over "plans to" and "is set to" to "will"; 0 for denial.
};
struct BasisCue {
  std::string phrase;
  std::string basis;  ///< `stock`, `flow`, `change`.
};
struct AxisWords {
  std::vector<StatusCue> status;
  std::vector<BasisCue> basis;
};

/// What ends no sentence ("U.S."), and what opens a clause.
struct SentenceWords {
  /// With their full stops. Lower case matches in any case; otherwise as written or in capitals.
  std::vector<std::string> abbreviations;
  std::vector<std::string> clause_openers;  ///< "but", "which", "while": a clause ends at a comma before them.
  std::vector<std::string> number_abbreviations;  ///< Those before a number only: "No.", which is a word as well.
  std::vector<std::string> sentence_openers;  ///< Lower case: "the", "he": with a capital behind "U.S.", a new sentence.
};

/// Everything the program knows of one language. Plain data: safe to read from any number of threads.
struct Language {
  std::string tag;  ///< BCP 47: `en`.
  QuantityWords quantities;
  DateWords dates;
  QuoteWords quotes;
  NameWords names;
  ReportingWords reporting;
  AxisWords axes;
  SentenceWords sentences;
  std::vector<std::string> function_words;  ///< Words that carry no content: left out when sentences are compared.
};

}  // namespace gainsay

#endif  // GAINSAY_LANGUAGE_H_
