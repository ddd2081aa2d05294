// Runs grow word by word while capitals, initials and the particles inside names follow each other.
#include "mention/name_run.h"

#include <algorithm>

namespace gainsay {
namespace {

using N = NameWords;

constexpr std::size_t kLongestRun = 12;
constexpr std::size_t kMostShouted = 3;   // Words in capitals; more are no name but a call.
constexpr std::size_t kFarthestHead = 5;  // From "Securities and" to its "Commission".

bool Joins(const NameWord& word) { return word.gap == Gap::kBlank || word.gap == Gap::kAmpersand; }

/// Has the word a capital that may be that of a name?
bool IsNamely(const NameWord& word) {
  if (!word.capital || word.address || word.number) return false;
  return !word.Is(N::kOrdinary) || word.all_capitals;
}

/// "(R-Ohio)", ", D-Mass.,": a party and a state behind a politician's name.
bool IsParty(const NameWord& word) {
  return (word.gap == Gap::kOpen || word.gap == Gap::kComma) && word.initial_hyphen;
}

class RunFinder {
 public:
  RunFinder(std::span<const NameWord> words, std::vector<NameRun>& runs) : words_(words), runs_(runs) {}

  void Run() {
    std::size_t at = 0;
    while (at < words_.size()) {
      if (!IsNamely(words_[at])) {
        ++at;
        continue;
      }
      const std::size_t end = EndOf(at);
      Split(at, end);
      at = end;
    }
  }

 private:
  std::size_t EndOf(std::size_t first) {
    std::size_t end = first + 1;
    while (end < words_.size() && end - first < kLongestRun) {
      const NameWord& before = words_[end - 1];
      if (before.possessive && !(words_[end].capital && before.Is(N::kOwners))) break;
      const std::size_t next = Continues(first, end);
      if (next == 0) break;
      end = next;
    }
    return end;
  }

  /// The end after taking in what follows `end`; 0 if nothing there belongs to the run.
  std::size_t Continues(std::size_t first, std::size_t end) const {
    const NameWord& before = words_[end - 1];
    const NameWord& word = words_[end];
    if (word.gap == Gap::kComma && word.capital && word.Is(N::kSuffix)) return end + 1;
    if (!Joins(word) || word.address) return 0;
    if (IsNamely(word)) return word.opens ? 0 : end + 1;
    if (!word.capital && word.Is(N::kParticle | N::kFor)) {
      const bool of = word.Is(N::kOf | N::kFor);
      if (word.Is(N::kOf) && !before.Is(N::kHeadsOf | N::kTitle)) return 0;
      if (word.Is(N::kFor) && !before.Is(N::kHeadsFor)) return 0;
      if (of && end + 1 < words_.size() && words_[end + 1].Is(N::kTime)) return 0;  // "the Council on Monday"
      std::size_t next = end + 1;
      for (std::size_t steps = 0; next < words_.size() && steps < 2 && !words_[next].capital;
           ++steps, ++next) {
        const bool the = of && words_[next].Is(N::kOrdinary) && words_[next].span.size() <= 3;
        if (!Joins(words_[next]) || !(words_[next].Is(N::kParticle) || the)) return 0;
      }
      return next < words_.size() && Joins(words_[next]) && IsNamely(words_[next]) ? next + 1 : 0;
    }
    return JoinsByAnd(first, end) ? end + 2 : 0;
  }

  // "Securities and Exchange Commission", "Department of Health and Human Services".
  bool JoinsByAnd(std::size_t first, std::size_t at) const {
    const NameWord& and_word = words_[at];
    if (and_word.capital || !and_word.Is(N::kAnd) || !words_[at - 1].Is(N::kHeadsAnd)) return false;
    if (at + 1 >= words_.size() || !Joins(words_[at + 1]) || !IsNamely(words_[at + 1])) return false;
    const bool single = at - first == 1;
    for (std::size_t i = first; i < at; ++i) {
      if (words_[i].Is(N::kOrganisation)) return true;
    }
    for (std::size_t i = at + 1; i < words_.size() && i <= at + kFarthestHead && words_[i].capital; ++i) {
      if (words_[i].Is(N::kOrganisation)) return true;
    }
    return single && !words_[at - 1].Is(N::kOrganisation | N::kGiven) && words_[at - 1].Is(N::kPlace);
  }

  // "House Speaker Ann Reed" is a house and a person: a title inside parts a run, and so does a given name.
  void Split(std::size_t first, std::size_t end) {
    for (std::size_t i = first + 1; i + 1 < end; ++i) {
      const bool given = words_[i].Is(N::kGiven) && !words_[first].Is(N::kGiven | N::kTitle) &&
                         !words_[i - 1].Is(N::kOf | N::kAnd | N::kParticle) && end - i <= 3 &&
                         words_[i - 1].capital && words_[i - 1].span.size() > 2 && !words_[i].Is(N::kPlace);
      if (given && !HasBody(i + 1, end)) {
        Keep(first, i);
        Keep(i, end);
        return;
      }
      const bool titles = words_[i].Is(N::kTitle) && !words_[i - 1].Is(N::kTitle | N::kNeverAlone) &&
                          !words_[i - 1].Is(N::kOf | N::kFor | N::kAnd);
      if (!titles || HasBody(i + 1, end)) continue;
      Keep(first, i);
      Keep(i, end);
      return;
    }
    Keep(first, end);
  }

