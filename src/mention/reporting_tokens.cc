// The tokeniser is told about names and quotes and knows nothing of them itself. Words come from the tokens
// of the text where those are plain; all that is joined by hyphens, points and apostrophes is read byte by
// byte.
#include "mention/reporting_tokens.h"

#include <algorithm>
#include <string>
#include <variant>

#include "mention/tables.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using R = ReportingWords;

constexpr std::size_t kLookBack = 200;
constexpr std::size_t kLongestWord = 32;  // Longer ones are in no list.

bool IsAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Punctuation beyond ASCII that parts words; all other code points from U+00C0 on are taken for letters.
bool IsWordCodePoint(char32_t c) {
  if (c < 0x80) return IsAsciiLetter(static_cast<char>(c)) || IsDigit(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x303F) &&
         c != kReplacement;
}

/// The size of an apostrophe at `at`, 0 if there is none.
std::uint32_t ApostropheAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  return text.substr(at, 3) == "\u2019" ? 3 : 0;
}

CueKind MarkKind(char32_t c) {
  switch (c) {
    case ',':
    case 0x3001:
      return CueKind::kComma;
    case '.':
    case '!':
    case '?':
    case 0x3002:
      return CueKind::kStop;
    case ';':
      return CueKind::kSemicolon;
    case ':':
      return CueKind::kColon;
    case '(':
    case '[':
      return CueKind::kOpen;
    case ')':
    case ']':
      return CueKind::kClose;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return CueKind::kDash;
    default:
      return CueKind::kOther;
  }
}

class Tokeniser {
 public:
  Tokeniser(const TokenSource& source, Span unit, const ReportingWords& words, const MentionTables& tables,
            std::vector<CueToken>& tokens)
      : text_(source.text.substr(0, unit.end)),
        unit_(unit),
        cut_(&*FirstToken(source.tokens.begin(), source.tokens.end(), unit.start)),
        mentions_{source.mentions, 0},
        quotes_{source.quotes, 0},
        ends_(source.sentence_ends),
        words_(words),
        tables_(tables),
        tokens_(tokens) {
    tokens_.clear();
    tokens_.reserve(unit.size() / 5 + 2);
    end_ = std::lower_bound(ends_.begin(), ends_.end(), unit_.start);
    next_end_ = end_ != ends_.end() ? *end_ : UINT32_MAX;
  }

  void Run() {
    std::uint32_t at = unit_.start;
    for (Row* row : {&mentions_, &quotes_}) {
      const auto first =
          std::lower_bound(row->all.begin(), row->all.end(), unit_.start,
                           [](const Mention& m, std::uint32_t start) { return m.span.start < start; });
      row->next = static_cast<std::size_t>(first - row->all.begin());
      const std::size_t from = row->next > kLookBack ? row->next - kLookBack : 0;
      for (std::size_t i = from; i < row->next; ++i) {  // A quote that began before.
        const Mention& mention = row->all[i];
        if (mention.kind == MentionKind::kQuote && mention.span.end > at) at = Collapse(mention, at);
      }
    }
    while (at < unit_.end) at = Step(at);
    if (!tokens_.empty()) tokens_.back().ends_sentence = true;
  }

 private:
  // Adds a token behind the last one, of which this settles whether it ends a sentence. A full stop anywhere
  // else ends an abbreviation and is dropped.
  CueToken& Push(Span span, CueKind kind) {
    if (span.start >= next_end_ || stop_) Settle(span.start);
    CueToken& token = tokens_.emplace_back();
    token.span = span;
    token.kind = kind;
    return token;
  }

  void Settle(std::uint32_t next) {
    CueToken* last = tokens_.empty() ? nullptr : &tokens_.back();
    while (end_ != ends_.end() && *end_ < (last != nullptr ? last->span.end : next)) ++end_;
    next_end_ = end_ != ends_.end() ? *end_ : UINT32_MAX;
    if (last != nullptr && next_end_ <= next) {
      last->ends_sentence = true;
    } else if (stop_) {
      tokens_.pop_back();
    }
    stop_ = false;
  }

  struct Row {
    std::span<const Mention> all;
    std::size_t next = 0;  ///< The first one that does not begin before the place reached.
  };

  /// The quote or name that begins at `at`, or null.
  static const Mention* Beginning(Row& row, std::uint32_t at) {
    while (row.next < row.all.size() && row.all[row.next].span.start < at) ++row.next;
    for (std::size_t i = row.next; i < row.all.size() && row.all[i].span.start == at; ++i) {
      const MentionKind kind = row.all[i].kind;
      if (kind == MentionKind::kQuote || kind == MentionKind::kName) return &row.all[i];
    }
    return nullptr;
  }

  // Where the next one begins behind `at`.
  static std::uint32_t NextStart(const Row& row, std::uint32_t at) {
    std::size_t i = row.next;
    while (i < row.all.size() && row.all[i].span.start <= at) ++i;
    return i < row.all.size() ? row.all[i].span.start : UINT32_MAX;
  }

