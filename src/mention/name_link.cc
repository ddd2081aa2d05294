// Full forms are entered by first word, last word and initials; short forms look themselves up.
#include "mention/name_link.h"

#include <algorithm>
#include <array>
#include <string>

#include "mention/name_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNone = NameIndex::kNone;
constexpr std::size_t kShortest = 4;  // Letters of a word in capitals that may be one without them.

bool IsSmall(char c) { return c >= 'a' && c <= 'z'; }

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

/// What all mentions of one written name tell together, and the words by which it is found.
struct Known {
  EntityType type = EntityType::kUnknown;
  Gender gender = Gender::kUnknown;
  bool told = false;               // By one mention at least.
  bool acronym = false;            // It has initials of two letters and more.
  std::uint32_t initials = kNone;  // Of several words: the word that these make, if the text has it.
  std::uint32_t surname = kNone;   // Of one word: itself, but for "REED" the word "Reed", if the text has it.
};

/// The last names with a word: as their first one, as their last, as their initials.
struct Entered {
  std::uint32_t first = kNone;
  std::uint32_t last = kNone;
  std::uint32_t initials = kNone;
};

// A person is told by a title, a place by a mere "in".
int Weight(EntityType type) {
  constexpr std::array<int, 4> kWeights = {0, 3, 2, 1};  // kUnknown, kPerson, kOrganisation, kPlace.
  return kWeights[static_cast<std::size_t>(type)];
}

class Linker {
 public:
  Linker(const NameIndex& index, const WordClasses& words, std::vector<FoundName>& names)
      : index_(index), words_(words), names_(names), known_(index.rows()), entered_(index.words()) {}

  void Run() {
    for (const FoundName& name : names_) Learn(name);
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Apply(names_[i]);
      Link(names_[i]);
      Enter(i);
    }
    // Short forms that stand before their full form: a headline's.
    entered_.assign(entered_.size(), {});
    for (std::size_t i = names_.size(); i > 0; --i) {
      if (names_[i - 1].full == kNone) Link(names_[i - 1]);
      Enter(i - 1);
    }
    for (FoundName& name : names_) {
      if (name.full == kNone) name.full = name.written;
    }
  }

 private:
  void Learn(const FoundName& name) {
    Known& known = known_[name.written];
    known.type = Weight(name.type) > Weight(known.type) ? name.type : known.type;
    known.gender = known.gender == Gender::kUnknown ? name.gender : known.gender;
    if (known.told) return;
    known.told = true;
    const NameIndex::Row& row = index_.row(name.written);
    if (row.count == 1) {
      known.surname = SurnameOf(row.last);
    } else {
      ReadInitials(name.written, known);
    }
  }

  std::uint32_t SurnameOf(std::uint32_t word) {
    const std::string_view written = index_.TextOf(index_.word(word));
    if (std::none_of(written.begin() + 1, written.end(), IsCapital)) return word;
    scratch_ = written;
    for (std::size_t i = 1; i < scratch_.size(); ++i)
      scratch_[i] = IsCapital(scratch_[i]) ? static_cast<char>(scratch_[i] + 32) : scratch_[i];
    return index_.FindWord(scratch_);
  }

  // Of the words that begin with no small letter.
  void ReadInitials(std::uint32_t row, Known& known) {
    scratch_.clear();
    for (; row != kNone; row = index_.row(row).before) {
      const char first = index_.TextOf(index_.word(index_.row(row).last)).front();
      if (!IsSmall(first)) scratch_ += first;
    }
    std::reverse(scratch_.begin(), scratch_.end());
    known.acronym = scratch_.size() >= 2;
    known.initials = index_.FindWord(scratch_);
  }

  void Apply(FoundName& name) const {
    const Known& known = known_[name.written];
    name.type = known.type;
    name.gender = name.gender == Gender::kUnknown ? known.gender : name.gender;
  }

  void Enter(std::size_t i) {
    const FoundName& name = names_[i];
    if (name.full != kNone && name.full != name.written) return;
    const NameIndex::Row& row = index_.row(name.written);
    if (row.count < 2) return;
    const auto index = static_cast<std::uint32_t>(i);
    entered_[row.first].first = index;
    entered_[row.last].last = index;
    const Known& known = known_[name.written];
    if (known.acronym && known.initials != kNone) entered_[known.initials].initials = index;
  }

  void Link(FoundName& name) {
    const NameIndex::Row& row = index_.row(name.written);
    if (TryLink(name, entered_[row.last].last) || TryLink(name, entered_[row.first].first)) return;
    if (row.count != 1) return;
    // "REED" is how a transcript writes Reed.
    const std::uint32_t surname = known_[name.written].surname;
    const bool other = surname != kNone && surname != row.last && row.span.size() >= kShortest;
    if (other && TryLink(name, entered_[surname].last)) return;
    TryLink(name, entered_[row.last].initials);
  }

  // Mostly there is none, or the same name again.
  bool TryLink(FoundName& name, std::uint32_t to) {
    return to != kNone && names_[to].written != name.written && LinkTo(name, names_[to]);
  }

  bool LinkTo(FoundName& name, const FoundName& whole);
  bool Belongs(const FoundName& part, const FoundName& whole) {
    const NameIndex::Row& words = index_.row(part.written);
    const NameIndex::Row& of = index_.row(whole.written);
    if (of.span.size() <= words.span.size()) return false;
    // "Korea" is no short form of "North Korea".
    if (whole.type != EntityType::kOrganisation && IsNeverAlone(of.first)) return false;
    const bool clash =
        part.type != whole.type && part.type != EntityType::kUnknown && whole.type != EntityType::kUnknown;
    if (words.count == 1 && known_[part.written].surname == of.last)
      return whole.type == EntityType::kPerson || part.type != EntityType::kOrganisation;
    const bool initials = words.count == 1 && known_[whole.written].initials == words.last;
    if (initials) return whole.type != EntityType::kPerson;
    if (part.type == EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    // "Ohio" is no short form of "Ohio State University", "Reed" may well be one of "Ann Reed".
    if (clash && part.type != EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    if (whole.type != EntityType::kPerson && whole.type != EntityType::kUnknown) {
      return words.count > 1 && IsWithin(part.written, whole.written) && part.type == whole.type;
    }
    return IsWithin(part.written, whole.written);
  }

  /// Is every word of `part` a word of `whole`, in order?
  bool IsWithin(std::uint32_t part, std::uint32_t whole) const {
    for (; part != kNone && whole != kNone; whole = index_.row(whole).before) {
      if (index_.row(part).last == index_.row(whole).last) part = index_.row(part).before;
    }
    return part == kNone;
  }

  bool IsNeverAlone(std::uint32_t word) {
    return (ClassesOf(words_, index_.text(), index_.word(word).span, scratch_) & NameWords::kNeverAlone) != 0;
  }

  const NameIndex& index_;
  const WordClasses& words_;
  std::vector<FoundName>& names_;
  std::vector<Known> known_;      // Of each row of words.
  std::vector<Entered> entered_;  // By word.
  std::string scratch_;
};

bool Linker::LinkTo(FoundName& name, const FoundName& whole) {
  if (!Belongs(name, whole)) return false;
  name.full = whole.full == kNone ? whole.written : whole.full;
  if (whole.type == EntityType::kPerson || name.type == EntityType::kUnknown) name.type = whole.type;
  if (name.gender == Gender::kUnknown) name.gender = whole.gender;
  return true;
}

}  // namespace

void LinkNames(const NameIndex& index, const WordClasses& words, std::vector<FoundName>& names) {
  Linker(index, words, names).Run();
}

}  // namespace gainsay
