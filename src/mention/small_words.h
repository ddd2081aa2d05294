// Which words of a text occur without a capital: what begins a sentence with one is no name if it does.
#ifndef GAINSAY_MENTION_SMALL_WORDS_H_
#define GAINSAY_MENTION_SMALL_WORDS_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "mention/phrase.h"

namespace gainsay {

/// Words are asked for first, then told: all of them by one pass over the tokens, when the first one has to
/// be told.
class SmallWords {
 public:
  explicit SmallWords(const TokenText& text) : text_(text) {}

  /// The number of a word in lower case. None is asked for once one was told.
  std::uint32_t Ask(const std::string& word);

  /// Does the word with this number occur so in the text?
  bool Occurs(std::uint32_t word);

 private:
  struct Asked {
    std::string word;
    std::uint32_t next = 0;  // One more than the number of the next one with the same part of its hash.
    bool occurs = false;
  };

  static std::uint8_t HashOf(const std::string& word);
  void Read();

  const TokenText& text_;
  std::vector<Asked> asked_;
  std::array<std::uint32_t, 256> first_ = {};  // By what tokens keep of a hash: one more than a number, or 0.
  bool read_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SMALL_WORDS_H_
