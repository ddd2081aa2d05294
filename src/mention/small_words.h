// Which words of a text occur without a capital: what begins a sentence with one is no name if it does.
#ifndef GAINSAY_MENTION_SMALL_WORDS_H_
#define GAINSAY_MENTION_SMALL_WORDS_H_

#include <array>
#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

#include "mention/phrase.h"
#include "mention/view_index.h"

namespace gainsay {

/// Words are asked for first, then told: all of them by one pass over the tokens, when the first one has to
/// be told.
class SmallWords {
 public:
  explicit SmallWords(const TokenText& text) : text_(text) {}

  /// The number of a word of the text, in any case and without the full stop that may end it. None is asked
  /// for once one was told.
  std::uint32_t Ask(std::string_view word);

  /// Does the word with this number occur in lower case?
  bool Occurs(std::uint32_t word);

 private:
  void Read();

  const TokenText& text_;
  std::forward_list<std::string> kept_;  // The words in lower case, where the index can see them.
  ViewIndex asked_;
  std::array<bool, 256> may_ = {};  // By what tokens keep of a hash: may it be that of a word asked for?
  std::vector<bool> occurs_;        // By number, once the text was read.
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SMALL_WORDS_H_
