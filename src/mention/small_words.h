// Which words of a text occur without a capital: what begins a sentence with one is no name if it does.
#ifndef GAINSAY_MENTION_SMALL_WORDS_H_
#define GAINSAY_MENTION_SMALL_WORDS_H_

#include <array>
#include <cstdint>
#include <vector>

#include "gainsay/span.h"
#include "mention/key_index.h"
#include "mention/phrase.h"

namespace gainsay {

/// Words are asked for first, then told: all of them by one pass over the tokens, when the first one has to
/// be told.
class SmallWords {
 public:
  explicit SmallWords(const TokenText& text) : text_(text) {}

  /// The number of the word at a place of the text, in any case and without the full stop that may end it.
  /// None is asked for once one was told.
  std::uint32_t Ask(Span word);

  /// Does the word with this number occur in lower case?
  bool Occurs(std::uint32_t word);

 private:
  void Read();

  const TokenText& text_;
  // In lower case. Of words longer than a key two might pass for one, if ever; then one name more is doubted.
  KeyIndex<WordKey, bool> asked_;   // With what was found out.
  std::array<bool, 256> may_ = {};  // By what tokens keep of a hash: may it be that of a word asked for?
  bool read_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SMALL_WORDS_H_
