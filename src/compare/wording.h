// Two wordings of what should be one passage, word by word.
#ifndef GAINSAY_COMPARE_WORDING_H_
#define GAINSAY_COMPARE_WORDING_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"

namespace gainsay {

/// The words of a quotation, parted where it leaves something out ("...", "[he]"). Folded, spelling variants
/// that editions of one language differ in (colour, color) made equal.
struct Wording {
  std::vector<std::vector<std::string>> stretches;
  std::vector<std::string> written;  ///< All words in their own spelling, folded.

  std::vector<std::string> words() const;
};

/// A folded word in the one of its spellings that all editions of the language are compared in.
std::string OneSpelling(std::string word, const SpellingPairs& spellings);

/// A quotation with its contractions written out: "There is" for "There's".
std::string WithoutContractions(std::string_view quotation, const SpellingPairs& contractions);

Wording WordingOf(std::string_view quotation, const SpellingPairs& spellings);

/// Does every stretch of `part` stand in one stretch of `whole`, in order?
bool IsExtract(const Wording& part, const Wording& whole);

/// Two word sequences laid side by side.
struct WordDiff {
  std::size_t shared = 0;  ///< Words in a longest common subsequence.
  /// What was replaced, in order: words of one between two shared words, and those of the other.
  struct Change {
    std::string from;
    std::string to;
    bool at_start = false;
    bool at_end = false;
    bool minor = false;  ///< A letter, an ending, or an article: what editors mend without a word.
  };
  std::vector<Change> changes;
};

/// A run of words that two sequences do not share, between words that they do.
struct WordRun {
  std::size_t a_from = 0;
  std::size_t a_to = 0;
  std::size_t b_from = 0;
  std::size_t b_to = 0;
  std::size_t same_before = 0;  ///< Words right before the run that are the same in both.
  std::size_t same_behind = 0;
};

/// The runs outside a longest common subsequence, in order. Costs the product of the lengths.
std::vector<WordRun> DifferingRuns(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// The changes are told in the spelling of each side.
WordDiff Diff(const Wording& a, const Wording& b);

/// Does only one of the two go on there, before or behind what both have?
bool IsEdge(const WordDiff::Change& change);

/// Does one end as the other begins, so that both may be cut out of a longer passage?
bool Overlap(const WordDiff& diff);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_WORDING_H_
