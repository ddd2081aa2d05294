#include "text/boundary.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestWord = 64;  ///< Bytes looked at before a full stop.

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsBlank(char32_t c) {
  return c == ' ' || c == '\n' || (c >= 0x80 && u_isUWhiteSpace(static_cast<UChar32>(c)));
}
bool IsAlnum(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

bool IsOpening(char32_t c) {
  const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  return c == '"' || c == '\'' || (mask & (U_GC_PI_MASK | U_GC_PS_MASK)) != 0;
}

std::uint32_t SkipBlanks(std::string_view text, std::uint32_t from, std::uint32_t end) {
  while (from < end) {
    const CodePoint point = DecodeAt(text, from);
    if (!IsBlank(point.value)) break;
    from += static_cast<std::uint32_t>(point.size);
  }
  return from;
}

std::string AsciiLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

std::string AsciiUpper(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return upper;
}

/// Each word of each entry that ends in a full stop ("Lt. Gen." has two): as written, in capitals and, if
/// written in lower case, with a capital first letter.
FoldedSet Spellings(const std::vector<std::string>& abbreviations) {
  FoldedSet set;
  for (const std::string& entry : abbreviations) {
    for (std::size_t from = 0; from < entry.size();) {
      const std::size_t to = std::min(entry.find(' ', from), entry.size());
      std::string word = entry.substr(from, to - from);
      from = to + 1;
      if (!word.ends_with('.')) continue;
      set.insert(word);
      set.insert(AsciiUpper(word));
      if (word == AsciiLower(word)) {
        if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 32);
        set.insert(word);
      }
    }
  }
  return set;
}

/// The word with its full stops that ends at `kept.end`.
std::string_view LastWord(std::string_view text, Span kept) {
  std::uint32_t start = kept.end;
  while (start > kept.start && kept.end - start < kLongestWord) {
    const CodePoint point = DecodeBefore(text, start);
    if (!IsAlnum(point.value) && point.value != '.') break;
    start -= static_cast<std::uint32_t>(point.size);
  }
  return text.substr(start, kept.end - start);
}

/// One capital letter and a full stop, as in "J. K.".
bool IsInitial(std::string_view word) {
  if (word.size() < 2) return false;
  const CodePoint letter = DecodeAt(word, 0);
  return letter.size + 1 == word.size() && u_isupper(static_cast<UChar32>(letter.value));
}

}  // namespace

Span TrimBlanks(std::string_view text, Span span) {
  span.start = SkipBlanks(text, span.start, span.end);
  while (span.end > span.start) {
    const CodePoint point = DecodeBefore(text, span.end);
    if (!IsBlank(point.value)) break;
    span.end -= static_cast<std::uint32_t>(point.size);
  }
  return span;
}

BoundaryJudge::BoundaryJudge(const SentenceWords& words)
    : abbreviations_(Spellings(words.abbreviations)),
      number_abbreviations_(Spellings(words.number_abbreviations)),
      openers_(words.sentence_openers.begin(), words.sentence_openers.end()) {}

bool BoundaryJudge::GoesOn(std::string_view text, Span piece, std::uint32_t end) const {
  const Span kept = TrimBlanks(text, piece);
  const std::uint32_t next = SkipBlanks(text, piece.end, end);
  if (kept.empty() || next >= end) return true;
  if (u_islower(static_cast<UChar32>(DecodeAt(text, next).value))) return true;
  return text[kept.end - 1] == '.' && GoesOnBehindStop(text, kept, next, end);
}

bool BoundaryJudge::GoesOnBehindStop(std::string_view text, Span kept, std::uint32_t next,
                                     std::uint32_t end) const {
  const std::string word(LastWord(text, kept));
  if (IsDigit(text[next]) && number_abbreviations_.contains(word)) return true;
  return (IsInitial(word) || abbreviations_.contains(word)) && !OpensSentence(text, next, end);
}

bool BoundaryJudge::OpensSentence(std::string_view text, std::uint32_t from, std::uint32_t end) const {
  while (from < end) {
    const CodePoint point = DecodeAt(text, from);
    if (!IsOpening(point.value)) break;
    from += static_cast<std::uint32_t>(point.size);
  }
  std::uint32_t stop = from;
  while (stop < end && stop - from < kLongestWord) {
    const CodePoint point = DecodeAt(text, stop);
    if (!u_isalpha(static_cast<UChar32>(point.value))) break;
    stop += static_cast<std::uint32_t>(point.size);
  }
  return openers_.contains(AsciiLower(text.substr(from, stop - from)));
}

std::uint32_t BoundaryJudge::HiddenEnd(std::string_view text, Span piece) const {
  for (std::uint32_t i = piece.start; i + 2 < piece.end; ++i) {
    if (text[i] != '.' || !IsBlank(static_cast<unsigned char>(text[i + 1])) || !IsDigit(text[i + 2]))
      continue;
    const std::string word(LastWord(text, {piece.start, i + 1}));
    const bool plain = word.size() > 4 && std::none_of(word.begin(), word.end(), IsDigit) &&
                       word.find('.') + 1 == word.size();
    if (plain && !abbreviations_.contains(word) && !number_abbreviations_.contains(word)) return i + 2;
  }
  return piece.end;
}

}  // namespace gainsay
