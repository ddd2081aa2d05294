// Full forms are indexed by first word, last word and initials; short forms look themselves up.
#include "mention/name_link.h"

#include <algorithm>
#include <string>

#include "mention/name_words.h"
#include "mention/view_index.h"

namespace gainsay {
namespace {

// What a written name is made of.
struct Parts {
  std::string_view first;
  std::string_view last;
  std::size_t count = 0;
  std::string initials;  // Of its words with capitals, if they are two and more.
  std::string small;     // Of one word that has capitals behind the first: what it is without them.
};

bool IsSmall(std::string_view word) { return word[0] >= 'a' && word[0] <= 'z'; }

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

std::string SmallBehindFirst(std::string_view word) {
  std::string small(word);
  for (std::size_t i = 1; i < small.size(); ++i) {
    if (IsCapital(small[i])) small[i] = static_cast<char>(small[i] + 32);
  }
  return small;
}

Parts PartsOf(std::string_view name) {
  Parts parts;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && name[end] != ' ' && name[end] != '\n') ++end;
    if (end > at) {
      const std::string_view word = name.substr(at, end - at);
      if (parts.count++ == 0) parts.first = word;
      if (parts.count == 2 && !IsSmall(parts.first)) parts.initials += parts.first[0];
      if (parts.count > 1 && !IsSmall(word)) parts.initials += word[0];
      parts.last = word;
    }
    at = end + 1;
  }
  if (parts.count == 1 && std::any_of(parts.last.begin() + 1, parts.last.end(), IsCapital))
    parts.small = SmallBehindFirst(parts.last);
  return parts;
}

/// Is every word of `part` a word of `whole`, in order?
bool IsWithin(std::string_view part, std::string_view whole) {
  while (!part.empty()) {
    const std::string_view word = part.substr(0, part.find(' '));
    bool found = false;
    while (!whole.empty() && !found) {
      const std::string_view other = whole.substr(0, whole.find(' '));
      found = other == word;
      whole.remove_prefix(std::min(other.size() + 1, whole.size()));
    }
    if (!found) return false;
    part.remove_prefix(std::min(word.size() + 1, part.size()));
  }
  return true;
}

constexpr std::uint32_t kNone = ViewIndex::kNone;

/// What all mentions of one written name tell together, and where in the index its parts stand.
struct Known {
  EntityType type = EntityType::kUnknown;
  Gender gender = Gender::kUnknown;
  Parts parts;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t initials = kNone;  // Of two and more.
  std::uint32_t small = kNone;     // Of a single word that has more capitals than its first letter.
};

/// The names in question, by a part of theirs: as their first word, as their last, as their initials.
struct Entered {
  std::uint32_t first = kNone;
  std::uint32_t last = kNone;
  std::uint32_t initials = kNone;
};

class Linker {
 public:
  Linker(std::span<const std::string_view> written, const NameWords& words, std::vector<FoundName>& names)
      : written_(written), words_(words), names_(names), known_(written.size()) {}

  void Run() {
    for (const FoundName& name : names_) Learn(name);
    for (std::size_t i = 0; i < known_.size(); ++i) Index(written_[i], known_[i]);
    entered_.resize(parts_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Apply(names_[i]);
      Link(names_[i]);
      Enter(i);
    }
    // Short forms that stand before their full form: a headline's.
    entered_.assign(parts_.size(), {});
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
    if (Weight(name.type) > Weight(known.type)) known.type = name.type;
    if (known.gender == Gender::kUnknown) known.gender = name.gender;
  }

  void Index(std::string_view name, Known& known) {
    known.parts = PartsOf(name);
    const Parts& parts = known.parts;
    known.first = parts_.Add(parts.first);
    known.last = parts.count == 1 ? known.first : parts_.Add(parts.last);
    if (parts.initials.size() >= 2) known.initials = parts_.Add(parts.initials);
    if (parts.last.size() > 3 && !parts.small.empty()) known.small = parts_.Add(parts.small);
  }

