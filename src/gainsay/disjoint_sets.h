// Things joined to groups, pair by pair.
#ifndef GAINSAY_DISJOINT_SETS_H_
#define GAINSAY_DISJOINT_SETS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

namespace gainsay {

/// A partition of the numbers from 0 up, each alone at first. The lowest number of a set stands for it, so
/// that the order of joining does not show. Source: Galler and Fischer, "An improved equivalence algorithm"
/// (1964), with paths halved on the way.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size = 0) {
    while (parent_.size() < size) Add();
  }

  /// One more number, the next.
  std::uint32_t Add() {
    parent_.push_back(static_cast<std::uint32_t>(parent_.size()));
    return parent_.back();
  }

  /// The number that stands for the set of `x`.
  std::uint32_t Find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }

  /// Makes one of two sets and returns the number that stands for it.
  std::uint32_t Join(std::uint32_t a, std::uint32_t b) {
    a = Find(a);
    b = Find(b);
    return parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace gainsay

#endif  // GAINSAY_DISJOINT_SETS_H_
