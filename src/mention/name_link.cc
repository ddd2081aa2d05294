// Full forms are indexed by first word, last word and initials; short forms look themselves up.
#include "mention/name_link.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

#include "mention/name_words.h"

namespace gainsay {
namespace {

// To the name in question. Keys are parts of names, which stay where they are.
using Index = std::unordered_map<std::string_view, std::size_t>;

Entity& EntityOf(Mention& name) { return *std::get_if<Entity>(&name.value); }

struct Parts {
  std::string_view first;
  std::string_view last;
  std::size_t count = 0;
  std::string initials;  // Of its words with capitals.
};

bool IsSmall(std::string_view word) { return word[0] >= 'a' && word[0] <= 'z'; }

Parts PartsOf(std::string_view name) {
  Parts parts;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && name[end] != ' ' && name[end] != '\n') ++end;
    if (end > at) {
      const std::string_view word = name.substr(at, end - at);
      if (parts.count++ == 0) parts.first = word;
      parts.last = word;
      if (!IsSmall(word)) parts.initials += word[0];
    }
    at = end + 1;
  }
  return parts;
}

std::string SmallBehindFirst(std::string_view word) {
  std::string small(word);
  for (std::size_t i = 1; i < small.size(); ++i) {
    if (small[i] >= 'A' && small[i] <= 'Z') small[i] = static_cast<char>(small[i] + 32);
  }
  return small;
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

/// What all mentions of one written name tell together.
struct Known {
  EntityType type = EntityType::kUnknown;
  Gender gender = Gender::kUnknown;
};

class Linker {
 public:
  Linker(std::vector<Mention>& names, const NameWords& words) : names_(names), words_(words) {}

  void Run() {
    parts_.reserve(names_.size());
    for (Mention& name : names_) {
      Learn(EntityOf(name));
      parts_.push_back(PartsOf(EntityOf(name).name));
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Apply(EntityOf(names_[i]));
      Link(i);
      Enter(i);
    }
    // Short forms that stand before their full form: a headline's.
    indexed_first_.clear();
    indexed_last_.clear();
    indexed_initials_.clear();
    for (std::size_t i = names_.size(); i > 0; --i) {
      if (EntityOf(names_[i - 1]).full.empty()) Link(i - 1);
      Enter(i - 1);
    }
    for (Mention& name : names_) {
      Entity& entity = EntityOf(name);
      if (entity.full.empty()) entity.full = entity.name;
    }
  }

 private:
  void Learn(const Entity& entity) {
    Known& known = known_[entity.name];
    if (Weight(entity.type) > Weight(known.type)) known.type = entity.type;
    if (known.gender == Gender::kUnknown) known.gender = entity.gender;
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

  void Apply(Entity& entity) const {
    const auto known = known_.find(entity.name);
    entity.type = known->second.type;
    if (entity.gender == Gender::kUnknown) entity.gender = known->second.gender;
  }

  void Enter(std::size_t i) {
    const Entity& entity = EntityOf(names_[i]);
    if (!entity.full.empty() && entity.full != entity.name) return;
    const Parts& parts = parts_[i];
    if (parts.count < 2) return;
    indexed_first_[parts.first] = i;
    indexed_last_[parts.last] = i;
    if (parts.initials.size() >= 2) indexed_initials_[parts.initials] = i;
  }

  void Link(std::size_t i) {
    Entity& entity = EntityOf(names_[i]);
    const Parts& parts = parts_[i];
    const auto try_index = [&](const auto& index, const auto& key) {
      const auto found = index.find(key);
      if (found == index.end() || found->second == i) return false;
      const Entity& whole = EntityOf(names_[found->second]);
      if (!Belongs(entity, parts, whole, parts_[found->second])) return false;
      Take(entity, whole);
      return true;
    };
    if (try_index(indexed_last_, parts.last) || try_index(indexed_first_, parts.first)) return;
    if (parts.count == 1 && parts.last.size() > 3) {
      // "REED" is how a transcript writes Reed.
      const std::string small = SmallBehindFirst(parts.last);
      if (small != parts.last && try_index(indexed_last_, std::string_view(small))) return;
    }
    if (parts.count == 1) try_index(indexed_initials_, std::string(parts.first));
  }

  bool Belongs(const Entity& part, const Parts& parts, const Entity& whole, const Parts& of) const {
    if (whole.name.size() <= part.name.size()) return false;
    // "Korea" is no short form of "North Korea".
    if (whole.type != EntityType::kOrganisation && Classes(of.first, NameWords::kNeverAlone)) return false;
    const bool clash =
        part.type != whole.type && part.type != EntityType::kUnknown && whole.type != EntityType::kUnknown;
    if (parts.count == 1 && SmallBehindFirst(part.name) == of.last)
      return whole.type == EntityType::kPerson || part.type != EntityType::kOrganisation;
    const bool initials = parts.count == 1 && of.initials == part.name;
    if (initials) return whole.type != EntityType::kPerson;
    if (part.type == EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    // "Ohio" is no short form of "Ohio State University", "Reed" may well be one of "Ann Reed".
    if (clash && part.type != EntityType::kPlace && whole.type != EntityType::kPerson) return false;
    if (whole.type != EntityType::kPerson && whole.type != EntityType::kUnknown) {
      return parts.count > 1 && IsWithin(part.name, whole.name) && part.type == whole.type;
    }
    return IsWithin(part.name, whole.name);
  }

  bool Classes(std::string_view word, std::uint64_t any_of) const {
    std::string lower;
    FoldName(word, lower);
    return (words_.words.Find(lower) & any_of) != 0;
  }

  static void Take(Entity& part, const Entity& whole) {
    part.full = whole.full.empty() ? whole.name : whole.full;
    if (whole.type == EntityType::kPerson || part.type == EntityType::kUnknown) part.type = whole.type;
    if (part.gender == Gender::kUnknown) part.gender = whole.gender;
  }

  std::vector<Mention>& names_;
  std::vector<Parts> parts_;  // Of each name.
  const NameWords& words_;
  std::unordered_map<std::string_view, Known> known_;
  Index indexed_first_;
  Index indexed_last_;
  std::unordered_map<std::string, std::size_t> indexed_initials_;
};

}  // namespace

void LinkNames(std::vector<Mention>& names, const NameWords& words) { Linker(names, words).Run(); }

}  // namespace gainsay
