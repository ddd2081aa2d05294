// Phrases of a language with what they mean, found forwards or backwards from a token.
#ifndef GAINSAY_MENTION_PHRASE_H_
#define GAINSAY_MENTION_PHRASE_H_

#include <algorithm>
#include <array>
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

/// Which phrases begin (or end) with a word, for every word, by their numbers from 1 in the order in which
/// they are added.
class PhrasesByWord {
 public:
  static constexpr std::uint16_t kNone = 0;

  /// Enters the next phrase under a word; `neighbour` is the word beside that, kNoWord if it is the only one.
  void Add(WordId word, WordId neighbour, std::size_t size) {
    if (word >= first_.size()) first_.resize(word + 1U);
    const std::uint64_t all =
        (neighbour == kNoWord ? ~std::uint64_t{0} : BitOf(neighbour)) | links_[first_[word]].neighbours;
    filter_[word / 64 % filter_.size()] |= BitOf(word);
    std::uint16_t* place = &first_[word];
    while (*place != kNone && links_[*place].size >= size) place = &links_[*place].next;
    const Link added{0, neighbour, static_cast<std::uint16_t>(size), *place};
    *place = static_cast<std::uint16_t>(links_.size());
    links_.push_back(added);
    links_[first_[word]].neighbours = all;
  }

  /// The first phrase of a word. A reader asks many tables for one word, most of which hold no phrase of it:
  /// those are told by one bit, without a look at the list.
  std::uint16_t First(WordId word) const {
    const bool may = (filter_[word / 64 % filter_.size()] & BitOf(word)) != 0;
    return may && word < first_.size() ? first_[word] : kNone;
  }

  /// May one of a word's phrases, the first of which is number `first`, go on with this word, or need no
  /// other one? It says yes a little too often.
  bool MayFit(std::uint16_t first, WordId neighbour) const {
    return (links_[first].neighbours & BitOf(neighbour)) != 0;
  }

  /// The longest phrase from number `phrase` on that has this word beside its first (or last) one, or no
  /// other word.
  std::uint16_t Fitting(std::uint16_t phrase, WordId neighbour) const {
    while (phrase != kNone && links_[phrase].neighbour != kNoWord && links_[phrase].neighbour != neighbour)
      phrase = links_[phrase].next;
    return phrase;
  }

  std::uint16_t Next(std::uint16_t phrase) const { return links_[phrase].next; }

  /// Is this phrase one word alone? So are those behind it.
  bool IsAlone(std::uint16_t phrase) const { return links_[phrase].neighbour == kNoWord; }

 private:
  struct Link {
    std::uint64_t neighbours =
        0;  // Of a word's first phrase: one of 64 bits for each neighbour in all of them.
    WordId neighbour = kNoWord;
    std::uint16_t size = 0;  // In words.
    std::uint16_t next = kNone;
  };

  static std::uint64_t BitOf(WordId word) { return std::uint64_t{1} << (word % 64); }

  std::array<std::uint64_t, 4> filter_{};  // One of 256 bits for each word, so that few share one.
  std::vector<std::uint16_t> first_;       // By word; the longest phrase is the first, so that it is found.
  std::vector<Link> links_ = {Link{}};     // By number of the phrase.
};

/// Phrases, each with a value. Look-up costs the phrases that share a first (or last) word. At most 65,535
/// phrases; later ones are not added.
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
    if (entries_.size() >= UINT16_MAX) return;
    const bool capital =
        std::any_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (spelling == Spelling::kExact || (capital && spelling == Spelling::kAny)) entry.exact = phrase;
    if (spelling == Spelling::kTight) entry.size = phrase.size();
    const std::vector<WordId>& words = entry.words;
    const bool one = words.size() == 1;
    by_first_.Add(words.front(), one ? WordId{kNoWord} : words[1], words.size());
    by_last_.Add(words.back(), one ? WordId{kNoWord} : words[words.size() - 2], words.size());
    entries_.push_back(std::move(entry));
  }

  bool empty() const { return entries_.empty(); }
  bool Begins(WordId word) const { return by_first_.First(word) != PhrasesByWord::kNone; }

  /// The longest phrase that begins at token `at`.
  Hit Forward(const TokenText& text, std::size_t at) const {
    const std::uint16_t first = by_first_.First(text[at].word);
    return first == PhrasesByWord::kNone ? Hit{} : ForwardFrom(first, text, at);
  }

  /// The longest phrase that ends before token `end` and begins no earlier than `floor`.
  Hit Backward(const TokenText& text, std::size_t end, std::size_t floor) const {
    if (end <= floor) return {};
    const std::uint16_t first = by_last_.First(text[end - 1].word);
    return first == PhrasesByWord::kNone ? Hit{} : BackwardFrom(first, text, end, floor);
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

  // These go through the phrases of a word from the first one on.

  Hit ForwardFrom(std::uint16_t phrase, const TokenText& text, std::size_t at) const {
    const std::size_t second = by_first_.IsAlone(phrase) ? 0 : NextOfPhrase(text, at);
    const WordId neighbour = second != 0 ? text[second].word : WordId{kNoWord};
    if (!by_first_.MayFit(phrase, neighbour)) return {};
    for (; (phrase = by_first_.Fitting(phrase, neighbour)) != 0; phrase = by_first_.Next(phrase)) {
      const Entry& entry = entries_[phrase - 1U];
      std::size_t i = at;
      std::size_t k = 1;
      for (; k < entry.words.size(); ++k) {
        const std::size_t next = k == 1 ? second : NextOfPhrase(text, i);
        if (next == 0 || text[next].word != entry.words[k]) break;
        i = next;
      }
      if (k == entry.words.size() && Spelled(entry, text, at, i)) return {&entry.value, at, i + 1};
    }
    return {};
  }

  Hit BackwardFrom(std::uint16_t phrase, const TokenText& text, std::size_t end, std::size_t floor) const {
    const std::size_t second = by_last_.IsAlone(phrase) ? kNoToken : PreviousOfPhrase(text, end - 1, floor);
    const WordId neighbour = second != kNoToken ? text[second].word : WordId{kNoWord};
    if (!by_last_.MayFit(phrase, neighbour)) return {};
    for (; (phrase = by_last_.Fitting(phrase, neighbour)) != 0; phrase = by_last_.Next(phrase)) {
      const Entry& entry = entries_[phrase - 1U];
      std::size_t i = end - 1;
      std::size_t k = entry.words.size() - 1;
      for (; k > 0; --k) {
        const std::size_t previous = i == end - 1 ? second : PreviousOfPhrase(text, i, floor);
        if (previous == kNoToken || text[previous].word != entry.words[k - 1]) break;
        i = previous;
      }
      if (k == 0 && Spelled(entry, text, i, end - 1)) return {&entry.value, i, end};
    }
    return {};
  }

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

  std::vector<Entry> entries_;
  PhrasesByWord by_first_;
  PhrasesByWord by_last_;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_PHRASE_H_
