// Words in the form in which they are compared: what is one word to a reader is one string here.
#ifndef GAINSAY_TEXT_FOLD_H_
#define GAINSAY_TEXT_FOLD_H_

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "gainsay/span.h"

namespace gainsay {

/// The text in Unicode's compatibility case folding, without invisible characters, every apostrophe and
/// single quotation mark as ', every double one as ", every dash as -, and every run of white space as one
/// blank. `text` must be valid UTF-8. Thread-safe, as is everything here.
std::string FoldWord(std::string_view text);

/// A letter of ASCII, or a byte of any character beyond it.
inline bool IsLetterByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A word of a text with its folded form.
struct Word {
  Span span;
  std::string folded;  ///< Without a possessive 's or a closing apostrophe.
};

/// The words of a text: runs of letters, marks and digits. Apostrophes between letters join, so do full stops
/// and commas between digits ("25,000" is one word) and full stops between single letters ("U.S" of "U.S.");
/// hyphens part. A character of a script without blanks (Chinese, Japanese, Thai) is a word of its own.
std::vector<Word> Words(std::string_view text);

/// A set of folded words for look-up.
using FoldedSet = std::unordered_set<std::string>;
FoldedSet FoldAll(std::span<const std::string> words);

/// `Words` without those in `function_words`.
std::vector<Word> ContentWords(std::string_view text, const FoldedSet& function_words);

}  // namespace gainsay

#endif  // GAINSAY_TEXT_FOLD_H_
