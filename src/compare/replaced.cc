// Sentences of one origin are laid side by side word by word. What was replaced between words that are the
// same is told; what was moved, cut, inflected or only said with other function words is not.
#include "compare/replaced.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "compare/exchanged.h"
#include "compare/wording.h"
#include "gainsay/nearest.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Longer sentences are lists, and cost a square of their words.
constexpr std::size_t kLongest = 120;

/// Words beside a stretch that must be the same, on both sides together; an end of the sentence counts as
/// one.
constexpr std::size_t kAnchor = 3;

/// Content words of a stretch: more than these are a clause written anew.
constexpr std::size_t kReplaced = 3;

/// Content words that two sentences share, in any order, where they are one but for the places of names.
constexpr double kSameWords = 0.9;

std::string Joined(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

/// "South" and "southern".
bool Holds(const std::string& a, const std::string& b) {
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

/// "Meeting" and "met", "organisation" and "organiser": one word in two forms.
bool Related(const std::string& a, const std::string& b) {
  constexpr std::size_t kStem = 4;
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(differ.first - a.begin()) >= kStem ||
         EditDistance(a, b) <= std::min(a.size(), b.size()) / 3;
}

/// Words that are the same right beside a run; none if it is open at one side.
std::size_t Anchors(const WordRun& run, std::size_t a_size, std::size_t b_size) {
  const bool opens = run.a_from == run.same_before && run.b_from == run.same_before;
  const bool ends = run.a_to + run.same_behind == a_size && run.b_to + run.same_behind == b_size;
  const std::size_t before = run.same_before + (opens ? 1 : 0);
  const std::size_t behind = run.same_behind + (ends ? 1 : 0);
  return before == 0 || behind == 0 ? 0 : before + behind;
}

/// The values and quotations that rules have claimed: those are compared as what they are.
class Claimed {
 public:
  explicit Claimed(const Report& report) : spans_(report.sources.size()) {
    for (const Claim& claim : report.claims) {
      if (claim.kind != ClaimKind::kEntity) spans_[claim.source].push_back(claim.mention);
    }
  }

  bool Holds(const Stretch& stretch) const {
    const std::vector<Span>& spans = spans_[stretch.source];
    return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.Overlaps(stretch.span); });
  }

 private:
  std::vector<std::vector<Span>> spans_;
};

class Sentences {
 public:
  explicit Sentences(const Comparison& comparison)
      : comparison_(comparison),
        claimed_(comparison.report),
        function_words_(FoldAll(comparison.language->function_words)) {}

  /// The stretches in which two names change places between two sentences.
  std::optional<Replacement> Exchange(const SentencePair& pair) {
    const auto& [a, folded_a] = Read(pair.source_a, pair.span_a);
    const auto& [b, folded_b] = Read(pair.source_b, pair.span_b);
    const std::string& text = comparison_.report.texts[pair.source_a];
    const std::vector<Word>& words = a;
    const auto is_name = [&](std::size_t i) {
      const char first = text[words[i].span.start];
      return first >= 'A' && first <= 'Z' && !function_words_.contains(words[i].folded);
    };
    const auto joins = [&](const std::string& word) {
      return (comparison_.language->reporting.words.Find(word) & ReportingWords::kCoordinator) != 0;
    };
    const auto at = FindExchange(folded_a, folded_b, is_name, joins);
    if (!at) return std::nullopt;
    return Replacement{StretchOf(a, at->first, at->second, pair.source_a, pair.span_a),
                       StretchOf(b, at->first, at->second, pair.source_b, pair.span_b), true, true};
  }

  /// What was replaced between two sentences.
  std::vector<Replacement> Compare(const SentencePair& pair) {
    const auto& [a, folded_a] = Read(pair.source_a, pair.span_a);
    const auto& [b, folded_b] = Read(pair.source_b, pair.span_b);
    std::vector<Replacement> changes;
    if (std::max(a.size(), b.size()) > kLongest || folded_a == folded_b) return changes;
    for (const WordRun& run : Runs(folded_a, folded_b)) {
      if (Anchors(run, a.size(), b.size()) < kAnchor) continue;
      Replacement change{StretchOf(a, run.a_from, run.a_to, pair.source_a, pair.span_a),
                         StretchOf(b, run.b_from, run.b_to, pair.source_b, pair.span_b)};
      if (!IsChange(change.a, change.b) || claimed_.Holds(change.a) || claimed_.Holds(change.b)) continue;
      change.telling = IsTelling(change.a, change.b);
      // Of most words nothing is known: many are other words for one thing, so more around them has to hold.
      if (change.telling || IsFirm(run, a)) changes.push_back(std::move(change));
    }
    return changes;
  }

 private:
  struct WordsOfSentence {
    std::vector<Word> words;
    std::vector<std::string> folded;
  };

  /// The words of a sentence, which pairs with many others where texts are copied: read once.
  const WordsOfSentence& Read(std::uint32_t source, Span sentence) {
    const auto [known, added] = read_.try_emplace({source, sentence.start});
    if (added) {
      known->second.words = WordsOf(source, sentence);
      known->second.folded = Folded(known->second.words);
    }
    return known->second;
  }

