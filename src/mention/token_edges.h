// Where the tokens of a text begin and end, told 64 bytes at a time.
#ifndef GAINSAY_MENTION_TOKEN_EDGES_H_
#define GAINSAY_MENTION_TOKEN_EDGES_H_

#include <cstddef>
#include <string_view>

#include "mention/letters.h"
#include "mention/token.h"

namespace gainsay {

/// How many tokens FindEdges may write for so many bytes.
constexpr std::size_t MostEdges(std::size_t bytes) { return bytes + kBitBlock; }

/// Writes `start` and `end` of the tokens of a text, as far as ASCII goes: U+0020 parts them; other blanks
/// and each byte beyond ASCII are tokens. Returns how many there are; what was written behind them means
/// nothing.
std::size_t FindEdges(std::string_view text, Token* tokens);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_TOKEN_EDGES_H_
