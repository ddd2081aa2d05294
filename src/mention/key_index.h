// Numbers for what occurs in one text, so that what is known of it stands in plain arrays.
#ifndef GAINSAY_MENTION_KEY_INDEX_H_
#define GAINSAY_MENTION_KEY_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gainsay {

/// Keys numbered from 0 in the order in which they were added, each with a value. A key compares with its
/// like and has a hash.
template <typename Key, typename Value>
class KeyIndex {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  KeyIndex() { entries_.reserve(kUsually); }

  /// The number of a key, which is added with `value` if need be.
  std::uint32_t Add(const Key& key, const Value& value) {
    std::size_t place = PlaceOf(key);
    if (slots_[place] != kNone) return slots_[place];
    if (kSparse * entries_.size() >= slots_.size()) {
      Grow();
      place = PlaceOf(key);
    }
    slots_[place] = size();
    entries_.push_back({key, value});
    return slots_[place];
  }

  /// Its number; kNone if it was never added.
  std::uint32_t Find(const Key& key) const { return slots_[PlaceOf(key)]; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
  Value& operator[](std::uint32_t number) { return entries_[number].value; }
  const Value& operator[](std::uint32_t number) const { return entries_[number].value; }

 private:
  struct Entry {
    Key key;
    Value value;
  };

  static constexpr std::size_t kUsually = 64;  // What most texts have, as small as the allocator is fast at.
  static constexpr std::size_t kSparse = 2;    // Slots a key.

  // The place of a key among the slots, or the free one where it belongs.
  std::size_t PlaceOf(const Key& key) const {
    const std::uint64_t hash = key.Hash();
    std::size_t at = (hash ^ hash >> 32) & mask_;  // The highest bits depend on all of the key.
    while (slots_[at] != kNone && !(entries_[slots_[at]].key == key)) at = (at + 1) & mask_;
    return at;
  }

  void Grow() {
    slots_.assign(2 * slots_.size(), kNone);
    mask_ = slots_.size() - 1;
    for (std::uint32_t i = 0; i < size(); ++i) slots_[PlaceOf(entries_[i].key)] = i;
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(kSparse * kUsually, kNone);
  std::size_t mask_ = kSparse * kUsually - 1;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_KEY_INDEX_H_
