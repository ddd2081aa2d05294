// What two written names are to one another.
#ifndef GAINSAY_COMPARE_NAME_RELATION_H_
#define GAINSAY_COMPARE_NAME_RELATION_H_

#include <string_view>

#include "compare/word_kinds.h"

namespace gainsay {

/// In order of how much an editor should worry.
enum class NameRelation {
  kSame,         ///< Equal but for case, accents, marks and initials.
  kShortForm,    ///< A surname or given name for the whole, or the whole without its middle.
  kCut,          ///< Two words or more of a longer name, its end missing: "Kim Jong" for "Kim Jong Un".
  kLetterApart,  ///< Of several words one differs by a letter, and is short: "Emma Clarke", "Emma Clark".
  kMisspelt,     ///< A letter or two differ.
  kDifferent,
};

/// `a` is the shorter name. Symmetric for names of one length. By `kinds` a plural is told from a slip: it is
/// another word.
NameRelation RelateNames(std::string_view a, std::string_view b, const WordKinds& kinds);

/// Does every word of `part` stand in `whole`, in the same order?
bool IsPartOfName(std::string_view part, std::string_view whole);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_NAME_RELATION_H_
