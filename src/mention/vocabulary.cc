// Words under their numbers, and what a look-up finds.
#include "mention/vocabulary.h"

#include <unicode/uchar.h>

#include <initializer_list>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestWord = 128;   // No vocabulary holds longer ones.
constexpr std::size_t kMostWords = 0xFF00;  // Leaves numbers for the marks of ASCII.

bool IsLetterOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

Vocabulary::Vocabulary() : words_(kFirstFreeWord) {
  const auto mark = [this](Mark id, std::initializer_list<std::string_view> texts) {
    words_[id] = *texts.begin();
    for (const std::string_view text : texts) Insert(text, {.entry = id, .word = id});
  };
  mark(kHyphen, {"-", "\u2010", "\u2011"});
  mark(kDash, {"\u2013", "\u2012", "\u2014", "\u2015"});
  mark(kMinus, {"\u2212"});
  mark(kPlus, {"+"});
  mark(kApostrophe, {"'", "\u2019", "\u02BC"});
  mark(kComma, {",", "\uFF0C"});
  mark(kFullStop, {".", "\uFF0E"});
  mark(kColon, {":"});
  mark(kSlash, {"/", "\u2044"});
  mark(kOpen, {"("});
  mark(kClose, {")"});
  mark(kDegree, {"\u00B0", "\u00BA"});
  mark(kCaret, {"^"});
}

void Vocabulary::Insert(std::string_view folded, const WordInfo& info) {
  spellings_.emplace_back(folded);
  infos_[folded] = info;
}

WordId Vocabulary::Add(std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return 0;
  if (const WordId known = Find(word).word; known != 0) return known;
  if (words_.size() >= kMostWords) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.push_back(FoldCase(word));
  Insert(words_.back(), {.entry = id, .word = id});
  return id;
}

WordId Vocabulary::AddOther(std::string_view word) {
  if (const WordId known = infos_.Find(word).entry; known != 0) return known;
  if (words_.size() >= kMostWords) return 0;
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(word);
  Insert(word, {.entry = id, .stops = infos_.missing().stops});
  return id;
}

WordInfo Vocabulary::Find(std::string_view word) const {
  return word.empty() || word.size() > kLongestWord ? infos_.missing() : infos_.Find(FoldCase(word));
}

void Vocabulary::SetStops(const std::vector<std::uint8_t>& words, const std::array<std::uint8_t, 128>& marks,
                          std::uint8_t unknown) {
  infos_.SetMissing({.stops = unknown});
  for (const std::string& spelling : spellings_) {
    WordInfo& info = infos_[spelling];
    if (info.word < words.size()) info.stops = words[info.word];
  }
  for (std::size_t c = 1; c < marks.size(); ++c) {
    const char mark = static_cast<char>(c);
    if (!IsLetterOrDigit(mark)) infos_[{&mark, 1}].stops = marks[c];
  }
}

std::string FoldCase(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
      continue;
    }
    const CodePoint point = DecodeAt(text, at);
    at += point.size;
    const auto c = static_cast<UChar32>(point.value);
    if (U_GET_GC_MASK(c) & U_GC_CF_MASK) continue;  // Soft hyphens and joiners make no other word.
    AppendUtf8(static_cast<char32_t>(u_tolower(c)), folded);
  }
  return folded;
}

}  // namespace gainsay
