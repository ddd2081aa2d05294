// Two names that change places between sentences: who did what to whom.
#ifndef GAINSAY_COMPARE_EXCHANGED_H_
#define GAINSAY_COMPARE_EXCHANGED_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gainsay {

/// A stretch of words, as indices of the first and behind the last.
using WordRange = std::pair<std::size_t, std::size_t>;

/// Where two sentences, the same otherwise, have two names the other way round with the same words between
/// ("Keld shot Holm", "Holm shot Keld"): the stretch from name to name, which is the same in both. `is_name`
/// answers for a word of the first sentence; `joins` for a word that only adds one name to another ("and"),
/// about which order says nothing.
std::optional<WordRange> FindExchange(const std::vector<std::string>& a, const std::vector<std::string>& b,
                                      const std::function<bool(std::size_t)>& is_name,
                                      const std::function<bool(const std::string&)>& joins);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_EXCHANGED_H_
