// A dictionary from words to the classes they belong to: how scanners look up what a language owns.
#ifndef GAINSAY_WORD_CLASSES_H_
#define GAINSAY_WORD_CLASSES_H_

#include <cstdint>
#include <string_view>

#include "gainsay/word_table.h"

namespace gainsay {

/// Words with their classes, one bit a class. Filled by a reader, then only read: safe to share between
/// threads.
class WordClasses {
 public:
  /// Adds classes to a word, which is kept as given: whoever fills and whoever asks agree on its case.
  void Add(std::string_view word, std::uint64_t classes) { words_[word] |= classes; }

  /// The classes of a word; 0 if it has none.
  std::uint64_t Find(std::string_view word) const { return words_.Find(word); }
  /// The same for a word of up to sixteen bytes.
  std::uint64_t FindShort(const WordKey& key) const { return words_.FindShort(key); }

  /// Calls `visit` with every word of up to sixteen bytes and its classes.
  template <typename Visit>
  void EachShort(Visit visit) const {
    words_.EachShort(visit);
  }

  bool empty() const { return words_.empty(); }

 private:
  WordTable<std::uint64_t> words_;
};

}  // namespace gainsay

#endif  // GAINSAY_WORD_CLASSES_H_
