#include "match/matcher.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "match/compiled.h"
#include "match/letters.h"
#include "match/marks.h"
#include "match/templates.h"
#include "match/trace.h"
#include "match/view.h"

namespace gainsay {
namespace {

using Group = PatternGroup::Kind;

// One pattern in one sentence. Beyond this it is no text but an attack on our patience.
constexpr std::size_t kMostMatches = 1000;

std::uint32_t CountWords(std::string_view gap) {
  return static_cast<std::uint32_t>(std::count(gap.begin(), gap.end(), ' '));
}

std::string WithoutMarks(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeAt(text, at);
    if (point.value >= 0x20 && point.value < kFirstSetMark) AppendUtf8(point.value, plain);
    at += point.size;
  }
  return plain;
}

// What an `unless` matched.
struct UnlessSpan {
  Span span;
  const Located* text = nullptr;
};

// All matches of one rule in one sentence; with a trace, those that were taken back as well.
class RuleRun {
 public:
  RuleRun(const Matcher::Compiled& compiled, const ReadyRule& rule, SentenceView& view,
          std::vector<Match>& out, MatchTrace* trace = nullptr)
      : compiled_(compiled), rule_(rule), view_(view), out_(out), trace_(trace) {}

  void Run() {
    for (const ReadyPattern& pattern : rule_.match) {
      if (trace_ != nullptr && view_.HasValues(pattern)) trace_->values = true;
      if (!view_.MayMatch(pattern)) continue;
      if (!Within()) {
        if (trace_ != nullptr) trace_->within = false;
        return;
      }
      if (trace_ != nullptr) trace_->patterns.push_back({pattern.pattern, {}});
      Find(pattern);
    }
  }

 private:
  // Does one of the rule's `within` match in this sentence? Found out once.
  bool Within() {
    if (within_) return *within_;
    within_ = rule_.within.empty();
    for (const ReadyPattern& pattern : rule_.within) {
      EachSpan(pattern, [this](Span /*span*/) { within_ = true; });
      if (*within_) break;
    }
    return *within_;
  }

  // Calls `see` with what an `unless` or `within` matches, each time that it does.
  template <typename See>
  void EachSpan(const ReadyPattern& pattern, const See& see) {
    if (!view_.MayMatch(pattern)) return;
    std::size_t from = 0;
    for (std::size_t count = 0; count < kMostMatches && view_.Next(pattern, from, groups_); ++count) {
      std::size_t end = groups_[1].end;
      if (!TrimPhrases(pattern, groups_, end)) continue;
      see(view_.Copy(pattern.flags).Original(groups_[1].start, end));
    }
  }

  // Cuts the phrases of a match where they end; `end` is that of the match. False if one is no phrase.
  bool TrimPhrases(const ReadyPattern& pattern, std::vector<GroupSpan>& spans, std::size_t& end) const {
    const Annotated& copy = view_.Copy(pattern.flags);
    const std::vector<Program::Group>& groups = pattern.program.Get().groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const Group kind = groups[i].group.kind;
      GroupSpan& span = spans[i + 2];
      if (!span.matched() || (kind != Group::kPhrase && kind != Group::kLastPhrase)) continue;
      const std::size_t before = span.end;
      if (!TrimPhrase(copy, kind == Group::kLastPhrase, span)) return false;
      if (before == end) end = span.end;
    }
    return true;
  }

  void Find(const ReadyPattern& pattern) {
    std::size_t from = 0;
    for (std::size_t count = 0; count < kMostMatches && view_.Next(pattern, from, groups_); ++count) {
      Match match;
      if (!Fill(pattern, match)) continue;
      const UnlessSpan* unless = TakenBack(pattern, match);
      if (trace_ != nullptr) Note(match, unless);
      if (unless == nullptr) out_.push_back(std::move(match));
    }
  }

  // Two places of the annotated copy may be one of the text, such as before and behind the mark of a word.
  void Note(const Match& match, const UnlessSpan* unless) {
    std::vector<TriedMatch>& tried = trace_->patterns.back().matches;
    const auto same = [&](const TriedMatch& other) {
      return other.match.span == match.span &&
             std::equal(match.captures.begin(), match.captures.end(), other.match.captures.begin(),
                        other.match.captures.end(), [](const Capture& a, const Capture& b) {
                          return a.name == b.name && a.span == b.span && a.key == b.key;
                        });
    };
    if (std::any_of(tried.begin(), tried.end(), same)) return;
    const UnlessSpan back = unless == nullptr ? UnlessSpan{} : *unless;
    tried.push_back({match, back.text, back.span});
  }

