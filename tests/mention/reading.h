// What the tests of names, quotes and cues share: a text cut into blocks and sentences with its names and
// quotes.
#ifndef GAINSAY_TESTS_MENTION_READING_H_
#define GAINSAY_TESTS_MENTION_READING_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "mention/find.h"
#include "mention/shipped.h"
#include "text/segment.h"

namespace gainsay {

/// Every line of the text is a block.
inline Reading ReadText(std::string_view text, std::string_view tag = "en") {
  Reading reading;
  reading.document.text = text;
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (end > start) {
      reading.document.blocks.push_back(
          {{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}, Role::kBody});
    }
    start = end + 1;
  }
  const Language& language = Shipped(tag);
  reading.sentences = SplitSentences(text, reading.document.blocks, language.sentences);
  reading.mentions = FindNames(text, reading.sentences, language);
  std::vector<Mention> quotes = FindQuotes(text, reading.sentences, reading.mentions, language);
  reading.mentions.insert(reading.mentions.end(), quotes.begin(), quotes.end());
  std::stable_sort(reading.mentions.begin(), reading.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  });
  return reading;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_MENTION_READING_H_