  std::uint32_t Collapse(const Mention& mention, std::uint32_t at) {
    const std::uint32_t end = std::min(mention.span.end, unit_.end);
    const bool quote = mention.kind == MentionKind::kQuote;
    CueToken& token = Push({at, end}, quote ? CueKind::kQuote : CueKind::kName);
    token.mention = &mention;
    token.capital = !quote;
    if (quote) {
      token.statement = IsStatement(mention);
    } else {
      SetClitic(token, end);
    }
    return token.clitic ? end + ApostropheAt(text_, end) + CliticSize(end) : end;
  }

  // A whole sentence, or words with the mark inside that leads on to "he said".
  bool IsStatement(const Mention& mention) const {
    const Quotation* quotation = std::get_if<Quotation>(&mention.value);
    if (quotation == nullptr) return false;
    if (quotation->complete || mention.span.end > unit_.end) return true;
    // The last mark that is no quotation mark.
    std::uint32_t last = mention.span.end;
    while (last > mention.span.start &&
           (text_[last - 1] == '"' || text_[last - 1] == '\'' || (text_[last - 1] & 0x80) != 0))
      --last;
    const char mark = last > mention.span.start ? text_[last - 1] : ' ';
    return mark == ',' || mark == '.' || mark == '?' || mark == '!';
  }

  std::uint32_t Step(std::uint32_t at) {
    if (text_[at] == ' ') return at + 1;
    if (at >= next_mention_) {
      if (const Mention* quote = Beginning(quotes_, at)) return Collapse(*quote, at);
      if (const Mention* mention = Beginning(mentions_, at)) return Collapse(*mention, at);
      next_mention_ = std::min(NextStart(quotes_, at), NextStart(mentions_, at));
    }
    while (cut_->start < at) ++cut_;
    if (const std::uint32_t end = PlainWords(at); end != at) return end;
    const CodePoint point = DecodeAt(text_, at);
    if (IsWordCodePoint(point.value)) return WordAt(at);
    if (point.value == '$' || point.value == 0xA3 || point.value == 0x20AC)
      return at + static_cast<std::uint32_t>(point.size);
    const std::uint32_t end = at + static_cast<std::uint32_t>(point.size);
    if (point.value == '&') {
      Push({at, end}, CueKind::kWord).classes = R::kCoordinator;
    } else if (point.value == '-' && end < text_.size() && (text_[end] == '-' || text_[end] == ' ')) {
      Push({at, end}, CueKind::kDash);
      return text_[end] == '-' ? end + 1 : end;
    } else if (point.value > ' ' && point.value != '/' && point.value != 0xA0 &&
               !(point.value >= 0x2000 && point.value <= 0x200B)) {
      Push({at, end}, MarkKind(point.value));
      stop_ = point.value == '.';
    }
    return end;
  }

  // Reads words of letters with nothing joined to them, up to the next mention. Returns where they end.
  std::uint32_t PlainWords(std::uint32_t at) {
    const std::uint32_t limit = std::min(next_mention_, unit_.end);
    do {
      if (cut_->start != at || !cut_->Has(Token::kPlain) || cut_->end > unit_.end) break;
      AddPlain(*cut_);
      at = cut_++->end;
      if (at < unit_.end && text_[at] == ' ') ++at;
    } while (at < limit);
    return at;
  }

  // As WordAt would read it.
  void AddPlain(const Token& word) {
    CueToken& token = Push({word.start, word.end}, CueKind::kWord);
    token.capital = word.Has(Token::kCapital);
    token.classes = word.entry != 0 ? tables_.reporting_classes[word.entry]
                                    : tables_.endings.OfLetters(Slice(text_, token.span));
  }

  // Letters and digits; inside, single hyphens, apostrophes and slashes, points and commas between digits,
  // and the points of "U.S.".
  std::uint32_t WordAt(std::uint32_t start) {
    std::uint32_t at = start;
    std::uint32_t letters = 0;
    while (at < unit_.end) {
      const CodePoint point = DecodeAt(text_, at);
      const auto size = static_cast<std::uint32_t>(point.size);
      if (IsWordCodePoint(point.value)) {
        ++letters;
        at += size;
        continue;
      }
      const std::uint32_t after = at + size;
      const bool goes_on = after < unit_.end && IsWordCodePoint(DecodeAt(text_, after).value);
      if (point.value == '.' && letters == 1 && !IsDigit(text_[at - 1])) {
        letters = 0;  // "U.S.", "J."
        at = after;
        if (!goes_on) break;
        continue;
      }
      const bool inside = point.value == '-' || point.value == 0x2010 || point.value == 0x2011 ||
                          point.value == '/' ||
                          ((point.value == '.' || point.value == ',') && IsDigit(text_[at - 1]) &&
                           IsDigit(text_[std::min<std::size_t>(after, text_.size() - 1)]));
      if (!goes_on || !inside) break;
      letters = 0;
      at = after;
    }
    CueToken& token = Push({start, at}, IsDigit(text_[start]) ? CueKind::kNumber : CueKind::kWord);
    const std::uint32_t end = AddEnding(token);
    Classify(token);
    return end;
  }

