#include "compare/word_kinds.h"

#include <algorithm>

#include "compare/wording.h"
#include "text/fold.h"

namespace gainsay {

WordKinds::ListsOfWord WordKinds::Lists(const std::vector<std::vector<std::string>>& lists,
                                        const SpellingPairs& spellings) {
  ListsOfWord by_word;
  for (std::uint32_t i = 0; i < lists.size(); ++i) {
    for (const std::string& word : lists[i]) by_word[OneSpelling(FoldWord(word), spellings)].push_back(i);
  }
  return by_word;
}

bool WordKinds::Share(const ListsOfWord& lists, const std::string& a, const std::string& b) {
  const auto in_a = lists.find(a);
  const auto in_b = lists.find(b);
  if (in_a == lists.end() || in_b == lists.end()) return false;
  return std::find_first_of(in_a->second.begin(), in_a->second.end(), in_b->second.begin(),
                            in_b->second.end()) != in_a->second.end();
}

}  // namespace gainsay
