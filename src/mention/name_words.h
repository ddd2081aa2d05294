// The words of a sentence as the search for names sees them: capitals, what stands between, what lists know.
#ifndef GAINSAY_MENTION_NAME_WORDS_H_
#define GAINSAY_MENTION_NAME_WORDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/span.h"
#include "mention/amount.h"

namespace gainsay {

/// What stands between a word and the one before it.
enum class Gap : std::uint8_t { kStart, kBlank, kAmpersand, kComma, kOpen, kBreak };

struct NameWord {
  Span span;  ///< Without possessive ending; with the full stop of an initial or abbreviation.
  std::uint64_t classes = 0;  ///< Of NameWords.
  Gap gap = Gap::kBreak;
  bool capital = false;
  bool all_capitals = false;  ///< Two letters or more, none of them small.
  bool number = false;
  bool possessive = false;  ///< Ends a name: "Reed's", "Cairo-based".
  bool opens = false;  ///< Begins the sentence, a quote or what follows a colon: its capital tells nothing.
  bool initial_hyphen = false;  ///< "R-Ohio": one letter before a hyphen.
  bool address = false;         ///< Part of a web address, mail address or tag.

  bool Is(std::uint64_t any_of) const { return (classes & any_of) != 0; }
};

/// How a sentence is written: in capitals, as a headline where most words have one, or as running text.
enum class Casing { kRunning, kTitle, kCapitals };

Casing CasingOf(std::span<const NameWord> words);

/// Do a sentence's tokens tell already that it is running text? `capitals` are those of its tokens that bear
/// one, of which there is one at least.
bool IsCertainlyRunning(const TokenText& text, Span sentence, std::span<const std::uint32_t> capitals);

/// Letters of ASCII in lower case, curly apostrophes as straight ones, no full stop at the end.
void FoldName(std::string_view word, std::string& out);

/// The classes of the word at a place of a text, which is folded so. `scratch` is for reuse.
std::uint64_t ClassesOf(const WordClasses& words, std::string_view text, Span word, std::string& scratch);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_WORDS_H_
