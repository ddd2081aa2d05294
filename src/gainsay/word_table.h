// A table from words to values in one flat array. Words of up to sixteen bytes are their own key, so that
// finding one costs no string comparison and nothing is allocated.
#ifndef GAINSAY_WORD_TABLE_H_
#define GAINSAY_WORD_TABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// The first sixteen bytes of a word, as they would lie in the memory of a little-endian machine, closed by
/// zeros. Of longer words `low` is 0 and `high` their hash.
struct WordKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  friend bool operator==(const WordKey& a, const WordKey& b) {  // Without a jump between the halves.
    return ((a.low ^ b.low) | (a.high ^ b.high)) == 0;
  }
  /// Its highest bits depend on all of the key.
  std::uint64_t Hash() const { return low * 0x9E3779B97F4A7C15ULL + high * 0xBF58476D1CE4E5B9ULL; }
};
inline constexpr std::size_t kKeyBytes = 16;

/// The bytes at `data` as a number, the first one lowest.
template <typename Number>
Number LoadBytes(const char* data) {
  Number value = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&value, data, sizeof(Number));
  } else {
    for (std::size_t i = sizeof(Number); i-- > 0;)
      value = static_cast<Number>(value << 8 | static_cast<unsigned char>(data[i]));
  }
  return value;
}

/// Up to eight bytes as a number; those missing are zeros.
inline std::uint64_t LoadShort(const char* data, std::size_t size) {
  if (size >= 8) return LoadBytes<std::uint64_t>(data);
  if (size >= 4) {  // Two loads that may overlap.
    const std::uint64_t tail = LoadBytes<std::uint32_t>(data + size - 4);
    return LoadBytes<std::uint32_t>(data) | tail << (8 * (size - 4));
  }
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(data[i]);
  return value;
}

inline WordKey KeyOf(std::string_view word) {
  if (word.size() <= 8) return {LoadShort(word.data(), word.size()), 0};
  if (word.size() <= kKeyBytes) {
    const auto tail = LoadBytes<std::uint64_t>(word.data() + word.size() - 8);
    return {LoadBytes<std::uint64_t>(word.data()), tail >> (8 * (kKeyBytes - word.size()))};
  }
  WordKey key;
  for (std::size_t at = 0; at < word.size(); at += 8) {
    const std::size_t from = at + 8 <= word.size() ? at : word.size() - 8;
    key.high = WordKey{LoadBytes<std::uint64_t>(word.data() + from), key.high + word.size()}.Hash();
  }
  return key;
}

/// Words without NUL bytes, each with a value. What is not held has the value `missing()`, which is `T{}`
/// unless set. Filled by one thread, then only read: safe to share between threads. `Number` counts the
/// words: a table that can never hold 65,535 of them has half the memory to look into.
template <typename T, typename Number = std::uint32_t>
class WordTable {
 public:
  /// The value of a word, which is added if need be: whoever adds sets it.
  T& operator[](std::string_view word) {
    const WordKey key = KeyOf(word);
    for (std::uint32_t i = first_[key.Hash() >> shift_]; i != 0; i = entries_[i].next) {
      if (Same(entries_[i], key, word)) return entries_[i].value;
    }
    const bool is_long = word.size() > kKeyBytes;
    if (is_long) long_words_.emplace_back(word);
    entries_.push_back({key, T{}, 0, is_long ? static_cast<std::uint32_t>(long_words_.size()) : 0});
    if (kSparse * entries_.size() > first_.size()) {
      Grow();
    } else {
      Enter(static_cast<std::uint32_t>(entries_.size() - 1));
    }
    return entries_.back().value;
  }

  const T& missing() const { return entries_.front().value; }
  void SetMissing(const T& value) { entries_.front().value = value; }

  const T& Find(std::string_view word) const {
    const WordKey key = KeyOf(word);
    if (word.size() <= kKeyBytes) return FindShort(key);
    for (std::uint32_t i = first_[key.Hash() >> shift_]; i != 0; i = entries_[i].next) {
      if (Same(entries_[i], key, word)) return entries_[i].value;
    }
    return missing();
  }

  /// The same for a word of up to sixteen bytes. Most words that are asked for share their place with no
  /// other, and whether one is held is not to be foreseen: so that case is without branches, and what is not
  /// held reads the entry that stands for no word.
  const T& FindShort(const WordKey& key) const { return FindShort(key, key.Hash()); }
  /// The same for whoever has the key's hash already.
  const T& FindShort(const WordKey& key, std::uint64_t hash) const {
    const Entry* entry = &entries_[first_[hash >> shift_]];
    if (entry->next != 0) entry = Follow(entry, key);
    return (entry->key == key ? entry : entries_.data())->value;
  }

  /// Calls `visit` with every word of up to sixteen bytes and its value, in the order in which they were
  /// added.
  template <typename Visit>
  void EachShort(Visit visit) const {
    for (std::size_t i = 1; i < entries_.size(); ++i) {
      if (entries_[i].long_word == 0) visit(WordOf(entries_[i].key), entries_[i].value);
    }
  }

  bool empty() const { return entries_.size() == 1; }

 private:
  static std::string WordOf(const WordKey& key) {
    std::string word;
    for (std::uint64_t bytes : {key.low, key.high}) {
      for (; bytes != 0; bytes >>= 8) word += static_cast<char>(bytes & 0xFF);
    }
    return word;
  }

  static constexpr std::size_t kSparse = 8;  // Places a word.

  struct Entry {
    WordKey key;
    T value = T{};
    std::uint32_t next = 0;       // The next one with the same place in `first_`.
    std::uint32_t long_word = 0;  // Of words that are not their own key: which, from 1.
  };

  // The entry of a key among those of its place, or the last one there.
  const Entry* Follow(const Entry* entry, const WordKey& key) const {
    while (entry->next != 0 && !(entry->key == key)) entry = &entries_[entry->next];
    return entry;
  }

  bool Same(const Entry& entry, const WordKey& key, std::string_view word) const {
    return entry.key == key && (word.size() <= kKeyBytes || long_words_[entry.long_word - 1] == word);
  }

  void Enter(std::uint32_t i) {
    Number& place = first_[entries_[i].key.Hash() >> shift_];
    entries_[i].next = place;
    place = static_cast<Number>(i);
  }

  void Grow() {
    first_.assign(2 * first_.size(), 0);
    --shift_;
    for (std::uint32_t i = 1; i < entries_.size(); ++i) Enter(i);
  }

  std::vector<Entry> entries_ = {Entry{}};               // The first one stands for no word.
  std::vector<Number> first_ = std::vector<Number>(64);  // By hash: the first entry there.
  int shift_ = 58;                                       // Leaves as many bits of a hash as there are places.
  std::vector<std::string> long_words_;
};

}  // namespace gainsay

#endif  // GAINSAY_WORD_TABLE_H_
