// A stack of open marks per paragraph. What stands beside a mark tells opening from closing where both look
// alike.
#include "mention/quote_marks.h"

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kDeepest = 8;      // Marks open at one time; more are no quotes.
constexpr std::size_t kMostMarks = 255;  // Of a language; what has more is no list of quotation marks.

enum class Side { kBlank, kOpening, kClosing, kDash, kWord };

Side SideOf(char32_t c) {
  switch (c) {
    case ' ':
    case '\n':
    case 0xA0:
    case 0x2009:
    case 0x200A:
    case 0x202F:
    case 0x3000:
      return Side::kBlank;
    case '(':
    case '[':
    case '{':
    case 0x201C:
    case 0x2018:
    case 0xAB:
    case 0x201E:
    case 0x201A:
    case '`':
      return Side::kOpening;
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case ')':
    case ']':
    case '}':
    case 0x201D:
    case 0xBB:
    case 0x2026:
      return Side::kClosing;
    case '-':
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case '/':
      return Side::kDash;
    default:
      return Side::kWord;
  }
}

// Marks that French parts from the words inside.
bool IsSpaced(std::string_view mark) { return mark == "\u00AB" || mark == "\u2039"; }

bool IsApostrophe(std::string_view mark) { return mark == "'" || mark == "\u2019"; }

struct Open {
  const QuoteMark* mark = nullptr;
  std::uint32_t start = 0;
  std::uint32_t inside = 0;
};

class StretchFinder {
 public:
  StretchFinder(const TokenText& text, std::span<const Span> paragraphs,
                std::span<const std::uint32_t> sentence_ends, const QuoteWords& words,
                const QuoteMarks& marks)
      : tokens_(text.tokens),
        stop_(text.marks.begin()),
        text_(text.text),
        paragraphs_(paragraphs),
        sentence_ends_(sentence_ends),
        words_(words),
        marks_(marks) {}