  void Keep(std::size_t first, std::size_t end) {
    NameRun run{first, end};
    Strip(run);
    if (run.first >= run.end || AllAre(run, N::kNeverAlone | N::kTitle)) return;
    const NameWord& only = words_[run.first];
    if (run.end - run.first == 1 && (only.span.size() < 2 || IsParty(only))) return;
    if (run.end - run.first > kMostShouted &&
        std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(run.first),
                    words_.begin() + static_cast<std::ptrdiff_t>(run.end),
                    [](const NameWord& w) { return w.all_capitals || w.Is(N::kParticle); }))
      return;
    Judge(words_, run);
    runs_.push_back(run);
  }

  bool AllAre(const NameRun& run, std::uint64_t classes) const {
    for (std::size_t i = run.first; i < run.end; ++i) {
      if (!words_[i].Is(classes)) return false;
    }
    return true;
  }

  /// Do the words from `from` on hold one that makes the whole no person?
  bool HasBody(std::size_t from, std::size_t end) const {
    // "Mr. Hill", "President Tom Hill": many surnames are words of places too.
    if (from > 0 && words_[from - 1].Is(N::kTitle) && words_[from - 1].Is(N::kNeverAlone)) return false;
    const std::uint64_t body = words_[from].Is(N::kGiven) ? N::kOrganisation : N::kOrganisation | N::kPlace;
    for (std::size_t i = from; i < end; ++i) {
      if (words_[i].Is(body) && !words_[i].Is(N::kGiven)) return true;
    }
    return false;
  }

  void Strip(NameRun& run) {
    while (run.end > run.first && words_[run.end - 1].Is(N::kTime)) --run.end;
    while (run.first < run.end && words_[run.first].Is(N::kTime)) ++run.first;
    const std::size_t begin = run.first;
    std::size_t at = begin;
    while (at + 1 < run.end && words_[at].Is(N::kNeverAlone | N::kTitle)) {
      const bool title = words_[at].Is(N::kTitle) && !words_[at].Is(N::kOpener);
      std::size_t next = at + 1;
      if (title && words_[next].Is(N::kOf) && !words_[next].capital) next = AfterOffice(next, run.end);
      if (next >= run.end) break;
      // "Foreign Ministry", "American Airlines": the word is part of a name that is nobody's.
      if (HasBody(next, run.end) && !words_[next].Is(N::kTitle)) break;
      const bool opener = words_[at].Is(N::kTitle) && !title;  // "Former"
      if (!title && !opener && !words_[next].Is(N::kTitle | N::kGiven | N::kNeverAlone)) break;
      if (opener) run.first = next;
      run.titled = run.titled || title;
      at = next;
    }
    if (run.titled || words_[at].Is(N::kGiven)) run.first = at;
  }

  /// Behind "Secretary of State", "Minister of Defence": the office takes the word behind "of".
  std::size_t AfterOffice(std::size_t of, std::size_t end) const {
    std::size_t at = of + 1;
    while (at < end && !words_[at].capital) ++at;
    return std::min(at + 1, end);
  }

  std::span<const NameWord> words_;
  std::vector<NameRun>& runs_;
};

Gender GenderOf(std::uint64_t classes) {
  const bool male = (classes & N::kMale) != 0;
  const bool female = (classes & N::kFemale) != 0;
  if (male == female) return Gender::kUnknown;
  return male ? Gender::kMale : Gender::kFemale;
}

/// "OSLO, May 3" and "OSLO (Agency) -" open a report; other words in capitals are mostly bodies.
bool OpensReport(std::span<const NameWord> words, const NameRun& run) {
  const NameWord& first = words[run.first];
  return first.gap == Gap::kStart && first.span.size() > 3 && run.end < words.size() &&
         words[run.end].gap != Gap::kBlank;
}

}  // namespace

void FindRuns(std::span<const NameWord> words, std::vector<NameRun>& runs) { RunFinder(words, runs).Run(); }

void Judge(std::span<const NameWord> words, NameRun& run) {
  const NameWord& first = words[run.first];
  std::uint64_t before = 0;
  if (run.first > 0 && Joins(first)) before = words[run.first - 1].classes;
  const bool role = (before & N::kRole) != 0;
  bool body = false;
  for (std::size_t i = run.first; i < run.end; ++i) body = body || words[i].Is(N::kOrganisation);
  if (run.titled) {
    run.gender = GenderOf(before);
    if (run.gender == Gender::kUnknown && first.Is(N::kGiven)) run.gender = GenderOf(first.classes);
    run.type = EntityType::kPerson;
  } else if (body) {
    run.type = EntityType::kOrganisation;
  } else if (first.Is(N::kGiven) && (run.end - run.first > 1 || role)) {
    run.type = EntityType::kPerson;
    run.gender = GenderOf(first.classes);
  } else if (role) {
    run.titled = true;
    run.type = EntityType::kPerson;
    run.gender = GenderOf(before);
  } else if (first.Is(N::kPlace) || words[run.end - 1].Is(N::kPlace)) {
    run.type = EntityType::kPlace;
  } else if (first.all_capitals && run.end - run.first == 1) {
    run.type = OpensReport(words, run) ? EntityType::kPlace : EntityType::kOrganisation;
  } else {
    run.type = (before & N::kLocative) != 0 ? EntityType::kPlace : run.type;
  }
}

}  // namespace gainsay
