#include "compare/word_kinds.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "compare/wording.h"
#include "text/fold.h"

namespace gainsay {

WordKinds::WordKinds(const Language& language)
    : alike_(Lists(language.wordings.alike, language.spellings)),
      apart_(Lists(language.wordings.apart, language.spellings)) {
  for (const auto& [ending, classes] : language.reporting.endings) {
    if ((classes & ReportingWords::kLikePlural) != 0) plural_endings_.push_back(ending);
  }
}

bool WordKinds::DifferInNumber(const std::string& a, const std::string& b) const {
  const auto& [shorter, longer] = a.size() < b.size() ? std::tie(a, b) : std::tie(b, a);
  if (!longer.starts_with(shorter)) return false;
  const auto ending = std::string_view(longer).substr(shorter.size());
  return std::find(plural_endings_.begin(), plural_endings_.end(), ending) != plural_endings_.end();
}

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
