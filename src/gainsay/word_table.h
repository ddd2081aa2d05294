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
/// zeros. Longer words have their hash in `high`.
struct WordKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  friend bool operator==(const WordKey&, const WordKey&) = default;
  std::uint64_t Hash() const {
    const std::uint64_t h = (low ^ (high * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
    return h ^ (h >> 32);
  }
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
  WordKey key{LoadShort(word.data(), word.size()), 0};
  if (word.size() <= 8) return key;
  if (word.size() <= kKeyBytes) {
    key.high = LoadBytes<std::uint64_t>(word.data() + word.size() - 8) >> (8 * (kKeyBytes - word.size()));
    return key;
  }
  for (std::size_t at = 8; at < word.size(); at += 8) {
    const std::size_t from = at + 8 <= word.size() ? at : word.size() - 8;
    key.high = WordKey{LoadBytes<std::uint64_t>(word.data() + from), key.high + word.size()}.Hash();
  }
  return key;
}

/// Words without NUL bytes, each with a value that is not `T{}`, which stands for "not held". Filled by one
/// thread, then only read: safe to share between threads.
template <typename T>
class WordTable {
 public:
  /// The value of a word, which is added if need be: whoever adds sets it.
  T& operator[](std::string_view word) {
    if (kSparse * (size_ + 1) > slots_.size()) Grow();
    const WordKey key = KeyOf(word);
    Slot* slot = &slots_[key.Hash() & mask_];
    while (slot->used && !Same(*slot, key, word)) slot = Next(slot);
    if (!slot->used) {
      *slot = {key, T{}, true, kShort};
      ++size_;
      if (word.size() > kKeyBytes) {
        slot->word = static_cast<std::uint32_t>(long_words_.size());
        long_words_.emplace_back(word);
      }
    }
    return slot->value;
  }

  T Find(std::string_view word) const {
    if (word.size() <= kKeyBytes) return FindShort(KeyOf(word));
    if (long_words_.empty()) return T{};
    const WordKey key = KeyOf(word);
    const Slot* slot = &slots_[key.Hash() & mask_];
    while (slot->used && !Same(*slot, key, word)) slot = Next(slot);
    return slot->used ? slot->value : T{};
  }

  /// The same for a word of up to sixteen bytes.
  T FindShort(const WordKey& key) const {
    if (slots_.empty()) return T{};
    const Slot* slot = &slots_[key.Hash() & mask_];
    while (slot->used) {
      if (slot->key == key && slot->word == kShort) return slot->value;
      slot = Next(slot);
    }
    return T{};
  }

  bool empty() const { return size_ == 0; }

 private:
  static constexpr std::size_t kSparse = 4;            // Slots a word.
  static constexpr std::uint32_t kShort = UINT32_MAX;  // A word that is its own key.

  struct Slot {
    WordKey key;
    T value = T{};
    bool used = false;
    std::uint32_t word = kShort;  // Of longer ones: which.
  };

  template <typename SlotPointer>
  SlotPointer Next(SlotPointer slot) const {
    return slot + 1 == slots_.data() + slots_.size() ? slot - (slots_.size() - 1) : slot + 1;
  }

  bool Same(const Slot& slot, const WordKey& key, std::string_view word) const {
    if (!(slot.key == key)) return false;
    return slot.word == kShort ? word.size() <= kKeyBytes : long_words_[slot.word] == word;
  }

  void Grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : 2 * slots_.size());
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    for (const Slot& moved : old) {
      if (!moved.used) continue;
      Slot* slot = &slots_[moved.key.Hash() & mask_];
      while (slot->used) slot = Next(slot);
      *slot = moved;
    }
  }

  std::vector<Slot> slots_;  // Open addressing, a power of two long.
  std::uint64_t mask_ = 0;
  std::size_t size_ = 0;
  std::vector<std::string> long_words_;
};

}  // namespace gainsay

#endif  // GAINSAY_WORD_TABLE_H_
