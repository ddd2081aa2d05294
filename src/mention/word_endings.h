// How words end, for what their last letters tell of those that are in no list.
#ifndef GAINSAY_MENTION_WORD_ENDINGS_H_
#define GAINSAY_MENTION_WORD_ENDINGS_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gainsay {

/// The endings of a language with their classes, one bit a class. Immutable once built, so safe to share.
class WordEndings {
 public:
  WordEndings() = default;
  /// The longest ones first, as ReportingWords has them. An empty one is left out.
  explicit WordEndings(const std::vector<std::pair<std::string, std::uint64_t>>& endings) {
    for (const auto& [text, classes] : endings) {
      if (!text.empty()) by_last_[PlaceOf(text.back())].push_back({text, classes});
    }
  }

  /// The classes of the longest ending that a word has; null if it has none.
  const std::uint64_t* Find(std::string_view word) const {
    if (word.empty()) return nullptr;
    for (const Ending& ending : by_last_[PlaceOf(word.back())]) {
      const std::size_t size = ending.text.size();
      // Most that do not fit differ in their first letter.
      if (size <= word.size() && word[word.size() - size] == ending.text[0] && word.ends_with(ending.text))
        return &ending.classes;
    }
    return nullptr;
  }

  /// The same for a word of letters of ASCII in any case; 0 if it has none.
  std::uint64_t OfLetters(std::string_view word) const {
    for (const Ending& ending : by_last_[PlaceOf(word.back())]) {
      if (ending.text.size() <= word.size() && EndsSmall(word, ending.text)) return ending.classes;
    }
    return 0;
  }

 private:
  struct Ending {
    std::string text;
    std::uint64_t classes = 0;
  };

  static bool EndsSmall(std::string_view word, std::string_view ending) {
    const char* at = word.data() + (word.size() - ending.size());
    for (const char c : ending) {
      if ((*at++ | 0x20) != c) return false;
    }
    return true;
  }

  // One place for a letter in either case, and for what shares its low bits.
  static std::size_t PlaceOf(char last) { return static_cast<unsigned char>(last) & 0x1F; }

  std::array<std::vector<Ending>, 32> by_last_;  // The longest ones first.
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_WORD_ENDINGS_H_
