#include "match/sets.h"

#include <algorithm>
#include <iterator>
#include <variant>

#include "gainsay/nearest.h"
#include "match/complain.h"
#include "match/expand.h"
#include "match/letters.h"
#include "match/marks.h"
#include "match/meaning.h"
#include "match/source.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t kDeepestChain = 50;
constexpr std::uint32_t kLongestRepeat = 3;
constexpr std::size_t kMostListedPhrases = 200000;  // In all.
constexpr std::uint32_t kMarkSize = 20;
constexpr const char* kNothing = "[^\\x00-\\x{10FFFF}]";  // Matches nothing.

// Runs of word letters: as many phrase ends as can lie in it, its own included.
std::uint32_t CountWords(std::string_view phrase) {
  std::uint32_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < phrase.size();) {
    const auto byte = static_cast<unsigned char>(phrase[at]);
    const bool letter = byte < 0x80 ? IsAsciiWord(byte) : IsWordLetter(DecodeAt(phrase, at).value);
    if (letter && !inside) ++words;
    inside = letter;
    at += byte < 0x80 ? 1 : DecodeAt(phrase, at).size;
  }
  return words;
}

bool HasHole(const PatternNode& node) {
  if (node.kind == Kind::kHole) return true;
  return std::any_of(node.children.begin(), node.children.end(), HasHole);
}

// How long a text can get that a node matches, roughly: what alternatives are sorted by.
std::uint32_t LengthOf(const PatternNode& node) {
  std::uint32_t length = 0;
  switch (node.kind) {
    case Kind::kText:
      return static_cast<std::uint32_t>(node.text.size());
    case Kind::kBlank:
    case Kind::kClass:
      return 1;
    case Kind::kRepeat:
      return LengthOf(node.children.front()) *
             (node.unbounded ? kLongestRepeat : std::min(node.max, kLongestRepeat));
    case Kind::kChoice:
      for (const PatternNode& child : node.children) length = std::max(length, LengthOf(child));
      return length;
    default:
      for (const PatternNode& child : node.children) length += LengthOf(child);
      return length;
  }
}

PatternError Misplaced(const Hole& hole) {
  return {"bad-pattern",
          "a set holds words, sets and places, no '{" + std::string(hole.name) + "}'",
          {},
          hole.offset,
          hole.width};
}

// A placeholder that may not stand in a set; null if there is none.
const Hole* FindMisplaced(const PatternNode& node) {
  if (node.kind == Kind::kHole) {
    const std::string_view name = node.hole->name;
    return IsPlaceholder(name) && name != "country" && name != "place" ? node.hole : nullptr;
  }
  for (const PatternNode& child : node.children) {
    if (const Hole* hole = FindMisplaced(child); hole != nullptr) return hole;
  }
  return nullptr;
}

}  // namespace

SetTable::SetTable(const RuleSet& rules, Diagnostics& diagnostics)
    : rules_(rules), entries_(rules.sets.size()) {
  for (std::uint32_t set = 0; set < rules.sets.size(); ++set) {
    Parse(set, diagnostics);
    first_key_.push_back(keys_);
    keys_ += static_cast<KeyId>(rules.sets[set].entries.size());
  }
  for (std::uint32_t set = 0; set < rules.sets.size(); ++set) {
    Resolve({set, -1}, diagnostics);
    const auto keys = static_cast<std::int32_t>(rules.sets[set].entries.size());
    for (std::int32_t key = 0; key < keys; ++key) Resolve({set, key}, diagnostics);
  }
  for (std::vector<Entry>& entries : entries_) {
    for (Entry& entry : entries) {
      entry.phrases = {};
      entry.meaning = {};
    }
  }
}

void SetTable::Parse(std::uint32_t set, Diagnostics& diagnostics) {
  const std::vector<SetEntry>& written = rules_.sets[set].entries;
  std::vector<Entry>& entries = entries_[set];
  std::size_t count = 0;
  for (const SetEntry& entry : written) count += entry.patterns.size();
  entries.reserve(count);
  for (std::size_t key = 0; key < written.size(); ++key) {
    for (const Located& text : written[key].patterns) {
      Entry entry;
      entry.written = &text;
      entry.key = static_cast<std::int32_t>(key);
      std::variant<PatternNode, PatternError> parsed = ParsePattern(text.text, memory_);
      if (const auto* error = std::get_if<PatternError>(&parsed)) {
        diagnostics.push_back(Complaint(text, *error));
        continue;
      }
      entry.tree = *std::get_if<PatternNode>(&parsed);
      if (const Hole* hole = FindMisplaced(entry.tree); hole != nullptr) {
        diagnostics.push_back(Complaint(text, Misplaced(*hole)));
        continue;
      }
      entry.composite = HasHole(entry.tree);
      entry.length = LengthOf(entry.tree);
      entries.push_back(std::move(entry));
    }
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.composite != b.composite) return a.composite;
    return a.length > b.length;
  });
}

