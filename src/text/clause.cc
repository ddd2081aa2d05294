// Marks and openers tell clauses: no grammar, so that the same sentence is parted the same way for ever.
#include "text/clause.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kWordsOfAside = 2;  ///< "(22 miles)", "(KCNA)": an aside to a word is no clause.
constexpr char32_t kEnDash = 0x2013;
constexpr char32_t kEmDash = 0x2014;

bool IsBlank(char c) { return c == ' ' || c == '\n'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

class ClauseScanner {
 public:
  ClauseScanner(std::string_view text, Span sentence, const FoldedSet& openers)
      : text_(text), sentence_(sentence), openers_(openers) {}

  std::vector<std::uint32_t> Scan() {
    for (std::uint32_t i = sentence_.start; i < sentence_.end;) {
      const unsigned char byte = static_cast<unsigned char>(text_[i]);
      const CodePoint point = byte < 0x80 ? CodePoint{byte, 1, true} : DecodeAt(text_, i);
      const auto next = i + static_cast<std::uint32_t>(point.size);
      Look(point.value, i, next);
      i = next;
    }
    return std::move(ends_);
  }

 private:
  char At(std::uint32_t i) const { return i >= sentence_.start && i < sentence_.end ? text_[i] : ' '; }

  void Look(char32_t c, std::uint32_t at, std::uint32_t next) {
    switch (c) {
      case ';':
      case ':':
        if (IsBlank(At(next))) Add(next);
        break;
      case ',':
        if (OpenerFollows(next)) Add(next);
        break;
      case '(':
        if (at > sentence_.start && IsBlank(At(at - 1)) && HoldsClause(next)) Add(at);
        break;
      case ')':
        if (closing_ == at) Add(next);
        break;
      case '-':
        if (At(next) == '-' && At(at - 1) != '-' && At(next + 1) != '-') Add(at);
        if (Spaced(at, next)) Add(at);
        break;
      case kEnDash:
        if (Spaced(at, next)) Add(at);
        break;
      case kEmDash:
        if (!BetweenDigits(at, next)) Add(at);
        break;
      default:
        break;
    }
  }

  bool BetweenDigits(std::uint32_t at, std::uint32_t next) const {
    std::uint32_t left = at;
    while (left > sentence_.start && At(left - 1) == ' ') --left;
    std::uint32_t right = next;
    while (right < sentence_.end && At(right) == ' ') ++right;
    return left > sentence_.start && IsDigit(At(left - 1)) && IsDigit(At(right));
  }

  bool Spaced(std::uint32_t at, std::uint32_t next) const {
    return at > sentence_.start && IsBlank(At(at - 1)) && IsBlank(At(next)) && !BetweenDigits(at, next);
  }

  /// Behind closing marks and blanks, is there a word that opens a clause?
  bool OpenerFollows(std::uint32_t from) const {
    std::uint32_t i = from;
    bool blank = false;
    while (i < sentence_.end && i < from + 8) {
      const CodePoint point = DecodeAt(text_, i);
      if (u_isalnum(static_cast<UChar32>(point.value))) break;
      blank = blank || IsBlank(text_[i]);
      i += static_cast<std::uint32_t>(point.size);
    }
    std::uint32_t end = i;
    while (end < sentence_.end && end < i + 64) {
      const CodePoint point = DecodeAt(text_, end);
      if (!u_isalpha(static_cast<UChar32>(point.value))) break;
      end += static_cast<std::uint32_t>(point.size);
    }
    return blank && end > i && openers_.contains(FoldWord(text_.substr(i, end - i)));
  }

  /// Do the brackets that open before `from` close in this sentence, around more than an aside?
  bool HoldsClause(std::uint32_t from) {
    if (from <= looked_to_) return false;  // Nested brackets are a part of the outer ones.
    std::uint32_t blanks = 0;
    std::uint32_t depth = 1;
    std::uint32_t i = from;
    for (; i < sentence_.end && depth > 0; ++i) {
      if (text_[i] == '(') ++depth;
      if (text_[i] == ')') --depth;
      if (IsBlank(text_[i])) ++blanks;
    }
    looked_to_ = i;
    const bool clause = depth == 0 && blanks >= kWordsOfAside;
    if (clause) closing_ = i - 1;
    return clause;
  }

  void Add(std::uint32_t offset) {
    if (offset <= sentence_.start || offset >= sentence_.end) return;
    if (ends_.empty() || ends_.back() < offset) ends_.push_back(offset);
  }

  std::string_view text_;
  Span sentence_;
  const FoldedSet& openers_;
  std::vector<std::uint32_t> ends_;
  std::uint32_t looked_to_ = 0;
  std::uint32_t closing_ = UINT32_MAX;  ///< Where the brackets close that hold a clause.
};

}  // namespace

std::vector<std::uint32_t> FindClauseEnds(std::string_view text, Span sentence, const FoldedSet& openers) {
  return ClauseScanner(text, sentence, openers).Scan();
}

}  // namespace gainsay
