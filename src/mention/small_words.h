// Which words of a text occur without a capital: what begins a sentence with one is no name if it does.
#ifndef GAINSAY_MENTION_SMALL_WORDS_H_
#define GAINSAY_MENTION_SMALL_WORDS_H_

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "mention/phrase.h"

namespace gainsay {

/// Words are asked for first, then told: all of them by one pass over the tokens, when the first one has to
/// be told.
class SmallWords {
 public:
  explicit SmallWords(const TokenText& text) : text_(text) { first_.fill(kNone); }

  /// The number of a word of the text, in any case and without the full stop that may end it. None is asked
  /// for once one was told.
  std::uint32_t Ask(std::string_view word);

  /// Does the word with this number occur in lower case?
  bool Occurs(std::uint32_t word);

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  struct Asked {
    std::string_view word;  // As it was asked for.
    std::uint32_t next = 0;
    bool occurs = false;
  };

  void Read();

  const TokenText& text_;
  std::vector<Asked> asked_;
  std::array<std::uint32_t, 256> first_;  // By what tokens keep of a hash: the first one that was asked for.
  bool read_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SMALL_WORDS_H_
