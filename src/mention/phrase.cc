// Where a phrase may go on from one token to the next.
#include "mention/phrase.h"

namespace gainsay {

std::vector<WordId> PhraseWords(std::string_view phrase, Vocabulary& vocabulary) {
  std::vector<WordId> words;
  const TokenList list = Tokenize(phrase, vocabulary);
  const std::span<const Token> tokens = list.all;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool inside = i > 0 && i + 2 < tokens.size();
    if (token.Is(kHyphen) && inside) continue;
    words.push_back(token.word != 0 ? token.word
                                    : vocabulary.Add(phrase.substr(token.start, token.end - token.start)));
  }
  return words;
}

std::size_t PreviousOfPhrase(const TokenText& text, std::size_t at, std::size_t floor) {
  if (at <= floor || text[at].Has(Token::kBreakBefore)) return kNoToken;
  std::size_t previous = at - 1;
  if (text[previous].Is(kHyphen) && text[previous].Glued() && text[at].Glued()) {
    if (previous <= floor) return kNoToken;
    --previous;
  }
  return previous;
}

}  // namespace gainsay
