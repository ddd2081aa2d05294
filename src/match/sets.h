// The word sets of a rule set, parsed, with what each means to a pattern that names it.
#ifndef GAINSAY_MATCH_SETS_H_
#define GAINSAY_MATCH_SETS_H_

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/rule.h"
#include "match/needs.h"
#include "match/pattern.h"
#include "match/phrase_book.h"
#include "match/regex.h"

namespace gainsay {

/// What a placeholder names, if it is neither a value nor a place: a whole set, or one key of it.
struct SetRef {
  std::uint32_t set = 0;
  std::int32_t key = -1;  ///< Index of an entry; -1 for all.
  friend auto operator<=>(const SetRef&, const SetRef&) = default;
};

/// What a set, or one key of it, comes to.
struct SetMeaning {
  Needs needs;
  std::uint32_t size = 0;     ///< Roughly, of its compiled form.
  std::uint32_t repeats = 1;  ///< The largest product of nested counts.
  std::uint8_t flags = 0;     ///< Marks that it looks at.
  std::uint32_t words =
      0;  ///< Of a set or key: the most words of a phrase that is written out; 0 if none is.

  /// Means nothing again, and keeps its memory.
  void Clear() {
    std::vector<AnyOf> texts = std::move(needs.texts);
    texts.clear();
    *this = {};
    needs.texts = std::move(texts);
  }
};

/// Parses all sets, and resolves what they name, when made. After that it changes only in what it remembers
/// of sources, so those who ask for sources take turns: see Compiled.
class SetTable {
 public:
  SetTable(const RuleSet& rules, Diagnostics& diagnostics);

  /// What `{name}` or `{name.key}` means in a pack. False, with a complaint about `where`, if nothing does.
  bool Find(const Hole& hole, const std::string& pack, const Located& where, SetRef& ref,
            Diagnostics& diagnostics) const;

  /// The same for what was found before.
  SetRef Lookup(const Hole& hole, const std::string& pack) const;

  const SetMeaning& Meaning(SetRef ref) const { return meanings_.at(ref); }
  const WordSet& Set(std::uint32_t set) const { return rules_.sets[set]; }

  /// The phrases of all entries that can be written out. All others are found by RE2.
  const PhraseBook& phrases() const { return phrases_; }
  std::uint32_t keys() const { return keys_; }

  /// RE2 source for copies with these marks: what is not written out as alternatives, composite ones first,
  /// then the longest; and the marks of what is.
  const std::string& Source(SetRef ref, std::uint8_t flags);

  /// The index of the entry whose mark a captured text begins with and is the phrase of; -1 if there is none.
  std::int32_t MarkedKey(std::uint32_t set, std::string_view captured) const;

  /// For all other texts: an expression with a group for each key, in the order written, that matches a whole
  /// one.
  const Regex& Resolver(std::uint32_t set, std::uint8_t flags);

  /// The names of the sets, for help.
  std::vector<std::string_view> Names() const;

 private:
  struct Entry {
    const Located* written = nullptr;
    PatternNode tree;
    std::int32_t key = 0;
    std::uint32_t length = 0;
    bool composite = false;
    bool sound = true;
    bool listed = false;    ///< Written out in the phrase book.
    bool resolved = false;  ///< `meaning` holds.
    SetMeaning meaning;     ///< Until all sets are resolved, as are its phrases.
    std::vector<std::string> phrases;
  };

  void Parse(std::uint32_t set, Diagnostics& diagnostics);
  void Complain(Entry& entry, const PatternError& error, Diagnostics& diagnostics);
  const SetMeaning* Resolve(SetRef ref, Diagnostics& diagnostics);
  void List(std::uint32_t set, Entry& entry, SetMeaning& meaning);
  std::optional<std::vector<std::string>> PhrasesOf(SetRef ref) const;
  std::string Alternatives(SetRef ref, std::uint8_t flags);
  SetMeaning ResolveEntry(std::uint32_t set, Entry& entry, Diagnostics& diagnostics);

  const RuleSet& rules_;
  PatternMemory memory_;
  std::vector<std::vector<Entry>> entries_;  // By set, in the order of alternatives.
  std::vector<KeyId> first_key_;             // By set.
  KeyId keys_ = 0;
  PhraseBook phrases_;
  std::size_t listed_phrases_ = 0;
  std::map<SetRef, SetMeaning> meanings_;
  std::set<SetRef> open_;  // Being resolved: to meet one again is a circle.
  std::map<std::pair<SetRef, std::uint8_t>, std::string> sources_;
  std::map<std::pair<std::uint32_t, std::uint8_t>, std::unique_ptr<const Regex>> resolvers_;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_SETS_H_
