#include "match/view.h"

#include <algorithm>
#include <string_view>

#include "match/letters.h"

namespace gainsay {
namespace {

constexpr KindBits kAliasBits = kNeedsCountry | kNeedsPlace;

bool IsMarkOrLetter(std::string_view text, std::size_t offset) {
  return offset < text.size() &&
         (static_cast<unsigned char>(text[offset]) < 0x20 || WordLetterAt(text, offset));
}

// Does a whole word, and no part of a hyphenated one, begin at `start`?
bool BeginsWord(std::string_view text, std::size_t start) {
  if (start == 0) return true;
  if (WordLetterBefore(text, start)) return !WordLetterAt(text, start);
  const bool joined = text[start - 1] == '-' && start > 1 && IsMarkOrLetter(text, start - 2);
  return !joined || !IsMarkOrLetter(text, start);
}

bool EndsWord(std::string_view text, std::size_t end) {
  if (end >= text.size()) return true;
  if (WordLetterAt(text, end)) return !WordLetterBefore(text, end);
  return text[end] != '-' || !WordLetterAt(text, end + 1);
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
    Annotate(*reading_, *sentence_, flags, compiled_->aliases, copies_[flags]);
    made_[flags] = true;
  }
  return copies_[flags];
}

bool SentenceView::MayMatch(const ReadyPattern& pattern) {
  const KindBits mentions = pattern.kinds & ~kAliasBits;
  if ((kinds_ & mentions) != mentions) return false;
  if (!pattern.clauses.empty()) {
    if (!scanned_) compiled_->gate.Scan(Copy(kNoMarks).text, found_);
    scanned_ = true;
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
