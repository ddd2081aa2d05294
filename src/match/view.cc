#include "match/view.h"

#include <algorithm>
#include <string_view>

#include "match/letters.h"

namespace gainsay {
namespace {

constexpr KindBits kAliasBits = kNeedsCountry | kNeedsPlace;

bool IsValueOrLetter(std::string_view text, std::size_t offset) {
  return offset < text.size() && (IsValueMark(text[offset]) || WordLetterAt(text, offset));
}

// Marks without width stand between the letters and where we look.
bool IsZeroWidth(const CodePoint& point) {
  const bool mark = point.value < 0x20 && !IsValueMark(static_cast<char>(point.value));
  return (mark && point.value != static_cast<char32_t>(kClauseMark)) || point.value >= kFirstSetMark;
}
std::size_t SkipForward(std::string_view text, std::size_t at) {
  while (at < text.size() && IsZeroWidth(DecodeAt(text, at))) at += DecodeAt(text, at).size;
  return at;
}
std::size_t SkipBack(std::string_view text, std::size_t at) {
  while (at > 0 && IsZeroWidth(DecodeBefore(text, at))) at -= DecodeBefore(text, at).size;
  return at;
}

// Does a whole word, and no part of a hyphenated one, begin at `start`?
bool BeginsWord(std::string_view text, std::size_t start) {
  const std::size_t before = SkipBack(text, start);
  if (before == 0) return true;
  const std::size_t first = SkipForward(text, start);
  if (WordLetterBefore(text, before)) return !IsValueOrLetter(text, first);
  if (text[before - 1] != '-' || !IsValueOrLetter(text, first)) return true;
  const std::size_t joined = SkipBack(text, before - 1);
  return joined == 0 || !(WordLetterBefore(text, joined) || IsValueMark(text[joined - 1]));
}

bool EndsWord(std::string_view text, std::size_t end) {
  const std::size_t next = SkipForward(text, end);
  if (next >= text.size()) return true;
  if (WordLetterAt(text, next)) {
    const std::size_t last = SkipBack(text, end);
    return last > 0 && !WordLetterBefore(text, last) && !IsValueMark(text[last - 1]);
  }
  return text[next] != '-' || !WordLetterAt(text, SkipForward(text, next + 1));
}

}  // namespace

void SentenceView::Start(const Matcher::Compiled& compiled, const Reading& reading, std::uint32_t sentence) {
  compiled_ = &compiled;
  reading_ = &reading;
  sentence_ = &reading.sentences[sentence];
  scanned_ = false;
  made_.fill(false);
  kinds_ = 0;
  const MentionRange range = MentionsOf(reading, *sentence_);
  for (std::size_t i = range.first; i < range.last; ++i) kinds_ |= KindBit(reading.mentions[i].kind);
}

const Annotated& SentenceView::Copy(std::uint8_t flags) {
  if (!made_[flags]) {
    if ((flags & kSetMarks) != 0) Scan();
    const AnnotateInputs inputs{compiled_->aliases, phrases_, compiled_->sets.keys()};
    Annotate(*reading_, *sentence_, flags, inputs, copies_[flags]);
    made_[flags] = true;
  }
  return copies_[flags];
}

void SentenceView::Scan() {
  if (scanned_) return;
  scanned_ = true;
  const Annotated& plain = Copy(kNoMarks);
  const std::vector<PhraseHit> hits = compiled_->sets.phrases().Scan(plain.text);
  compiled_->gate.Scan(plain.text, hits, found_);
  phrases_.clear();
  for (const PhraseHit& hit : hits) phrases_.push_back({plain.Original(hit.start, hit.end), hit.key});
}

bool SentenceView::HasValues(const ReadyPattern& pattern) const {
  const KindBits mentions = pattern.kinds & ~kAliasBits;
  return (kinds_ & mentions) == mentions;
}

bool SentenceView::MayMatch(const ReadyPattern& pattern) {
  if (!HasValues(pattern)) return false;
  if (!pattern.clauses.empty()) {
    Scan();
    const bool all = std::all_of(pattern.clauses.begin(), pattern.clauses.end(),
                                 [this](std::uint32_t clause) { return found_.Has(clause); });
    if (!all) return false;
  }
  if ((pattern.kinds & kAliasBits) == 0) return true;
  const std::vector<AliasHit>& hits = Copy(pattern.flags).aliases;
  const auto any = [&](bool country) {
    return std::any_of(hits.begin(), hits.end(),
                       [&](const AliasHit& hit) { return (country ? hit.country : hit.place) != nullptr; });
  };
  const bool country = (pattern.kinds & kNeedsCountry) == 0 || any(true);
  return country && ((pattern.kinds & kNeedsPlace) == 0 || any(false));
}

bool SentenceView::Next(const ReadyPattern& pattern, std::size_t& from, std::vector<GroupSpan>& groups) {
  const std::string& text = Copy(pattern.flags).text;
  const Program& program = pattern.program.Get();
  groups.resize(program.groups.size() + 2);
  while (program.regex.Search(text, from, groups)) {
    from = groups[1].start + 1;
    if (BeginsWord(text, groups[1].start) && EndsWord(text, groups[1].end)) return true;
  }
  return false;
}

}  // namespace gainsay