  std::vector<QuotedStretch> Run() {
    for (number_ = 0; number_ < paragraphs_.size(); ++number_) Paragraph();
    std::sort(found_.begin(), found_.end(), [](const QuotedStretch& a, const QuotedStretch& b) {
      return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    std::uint32_t end = 0;
    for (QuotedStretch& stretch : found_) {
      stretch.nested = stretch.span.end <= end;
      end = std::max(end, stretch.span.end);
    }
    return std::move(found_);
  }

 private:
  void Paragraph() {
    const Span span = paragraphs_[number_];
    open_.clear();
    std::uint32_t behind = span.start;  // The mark before, which may be several tokens.
    for (; tokens_[*stop_].start < span.end && !tokens_[*stop_].IsEnd(); ++stop_) {
      const Token& token = tokens_[*stop_];
      if (token.kind != TokenKind::kMark || token.start < behind || !marks_.MayBegin(text_[token.start]))
        continue;
      const QuoteMark* mark = marks_.At(text_.substr(token.start, span.end - token.start));
      if (mark == nullptr) continue;
      Meet(*mark, token.start, span);
      behind = token.start + static_cast<std::uint32_t>(mark->text.size());
    }
    Unclosed(span);
  }

  void Meet(const QuoteMark& mark, std::uint32_t at, Span span) {
    const auto end = at + static_cast<std::uint32_t>(mark.text.size());
    const Side left = at > span.start ? SideOf(DecodeBefore(text_, at).value) : Side::kBlank;
    const Side right = end < span.end ? SideOf(DecodeAt(text_, end).value) : Side::kBlank;
    if (TryClose(mark, at, end, left, right) || TurnedCloser(mark, at, end, left, right)) return;
    if (TryOpen(mark, at, end, left, right, span)) return;
    // A closing mark before any opening one ends what the paragraph before left open.
    const bool closing = left != Side::kBlank && !IsApostrophe(mark.text);
    if (closing && carried_ != nullptr && open_.empty() && mark.Closes(*carried_)) {
      Emit({span.start, end}, {span.start, at}, true);
      carried_ = nullptr;
    }
  }

  bool TryClose(const QuoteMark& mark, std::uint32_t at, std::uint32_t end, Side left, Side right) {
    if (mark.closes.empty() || open_.empty()) return false;
    const bool both = mark.alike();
    if (both && left == Side::kBlank && right != Side::kBlank && right != Side::kClosing) return false;
    if (both && left == Side::kOpening && right == Side::kWord) return false;
    for (std::size_t i = open_.size(); i > 0; --i) {
      const Open& open = open_[i - 1];
      if (open.inside > at || !mark.Closes(*open.mark)) continue;
      if (IsApostrophe(mark.text) && !ClosesSingle(at, end, left, right)) return false;
      Emit({open.start, end}, {open.inside, at}, false);
      open_.resize(i - 1);
      return true;
    }
    return false;
  }

  // An opening mark typed where the closing one belongs: "“... at all.“".
  bool TurnedCloser(const QuoteMark& mark, std::uint32_t at, std::uint32_t end, Side left, Side right) {
    const bool closing = (left == Side::kWord || left == Side::kClosing) && right == Side::kBlank;
    if (!mark.opens || !closing || open_.empty()) return false;
    const Open& open = open_.back();
    if (open.mark != &mark || open.inside > at) return false;
    Emit({open.start, end}, {open.inside, at}, false);
    open_.pop_back();
    return true;
  }

  // An apostrophe closes behind a word or mark and before anything but a letter; behind a plural's s only if
  // no better one follows ("the soldiers' families").
  bool ClosesSingle(std::uint32_t at, std::uint32_t end, Side left, Side right) {
    if (left == Side::kBlank || left == Side::kOpening || right == Side::kWord) return false;
    if (text_[at - 1] != 's' || right != Side::kBlank) return true;
    return !LaterCloser(end);
  }

  // Does an apostrophe that can only close follow before the paragraph ends? Remembers how far it has looked.
  bool LaterCloser(std::uint32_t from) {
    const std::uint32_t paragraph_end = paragraphs_[number_].end;
    if (later_number_ != number_ || later_ < from) {
      later_number_ = number_;
      later_ = UINT32_MAX;
      for (std::uint32_t i = from; i < paragraph_end; ++i) {
        const std::uint32_t size = text_[i] == '\'' ? 1 : text_.substr(i, 3) == "\u2019" ? 3 : 0;
        if (size == 0 || i == 0) continue;
        const Side left = SideOf(DecodeBefore(text_, i).value);
        const Side right = i + size < paragraph_end ? SideOf(DecodeAt(text_, i + size).value) : Side::kBlank;
        if (left != Side::kClosing && !(left == Side::kWord && right == Side::kClosing)) continue;
        later_ = i;
        break;
      }
    }
    return later_ != UINT32_MAX;
  }

  bool TryOpen(const QuoteMark& mark, std::uint32_t at, std::uint32_t end, Side left, Side right, Span span) {
    if (!mark.opens || open_.size() >= kDeepest) return false;
    // "« Nous ... »"
    if (right == Side::kBlank && (left != Side::kBlank || !IsSpaced(mark.text))) return false;
    const bool single = mark.text == "'" || mark.text == "\u2018";
    if ((mark.alike() || single) && left == Side::kWord) return false;
    if (mark.alike() && left == Side::kClosing) return false;
    if (single && (right == Side::kClosing || IsElision(end, span.end))) return false;
    // A second opening mark of a kind that looks like its closing one: the first was never closed.
    if (mark.alike() && !open_.empty() && open_.back().mark == &mark) open_.pop_back();
    open_.push_back({&mark, at, end});
    return true;
  }

  bool IsElision(std::uint32_t from, std::uint32_t end) const {
    if (text_[from] >= '0' && text_[from] <= '9') return from + 2 < end && text_[from + 2] == 's';
    for (const std::string& word : words_.elisions) {
      const std::string_view rest = text_.substr(from, end - from);
      const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
      if (rest.size() < word.size() ||
          !std::equal(word.begin(), word.end(), rest.begin(), [&](char a, char b) { return same(b, a); }))
        continue;
      if (rest.size() == word.size() || SideOf(static_cast<unsigned char>(rest[word.size()])) != Side::kWord)
        return true;
    }
    return false;
  }

  // What is still open at the end of a paragraph.
  void Unclosed(Span span) {
    const QuoteMark* carry = nullptr;
    for (const Open& open : open_) {
      if (open.mark->text == "'" || open.mark->text == "\u2018") continue;  // More likely an apostrophe.
      const bool goes_on = number_ + 1 < paragraphs_.size() && GoesOn(*open.mark, paragraphs_[number_ + 1]);
      std::uint32_t end = span.end;
      if (!goes_on && (carried_ == nullptr || open.start != span.start)) {
        const auto sentence = std::lower_bound(sentence_ends_.begin(), sentence_ends_.end(), open.inside + 1);
        if (sentence != sentence_ends_.end()) end = std::min(end, *sentence);
      }
      if (end > open.inside)
        Emit({open.start, end}, {open.inside, end}, carried_ != nullptr && open.start == span.start);
      if (goes_on) carry = open.mark;
      break;  // Those inside it are unbalanced.
    }
    carried_ = carry;
  }

  // Does the next paragraph begin with the opening mark, or close before it opens?
  bool GoesOn(const QuoteMark& open, Span next) const {
    const std::string_view paragraph = Slice(text_, next);
    if (paragraph.starts_with(open.text)) return true;
    if (open.alike()) return false;
    const std::size_t again = paragraph.find(open.text);
    for (const QuoteMark& mark : marks_.all()) {
      if (!mark.alike() && mark.Closes(open) && paragraph.find(mark.text) < again) return true;
    }
    return false;
  }

  void Emit(Span span, Span inside, bool continues) {
    found_.push_back({span, inside, static_cast<std::uint32_t>(number_), false,
                      continues || (carried_ != nullptr && span.start == paragraphs_[number_].start)});
  }

  std::span<const Token> tokens_;
  std::span<const std::uint32_t>::iterator stop_;  // The next token to look at.
  std::string_view text_;
  std::span<const Span> paragraphs_;
  std::span<const std::uint32_t> sentence_ends_;
  const QuoteWords& words_;
  const QuoteMarks& marks_;
  std::vector<QuotedStretch> found_;
  std::vector<Open> open_;
  std::size_t number_ = 0;
  const QuoteMark* carried_ = nullptr;  // The mark that the paragraph before left open.
  std::size_t later_number_ = SIZE_MAX;
  std::uint32_t later_ = 0;
};

}  // namespace

bool QuoteMark::Closes(const QuoteMark& open) const {
  return std::find(closes.begin(), closes.end(), open.text) != closes.end();
}

QuoteMarks::QuoteMarks(const QuoteWords& words) {
  for (const QuotePair& pair : words.pairs) {
    Get(pair.open).opens = true;
    Get(pair.close).closes.push_back(pair.open);
  }
  std::stable_sort(marks_.begin(), marks_.end(), [](const QuoteMark& a, const QuoteMark& b) {
    return a.text[0] != b.text[0] ? a.text[0] < b.text[0] : a.text.size() > b.text.size();
  });
  for (std::size_t i = std::min(marks_.size(), kMostMarks); i > 0; --i)
    first_[static_cast<unsigned char>(marks_[i - 1].text[0])] = static_cast<std::uint8_t>(i);
}

QuoteMark& QuoteMarks::Get(const std::string& text) {
  for (QuoteMark& mark : marks_) {
    if (mark.text == text) return mark;
  }
  return marks_.emplace_back(QuoteMark{text, false, {}});
}

const QuoteMark* QuoteMarks::At(std::string_view text) const {
  const std::size_t first = first_[static_cast<unsigned char>(text[0])];
  if (first == kNone) return nullptr;
  for (std::size_t i = first - 1; i < marks_.size() && marks_[i].text[0] == text[0]; ++i) {
    if (text.starts_with(marks_[i].text)) return &marks_[i];
  }
  return nullptr;
}

std::vector<QuotedStretch> FindStretches(const TokenText& text, std::span<const Span> paragraphs,
                                         std::span<const std::uint32_t> sentence_ends,
                                         const QuoteWords& words, const QuoteMarks& marks) {
  return StretchFinder(text, paragraphs, sentence_ends, words, marks).Run();
}

}  // namespace gainsay
