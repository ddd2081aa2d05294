// How a sentence is written, by words and by tokens alone.
#include "mention/name_words.h"

#include "mention/letters.h"

namespace gainsay {
namespace {

using N = NameWords;

constexpr std::size_t kFewestCapitals = 5;  // Of a headline that has words without capitals.
constexpr std::uint32_t kShortWord = 5;     // Function words, small in a headline too, are no longer.

bool IsUpperAscii(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

void FoldName(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\xE2' && word.substr(i, 3) == "\u2019") {
      out += '\'';
      i += 2;
    } else {
      out += IsUpperAscii(word[i]) ? static_cast<char>(word[i] + 32) : word[i];
    }
  }
  if (out.size() > 1 && out.back() == '.') out.pop_back();
}

Casing CasingOf(std::span<const NameWord> words) {
  std::size_t capitals = 0;
  std::size_t small = 0;
  std::size_t proper = 0;
  std::size_t shouted = 0;
  std::size_t counted = 0;
  for (const NameWord& word : words) {
    if (word.number || word.address) continue;
    ++counted;
    shouted += word.all_capitals;
    // Short function words are small in a headline too.
    if (word.Is(N::kOrdinary | N::kParticle) && word.span.size() <= kShortWord) continue;
    if (word.capital) {
      ++capitals;
      // These have one anywhere, so that they tell nothing of the rest.
      proper += word.Is(N::kTitle | N::kGiven | N::kSuffix | N::kNeverAlone | N::kOrganisation | N::kPlace) ||
                word.all_capitals || word.span.size() < 3;
    } else {
      ++small;
    }
  }
  if (counted >= 4 && shouted * 10 >= counted * 8) return Casing::kCapitals;
  if (capitals - proper >= kFewestCapitals && capitals - proper >= 4 * small) return Casing::kTitle;
  if (capitals >= 1 && small == 0) return Casing::kTitle;  // "Post a Comment": no word to compare with.
  return Casing::kRunning;
}

// Are a quarter as many long words in lower case as there are capitals? CasingOf then finds no headline,
// whatever the other words are. Looks no farther than it has to, and nowhere jumps by what a word is like.
bool IsCertainlyRunning(const TokenText& text, Span sentence, std::span<const std::uint32_t> capitals) {
  std::size_t small = 0;
  for (const Token* token = &text[capitals.front() + 1U]; token->start < sentence.end; ++token) {
    const bool plain = (token->flags & (Token::kPlain | Token::kCapital)) == Token::kPlain;
    const bool counts = plain & (token->end > token->start + kShortWord) & (token->end < sentence.end) &
                        (text.text[token->start - 1] == ' ');
    small += counts ? 1 : 0;
    if (4 * small > capitals.size()) return true;
  }
  return false;
}

std::uint64_t ClassesOf(const WordClasses& words, std::string_view text, Span word, std::string& scratch) {
  const Letters row = LettersAt(text, word.start);
  if (row.size == word.size() && row.size <= kKeyBytes) return words.FindShort(row.key);
  FoldName(Slice(text, word), scratch);
  return words.Find(scratch);
}

}  // namespace gainsay
