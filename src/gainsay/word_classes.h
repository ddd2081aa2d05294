// A dictionary from words to the classes they belong to: how scanners look up what a language owns.
#ifndef GAINSAY_WORD_CLASSES_H_
#define GAINSAY_WORD_CLASSES_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gainsay {

/// Words with their classes, one bit a class. Filled by a reader, then only read: safe to share between
/// threads.
class WordClasses {
 public:
  /// Adds classes to a word, which is kept as given: whoever fills and whoever asks agree on its case.
  void Add(std::string_view word, std::uint64_t classes) { words_[std::string(word)] |= classes; }

  /// The classes of a word; 0 if it has none.
  std::uint64_t Find(std::string_view word) const {
    const auto found = words_.find(word);
    return found == words_.end() ? 0 : found->second;
  }

  bool empty() const { return words_.empty(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>> words_;
};

}  // namespace gainsay

#endif  // GAINSAY_WORD_CLASSES_H_
