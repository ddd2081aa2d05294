// The name somebody meant when they wrote an unknown one: help for messages.
#ifndef GAINSAY_NEAREST_H_
#define GAINSAY_NEAREST_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gainsay {

/// Bytes to insert, delete, replace or swap with a neighbour to make `b` of `a` (optimal string alignment);
/// the longer length where either has more than 64 bytes.
std::size_t EditDistance(std::string_view a, std::string_view b);

/// The candidate with the fewest edits (insert, delete, replace, swap of neighbours) from `name`, the first
/// of equals; empty if none is close enough to be a slip of the pen. Names over 64 bytes are near to nothing.
std::string_view NearestName(std::string_view name, std::span<const std::string_view> candidates);

/// "did you mean 'x'?", or empty.
std::string DidYouMean(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace gainsay

#endif  // GAINSAY_NEAREST_H_