  std::vector<Word> WordsOf(std::uint32_t source, Span sentence) const {
    std::vector<Word> words = Words(Slice(comparison_.report.texts[source], sentence));
    for (Word& word : words) {
      word.span = {word.span.start + sentence.start, word.span.end + sentence.start};
      word.folded = OneSpelling(std::move(word.folded), comparison_.language->spellings);
    }
    return words;
  }

  /// Of several ways to lay two sentences side by side the same one whichever source comes first.
  static std::vector<WordRun> Runs(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a <= b) return DifferingRuns(a, b);
    std::vector<WordRun> runs = DifferingRuns(b, a);
    for (WordRun& run : runs) {
      std::swap(run.a_from, run.b_from);
      std::swap(run.a_to, run.b_to);
    }
    return runs;
  }

  static std::vector<std::string> Folded(const std::vector<Word>& words) {
    std::vector<std::string> folded;
    for (const Word& word : words) folded.push_back(word.folded);
    return folded;
  }

  bool HasContent(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (!function_words_.contains(words[i].folded)) return true;
    }
    return false;
  }

  /// Are there content words that are the same on both sides?
  bool IsFirm(const WordRun& run, const std::vector<Word>& a) const {
    return HasContent(a, run.a_from - run.same_before, run.a_from) &&
           HasContent(a, run.a_to, run.a_to + run.same_behind);
  }

  Stretch StretchOf(const std::vector<Word>& words, std::size_t from, std::size_t to, std::uint32_t source,
                    Span sentence) const {
    const std::string& text = comparison_.report.texts[source];
    Stretch stretch{source, sentence, {}, {}};
    stretch.name = from > 0;
    for (std::size_t i = from; i < to; ++i) {
      if (function_words_.contains(words[i].folded)) continue;
      stretch.span = stretch.words.empty() ? words[i].span : Join(stretch.span, words[i].span);
      stretch.words.push_back(words[i].folded);
      const char first = text[words[i].span.start];
      stretch.name = stretch.name && first >= 'A' && first <= 'Z';
    }
    return stretch;
  }

  /// Figures are compared by their values; what is left must be other words, and of one sort: a name for a
  /// description ("the capital") is how texts avoid saying a name twice.
  bool IsChange(const Stretch& a, const Stretch& b) const {
    for (const Stretch* stretch : {&a, &b}) {
      if (stretch->words.empty() || stretch->words.size() > kReplaced) return false;
      if (Joined(stretch->words).find_first_of("0123456789") != std::string::npos) return false;
    }
    if (a.name != b.name) return false;
    if (a.name && AreOnePlace(a, b)) return false;
    return std::none_of(a.words.begin(), a.words.end(), [&](const std::string& from) {
      return std::any_of(b.words.begin(), b.words.end(),
                         [&](const std::string& to) { return AreOne(from, to); });
    });
  }

  bool AreOne(const std::string& a, const std::string& b) const {
    if (comparison_.kinds.Alike(a, b) || Holds(a, b)) return true;
    return !comparison_.kinds.Apart(a, b) && Related(a, b);
  }

  bool IsTelling(const Stretch& a, const Stretch& b) const {
    if (a.name) return IsPlace(a) && IsPlace(b);
    // What a phrase is stands at its end; a phrase for a word is no replacement.
    if (a.words.size() != b.words.size()) return false;
    return comparison_.kinds.Apart(a.words.back(), b.words.back());
  }

  const AliasEntry* PlaceOf(const Stretch& stretch) const {
    return comparison_.places.FindName(Slice(comparison_.report.texts[stretch.source], stretch.span));
  }

  bool IsPlace(const Stretch& stretch) const { return PlaceOf(stretch) != nullptr; }

  /// Forms of one name, or a place and the one that it lies in.
  bool AreOnePlace(const Stretch& a, const Stretch& b) const {
    const AliasEntry* left = PlaceOf(a);
    const AliasEntry* right = PlaceOf(b);
    if (left == nullptr || right == nullptr) return false;
    return left->id == right->id || left->within == right->id || right->within == left->id;
  }

  const Comparison& comparison_;
  Claimed claimed_;
  FoldedSet function_words_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, WordsOfSentence> read_;  ///< By source and start.
};

/// The origins that are certain: independent reports are not copies with changed words.
std::set<std::uint32_t> CertainOrigins(const Report& report) {
  std::set<std::uint32_t> certain;
  for (const Origin& origin : report.origins) {
    if (!origin.probable) certain.insert(origin.id);
  }
  return certain;
}

}  // namespace

std::vector<Replacement> FindReplacements(const Comparison& comparison) {
  if (comparison.language == nullptr) return {};
  Sentences sentences(comparison);
  std::vector<Replacement> found;
  const std::set<std::uint32_t> certain = CertainOrigins(comparison.report);
  for (const SentencePair& pair : comparison.pairs) {
    if (pair.likeness >= kSameWords) {
      if (std::optional<Replacement> exchange = sentences.Exchange(pair)) {
        found.push_back(std::move(*exchange));
        continue;
      }
    }
    const std::uint32_t origin = comparison.report.sources[pair.source_a].origin;
    if (origin != comparison.report.sources[pair.source_b].origin || !certain.contains(origin)) continue;
    for (Replacement& change : sentences.Compare(pair)) found.push_back(std::move(change));
  }
  return found;
}

}  // namespace gainsay
