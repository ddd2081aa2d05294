// Which parts of a text the search for names has to read: most words stand far from any capital.
#ifndef GAINSAY_MENTION_NAME_WINDOWS_H_
#define GAINSAY_MENTION_NAME_WINDOWS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "gainsay/span.h"
#include "mention/name_words.h"

namespace gainsay {

/// Goes through the sentences of a text in order.
class NameWindows {
 public:
  explicit NameWindows(const Scan& scan) : scan_(scan), stop_(scan.text.capitals.begin()) {
    capitals_.reserve(kUsually);
  }

  /// What of a sentence may hold a name.
  enum class Extent {
    kNothing,
    kParts,  ///< Running text: `parts` around the words that bear a capital.
    kWhole,  ///< Perhaps a headline: only all of its words tell.
  };

  /// Sentences are given in ascending order. Each part begins with the word before a capital, which tells a
  /// title from a name, and ends far enough behind the last one that no name goes on there; at the ends of
  /// the sentence there may be none. `parts` is cleared.
  Extent Read(Span sentence, std::vector<NamePart>& parts);

 private:
  static constexpr std::size_t kUsually = 32;  // Capitals of a sentence; most have fewer.

  bool IsCertainlyRunning(Span sentence) const;
  bool MayName(const Token& token, Span sentence) const;
  NamePart PartFrom(std::size_t capital, std::size_t behind, Span sentence) const;
  std::size_t EndOf(std::size_t capital, Span sentence) const;
  bool FollowsBlank(const Token& token) const;

  const Scan& scan_;
  std::span<const std::uint32_t>::iterator stop_;  // The next token to look at.
  std::vector<std::uint32_t> capitals_;            // Tokens of the sentence that bear one.
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_WINDOWS_H_