  bool Fill(const ReadyPattern& pattern, Match& match) {
    const Annotated& copy = view_.Copy(pattern.flags);
    std::size_t end = groups_[1].end;
    if (!TrimPhrases(pattern, groups_, end)) return false;
    match.rule = rule_.rule;
    match.pattern = pattern.pattern;
    const std::vector<Program::Group>& groups = pattern.program.Get().groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const GroupSpan& span = groups_[i + 2];
      if (!span.matched()) continue;
      const PatternGroup& group = groups[i].group;
      if (group.kind == Group::kGap) {
        match.gap_words += CountWords(std::string_view(copy.text).substr(span.start, span.size()));
        continue;
      }
      match.captures.push_back(MakeCapture(copy, groups[i], span));
    }
    match.span = copy.Original(groups_[1].start, end);
    return true;
  }

  Capture MakeCapture(const Annotated& copy, const Program::Group& program_group, GroupSpan span) const {
    const PatternGroup& group = program_group.group;
    Capture capture;
    capture.name = group.as;
    capture.span = copy.Original(span.start, span.end);
    const bool behind_mark = group.kind == Group::kCountry || group.kind == Group::kPlace ||
                             group.kind == Group::kName || group.kind == Group::kQuote;
    const MarkedThing* thing = copy.At(behind_mark && span.start > 0 ? span.start - 1 : span.start);
    switch (group.kind) {
      case Group::kValue:
        if (thing == nullptr) break;
        capture.mention = thing->mention;
        capture.span = view_.reading().mentions[static_cast<std::size_t>(thing->mention)].span;
        break;
      case Group::kName:
      case Group::kQuote:
        if (thing != nullptr) capture.mention = thing->mention;
        break;
      case Group::kCountry:
      case Group::kPlace:
        if (thing != nullptr && thing->alias >= 0) Resolve(copy, group, *thing, capture);
        break;
      case Group::kSet:
        capture.key = KeyOf(std::string_view(copy.text).substr(span.start, span.size()), program_group);
        break;
      default:
        break;
    }
    return capture;
  }

  static void Resolve(const Annotated& copy, const PatternGroup& group, const MarkedThing& thing,
                      Capture& capture) {
    const AliasHit& hit = copy.aliases[static_cast<std::size_t>(thing.alias)];
    const AliasEntry* entry = group.kind == Group::kCountry ? hit.country : hit.place;
    if (entry != nullptr) capture.key = entry->id;
    capture.span = hit.name;
  }

  // The key of the entry that is the whole of what was captured.
  std::string KeyOf(std::string_view text, const Program::Group& group) const {
    const SetRef ref = group.group.set;
    const std::vector<SetEntry>& entries = compiled_.rule_set.sets[ref.set].entries;
    if (ref.key >= 0) return entries[static_cast<std::size_t>(ref.key)].key;
    const std::int32_t marked = compiled_.sets.MarkedKey(ref.set, text);
    if (marked >= 0) return entries[static_cast<std::size_t>(marked)].key;
    std::vector<GroupSpan> keys(entries.size() + 1);
    if (group.keys == nullptr || !group.keys->Search(text, 0, keys)) return {};
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (keys[i + 1].matched()) return entries[i].key;
    }
    return {};
  }

  // Cuts a phrase at the end of a pattern where a noun phrase ends; one inside must be a noun phrase as it
  // is.
  bool TrimPhrase(const Annotated& copy, bool last, GroupSpan& span) const {
    const std::string_view text = std::string_view(copy.text).substr(0, span.end);
    std::size_t at = span.start;
    std::size_t end = span.start;
    while (at < text.size()) {
      const std::size_t blank = std::min(text.find(' ', at), text.size());
      std::size_t word_end = blank;
      while (at < word_end && !WordLetterAt(text, at)) at += DecodeAt(text, at).size;
      bool closed = false;
      while (word_end > at && !WordLetterBefore(text, word_end)) {
        const CodePoint mark = DecodeBefore(text, word_end);
        closed = closed || (mark.value >= 0x20 && mark.value < kFirstSetMark);
        word_end -= mark.size;
      }
      const bool stops =
          at >= word_end ||
          rule_.phrase_ends->Ends(WithoutMarks(text.substr(at, word_end - at)), end == span.start);
      if (stops && !last) return false;
      if (stops) break;
      end = word_end;
      if (closed && last) break;
      at = blank + 1;
    }
    if (end == span.start) return false;
    if (last) span.end = end;
    return true;
  }

  // The `unless` of the rule that matches over a value that this match makes a claim of; null if none does.
  const UnlessSpan* TakenBack(const ReadyPattern& pattern, const Match& match) {
    if (rule_.unless.empty()) return nullptr;
    if (!unless_) FindUnless();
    for (const std::string& name : pattern.values) {
      const Capture* value = FindValue(match, name);
      if (value == nullptr) continue;
      const auto over = std::find_if(unless_->begin(), unless_->end(), [&](const UnlessSpan& unless) {
        return unless.span.Contains(value->span);
      });
      if (over != unless_->end()) return &*over;
    }
    return nullptr;
  }

  void FindUnless() {
    unless_.emplace();
    for (const ReadyPattern& pattern : rule_.unless) {
      EachSpan(pattern, [&](Span span) { unless_->push_back({span, pattern.text}); });
    }
  }

  const Matcher::Compiled& compiled_;
  const ReadyRule& rule_;
  SentenceView& view_;
  std::vector<Match>& out_;
  MatchTrace* trace_;
  std::vector<GroupSpan> groups_;
  std::optional<bool> within_;
  std::optional<std::vector<UnlessSpan>> unless_;
};

}  // namespace

Matcher::Matcher(const RuleSet& rules, const AliasTable& places, Diagnostics& diagnostics,
                 const LanguageOfTag& language_of)
    : compiled_(std::make_unique<const Compiled>(rules, places, diagnostics, language_of)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

std::vector<Match> Matcher::Find(const Reading& reading, std::uint32_t sentence) const {
  thread_local SentenceView view;
  std::vector<Match> matches;
  view.Start(*compiled_, reading, sentence);
  for (const ReadyRule& rule : compiled_->rules) RuleRun(*compiled_, rule, view, matches).Run();
  return matches;
}

MatchTrace Matcher::Trace(const Reading& reading, std::uint32_t sentence, const Rule& rule) const {
  SentenceView view;
  view.Start(*compiled_, reading, sentence);
  MatchTrace trace;
  std::vector<Match> matches;
  for (const ReadyRule& ready : compiled_->rules) {
    if (ready.rule == &rule) RuleRun(*compiled_, ready, view, matches, &trace).Run();
  }
  return trace;
}

}  // namespace gainsay
