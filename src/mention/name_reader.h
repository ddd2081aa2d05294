// Reads words for the search for names: of a whole sentence, or only around a capital, since most words stand
// far from any.
#ifndef GAINSAY_MENTION_NAME_READER_H_
#define GAINSAY_MENTION_NAME_READER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mention/name_words.h"

namespace gainsay {

/// Reads the sentences of one text, in any order.
class NameReader {
 public:
  NameReader(const Scan& scan, const NameWords& words);

  /// Adds the words of a sentence, but no more once `out` holds `most`.
  void ReadAll(Span sentence, std::vector<NameWord>& out, std::size_t most = SIZE_MAX);

  /// Adds the words around the first of the sentence's `capitals`, which are tokens: from the word before it,
  /// which tells a title from a name, until no name goes on behind the last capital that was read; at the
  /// ends of the sentence there may be none. Returns the capitals that were not read.
  std::span<const std::uint32_t> ReadAround(Span sentence, std::span<const std::uint32_t> capitals,
                                            std::vector<NameWord>& out);

 private:
  struct Row;
  struct Shape;

  void Begin(Span sentence, std::uint32_t at, std::size_t token);
  bool ToWord();
  void Take(std::vector<NameWord>& out);
  bool FollowsBlank(std::uint32_t at) const;
  std::size_t FirstTokenOf(Span sentence) const;
  std::size_t WordBefore(std::size_t capital, std::uint32_t start) const;

  void Mark(char c);
  void MarkBeyondAscii();
  void Between(Gap gap);

  bool IsOfAscii(const Token& token) const;
  bool IsPlain(const Token& token) const;
  void TakePlain(std::vector<NameWord>& out);
  void TakeJoined(std::vector<NameWord>& out);
  Row RowAt(std::uint32_t at, Shape& shape);
  std::uint32_t Inside(std::uint32_t at, std::uint32_t letters) const;
  std::uint32_t Ending(NameWord& word) const;
  bool IsAddressMark(std::uint32_t at) const;
  void CutTail(NameWord& word) const;
  void Look(NameWord& word, const Token& first);
  bool ParticleFirst(const NameWord& word);

  const Scan& scan_;
  const NameWords& words_;
  std::span<const std::uint64_t> classes_;  // By entry of the vocabulary.
  std::string scratch_;

  std::string_view text_;         // Up to the sentence's end.
  std::uint32_t at_ = 0;          // Where the next word is looked for.
  const Token* token_ = nullptr;  // The one at `at_`, or one before it.
  Gap gap_ = Gap::kStart;         // What stands before the next word.
  bool opens_ = true;
  bool address_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_READER_H_
