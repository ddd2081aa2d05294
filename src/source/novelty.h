// How much of a text was said before: pages repeat captions, summaries and whole articles.
#ifndef GAINSAY_SOURCE_NOVELTY_H_
#define GAINSAY_SOURCE_NOVELTY_H_

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace gainsay {

/// Remembers runs of three words.
class Novelty {
 public:
  /// The share of the runs of `text` that were remembered before.
  double Known(std::string_view text) const;

  void Remember(std::string_view text);

 private:
  static std::vector<std::uint64_t> Runs(std::string_view text);

  std::unordered_set<std::uint64_t> runs_;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_NOVELTY_H_
