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
    std::uint32_t& slot = slots_[PlaceOf(view)];
    if (slot != kNone) return slot;
    slot = static_cast<std::uint32_t>(views_.size());
    views_.push_back(view);
    return slot;
  }

  /// Its number; kNone if it was never added.
  std::uint32_t Find(std::string_view view) const { return slots_[PlaceOf(view)]; }
  bool Contains(std::string_view view) const { return Find(view) != kNone; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(views_.size()); }
  bool empty() const { return views_.empty(); }

 private:
  static std::uint64_t HashOf(std::string_view view) {
    const std::uint64_t h = (KeyOf(view).Hash() + view.size()) * 0x94D049BB133111EBULL;
    return h ^ (h >> 29);
  }

  // The place of a string among the slots, or the free one where it belongs.
  std::uint64_t PlaceOf(std::string_view view) const {
    const std::uint64_t mask = slots_.size() - 1;
    std::uint64_t at = HashOf(view) & mask;
    while (slots_[at] != kNone && views_[slots_[at]] != view) at = (at + 1) & mask;
    return at;
  }

  void Grow() {
    slots_.assign(2 * slots_.size(), kNone);
    for (std::uint32_t i = 0; i < size(); ++i) slots_[PlaceOf(views_[i])] = i;
  }

  std::vector<std::string_view> views_;
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(64, kNone);
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_VIEW_INDEX_H_
