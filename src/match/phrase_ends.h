// Where a noun phrase ends, as far as word lists tell.
#ifndef GAINSAY_MATCH_PHRASE_ENDS_H_
#define GAINSAY_MATCH_PHRASE_ENDS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

#include "gainsay/language.h"

namespace gainsay {

/// Judges the words of `{phrase}` for one language, which must outlive it. Immutable, so safe to share.
class PhraseEnds {
 public:
  PhraseEnds() = default;
  explicit PhraseEnds(const Language& language);

  /// May a word (lower case) be no part of a noun phrase? `first`: no word of the phrase stands before it; a
  /// participle may then ("wounded soldiers", but "soldiers | wounded").
  bool Ends(std::string_view word, bool first) const;

 private:
  std::unordered_set<std::string> function_words_;
  const ReportingWords* grammar_ = nullptr;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_PHRASE_ENDS_H_