  std::uint32_t CliticSize(std::uint32_t end) const {
    const std::uint32_t after = end + ApostropheAt(text_, end);
    return after < unit_.end && IsAsciiLetter(text_[after]) ? 1 : 0;
  }

  void SetClitic(CueToken& token, std::uint32_t end) const {
    const std::uint32_t mark = end < unit_.end ? ApostropheAt(text_, end) : 0;
    if (mark == 0) return;
    const std::uint32_t after = end + mark;
    const auto letter = [&](std::uint32_t i) {
      return i < unit_.end && IsWordCodePoint(DecodeAt(text_, i).value);
    };
    if (letter(after)) {
      token.clitic = (text_[after] == 's' || text_[after] == 'd') && !letter(after + 1);
    } else {
      token.clitic = text_[end - 1] == 's';
    }
  }

  // What an apostrophe behind a word is: "'s" is set apart as the token's flag, "n't" and "O'Brien" are taken
  // in.
  std::uint32_t AddEnding(CueToken& token) const {
    SetClitic(token, token.span.end);
    if (token.clitic)
      return token.span.end + ApostropheAt(text_, token.span.end) + CliticSize(token.span.end);
    const std::uint32_t after = token.span.end + ApostropheAt(text_, token.span.end);
    if (after > token.span.end) {
      while (token.span.end < unit_.end) {
        const std::uint32_t next = std::max(token.span.end, after);
        if (next >= unit_.end || !IsWordCodePoint(DecodeAt(text_, next).value)) break;
        token.span.end = next + static_cast<std::uint32_t>(DecodeAt(text_, next).size);
      }
    }
    return token.span.end;
  }

  void Classify(CueToken& token) const {
    const std::string_view word = Slice(text_, token.span);
    const unsigned char first = static_cast<unsigned char>(word[0]);
    token.capital =
        (first >= 'A' && first <= 'Z') || (first == 0xC3 && static_cast<unsigned char>(word[1]) <= 0x9E);
    if (word.size() > kLongestWord || token.kind == CueKind::kNumber) return;
    char lower[kLongestWord];
    std::size_t size = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (word.substr(i, 3) == "\u2019") {
        lower[size++] = '\'';
        i += 2;
      } else {
        lower[size++] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
      }
    }
    if (size > 1 && lower[size - 1] == '.') --size;
    token.classes = ReportingClasses({lower, size}, words_, tables_.endings);
  }

  std::string_view text_;
  Span unit_;
  const Token* cut_;  // The first token of the text that does not begin before the place reached.
  Row mentions_;
  Row quotes_;
  std::uint32_t next_mention_ = 0;  // No quote or name begins before it.
  std::span<const std::uint32_t> ends_;
  std::span<const std::uint32_t>::iterator end_;  // The first one not inside or before the last token.
  std::uint32_t next_end_ = UINT32_MAX;           // Where that is.
  bool stop_ = false;                             // The last token is a full stop.
  const ReportingWords& words_;
  const MentionTables& tables_;
  std::vector<CueToken>& tokens_;
};

}  // namespace

bool CueToken::IsContent() const {
  if (kind == CueKind::kName || kind == CueKind::kNumber) return true;
  if (kind == CueKind::kQuote) return !IsStatement();
  if (kind != CueKind::kWord) return false;
  constexpr std::uint64_t kNone = R::kDeterminer | R::kPreposition | R::kAuxiliary | R::kNegation |
                                  R::kSubordinator | R::kRelative | R::kCoordinator | R::kJoint |
                                  R::kPronoun | R::kSpeaker | R::kPossessive | R::kBy | R::kVerb;
  return !Is(kNone);
}

std::uint64_t ReportingClasses(std::string_view word, const ReportingWords& words,
                               const WordEndings& endings) {
  constexpr std::uint64_t kNouns = R::kNounToo | R::kNoun | R::kNoLabel | R::kThird;
  const std::uint64_t classes = words.words.Find(word);
  if ((classes & ~kNouns) != 0 && (classes & R::kNounToo) == 0) return classes;
  const std::uint64_t* ending = endings.Find(word);
  if (ending == nullptr) return classes;
  return classes | (classes == 0 ? *ending : *ending & R::kLikePlural);
}

void ReportingTokens(const TokenSource& source, Span unit, const ReportingWords& words,
                     const MentionTables& tables, std::vector<CueToken>& tokens) {
  Tokeniser(source, unit, words, tables, tokens).Run();
}

}  // namespace gainsay
