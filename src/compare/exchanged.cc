#include "compare/exchanged.h"

#include <algorithm>
#include <iterator>

namespace gainsay {
namespace {

/// A longer stretch is another sentence.
constexpr std::size_t kLongest = 12;

}  // namespace

std::optional<WordRange> FindExchange(const std::vector<std::string>& a, const std::vector<std::string>& b,
                                      const std::function<bool(std::size_t)>& is_name,
                                      const std::function<bool(const std::string&)>& joins) {
  if (a.size() != b.size()) return std::nullopt;
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto differ_last = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
  const auto from = static_cast<std::size_t>(differ.first - a.begin());
  const auto to = a.size() - static_cast<std::size_t>(differ_last.first - a.rbegin());
  if (to <= from + 2 || to - from > kLongest) return std::nullopt;
  // The name in front has n words in the first sentence and m in the second.
  for (std::size_t n = 1; from + n + 1 < to; ++n) {
    for (std::size_t m = 1; from + n + m < to; ++m) {
      const auto first = a.begin() + static_cast<std::ptrdiff_t>(from);
      const auto last = a.begin() + static_cast<std::ptrdiff_t>(to);
      std::vector<std::string> exchanged(std::prev(last, static_cast<std::ptrdiff_t>(m)), last);
      exchanged.insert(exchanged.end(), std::next(first, static_cast<std::ptrdiff_t>(n)),
                       std::prev(last, static_cast<std::ptrdiff_t>(m)));
      exchanged.insert(exchanged.end(), first, std::next(first, static_cast<std::ptrdiff_t>(n)));
      if (!std::equal(exchanged.begin(), exchanged.end(), b.begin() + static_cast<std::ptrdiff_t>(from)))
        continue;
      bool names = true;
      for (std::size_t i = from; i < to; ++i) {
        const bool between = i >= from + n && i < to - m;
        names = names && (between ? !is_name(i) && !joins(a[i]) : is_name(i));
      }
      if (names) return WordRange(from, to);
    }
  }
  return std::nullopt;
}

}  // namespace gainsay
