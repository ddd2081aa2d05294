// Numbers for the strings of one text, so that what is known of them stands in plain arrays.
#ifndef GAINSAY_MENTION_VIEW_INDEX_H_
#define GAINSAY_MENTION_VIEW_INDEX_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/word_table.h"

namespace gainsay {

/// Strings numbered from 0 in the order in which they were added. They are not copied and must stay where
/// they are.
class ViewIndex {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  /// The number of a string, which is added if need be.
  std::uint32_t Add(std::string_view view) {
    if (4 * (views_.size() + 1) > 3 * slots_.size()) Grow();
    const std::uint32_t hash = HashOf(view);
    std::uint32_t& slot = slots_[PlaceOf(view, hash)];
    if (slot != kNone) return slot;
    slot = size();
    if (views_.empty()) {  // Room for what most texts have, as small as the allocator is fast at.
      views_.reserve(kUsually);
      hashes_.reserve(kUsually);
    }
    views_.push_back(view);
    hashes_.push_back(hash);
    return slot;
  }

  /// Its number; kNone if it was never added.
  std::uint32_t Find(std::string_view view) const { return slots_[PlaceOf(view, HashOf(view))]; }
  bool Contains(std::string_view view) const { return Find(view) != kNone; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(views_.size()); }
  bool empty() const { return views_.empty(); }
  const std::vector<std::string_view>& views() const { return views_; }

 private:
  static constexpr std::size_t kUsually = 64;

  static std::uint32_t HashOf(std::string_view view) {
    const std::uint64_t h = (KeyOf(view).Hash() + view.size()) * 0x94D049BB133111EBULL;
    return static_cast<std::uint32_t>(h >> 32);
  }

  // The place of a string among the slots, or the free one where it belongs.
  std::size_t PlaceOf(std::string_view view, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at] != kNone && (hashes_[slots_[at]] != hash || views_[slots_[at]] != view))
      at = (at + 1) & mask;
    return at;
  }

  void Grow() {
    slots_.assign(2 * slots_.size(), kNone);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t i = 0; i < size(); ++i) {
      std::size_t at = hashes_[i] & mask;
      while (slots_[at] != kNone) at = (at + 1) & mask;
      slots_[at] = i;
    }
  }

  std::vector<std::string_view> views_;
  std::vector<std::uint32_t> hashes_;  // Of each.
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(128, kNone);
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_VIEW_INDEX_H_
