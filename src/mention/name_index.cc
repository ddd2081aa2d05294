// A word of up to sixteen bytes is its own key. Longer ones have a hash as theirs, so they are compared.
#include "mention/name_index.h"

namespace gainsay {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\n'; }

// No short word has such a key, since none begins with zeros.
WordKey LongKey(std::string_view word) { return {0, KeyOf(word).Hash()}; }

// Calls `visit` with each word of a name, until it says false.
template <typename Visit>
void EachWord(std::string_view text, Span name, Visit visit) {
  for (std::uint32_t at = name.start; at < name.end;) {
    std::uint32_t end = at;
    while (end < name.end && !IsBlank(text[end])) ++end;
    if (end > at && !visit(Span{at, end})) return;
    at = end + 1;
  }
}

}  // namespace

std::uint32_t NameIndex::AddLong(Span word) {
  for (WordKey key = LongKey(Slice(text_, word));; ++key.high) {
    const std::uint32_t number = words_.Add(key, {word});
    if (TextOf(words_[number]) == Slice(text_, word)) return number;
  }
}

std::uint32_t NameIndex::FindWord(std::string_view word) const {
  if (word.size() <= kKeyBytes) return words_.Find(KeyOf(word));
  for (WordKey key = LongKey(word);; ++key.high) {
    const std::uint32_t number = words_.Find(key);
    if (number == kNone || TextOf(words_[number]) == word) return number;
  }
}

std::uint32_t NameIndex::AddRow(Span name) {
  std::uint32_t row = kNone;
  EachWord(text_, name, [&](Span word) {
    row = GoOn(row, AddWord(word), {name.start, word.end});
    return true;
  });
  return row;
}

std::uint32_t NameIndex::FindRow(Span name) const {
  std::uint32_t row = kNone;
  EachWord(text_, name, [&](Span word) {
    const std::uint32_t last = FindWord(word);
    if (last == kNone) {
      row = kNone;
    } else if (row == kNone) {
      row = words_[last].row;
    } else {
      const std::uint32_t found = longer_.Find({row, last});
      row = found == kNone ? kNone : longer_[found];
    }
    return row != kNone;
  });
  return row;
}

std::uint32_t NameIndex::AddLonger(std::uint32_t before, std::uint32_t last, Span span) {
  const std::uint32_t row = longer_[longer_.Add({before, last}, rows())];
  if (row == rows()) rows_.push_back({span, before, rows_[before].first, last, rows_[before].count + 1});
  return row;
}

}  // namespace gainsay
