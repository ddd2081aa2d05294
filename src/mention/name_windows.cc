// Reads nothing but tokens. Where it cannot tell, more is read than need be.
#include "mention/name_windows.h"

#include "gainsay/language.h"

namespace gainsay {
namespace {

// A particle, two more and an article may stand before the capital with which a name goes on.
constexpr int kFarthest = 4;

// Longer words in lower case are small in a headline only if its author has few capitals.
constexpr std::uint32_t kShortWord = 5;

}  // namespace

NameWindows::Extent NameWindows::Read(Span sentence, std::vector<NamePart>& parts) {
  parts.clear();
  capitals_.clear();
  const TokenText& text = scan_.text;
  while (text[*stop_].start < sentence.start) ++stop_;
  for (; text[*stop_].start < sentence.end && !text[*stop_].IsEnd(); ++stop_) {
    capitals_.push_back(*stop_);
  }
  if (capitals_.empty()) return Extent::kNothing;
  if (!IsCertainlyRunning(sentence)) return Extent::kWhole;
  std::size_t behind = 0;
  for (const std::uint32_t capital : capitals_) {
    if (capital < behind || !MayName(text[capital], sentence)) continue;
    behind = EndOf(capital, sentence);
    parts.push_back(PartFrom(capital, behind, sentence));
  }
  return parts.empty() ? Extent::kNothing : Extent::kParts;
}

// Are a quarter as many long words in lower case as there are capitals? CasingOf then finds no headline,
// whatever the other words are. Looks no farther than it has to.
bool NameWindows::IsCertainlyRunning(Span sentence) const {
  const TokenText& text = scan_.text;
  std::size_t small = 0;
  for (std::size_t i = capitals_.front() + 1U; text[i].start < sentence.end && !text[i].IsEnd(); ++i) {
    const Token& token = text[i];
    if (!token.IsWord() || token.Has(Token::kCapital | Token::kForeign) ||
        token.end - token.start <= kShortWord)
      continue;
    if (!FollowsBlank(token) || token.end >= sentence.end || text.text[token.end] != ' ') continue;
    if (4 * ++small > capitals_.size()) return true;
  }
  return false;
}

// "The" is no name and part of none.
bool NameWindows::MayName(const Token& token, Span sentence) const {
  const bool ordinary = (scan_.tables.name_classes[token.entry] & NameWords::kOrdinary) != 0;
  const bool plain = token.end < sentence.end && scan_.text.text[token.end] == ' ' &&
                     (token.start == sentence.start || FollowsBlank(token));
  return !ordinary || !plain || token.Has(Token::kCapitals);
}

// Back to the blank before the word with the capital, and then to that before the last word before it.
NamePart NameWindows::PartFrom(std::size_t capital, std::size_t behind, Span sentence) const {
  const TokenText& text = scan_.text;
  const auto opens = [&](std::size_t i) { return text[i].start <= sentence.start; };
  std::size_t at = capital;
  while (!opens(at) && !FollowsBlank(text[at])) --at;
  for (bool word = false; !opens(at) && !word;) {
    do {
      --at;
      word = word || text[at].IsWord() || text[at].IsDigits();
    } while (!opens(at) && !FollowsBlank(text[at]));
  }
  const std::uint32_t start = std::max(text[at].start, sentence.start);
  return {{start, std::min(text[behind].start, sentence.end)}, at};
}

// The token behind the last one that must be read: one word behind the capitals, and more where a name may go
// on ("Bank of the West").
std::size_t NameWindows::EndOf(std::size_t capital, Span sentence) const {
  constexpr std::uint64_t kFirst = NameWords::kParticle | NameWords::kFor | NameWords::kAnd;
  constexpr std::uint64_t kLater = NameWords::kParticle | NameWords::kOrdinary;
  const TokenText& text = scan_.text;
  std::size_t at = capital + 1;
  bool over = false;
  for (int small = 0; text[at].start < sentence.end && !text[at].IsEnd(); ++at) {
    const Token& token = text[at];
    if (token.Has(Token::kCapital)) {
      small = 0;
      over = false;
    } else if (token.kind != TokenKind::kMark && FollowsBlank(token)) {
      if (over || ++small > kFarthest) break;
      const bool plain = token.end < sentence.end && text.text[token.end] == ' ';
      over = plain && (scan_.tables.name_classes[token.entry] & (small == 1 ? kFirst : kLater)) == 0;
    }
  }
  return at;
}

bool NameWindows::FollowsBlank(const Token& token) const {
  if (token.start == 0) return true;
  const char before = scan_.text.text[token.start - 1];
  return before == ' ' || before == '\n';
}

}  // namespace gainsay
