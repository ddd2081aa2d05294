// Templates of words are looked for at every word of a sentence; the nearest cue that governs a figure
// counts.
#include "claim/occasion.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "claim/axes.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// How many words a `...` of a template stands for at most.
constexpr std::size_t kGap = 4;

bool IsNumeral(const Word& word, const AxisWords& words) {
  return std::isdigit(static_cast<unsigned char>(word.folded.front())) != 0 ||
         words.occasion.numerals.contains(word.folded);
}

/// Where a template that begins at word `at` ends, as an index behind its last word; 0 if it does not stand
/// there.
std::size_t EndOf(const std::vector<std::string>& wanted, std::size_t from, const std::vector<Word>& found,
                  std::size_t at, const AxisWords& words) {
  for (std::size_t i = from; i < wanted.size(); ++i, ++at) {
    if (wanted[i] == "...") {
      for (std::size_t gap = 0; gap <= kGap && at + gap < found.size(); ++gap) {
        const std::size_t end = EndOf(wanted, i + 1, found, at + gap, words);
        if (end != 0) return end;
      }
      return 0;
    }
    if (at >= found.size()) return 0;
    const bool fits = wanted[i] == "EVENT"    ? words.occasion.events.contains(found[at].folded)
                      : wanted[i] == "NUMBER" ? IsNumeral(found[at], words)
                                              : wanted[i] == found[at].folded;
    if (!fits) return 0;
  }
  return at;
}

/// "It killed 17".
bool OpensGoingOn(const std::vector<Word>& sentence, const AxisWords& words) {
  return std::any_of(
      words.occasion.goes_on.begin(), words.occasion.goes_on.end(),
      [&](const std::vector<std::string>& opening) { return EndOf(opening, 0, sentence, 0, words) != 0; });
}

}  // namespace

Occasions::Occasions(const Reading& reading, const AxisWords& words)
    : reading_(reading), words_(words), read_(reading.sentences.size()) {}

const Occasions::Sentence& Occasions::Read(std::uint32_t sentence) {
  if (read_[sentence]) return *read_[sentence];
  Sentence& read = read_[sentence].emplace();
  const Span within = reading_.sentences[sentence].span;
  const std::string_view text = Slice(reading_.document.text, within);
  const std::vector<Word> words = Words(text);
  read.goes_on = sentence > 0 && OpensGoingOn(words, words_);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto [first, last] = words_.occasion.cues.equal_range(words[at].folded);
    for (auto it = first; it != last; ++it) {
      if (it->second.undated && !reading_.document.metadata.published.empty()) continue;
      const std::size_t end = EndOf(it->second.words, 1, words, at + 1, words_);
      if (end == 0) continue;
      const Span span = Join(words[at].span, words[end - 1].span);
      read.cues.push_back({{span.start + within.start, span.end + within.start}, &it->second});
    }
  }
  return read;
}

bool Occasions::DependsOn(std::uint32_t sentence, std::uint32_t from, std::uint32_t at) const {
  const gainsay::Sentence& whole = reading_.sentences[sentence];
  Span clause = ClauseAt(whole, at);
  while (clause.start > from) {
    if (!OpensDependent(Slice(reading_.document.text, clause), words_)) return false;
    clause = ClauseAt(whole, clause.start - 1);
  }
  return true;
}

/// Does a cue stand closely behind a figure: "17 were killed in a second strike"?
bool Occasions::Beside(std::uint32_t sentence, Span value, Span cue) const {
  constexpr std::uint32_t kReach = 80;  // Bytes: further behind, a cue mostly governs something else.
  const gainsay::Sentence& whole = reading_.sentences[sentence];
  if (cue.start < value.end || cue.start - value.end > kReach) return false;
  if (ClauseAt(whole, cue.start) != ClauseAt(whole, value.start)) return false;
  return Slice(reading_.document.text, {value.end, cue.start}).find(',') == std::string_view::npos;
}

const Occasions::Cue* Occasions::Governing(std::uint32_t sentence, Span value) {
  const Cue* governing = nullptr;
  for (const Cue& cue : Read(sentence).cues) {
    const bool behind = value.start >= cue.span.start;
    const bool governs = behind ? DependsOn(sentence, cue.span.start, value.start)
                                : !cue.words->ahead_only && Beside(sentence, value, cue.span);
    const bool surer = governing == nullptr || governing->words->doubtful || !cue.words->doubtful;
    if (governs && surer && (behind || governing == nullptr)) governing = &cue;
  }
  return governing;
}

bool Occasions::InOneBlock(std::uint32_t sentence) const {
  return reading_.sentences[sentence].block == reading_.sentences[sentence - 1].block;
}

bool Occasions::GoesOn(std::uint32_t sentence) { return Read(sentence).goes_on; }

Occasions::Found Occasions::Of(std::uint32_t sentence, Span value) {
  bool inherited = false;
  while (true) {
    const Cue* cue = Governing(sentence, value);
    if (cue != nullptr) return {{cue->words->occasion, inherited, 0, cue->words->doubtful}, cue->span};
    if (!GoesOn(sentence) || !InOneBlock(sentence)) return {};
    --sentence;
    inherited = true;
    const std::uint32_t end = reading_.sentences[sentence].span.end;
    value = {end - 1, end};
  }
}

}  // namespace gainsay