std::vector<std::string_view> SetTable::Names() const {
  std::vector<std::string_view> names(std::begin(kPlaceholders), std::end(kPlaceholders));
  for (const WordSet& set : rules_.sets) names.emplace_back(set.name);
  return names;
}

bool SetTable::Find(const Hole& hole, const std::string& pack, const Located& where, SetRef& ref,
                    Diagnostics& diagnostics) const {
  const std::string name(hole.name);
  const WordSet* set = rules_.FindSet(name, pack);
  if (set == nullptr) {
    diagnostics.push_back(Complaint(where, {"unknown-set", "no set is called '" + name + "'",
                                            DidYouMean(name, Names()), hole.offset, hole.width}));
    return false;
  }
  ref = {static_cast<std::uint32_t>(set - rules_.sets.data()), -1};
  if (hole.key.empty()) return true;
  for (std::size_t i = 0; i < set->entries.size(); ++i) {
    if (set->entries[i].key == hole.key) ref.key = static_cast<std::int32_t>(i);
  }
  if (ref.key >= 0) return true;
  std::vector<std::string_view> keys;
  for (const SetEntry& entry : set->entries) keys.emplace_back(entry.key);
  std::string message = "the set '" + name + "' has no key '";
  message.append(hole.key).append("'");
  diagnostics.push_back(Complaint(
      where, {"unknown-key", std::move(message), DidYouMean(hole.key, keys), hole.offset, hole.width}));
  return false;
}

SetRef SetTable::Lookup(const Hole& hole, const std::string& pack) const {
  SetRef ref;
  Diagnostics ignored;
  Find(hole, pack, {}, ref, ignored);
  return ref;
}

void SetTable::Complain(Entry& entry, const PatternError& error, Diagnostics& diagnostics) {
  if (!entry.sound) return;
  entry.sound = false;
  diagnostics.push_back(Complaint(*entry.written, error));
}

SetMeaning SetTable::ResolveEntry(std::uint32_t set, Entry& entry, Diagnostics& diagnostics) {
  const std::string& pack = rules_.sets[set].pack;
  SetMeaning meaning = MeaningOf(
      entry.tree,
      [&](const Hole& hole) -> const SetMeaning* {
        SetRef ref;
        if (hole.name == "country" || hole.name == "place") return nullptr;
        if (!Find(hole, pack, *entry.written, ref, diagnostics)) {
          entry.sound = false;
          return nullptr;
        }
        if (open_.contains(ref) || open_.size() > kDeepestChain) {
          Complain(entry,
                   {"circle",
                    "'{" + std::string(hole.name) + "}' leads back to itself",
                    {},
                    hole.offset,
                    hole.width},
                   diagnostics);
          return nullptr;
        }
        return Resolve(ref, diagnostics);
      },
      memory_);
  if (meaning.size > kLargestPattern || meaning.repeats > kMostNestedRepeats) {
    Complain(entry, {"pattern-size", "this comes to more than a pattern may", {}, 0, 1}, diagnostics);
  }
  return meaning;
}

const SetMeaning* SetTable::Resolve(SetRef ref, Diagnostics& diagnostics) {
  const auto known = meanings_.find(ref);
  if (known != meanings_.end()) return &known->second;
  open_.insert(ref);
  SetMeaning meaning;
  EitherNeeds needs(entries_[ref.set].size());
  for (Entry& entry : entries_[ref.set]) {
    if (!entry.sound || (ref.key >= 0 && entry.key != ref.key)) continue;
    if (!entry.resolved) {
      entry.meaning = ResolveEntry(ref.set, entry, diagnostics);
      if (entry.sound) List(ref.set, entry, entry.meaning);
      entry.resolved = true;
    }
    if (!entry.sound) continue;
    const SetMeaning& part = entry.meaning;
    meaning.words = std::max(meaning.words, part.words);
    meaning.size = std::min(meaning.size + part.size + 1, kLargestPattern + 1);
    meaning.repeats = std::max(meaning.repeats, part.repeats);
    meaning.flags |= part.flags;
    needs.Add(part.needs);
  }
  meaning.needs = needs.Take(&memory_);
  open_.erase(ref);
  return &(meanings_[ref] = std::move(meaning));
}

// All phrases of a set or key; empty if some entry cannot be written out.
std::optional<std::vector<std::string>> SetTable::PhrasesOf(SetRef ref) const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_[ref.set]) {
    if (!entry.sound || (ref.key >= 0 && entry.key != ref.key)) continue;
    if (!entry.listed || all.size() + entry.phrases.size() > kMostPhrases) return std::nullopt;
    all.insert(all.end(), entry.phrases.begin(), entry.phrases.end());
  }
  return all;
}

