// Numbers in words and in digits are one word to whoever compares wordings: "eleventh" and "11th".
#ifndef GAINSAY_COMPARE_NUMBER_WORDS_H_
#define GAINSAY_COMPARE_NUMBER_WORDS_H_

#include <string>
#include <unordered_map>
#include <vector>

#include "gainsay/language.h"

namespace gainsay {

/// The single number words of a language. Immutable once built: may be asked from any thread.
class NumberWords {
 public:
  explicit NumberWords(const QuantityWords& words);

  /// A folded word in digits if it is a number ("12"), with a full stop behind those of an ordinal ("12.");
  /// itself otherwise.
  std::string InDigits(std::string word) const;

 private:
  std::unordered_map<std::string, std::string> digits_;
  std::vector<std::string> ordinal_suffixes_;
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_NUMBER_WORDS_H_