  // A person is told by a title, a place by a mere "in".
  static int Weight(EntityType type) {
    switch (type) {
      case EntityType::kPerson:
        return 3;
      case EntityType::kOrganisation:
        return 2;
      case EntityType::kPlace:
        return 1;
      case EntityType::kUnknown:
        break;
    }
    return 0;
  }

  void Apply(FoundName& name) const {
    const Known& known = known_[name.written];
    name.type = known.type;
    if (name.gender == Gender::kUnknown) name.gender = known.gender;
  }

  void Enter(std::size_t i) {
    const FoundName& name = names_[i];
    if (name.full != kNone && name.full != name.written) return;
    const Known& known = known_[name.written];
    if (known.parts.count < 2) return;
    const auto index = static_cast<std::uint32_t>(i);
    entered_[known.first].first = index;
    entered_[known.last].last = index;
    if (known.initials != kNone) entered_[known.initials].initials = index;
  }

  void Link(FoundName& name) const {
    const Known& known = known_[name.written];
    if (TryLink(name, entered_[known.last].last) || TryLink(name, entered_[known.first].first)) return;
    if (known.parts.count != 1) return;
    // "REED" is how a transcript writes Reed.
    if (known.small != kNone && TryLink(name, entered_[known.small].last)) return;
    TryLink(name, entered_[known.first].initials);
  }

  bool TryLink(FoundName& name, std::uint32_t to) const {
    if (to == kNone || names_[to].written == name.written) return false;
    const FoundName& whole = names_[to];
    if (!Belongs(name, whole)) return false;
    name.full = whole.full == kNone ? whole.written : whole.full;
    if (whole.type == EntityType::kPerson || name.type == EntityType::kUnknown) name.type = whole.type;
    if (name.gender == Gender::kUnknown) name.gender = whole.gender;
    return true;
  }

  bool Belongs(const FoundName& part, const FoundName& whole) const {
    const std::string_view short_form = written_[part.written];
    const std::string_view full_form = written_[whole.written];
    const Parts& parts = known_[part.written].parts;
    const Parts& of = known_[whole.written].parts;
    if (full_form.size() <= short_form.size()) return false;
    // "Korea" is no short form of "North Korea".
    if (whole.type != EntityType::kOrganisation && Classes(of.first, NameWords::kNeverAlone)) return false;
    const bool clash =
        part.type != whole.type && part.type != EntityType::kUnknown && whole.type != EntityType::kUnknown;
    if (parts.count == 1 && (parts.small.empty() ? parts.last : parts.small) == of.last)
      return whole.type == EntityType::kPerson || part.type != EntityType::kOrganisation;
    const bool initials = parts.count == 1 && of.initials == short_form;
    if (initials) return whole.type != EntityType::kPerson;
    if (part.type == EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    // "Ohio" is no short form of "Ohio State University", "Reed" may well be one of "Ann Reed".
    if (clash && part.type != EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    if (whole.type != EntityType::kPerson && whole.type != EntityType::kUnknown) {
      return parts.count > 1 && IsWithin(short_form, full_form) && part.type == whole.type;
    }
    return IsWithin(short_form, full_form);
  }

  bool Classes(std::string_view word, std::uint64_t any_of) const {
    std::string lower;
    FoldName(word, lower);
    return (words_.words.Find(lower) & any_of) != 0;
  }

  std::span<const std::string_view> written_;
  const NameWords& words_;
  std::vector<FoundName>& names_;
  std::vector<Known> known_;      // Of each name as written.
  ViewIndex parts_;               // Words and initials of names.
  std::vector<Entered> entered_;  // By part.
};

}  // namespace

void LinkNames(std::span<const std::string_view> written, const NameWords& words,
               std::vector<FoundName>& names) {
  Linker(written, words, names).Run();
}

}  // namespace gainsay
