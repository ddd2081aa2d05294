#include "claim/axes.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "text/fold.h"

namespace gainsay {
namespace {

/// How many words may stand between a cue and the words it governs: "plans to [soon] send 3,000".
constexpr std::size_t kReach = 3;

/// Folded words joined by single blanks, with one blank at both ends so that phrases match whole words.
std::string Padded(const std::vector<Word>& words, std::size_t from, std::size_t to) {
  std::string padded = " ";
  for (std::size_t i = from; i < to; ++i) padded += words[i].folded + ' ';
  return padded;
}

struct FoundCue {
  const StatusCue* cue = nullptr;
  std::size_t at = 0;
};

/// The last cue of a stretch of words: the one nearest to what follows, and of those the longest.
FoundCue LastCue(const std::string& padded, const AxisWords& words) {
  FoundCue last;
  std::size_t last_end = 0;
  for (std::size_t at = 0; at + 1 < padded.size(); at = padded.find(' ', at + 1)) {
    const auto cues = words.status_at.find(padded.substr(at + 1, padded.find(' ', at + 1) - at - 1));
    if (cues == words.status_at.end()) continue;
    for (const std::uint32_t i : cues->second) {  // The longest first.
      const std::string& phrase = words.status[i].phrase;
      const std::size_t end = at + 1 + phrase.size();
      if (end <= last_end || end >= padded.size() || padded[end] != ' ') continue;
      if (padded.compare(at + 1, phrase.size(), phrase) != 0) continue;
      last = {&words.status[i], at};
      last_end = end;
    }
  }
  return last;
}

ReadStatusResult StatusOf(const StatusCue* cue) {
  if (cue == nullptr) return {{"actual", false, 0}, {}};
  return {{cue->status, false, cue->step}, cue->phrase};
}

/// The words of a stretch of text, placed in it, but for those of the value and of dates: "May 2019" says
/// nothing of what may be.
std::vector<Word> WordsBeside(const Reading& reading, Span within, Span value) {
  std::vector<Word> words = Words(Slice(reading.document.text, within));
  const auto in_text = [&](const Word& word) {
    return Span{word.span.start + within.start, word.span.end + within.start};
  };
  std::erase_if(words, [&](const Word& word) { return in_text(word).Overlaps(value); });
  for (const Mention& mention : MentionsIn(reading, within)) {
    if (mention.kind != MentionKind::kDate) continue;
    std::erase_if(words, [&](const Word& word) { return in_text(word).Overlaps(mention.span); });
  }
  return words;
}

/// The clause before the one that begins at `start`; empty at the sentence's start.
Span ClauseBefore(const Sentence& sentence, std::uint32_t start) {
  if (start <= sentence.span.start) return {start, start};
  Span before = ClauseAt(sentence, start - 1);
  before.end = start;
  return before;
}

}  // namespace

bool IsParticiple(std::string_view word, const AxisWords& words) {
  return std::any_of(
      words.participle_endings.begin(), words.participle_endings.end(),
      [&](const std::string& ending) { return word.size() > ending.size() + 2 && word.ends_with(ending); });
}

bool OpensDependent(std::string_view clause, const AxisWords& words) {
  constexpr std::size_t kOpening = 60;  // Bytes: two words are looked at.
  const std::vector<Word> found = Words(clause.substr(0, kOpening));
  if (found.empty()) return false;
  const auto is_relative = [&](const Word& word) { return words.occasion.relative.contains(word.folded); };
  return is_relative(found.front()) || (found.size() > 1 && is_relative(found[1])) ||
         IsParticiple(found.front().folded, words);
}

Span ClauseAt(const Sentence& sentence, std::uint32_t offset) {
  Span clause = sentence.span;
  for (const std::uint32_t end : sentence.clause_ends) {
    if (end <= offset) clause.start = std::max(clause.start, end);
    if (end > offset) clause.end = std::min(clause.end, end);
  }
  return clause;
}

ReadStatusResult ReadStatus(const Reading& reading, const Sentence& sentence, Span claim, Span value,
                            const AxisWords& words) {
  const Span clause = ClauseAt(sentence, claim.start);
  const std::vector<Word> clause_words =
      WordsBeside(reading, {clause.start, std::max(clause.start, claim.end)}, value);
  const std::uint32_t claim_start = claim.start - clause.start;
  const auto first = std::find_if(clause_words.begin(), clause_words.end(),
                                  [&](const Word& word) { return word.span.end > claim_start; });
  const auto claim_word = static_cast<std::size_t>(first - clause_words.begin());
  // The longest cue has four words, of which the last must lie within reach.
  constexpr std::size_t kLongestCue = 4;
  const std::size_t from = claim_word > kReach + kLongestCue ? claim_word - kReach - kLongestCue : 0;
  const FoundCue found = LastCue(Padded(clause_words, from, clause_words.size()), words);
  if (found.cue != nullptr) return StatusOf(found.cue);
  const bool participle = !clause_words.empty() && IsParticiple(clause_words.front().folded, words);
  if (!participle) return StatusOf(nullptr);
  const std::vector<Word> before = WordsBeside(reading, ClauseBefore(sentence, clause.start), value);
  ReadStatusResult result = StatusOf(LastCue(Padded(before, 0, before.size()), words).cue);
  result.status.inherited = result.status.step > 0;
  return result;
}

std::string_view ReadChange(std::string_view text, Span sentence, Span value, const AxisWords& words) {
  // A cue has few words, and a sentence may have many figures.
  constexpr std::uint32_t kLongestCue = 40;
  const std::uint32_t start = std::max(sentence.start, value.start - std::min(value.start, kLongestCue));
  const std::vector<Word> before = Words(Slice(text, {start, value.start}));
  const std::vector<Word> inside = Words(Slice(text, value));
  const std::vector<Word> after =
      Words(Slice(text, {value.end, std::min(sentence.end, value.end + kLongestCue)}));
  // The first word may be cut.
  const std::size_t first = start == sentence.start || before.empty() ? 0 : 1;
  const std::string leading = Padded(before, first, before.size());
  const std::string own = Padded(inside, 0, inside.size());
  const std::string behind = Padded(after, 0, after.size());
  for (const std::string& cue : words.change_before) {
    const std::string whole = ' ' + cue + ' ';
    if (leading.ends_with(whole) || own.find(whole) != std::string::npos) return cue;
  }
  for (const std::string& cue : words.change_after) {
    if (behind.starts_with(' ' + cue + ' ')) return cue;
  }
  return {};
}

namespace {

/// Bytes between a value and the date that dates it: further apart, a date mostly dates something else.
constexpr std::uint32_t kFarthestDate = 80;

/// Does a clause depend on the one before it: "..., killing 40"?
bool OpensWithParticiple(std::string_view clause, const AxisWords& words) {
  const std::vector<Word> found = Words(clause);
  return !found.empty() && IsParticiple(found.front().folded, words);
}

/// "Hit by the 2004 tsunami": a date that names an event dates nothing that stands before it.
bool NamesEvent(std::string_view text, std::uint32_t end, const AxisWords& words) {
  constexpr std::uint32_t kAhead = 30;  // Bytes: one word is looked at.
  const std::vector<Word> behind = Words(text.substr(end, kAhead));
  return !behind.empty() && behind.front().span.start <= 1 &&
         words.occasion.events.contains(behind.front().folded);
}

/// "In December 2004, a quake off the western coast ...": a time in the background that opens a clause dates
/// all of it.
bool OpensWithBackground(Span clause, const Mention& date) {
  constexpr std::uint32_t kOpening = 12;  // Bytes: "In late", "Back in".
  return date.span.start <= clause.start + kOpening && IsPastBackground(std::get<DateRange>(date.value));
}

/// The date of a stretch of text nearest to `value`, or null.
const Mention* NearestDate(const Reading& reading, Span within, Span value, const std::vector<Span>& reported,
                           const AxisWords& words) {
  const Mention* nearest = nullptr;
  std::uint32_t distance = std::numeric_limits<std::uint32_t>::max();
  for (const Mention& date : MentionsIn(reading, within)) {
    if (date.kind != MentionKind::kDate) continue;
    // "officials said on Thursday" dates what they said, not what they said it of.
    constexpr std::uint32_t kBeside = 4;
    const auto said = [&](Span cue) {
      return cue.Overlaps(date.span) || (date.span.start >= cue.end && date.span.start - cue.end <= kBeside);
    };
    if (std::any_of(reported.begin(), reported.end(), said)) continue;
    if (value.end <= date.span.start && NamesEvent(reading.document.text, date.span.end, words)) continue;
    const std::uint32_t away = date.span.start >= value.end
                                   ? date.span.start - value.end
                                   : value.start - std::min(value.start, date.span.end);
    if (away >= distance || (away > kFarthestDate && !OpensWithBackground(within, date))) continue;
    distance = away;
    nearest = &date;
  }
  return nearest;
}

const Mention* OpeningBackground(const Reading& reading, Span sentence) {
  const std::span<const Mention> mentions = MentionsIn(reading, sentence);
  const auto date = std::find_if(mentions.begin(), mentions.end(),
                                 [](const Mention& mention) { return mention.kind == MentionKind::kDate; });
  return date != mentions.end() && OpensWithBackground(sentence, *date) ? &*date : nullptr;
}

}  // namespace

ReadTimeResult ReadTime(const Reading& reading, const Sentence& sentence, Span value,
                        const std::vector<Span>& reported, const AxisWords& words) {
  const Span clause = ClauseAt(sentence, value.start);
  const Mention* date = NearestDate(reading, clause, value, reported, words);
  if (date != nullptr) return {std::get<DateRange>(date->value), false};
  const Mention* opening = OpeningBackground(reading, sentence.span);
  if (opening != nullptr) return {std::get<DateRange>(opening->value), true};
  const std::string_view text = Slice(reading.document.text, clause);
  if (!OpensDependent(text, words)) return {};
  date = NearestDate(reading, sentence.span, value, reported, words);
  if (date == nullptr) return {};
  DateRange time = std::get<DateRange>(date->value);
  if (OpensWithParticiple(text, words)) return {time, true};
  // "The worst since 2009, when 13 people died": a relative clause takes a time in the background alone, and
  // tells of when it began.
  if (IsBackground(time) && time.from && !time.to) time.to = time.from;
  if (!IsPastBackground(time)) return {};
  return {time, true};
}

const AliasEntry* FirstCountry(std::string_view text, Span within, const AliasTable& places) {
  const std::string_view part = Slice(text, within);
  const std::vector<Word> words = Words(part);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t longest = places.LongestFrom(Slice(part, words[i].span));
    for (std::size_t n = std::min<std::size_t>(longest, words.size() - i); n > 0; --n) {
      const Span span = Join(words[i].span, words[i + n - 1].span);
      const AliasEntry* entry = places.FindName(Slice(part, span));
      if (entry != nullptr && entry->kind == AliasKind::kCountry) return entry;
    }
  }
  return nullptr;
}

}  // namespace gainsay