// Writes an entry out, if it can be: then all that is left of its meaning is its key.
void SetTable::List(std::uint32_t set, Entry& entry, SetMeaning& meaning) {
  if (keys_ <= kMostMarkedKeys && listed_phrases_ < kMostListedPhrases) {
    const std::string& pack = rules_.sets[set].pack;
    std::optional<std::vector<std::string>> phrases =
        Expand(entry.tree, [&](const Hole& hole) -> std::optional<std::vector<std::string>> {
          if (IsPlaceholder(hole.name)) return std::nullopt;
          return PhrasesOf(Lookup(hole, pack));
        });
    std::uint32_t words = 0;
    if (phrases) {
      for (const std::string& phrase : *phrases) words = std::max(words, CountWords(phrase));
    }
    if (phrases && words <= kMostPhraseEnds) {
      entry.listed = true;
      entry.phrases = std::move(*phrases);
      listed_phrases_ += entry.phrases.size();
      const KeyId key = first_key_[set] + static_cast<KeyId>(entry.key);
      for (const std::string& phrase : entry.phrases) phrases_.Add(phrase, key);
      meaning = {};
      meaning.flags = kSetMarks;
      meaning.needs.texts.push_back(KeyNeed(key, &memory_));
      meaning.words = words;
      meaning.size = kMarkSize * words;
    }
  }
}

std::string SetTable::Alternatives(SetRef ref, std::uint8_t flags) {
  const std::string& pack = rules_.sets[ref.set].pack;
  std::string source;
  for (const Entry& entry : entries_[ref.set]) {
    if (!entry.sound || entry.listed || (ref.key >= 0 && entry.key != ref.key)) continue;
    if (!source.empty()) source += '|';
    source += EntrySource(entry.tree, flags, *this, [&](const Hole& hole) { return Lookup(hole, pack); });
  }
  return source;
}

const std::string& SetTable::Source(SetRef ref, std::uint8_t flags) {
  const auto known = sources_.find({ref, flags});
  if (known != sources_.end()) return known->second;
  std::string source = Alternatives(ref, flags);
  const auto count = static_cast<KeyId>(rules_.sets[ref.set].entries.size());
  const KeyId first = first_key_[ref.set] + (ref.key < 0 ? 0 : static_cast<KeyId>(ref.key));
  const KeyId last = ref.key < 0 ? first_key_[ref.set] + std::max(count, KeyId{1}) - 1 : first;
  for (std::uint32_t ends = Meaning(ref).words; ends > 0; --ends) {
    if (!source.empty()) source += '|';
    source += '[';
    AppendUtf8(SetMark(first, keys_, ends), source);
    source += '-';
    AppendUtf8(SetMark(last, keys_, ends), source);
    source += "](?:[^\\x06]*\\x06)";
    if (ends > 1) source += "{" + std::to_string(ends) + "}";
  }
  if (source.empty()) source = kNothing;
  return sources_[{ref, flags}] = std::move(source);
}

std::int32_t SetTable::MarkedKey(std::uint32_t set, std::string_view captured) const {
  if (captured.empty() || captured.back() != kPhraseEnd) return -1;
  const char32_t mark = DecodeAt(captured, 0).value;
  if (mark < kFirstSetMark || mark > kLastSetMark) return -1;
  const std::uint32_t ends = (mark - kFirstSetMark) / keys_ + 1;
  const std::uint32_t key = (mark - kFirstSetMark) % keys_;
  const auto between = static_cast<std::uint32_t>(std::count(captured.begin(), captured.end(), kPhraseEnd));
  // More ends than its own: the phrase is but the beginning of what was captured.
  if (between != ends || key < first_key_[set]) return -1;
  const std::uint32_t index = key - first_key_[set];
  return index < rules_.sets[set].entries.size() ? static_cast<std::int32_t>(index) : -1;
}

const Regex& SetTable::Resolver(std::uint32_t set, std::uint8_t flags) {
  std::unique_ptr<const Regex>& resolver = resolvers_[{set, flags}];
  if (resolver != nullptr) return *resolver;
  std::string source = "\\A(?:";
  const auto keys = static_cast<std::int32_t>(rules_.sets[set].entries.size());
  for (std::int32_t key = 0; key < keys; ++key) {
    if (key > 0) source += '|';
    const std::string alternatives = Alternatives({set, key}, flags);
    source.append("(").append(alternatives.empty() ? kNothing : alternatives).append(")");
  }
  resolver = std::make_unique<const Regex>(source + ")\\z");
  return *resolver;
}

}  // namespace gainsay
