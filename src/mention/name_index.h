// The names of one text as numbers: of their words, and of the rows that these make. So names are compared
// and linked without a look at their letters.
#ifndef GAINSAY_MENTION_NAME_INDEX_H_
#define GAINSAY_MENTION_NAME_INDEX_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/quantity.h"
#include "gainsay/span.h"
#include "gainsay/word_table.h"
#include "mention/key_index.h"
#include "mention/letters_portable.h"

namespace gainsay {

/// Words and rows are numbered from 0 in the order in which they were added. The text must outlive it.
class NameIndex {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  /// A word of a name: no blank, no line feed.
  struct Word {
    Span span;                  ///< Where it was first read.
    std::uint32_t row = kNone;  ///< The one that it makes alone.
    bool named = false;         ///< For whoever uses the index to say.
  };

  /// One word, or one behind another row.
  struct Row {
    Span span;                     ///< Where it was first read.
    std::uint32_t before = kNone;  ///< The row that it goes on from.
    std::uint32_t first = 0;       ///< Its first word ...
    std::uint32_t last = 0;        ///< ... and its last one.
    std::uint32_t count = 0;
    bool named = false;  ///< For whoever uses the index to say: with the type below.
    EntityType type = EntityType::kUnknown;
  };

  explicit NameIndex(std::string_view text) : text_(text) { rows_.reserve(kUsually); }

  /// The number of the word at a place of the text, which is added if need be.
  std::uint32_t AddWord(Span word) {
    return word.size() > kKeyBytes ? AddLong(word) : words_.Add(KeyAt(word), {word});
  }
  /// The number of a word that was added; kNone if it was not.
  std::uint32_t FindWord(std::string_view word) const;
  std::uint32_t FindWord(Span word) const {
    return word.size() > kKeyBytes ? FindWord(Slice(text_, word)) : words_.Find(KeyAt(word));
  }

  /// The number of the row of words at a place of the text, which is added if need be; what parts them are
  /// blanks and line feeds.
  std::uint32_t AddRow(Span name);
  /// Its number; kNone if it was not added, which is so of all that go on from it.
  std::uint32_t FindRow(Span name) const;
  /// The number of the row that goes on from another, or from none, with a word, and is added if need be.
  /// `span` is where it stands.
  std::uint32_t GoOn(std::uint32_t before, std::uint32_t word, Span span) {
    return before == kNone ? AddSingle(word, span) : AddLonger(before, word, span);
  }

  std::uint32_t words() const { return words_.size(); }
  std::uint32_t rows() const { return static_cast<std::uint32_t>(rows_.size()); }
  Word& word(std::uint32_t number) { return words_[number]; }
  const Word& word(std::uint32_t number) const { return words_[number]; }
  Row& row(std::uint32_t number) { return rows_[number]; }
  const Row& row(std::uint32_t number) const { return rows_[number]; }
  std::string_view text() const { return text_; }
  std::string_view TextOf(const Word& word) const { return Slice(text_, word.span); }
  std::string_view TextOf(const Row& row) const { return Slice(text_, row.span); }

 private:
  static constexpr std::size_t kUsually = 64;

  struct RowKey {
    std::uint32_t before = 0;
    std::uint32_t last = 0;

    friend bool operator==(const RowKey&, const RowKey&) = default;
    std::uint64_t Hash() const { return WordKey{before, last}.Hash(); }
  };

  // Of up to sixteen bytes: the word itself.
  WordKey KeyAt(Span word) const {
    const std::size_t size = word.size();
    const std::uint64_t low = letters::First(letters::StepAt(text_, word.start), size);
    if (size <= letters::kStep) return {low, 0};
    return {low, letters::First(letters::StepAt(text_, word.start + letters::kStep), size - letters::kStep)};
  }

  std::uint32_t AddLong(Span word);

  std::uint32_t AddSingle(std::uint32_t last, Span span) {
    std::uint32_t& row = words_[last].row;
    if (row == kNone) {
      row = rows();
      rows_.push_back({span, kNone, last, last, 1});
    }
    return row;
  }

  std::uint32_t AddLonger(std::uint32_t before, std::uint32_t last, Span span);

  std::string_view text_;
  KeyIndex<WordKey, Word> words_;
  KeyIndex<RowKey, std::uint32_t> longer_;  // Rows of several words.
  std::vector<Row> rows_;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_NAME_INDEX_H_
