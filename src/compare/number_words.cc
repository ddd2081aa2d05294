#include "compare/number_words.h"

#include <utility>

#include "text/fold.h"

namespace gainsay {

NumberWords::NumberWords(const QuantityWords& words) : ordinal_suffixes_(words.ordinal_suffixes) {
  const auto add = [&](const std::vector<NumberPhrase>& phrases, const char* behind) {
    for (const NumberPhrase& phrase : phrases) {
      digits_.try_emplace(FoldWord(phrase.phrase),
                          std::to_string(static_cast<long long>(phrase.value)) + behind);
    }
  };
  add(words.numbers, "");
  add(words.ordinals, ".");
}

std::string NumberWords::InDigits(std::string word) const {
  const auto known = digits_.find(word);
  if (known != digits_.end()) return known->second;
  const std::size_t digits = word.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string::npos) return word;
  for (const std::string& suffix : ordinal_suffixes_) {
    if (word.compare(digits, std::string::npos, suffix) == 0) return word.substr(0, digits) + '.';
  }
  return word;
}

}  // namespace gainsay
