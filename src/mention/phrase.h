// Phrases of a language with what they mean, found forwards or backwards from a token.
#ifndef GAINSAY_MENTION_PHRASE_H_
#define GAINSAY_MENTION_PHRASE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mention/token.h"

namespace gainsay {

/// A text with its tokens, as TokenList has them.
struct TokenText {
  std::string_view text;
  std::span<const Token> tokens;
  std::span<const std::uint32_t> values;
  std::span<const std::uint32_t> capitals;
  std::span<const std::uint32_t> marks;

  TokenText(std::string_view all, const TokenList& list)
      : text(all), tokens(list.all), values(list.values), capitals(list.capitals), marks(list.marks) {}

  const Token& operator[](std::size_t i) const { return tokens[i]; }
  std::size_t size() const { return tokens.size(); }
  std::string_view Raw(std::size_t i) const {
    return text.substr(tokens[i].start, tokens[i].end - tokens[i].start);
  }
};

/// Goes through one of the lists of a text in order.
class StopCursor {
 public:
  explicit StopCursor(std::span<const std::uint32_t> stops) : at_(stops.data()) {}

  /// The first one of the list that is not before token `from`, which never falls.
  std::size_t From(std::size_t from) {
    while (*at_ < from) ++at_;
    return *at_;
  }

 private:
  const std::uint32_t* at_;
};

/// The words of a phrase as numbers of a vocabulary, to which they are added. Hyphens between words are left
/// out, since a text may have a blank there.
std::vector<WordId> PhraseWords(std::string_view phrase, Vocabulary& vocabulary);

/// How two tokens of one phrase may be parted: by a blank or line feed, or by one hyphen, but by no empty
/// line. Returns the index of the phrase's next token if it may follow `at`, or 0.
inline std::size_t NextOfPhrase(const TokenText& text, std::size_t at) {
  std::size_t next = at + 1;
  if (text[next].Is(kHyphen) && text[next].Glued() && text[next + 1].Glued()) ++next;
  return text[next].IsEnd() || text[next].Has(Token::kBreakBefore) ? 0 : next;
}
/// The same backwards: the index of the token before `at`; `floor` is the lowest allowed. npos if none.
std::size_t PreviousOfPhrase(const TokenText& text, std::size_t at, std::size_t floor);

inline constexpr std::size_t kNoToken = static_cast<std::size_t>(-1);

/// Phrases, each with a value. Look-up costs the phrases that share a first (or last) word.
template <typename T>
class PhraseTable {
 public:
  struct Hit {
    const T* value = nullptr;
    std::size_t first = 0;  ///< Tokens [first, last).
    std::size_t last = 0;
    explicit operator bool() const { return value != nullptr; }
  };

  /// How a phrase must be written.
  enum class Spelling {
    kAny,    ///< In any case, but one with a capital letter in this case only.
    kExact,  ///< In this case, without further blanks.
    kTight,  ///< In any case, without further blanks.
  };

  void Add(std::string_view phrase, T value, Vocabulary& vocabulary, Spelling spelling = Spelling::kAny) {
    Entry entry{PhraseWords(phrase, vocabulary), {}, 0, std::move(value)};
    if (entry.words.empty() || std::find(entry.words.begin(), entry.words.end(), 0) != entry.words.end())
      return;
    const bool capital =
        std::any_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (spelling == Spelling::kExact || (capital && spelling == Spelling::kAny)) entry.exact = phrase;
    if (spelling == Spelling::kTight) entry.size = phrase.size();
    const auto index = static_cast<std::uint32_t>(entries_.size());
    Insert(by_first_, entry.words.front(), index, entry.words.size());
    Insert(by_last_, entry.words.back(), index, entry.words.size());
    entries_.push_back(std::move(entry));
  }

  bool empty() const { return entries_.empty(); }
  bool Begins(WordId word) const { return word < by_first_.size() && !by_first_[word].empty(); }

  /// The longest phrase that begins at token `at`.
  Hit Forward(const TokenText& text, std::size_t at) const {
    const WordId word = text[at].word;
    if (word >= by_first_.size()) return {};
    for (const std::uint32_t index : by_first_[word]) {
      const Entry& entry = entries_[index];
      std::size_t i = at;
      std::size_t k = 1;
      for (; k < entry.words.size(); ++k) {
        const std::size_t next = NextOfPhrase(text, i);
        if (next == 0 || text[next].word != entry.words[k]) break;
        i = next;
      }
      if (k == entry.words.size() && Spelled(entry, text, at, i)) return {&entry.value, at, i + 1};
    }
    return {};
  }

  /// The longest phrase that ends before token `end` and begins no earlier than `floor`.
  Hit Backward(const TokenText& text, std::size_t end, std::size_t floor) const {
    if (end <= floor) return {};
    const WordId word = text[end - 1].word;
    if (word >= by_last_.size()) return {};
    for (const std::uint32_t index : by_last_[word]) {
      const Entry& entry = entries_[index];
      std::size_t i = end - 1;
      std::size_t k = entry.words.size() - 1;
      for (; k > 0; --k) {
        const std::size_t previous = PreviousOfPhrase(text, i, floor);
        if (previous == kNoToken || text[previous].word != entry.words[k - 1]) break;
        i = previous;
      }
      if (k == 0 && Spelled(entry, text, i, end - 1)) return {&entry.value, i, end};
    }
    return {};
  }

  /// Calls `visit` with the words of every phrase and its value.
  template <typename Visit>
  void Each(Visit visit) const {
    for (const Entry& entry : entries_) visit(std::span<const WordId>(entry.words), entry.value);
  }

 private:
  struct Entry {
    std::vector<WordId> words;
    std::string exact;     ///< How it must be written; empty: in any case.
    std::size_t size = 0;  ///< Its length if it is tight, else 0.
    T value;
  };

  static bool Spelled(const Entry& entry, const TokenText& text, std::size_t first, std::size_t last) {
    const std::uint32_t start = text[first].start;
    if (entry.size != 0) return text[last].end - start == entry.size;
    if (entry.exact.empty()) return true;
    const std::string_view written = text.text.substr(start, text[last].end - start);
    if (written.size() != entry.exact.size()) return false;
    for (std::size_t i = 0; i < written.size(); ++i) {
      const char c = written[i] == '\n' || written[i] == '-' ? ' ' : written[i];
      if (c != (entry.exact[i] == '-' ? ' ' : entry.exact[i])) return false;
    }
    return true;
  }

  // Longest first, so that the first hit is the one meant.
  void Insert(std::vector<std::vector<std::uint32_t>>& index, WordId word, std::uint32_t entry,
              std::size_t size) {
    if (word >= index.size()) index.resize(static_cast<std::size_t>(word) + 1);
    std::vector<std::uint32_t>& list = index[word];
    auto at = list.begin();
    while (at != list.end() && entries_[*at].words.size() >= size) ++at;
    list.insert(at, entry);
  }

  std::vector<Entry> entries_;
  std::vector<std::vector<std::uint32_t>> by_first_;
  std::vector<std::vector<std::uint32_t>> by_last_;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_PHRASE_H_
