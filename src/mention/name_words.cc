// One pass over the tokens of a sentence; words with marks in them are read byte by byte. Letters beyond
// ASCII are rare enough to be asked of ICU.
#include "mention/name_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <span>

#include "text/utf8.h"

namespace gainsay {
namespace {

using N = NameWords;

constexpr std::size_t kLongestListed = 24;
constexpr std::size_t kFewestCapitals = 5;  // Of a headline that has words without capitals.

bool IsUpperAscii(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLowerAscii(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

struct Letter {
  std::uint32_t size = 0;  ///< 0: no letter or digit.
  bool upper = false;
  bool lower = false;
};

Letter LetterAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return {};
  const char c = text[at];
  if (IsLowerAscii(c)) return {1, false, true};
  if (IsUpperAscii(c)) return {1, true, false};
  if (IsDigit(c)) return {1, false, false};
  if (static_cast<unsigned char>(c) < 0x80) return {};
  const CodePoint point = DecodeAt(text, at);
  const auto code = static_cast<UChar32>(point.value);
  const auto size = static_cast<std::uint32_t>(point.size);
  if (u_isupper(code) || u_istitle(code)) return {size, true, false};
  if (u_islower(code)) return {size, false, true};
  if (u_isalnum(code) || u_charType(code) == U_NON_SPACING_MARK) return {size, false, false};
  return {};
}

std::uint32_t ApostropheAt(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  return text.substr(at, 3) == "\u2019" ? 3 : 0;
}

class Reader {
 public:
  Reader(const Scan& scan, Span sentence, const NameWords& words, std::vector<NameWord>& out,
         std::string& scratch)
      : tokens_(scan.text.tokens),
        classes_(scan.tables.name_classes),
        text_(scan.text.text.substr(0, sentence.end)),
        sentence_(sentence),
        words_(words),
        out_(out),
        scratch_(scratch) {}

  void Run(const NamePart& part, std::size_t most) {
    std::size_t left = most - out_.size();
    std::uint32_t at = part.span.start;
    opens_ = at == sentence_.start;
    gap_ = opens_ ? Gap::kStart : Gap::kBlank;
    const Token* token = &tokens_[part.first];
    while (at < part.span.end && left > 0) {
      if (text_[at] == ' ') {
        at = Blank(at + 1);
        continue;
      }
      while (token->start < at) ++token;
      if (token->start == at && IsPlain(*token)) {
        AddPlain(*token);
        at = token++->end;
        --left;
      } else if (LetterAt(text_, at).size != 0) {
        at = WordAt(at);
        --left;
      } else {
        at = MarkAt(at);
      }
    }
  }

 private:
  // Is it a word of letters with nothing joined to it, which WordAt need not read?
  bool IsPlain(const Token& token) const {
    if (token.end > sentence_.end) return false;
    if (token.Has(Token::kPlain)) return true;
    if (token.end - token.start > kKeyBytes || !token.IsWord() || token.Has(Token::kForeign)) return false;
    if (token.end == sentence_.end) return true;
    // A full stop that ends a sentence, and no abbreviation.
    return text_[token.end] == '.' && token.end + 1 == sentence_.end && !token.Has(Token::kCapital) &&
           token.end - token.start > 1;
  }

  void AddPlain(const Token& token) {
    NameWord& word = out_.emplace_back();
    word.span = {token.start, token.end};
    word.capital = token.Has(Token::kCapital);
    word.all_capitals = token.Has(Token::kCapitals);
    word.gap = gap_;
    word.opens = opens_;
    word.address = address_;
    word.classes = classes_[token.entry];
    gap_ = Gap::kBlank;
    opens_ = false;
  }

  std::uint32_t MarkAt(std::uint32_t at) {
    const char c = text_[at];
    if (c == ' ' || c == '\n') return Blank(at + 1);
    if (c == '&') return Between(Gap::kAmpersand, at + 1);
    if (c == ',') return Between(Gap::kComma, at + 1);
    if (c == '(' || c == '[') return Between(Gap::kOpen, at + 1);
    if (c == '@' || c == '#') address_ = true;
    if (c == ':' || c == '"' || c == '`' || c == '!' || c == '?' || c == '*') opens_ = true;
    if (static_cast<unsigned char>(c) < 0x80) return Between(Gap::kBreak, at + 1);
    const CodePoint point = DecodeAt(text_, at);
    const auto size = static_cast<std::uint32_t>(point.size);
    if (point.value == 0xA0 || point.value == 0x202F || point.value == 0xAD || point.value == 0x200B)
      return Blank(at + size);
    // A quotation mark or a dash: what follows may begin a sentence.
    if (point.value == 0xAB || (point.value >= 0x2010 && point.value <= 0x2026) || point.value >= 0x2039)
      opens_ = true;
    return Between(Gap::kBreak, at + size);
  }

  std::uint32_t Blank(std::uint32_t next) {
    address_ = false;
    return next;
  }

  // A comma, bracket or ampersand alone is told apart; two marks in a row are a break.
  std::uint32_t Between(Gap gap, std::uint32_t next) {
    gap_ = gap_ == Gap::kBlank ? gap : gap_ == Gap::kStart ? Gap::kStart : Gap::kBreak;
    return next;
  }

  std::uint32_t WordAt(std::uint32_t start) {
    NameWord word;
    std::uint32_t upper = 0;
    std::uint32_t lower = 0;
    std::uint32_t run = 0;  // Letters since the last point.
    std::uint32_t at = start;
    bool inner_capital = false;
    while (at < sentence_.end) {
      const Letter letter = LetterAt(text_, at);
      if (letter.size != 0) {
        if (at == start) word.capital = letter.upper;
        if (letter.upper && run == 0) inner_capital = inner_capital || at > start;
        upper += letter.upper;
        lower += letter.lower;
        ++run;
        at += letter.size;
        continue;
      }
      const std::uint32_t inside = Inside(at, run);
      if (inside == 0) break;
      run = 0;
      at += inside;
    }
    word.span = {start, at};
    word.number = IsDigit(text_[start]);
    word.all_capitals = upper >= 2 && lower == 0;
    word.gap = gap_;
    word.opens = opens_;
    word.initial_hyphen = word.capital && word.span.size() > 2 && text_[start + 1] == '-';
    const std::uint32_t end = Ending(word);
    if (word.capital && lower > 0) CutTail(word);
    Look(word);
    // "al-Masri": a particle joined to a capital.
    if (!word.capital && inner_capital && ParticleFirst(word)) word.capital = true;
    word.address = address_ || (end < sentence_.end && (text_[end] == '@' || text_.substr(end, 3) == "://"));
    if (word.address && end < sentence_.end && text_[end] != ' ') address_ = true;
    out_.push_back(word);
    gap_ = Gap::kBlank;
    opens_ = false;
    return end;
  }

  // The size of a mark inside a word: a hyphen, the apostrophe of "O'Hara", a point behind one letter.
  std::uint32_t Inside(std::uint32_t at, std::uint32_t run) const {
    const char c = text_[at];
    if (c == '.') {
      const bool initial = run == 1 && !IsDigit(text_[at - 1]);
      return initial || (LetterAt(text_, at + 1).lower && run > 0) ? 1 : 0;
    }
    if (c == '-') return LetterAt(text_, at + 1).size != 0 ? 1 : 0;
    const std::uint32_t apostrophe = ApostropheAt(text_, at);
    if (apostrophe != 0) {
      const Letter next = LetterAt(text_, at + apostrophe);
      if (next.size == 0) return 0;
      // "'s" ends a word; anything longer is part of it.
      return text_[at + apostrophe] == 's' && LetterAt(text_, at + apostrophe + 1).size == 0 ? 0 : apostrophe;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      const CodePoint point = DecodeAt(text_, at);
      const bool hyphen = point.value == 0x2010 || point.value == 0x2011 || point.value == 0xAD;
      if (hyphen && LetterAt(text_, at + static_cast<std::uint32_t>(point.size)).size != 0)
        return static_cast<std::uint32_t>(point.size);
    }
    return 0;
  }

  // Past a possessive ending, which is no part of the word, or the full stop of "Gen.".
  std::uint32_t Ending(NameWord& word) const {
    const std::uint32_t end = word.span.end;
    const std::uint32_t apostrophe = ApostropheAt(text_, end);
    if (apostrophe != 0 && end + apostrophe <= sentence_.end) {
      const char next = end + apostrophe < text_.size() ? text_[end + apostrophe] : ' ';
      if (next == 's') {
        word.possessive = true;
        return end + apostrophe + 1;
      }
      word.possessive = text_[end - 1] == 's' && LetterAt(text_, end + apostrophe).size == 0;
      return word.possessive ? end + apostrophe : end;
    }
    const bool goes_on = end + 2 < sentence_.end && text_[end] == '.' && text_[end + 1] == ' ';
    const bool listed = end + 1 < sentence_.end && text_[end] == '.' && text_[end + 1] == ',';
    return word.capital && (goes_on || listed) && word.span.size() <= 5 ? end + 1 : end;
  }

  // "Cairo-based": what stands behind the hyphen is no part of the name.
  void CutTail(NameWord& word) {
    const std::string_view whole = Slice(text_, word.span);
    const std::size_t hyphen = whole.rfind('-');
    if (hyphen == std::string_view::npos || hyphen < 2) return;
    if ((words_.words.Find(whole.substr(hyphen + 1)) & N::kTail) == 0) return;
    word.span.end = word.span.start + static_cast<std::uint32_t>(hyphen);
    word.possessive = true;
  }

  bool ParticleFirst(const NameWord& word) {
    FoldName(Slice(text_, word.span), scratch_);
    const std::size_t hyphen = scratch_.find('-');
    return hyphen != std::string::npos &&
           (words_.words.Find(std::string_view(scratch_).substr(0, hyphen)) & N::kParticle) != 0;
  }

  void Look(NameWord& word) {
    if (word.number || word.span.size() > kLongestListed) return;
    FoldName(Slice(text_, word.span), scratch_);
    word.classes = words_.words.Find(scratch_);
  }

  std::span<const Token> tokens_;
  std::span<const std::uint64_t> classes_;
  std::string_view text_;
  Span sentence_;
  const NameWords& words_;
  std::vector<NameWord>& out_;
  std::string& scratch_;
  Gap gap_ = Gap::kStart;
  bool opens_ = true;
  bool address_ = false;
};

}  // namespace

void FoldName(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\xE2' && word.substr(i, 3) == "\u2019") {
      out += '\'';
      i += 2;
    } else {
      out += IsUpperAscii(word[i]) ? static_cast<char>(word[i] + 32) : word[i];
    }
  }
  if (out.size() > 1 && out.back() == '.') out.pop_back();
}

void ReadNameWords(const Scan& scan, Span sentence, const NamePart& part, const NameWords& words,
                   std::vector<NameWord>& out, std::string& scratch, std::size_t most) {
  Reader(scan, sentence, words, out, scratch).Run(part, most);
}

void ReadNameWords(const Scan& scan, Span sentence, const NameWords& words, std::vector<NameWord>& out,
                   std::string& scratch, std::size_t most) {
  const auto first = FirstToken(scan.text.tokens.begin(), scan.text.tokens.end(), sentence.start);
  const NamePart whole{sentence, static_cast<std::size_t>(first - scan.text.tokens.begin())};
  ReadNameWords(scan, sentence, whole, words, out, scratch, most);
}

Casing CasingOf(std::span<const NameWord> words) {
  std::size_t capitals = 0;
  std::size_t small = 0;
  std::size_t proper = 0;
  std::size_t shouted = 0;
  std::size_t counted = 0;
  for (const NameWord& word : words) {
    if (word.number || word.address) continue;
    ++counted;
    shouted += word.all_capitals;
    // Short function words are small in a headline too.
    if (word.Is(N::kOrdinary | N::kParticle) && word.span.size() <= 5) continue;
    if (word.capital) {
      ++capitals;
      // These have one anywhere, so that they tell nothing of the rest.
      proper += word.Is(N::kTitle | N::kGiven | N::kSuffix | N::kNeverAlone | N::kOrganisation | N::kPlace) ||
                word.all_capitals || word.span.size() < 3;
    } else {
      ++small;
    }
  }
  if (counted >= 4 && shouted * 10 >= counted * 8) return Casing::kCapitals;
  if (capitals - proper >= kFewestCapitals && capitals - proper >= 4 * small) return Casing::kTitle;
  if (capitals >= 1 && small == 0) return Casing::kTitle;  // "Post a Comment": no word to compare with.
  return Casing::kRunning;
}

}  // namespace gainsay
